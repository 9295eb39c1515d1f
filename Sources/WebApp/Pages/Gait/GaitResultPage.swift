import Companion
import Evidence
import Gait
import Measure
import Wording

/// What a clip told, whether it is still in hand or kept.
struct GaitResultPage: PageModel {
    static let template = Template.gaitResult
    let title: String
    let place: Place? = .gait
    let stylesheet = Address.gaitStylesheet.path
    let trainingStylesheet = Address.trainingStylesheet.path
    let listAddress = Address.gait(.list).path
    let newAddress = Address.gait(.new).path
    let filmingAddress = Address.gait(.filming).path
    let label: String
    let about: String
    let told: GaitTold
    let videoAddress: String?
    let videoProblem: String?
    let problem: String?
    let day: String
    let today: String
    let note: String
    let inHand: InHand?
    let kept: Kept?
    let others: [Other]
    let canCompare: Bool
    let compareAddress = Address.gait(.compare(before: nil, after: nil)).path

    /// What can be done with a clip that is not kept yet.
    struct InHand: Sendable {
        let address: String
        let keepAddress: String
        let pointsAddress: String?
        let runnerAddress: String?
        let markAddress: String?
        let notes: [String]
        let hasDrawn: Bool
    }

    struct Kept: Sendable {
        let id: String
        let address: String
        let removeAddress: String
        let hasClip: Bool
    }

    /// A record to compare with.
    struct Other: Sendable {
        let id: String
        let name: String
    }

    init(
        clip: GaitCase,
        look: GaitLook,
        today: CalendarDay,
        earlier: [GaitRecord],
        problem: String? = nil
    ) {
        let now = clip.now
        let hasDrawn = clip.hasDrawn
        title = look.analysis.isRefused ? "This clip cannot be measured" : "What the clip tells"
        label = clip.label
        about = GaitWords.about(look.analysis)
        told = GaitTold(look.analysis)
        videoAddress = hasDrawn ? Address.gait(.drawn(id: clip.id)).path : nil
        videoProblem = now.drawingProblem
        self.problem = problem
        day = today.iso8601
        self.today = today.iso8601
        note = ""
        kept = nil
        others = []
        canCompare = false
        let isRear = look.analysis.view == .rear
        inHand = InHand(
            address: Address.gait(.clip(id: clip.id)).path,
            keepAddress: Address.gait(.keep(id: clip.id)).path,
            pointsAddress: look.watched.waist == nil
                ? nil : Address.gait(.points(id: clip.id)).path,
            runnerAddress: look.watched.people.count > 1
                ? Address.gait(.runner(id: clip.id)).path : nil,
            markAddress: isRear && look.watched.waist == nil
                ? Address.gait(.mark(id: clip.id, film: .running, seconds: nil)).path : nil,
            notes: GaitWords.notes(look),
            hasDrawn: hasDrawn
        )
    }

    init(
        record: GaitRecord,
        hasClip: Bool,
        today: CalendarDay,
        others: [GaitRecord],
        problem: String?
    ) {
        let id = record.id ?? 0
        title = "\(Phrase.date(record.day)): how you ran"
        label = record.label
        about = GaitWords.about(record.analysis)
        told = GaitTold(record.analysis)
        videoAddress = hasClip ? Address.gait(.recordClip(id: id)).path : nil
        videoProblem = nil
        self.problem = problem
        day = record.day.iso8601
        self.today = today.iso8601
        note = record.note
        inHand = nil
        kept = Kept(
            id: "\(id)",
            address: Address.gait(.record(id: id)).path,
            removeAddress: Address.gait(.remove(id: id)).path,
            hasClip: hasClip
        )
        let others = others.filter { $0.id != id && $0.analysis.view == record.analysis.view }
            .compactMap { other in
                other.id.map {
                    Other(
                        id: "\($0)",
                        name: Phrase.date(other.day) + (other.note.isEmpty ? "" : ", \(other.note)")
                    )
                }
            }
        self.others = others
        canCompare = !others.isEmpty
    }
}

/// What an analysis tells, laid out.
struct GaitTold: Sendable {
    let isRefused: Bool
    let refusals: [Reason]
    let findings: [Finding]
    let nothingStandsOut = GaitLines.nothingStandsOut
    let intervals = GaitLines.intervals
    let measures: [Measure]
    let curves: [Curve]
    let withheld: [Reason]
    /// The one thing to change for the next clip.
    let change: String?
    let reach = GaitLines.cannotSort.text
    let reachBasis = GaitLines.cannotSort.basis

    struct Reason: Sendable {
        let what: String
        let reason: String
        let fix: String

        init(what: String, refusal: GaitRefusal) {
            self.what = what
            reason = "\(refusal.words.seen) \(refusal.words.why)"
            fix = GaitWords.change(refusal)
        }
    }

    /// One thing worth saying, what is known of it, and what to do.
    struct Finding: Sendable {
        let headline: String
        let text: String
        let next: String
        let context: [Known]
    }

    struct Known: Sendable {
        let text: String
        let basis: String
    }

    struct Measure: Sendable {
        let name: String
        let value: String
        let interval: String
        let sentence: String
        let bar: String
    }

    struct Curve: Sendable {
        let name: String
        let svg: String
    }

    init(_ analysis: GaitAnalysis) {
        isRefused = analysis.isRefused
        refusals = analysis.refusals.map { Reason(what: "", refusal: $0) }
        findings = analysis.isRefused ? [] : analysis.remarks.map(Finding.init)
        measures = IntervalBar.groups(analysis.measures).flatMap { group in
            group.measures.map { measure in
                Measure(
                    name: GaitWords.name(measure.quantity, measure.side),
                    value: measure.valueText,
                    interval: measure.intervalText + measure.unit.suffix,
                    sentence: measure.sentence,
                    bar: IntervalBar(measure, scale: group.scale).svg
                )
            }
        }
        curves = StrideChart.all(analysis.curves).map { Curve(name: $0.name, svg: $0.svg) }
        withheld = analysis.withheld.map {
            Reason(what: GaitWords.name($0.quantity, $0.side), refusal: $0.reason)
        }
        change = GaitWords.oneChange(analysis)
    }
}

extension GaitTold.Finding {
    init(_ remark: GaitRemark) {
        headline = remark.headline
        text = remark.explanation
        next = remark.nextStep.text
        context = remark.context.map { GaitTold.Known(text: $0.statement, basis: $0.basis) }
    }
}

/// Two records side by side.
struct GaitComparePage: PageModel {
    static let template = Template.gaitCompare
    let title = "Compare two clips"
    let place: Place? = .gait
    let stylesheet = Address.gaitStylesheet.path
    let trainingStylesheet = Address.trainingStylesheet.path
    let address = Address.gait(.compare(before: nil, after: nil)).path
    let listAddress = Address.gait(.list).path
    let before: [Choice]
    let after: [Choice]
    let problem: String?
    let heading = GaitComparisonWords.heading
    let conditions = GaitComparisonWords.sameConditions.text
    let summary: String?
    let changes: [Change]

    struct Choice: Sendable {
        let id: String
        let name: String
        let isChosen: Bool
    }

    struct Change: Sendable {
        let name: String
        let before: String
        let after: String
        let sentence: String
        let isChange: Bool
    }

    init(records: [GaitRecord], before: GaitRecord?, after: GaitRecord?) {
        func choices(_ chosen: GaitRecord?) -> [Choice] {
            records.reversed().compactMap { record in
                record.id.map { id in
                    Choice(
                        id: "\(id)",
                        name: "\(Phrase.date(record.day)), \(GaitWords.view(record.analysis.view))"
                            + (record.note.isEmpty ? "" : ", \(record.note.prefix(40))"),
                        isChosen: id == chosen?.id
                    )
                }
            }
        }
        self.before = choices(before)
        self.after = choices(after)
        guard let before, let after else {
            problem = nil
            summary = nil
            changes = []
            return
        }
        let all = after.analysis.changes(since: before.analysis)
        problem = Self.problem(before, after, isEmpty: all.isEmpty)
        changes = all.map { change in
            Change(
                name: GaitWords.name(change.quantity, change.side),
                before: change.before.text,
                after: change.after.text,
                sentence: change.sentence,
                isChange: change.isChange
            )
        }
        let count = all.count { $0.isChange }
        summary =
            all.isEmpty
            ? nil
            : count == 0
                ? "Nothing differs by more than two clips of the same running can differ."
                : "\(Phrase.count(count, "measure")) changed by more than two clips of the same "
                    + "running can differ."
    }

    private static func problem(_ a: GaitRecord, _ b: GaitRecord, isEmpty: Bool) -> String? {
        if a.id == b.id { return "Choose two different clips." }
        if a.analysis.view != b.analysis.view {
            return GaitComparisonWords.differentViews
        }
        return isEmpty ? GaitComparisonWords.nothingShared : nil
    }
}
