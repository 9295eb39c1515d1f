import Assessment
import Interview
public import Screening

/// How one simulated interview went, of a runner who reads that it is an emergency and goes on.
public struct SimulatedInterview: Sendable, Hashable, Encodable {
    /// Pages put until nothing unasked could raise the urgency, to the end of the interview: a late
    /// answer that makes another danger sign matter counts.
    public let questionsToUrgency: Int
    /// Pages put until it showed that help is needed now, where many stop; `nil` without that.
    public let questionsToEmergency: Int?
    /// Pages put in all, tests and pages put again among them.
    public let questions: Int
    public let selfTests: Int
    /// Whether a test could be offered: neither the rules nor a likely cause speaks against it.
    public let mayTest: Bool
    /// How urgent the rules call it in the end.
    public let tier: Tier
    /// The danger signs that gave it that urgency.
    public let decidingRules: [String]
    /// Whether the cause drawn first is among the first three.
    public let isCauseInFirstThree: Bool

    init(_ runner: SimulatedRunner, guide: InterviewGuide) {
        var walk = InterviewWalk(AnswerSheet(person: runner.person), guide: guide)
        var toUrgency = 0
        var toEmergency: Int?
        var tests = 0
        // Whatever the guide does, an interview ends.
        while walk.pagesPut < Self.mostPages,
            case .ask(let page, let part) = walk.step(.pastEmergency)
        {
            walk.answer(page, with: runner.answers(to: page))
            switch part {
            case .safety: toUrgency = walk.pagesPut
            case .selfTest: tests += 1
            case .telling: break
            }
            if toEmergency == nil, guide.screener.triage(walk.known).tier == .emergency {
                toEmergency = walk.pagesPut
            }
        }
        questionsToUrgency = toUrgency
        questionsToEmergency = toEmergency
        questions = walk.pagesPut
        selfTests = tests
        mayTest = tests > 0 || guide.allowsSelfTests(walk.known)
        let triage = guide.screener.triage(walk.known)
        tier = triage.tier
        decidingRules = triage.fired.filter { $0.tier == triage.tier }.map(\.id)
        let leaders = guide.assessor.glance(walk.known).chances.prefix(3).map(\.condition)
        isCauseInFirstThree = runner.causes.first.map(leaders.contains) ?? false
    }

    private static let mostPages = 60
}
