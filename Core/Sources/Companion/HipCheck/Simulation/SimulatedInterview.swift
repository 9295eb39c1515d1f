import Assessment
import Interview
public import Screening

/// How one simulated interview went.
public struct SimulatedInterview: Sendable, Hashable, Encodable {
    /// Pages put until nothing unasked could raise the urgency, to the end of the interview: a late
    /// answer that makes another danger sign matter counts.
    public let questionsToUrgency: Int
    /// Pages put in all, tests among them.
    public let questions: Int
    public let selfTests: Int
    /// How urgent the rules call it in the end.
    public let tier: Tier
    /// The danger signs that gave it that urgency.
    public let decidingRules: [String]
    /// Whether the cause drawn first is among the first three.
    public let isCauseInFirstThree: Bool

    init(_ runner: SimulatedRunner, guide: InterviewGuide) {
        var sheet = AnswerSheet(person: runner.person)
        var visited: [String] = []
        var toUrgency = 0
        var tests = 0
        // Whatever the guide does, an interview ends.
        while visited.count < Self.mostPages,
            case .ask(let page, let part) = guide.step(sheet, visited: visited)
        {
            if part == .selfTest { tests += 1 }
            for finding in runner.answers(to: page) { sheet.record(finding) }
            visited.append(page.id)
            if part == .safety { toUrgency = visited.count }
        }
        questionsToUrgency = toUrgency
        questions = visited.count
        selfTests = tests
        let triage = guide.screener.triage(sheet)
        tier = triage.tier
        decidingRules = triage.fired.filter { $0.tier == triage.tier }.map(\.id)
        let leaders = guide.assessor.glance(sheet).chances.prefix(3).map(\.condition)
        isCauseInFirstThree = runner.causes.first.map(leaders.contains) ?? false
    }

    private static let mostPages = 60
}
