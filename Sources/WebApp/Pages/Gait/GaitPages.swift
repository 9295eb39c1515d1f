import Companion
import Figure
import Gait
import Measure
import Wording

/// The clips that were looked at.
struct GaitPage: PageModel {
    static let template = Template.gait
    let title = "How you run"
    let place: Place? = .gait
    let newAddress = Address.gait(.new).path
    let filmingAddress = Address.gait(.filming).path
    let screenAddress = Address.screen.path
    let compareAddress: String?
    let restoreAddress: String?
    let reach = GaitLines.cannotSort.text
    let privacy = FilmingWords.privacy
    let stylesheet = Address.gaitStylesheet.path
    let open: [Row]
    let records: [Row]

    struct Row: Sendable {
        let address: String
        let name: String
        let text: String
        let note: String?
    }

    init(records: [GaitRecord], cases: [GaitCase], isAfterRemoving: Bool) {
        restoreAddress = isAfterRemoving ? Address.gait(.restore).path : nil
        compareAddress =
            records.count > 1 ? Address.gait(.compare(before: nil, after: nil)).path : nil
        open = cases.map { clip in
            Row(
                address: Address.gait(.clip(id: clip.id)).path,
                name: clip.label,
                text: GaitWaitPage(clip).text,
                note: nil
            )
        }
        self.records = records.reversed().compactMap { record in
            record.id.map { id in
                Row(
                    address: Address.gait(.record(id: id)).path,
                    name: Phrase.date(record.day),
                    text:
                        "\(GaitWords.view(record.analysis.view)), \(GaitWords.short(record.analysis))",
                    note: record.note.isEmpty ? nil : record.note
                )
            }
        }
    }
}

/// How to film, with drawn figures.
struct FilmingPage: PageModel {
    static let template = Template.gaitFilming
    let title = "How to film"
    let place: Place? = .gait
    let listAddress = Address.gait(.list).path
    let newAddress = Address.gait(.new).path
    let stylesheet = Address.gaitStylesheet.path
    let figureStylesheet = Address.figureStylesheet.path
    let intro = FilmingWords.intro
    let privacy = FilmingWords.privacy
    let parts = FilmingWords.steps.map(Part.init)

    struct Part: Sendable {
        let heading: String
        let lines: [Line]
        let picture: String?

        init(_ step: FilmingStep) {
            heading = step.title
            lines = step.lines.map { Line(text: $0.text, basis: $0.basis) }
            picture = FilmingDrawing(rawValue: step.id)?.panel.svg
        }
    }

    struct Line: Sendable {
        let text: String
        let basis: String?
    }
}

/// Sending a clip.
struct GaitUploadPage: PageModel {
    static let template = Template.gaitUpload
    let title = "Send a clip"
    let place: Place? = .gait
    let address = Address.gait(.new).path
    let filmingAddress = Address.gait(.filming).path
    let stylesheet = Address.gaitStylesheet.path
    let script = Address.gaitScript(.upload).path
    let runningField = GaitFilm.running.rawValue
    let standingField = GaitFilm.standing.rawValue
    let problem: String?
    let isSide: Bool
    let height: String
    let inches: String
    let isFeet: Bool
    let spacing: String
    let slow: [Choice]
    let limit: String
    let absence: Absence?

    struct Choice: Sendable {
        let value: String
        let name: String
        let isChosen: Bool
    }

    /// What works although the pose network is not there.
    struct Absence: Sendable {
        let missing: String
        let remedy: String

        init(_ absence: PoseAbsence) {
            missing = absence.missing.joined(separator: ", ")
            remedy = absence.remedy
        }
    }

    init(
        fields: FormFields,
        problem: String?,
        heightCm: Double?,
        absence: PoseAbsence?,
        limits: UploadLimits
    ) {
        self.problem = problem
        isSide = fields[GaitAnswers.viewField] == CameraView.side.rawValue
        isFeet = fields[GaitAnswers.heightUnitField] == "ft"
        height = fields[GaitAnswers.heightField] ?? heightCm.map { $0.fixed(0) } ?? ""
        inches = fields[GaitAnswers.inchesField] ?? ""
        spacing = fields[GaitAnswers.spacingField] ?? ""
        let chosen = fields[GaitAnswers.slowField] ?? ""
        slow = [
            ("", "No, or I do not know"), ("2", "2 times slower"), ("4", "4 times slower"),
            ("8", "8 times slower"), ("10", "10 times slower"),
        ].map { Choice(value: $0.0, name: $0.1, isChosen: $0.0 == chosen) }
        limit = UploadLimits.text(bytes: limits.fileBytes)
        self.absence = absence.map(Absence.init)
    }
}

/// A clip that waits, is worked on, was stopped or failed.
struct GaitWaitPage: PageModel {
    static let template = Template.gaitWait
    let title: String
    let place: Place? = .gait
    let isMoving: Bool
    let text: String
    let permille: Int?
    let failure: String?
    let isStopping: Bool
    let label: String
    let address: String
    let stateAddress: String
    let listAddress = Address.gait(.list).path
    let newAddress = Address.gait(.new).path
    let script = Address.gaitScript(.wait).path
    let stylesheet = Address.gaitStylesheet.path

    /// What the script asks for.
    struct Told: Encodable {
        let isMoving: Bool
        let text: String
        let permille: Int?
    }

    init(_ clip: GaitCase) {
        let now = clip.now
        label = clip.label
        address = Address.gait(.clip(id: clip.id)).path
        stateAddress = Address.gait(.state(id: clip.id)).path
        isStopping = now.isStopping
        var failure: String?
        switch now.state {
        case .marking:
            (title, text, isMoving, permille) = (
                "Ready to look", "Waits for your clicks", false, nil
            )
        case .working(let pace):
            (title, text, isMoving, permille) = (
                "Looking at the clip", pace.words, true, pace.permille
            )
        case .stopped:
            (title, text, isMoving, permille) = ("Stopped", "You stopped it", false, nil)
        case .failed(let reason):
            (title, text, isMoving, permille) = (
                "The clip could not be looked at", "Failed", false, nil
            )
            failure = reason
        case .done:
            (title, text, isMoving, permille) = ("Done", "Looked at, not kept yet", false, nil)
        }
        self.failure = failure
    }
}

/// Asks which of several people is the runner.
struct GaitRunnerPage: PageModel {
    static let template = Template.gaitRunner
    let title = "Which runner is it?"
    let place: Place? = .gait
    let stylesheet = Address.gaitStylesheet.path
    let address: String
    let backAddress: String
    let people: [Person]

    struct Person: Sendable {
        let number: Int
        let name: String
        let still: String
        let viewBox: String
        let frame: String
        let x: String
        let y: String
        let width: String
        let height: String
        let share: String
        let middle: PixelPoint
    }

    /// `nil` unless several were seen.
    init?(_ clip: GaitCase) {
        guard case .done(let look) = clip.now.state, look.watched.people.count > 1 else {
            return nil
        }
        address = Address.gait(.runner(id: clip.id)).path
        backAddress = Address.gait(.clip(id: clip.id)).path
        let size = look.watched.description
        people = look.watched.people.enumerated().map { index, person in
            Person(
                number: index,
                name: "Person \(index + 1)",
                still: Address.gait(.still(id: clip.id, film: .running, seconds: person.seconds))
                    .path,
                viewBox: "0 0 \(size.width) \(size.height)",
                frame: "\(size.width / 300 + 2)",
                x: person.from.x.fixed(1),
                y: person.from.y.fixed(1),
                width: (person.to.x - person.from.x).fixed(1),
                height: (person.to.y - person.from.y).fixed(1),
                share: "seen in \((person.share * 100).fixed(0)) % of the frames",
                middle: PixelPoint(
                    (person.from.x + person.to.x) / 2,
                    (person.from.y + person.to.y) / 2
                )
            )
        }
    }
}
