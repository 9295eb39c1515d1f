import Companion
import Gait
import Measure

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
            ("", "I do not know"), ("1", "It plays at real speed"), ("2", "2 times slower"),
            ("4", "4 times slower"), ("8", "8 times slower"), ("10", "10 times slower"),
        ].map { Choice(value: $0.0, name: $0.1, isChosen: $0.0 == chosen) }
        limit = UploadLimits.text(bytes: limits.fileBytes)
        self.absence = absence.map(Absence.init)
    }
}
