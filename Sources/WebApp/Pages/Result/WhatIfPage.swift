import Assessment
import Companion
import Interview
import Screening
import Wording

/// Change an answer and see what moves; nothing is kept unless the runner says so.
struct WhatIfPage: PageModel {
    static let template = Template.whatIf
    let title = "What would an answer change?"
    let place: Place? = .hipCheck
    let address = Address.whatIf.path
    let resultAddress = Address.result.path
    let answersAddress = Address.answers.path
    let changes: [Change]
    let hasChanges: Bool
    let comparison: WhatIfComparison?
    let weighty: [WhatIfField]
    let hasWeighty: Bool
    let open: [WhatIfField]
    let hasOpen: Bool
    let others: [WhatIfField]
    let hasOthers: Bool
    let hasProblems: Bool

    struct Change: Sendable {
        let id: String
        let value: String
        let name: String
        let before: String
        let after: String
    }

    /// More fields than this at once are a wall.
    private static let mostWeighty = 12

    /// `after` is `nil` while nothing is changed.
    init(
        _ whatIf: WhatIf,
        before: HipCheckResult,
        after: HipCheckResult?,
        allowsSelfTests: Bool
    ) {
        changes = whatIf.changed.map { Change($0, whatIf: whatIf) }
        hasChanges = !changes.isEmpty
        comparison = after.map { WhatIfComparison(before: before, after: $0) }
        hasProblems = !whatIf.problems.isEmpty
        // What is listed follows the saved answers, so that no field moves under the finger.
        let answered = Question.all.filter { whatIf.before.answers[$0.id] != nil }.map(\.id)
        let weighty = Array(
            Self.weighty(before.assessment).filter(answered.contains).prefix(Self.mostWeighty)
        )
        let open = Self.open(before, allowsSelfTests: allowsSelfTests)
            .filter { !answered.contains($0) }
        let listed = Set(weighty + open)
        let rest = Question.all.map(\.id).filter {
            !listed.contains($0)
                && (answered.contains($0) || whatIf.after.answers[$0] != nil)
        }
        let fields = { (ids: [FindingID]) in
            ids.map { WhatIfField(Question.with($0), whatIf: whatIf) }
        }
        self.weighty = fields(weighty)
        hasWeighty = !weighty.isEmpty
        self.open = fields(open)
        hasOpen = !open.isEmpty
        others = fields(rest)
        hasOthers = !rest.isEmpty
    }

    /// Findings by the most that they say for or against one of the leaders.
    private static func weighty(_ assessment: Assessment) -> [FindingID] {
        var weights: [FindingID: Double] = [:]
        for cause in assessment.causes.prefix(5) {
            for reason in cause.reasonsFor + cause.reasonsAgainst {
                guard case .finding(let id, _) = reason.subject else { continue }
                weights[id] = max(weights[id] ?? 0, reason.logOdds.magnitude)
            }
        }
        return FindingID.allCases.enumerated()
            .compactMap { offset, id in weights[id].map { (id, $0, offset) } }
            .sorted { (-$0.1, $0.2) < (-$1.1, $1.2) }
            .map(\.0)
    }

    /// Open danger signs first, then what would tell most; tests only while they are allowed.
    private static func open(_ result: HipCheckResult, allowsSelfTests: Bool) -> [FindingID] {
        let telling = result.assessment.next.map(\.finding).filter {
            Question.with($0).section != .selfTest || allowsSelfTests
        }
        var seen: Set<FindingID> = []
        return (result.triage.unaskedFromMemory.prefix(4) + telling)
            .filter { seen.insert($0).inserted }
    }
}

extension WhatIfPage.Change {
    fileprivate init(_ question: Question, whatIf: WhatIf) {
        let words = { (answer: AnswerValue?) in
            answer.map { WhatIfField.words($0, for: question) } ?? "not known"
        }
        id = question.id.rawValue
        value = WhatIfField.value(whatIf.after.answers[question.id])
        name = question.name.capitalizedFirst
        before = words(whatIf.before.answers[question.id])
        after = words(whatIf.after.answers[question.id])
    }
}
