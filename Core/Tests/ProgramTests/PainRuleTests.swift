import Anatomy
import Program
import Testing

@Suite struct PainRuleTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let rule: PainRule
        let pain: Double
        let verdict: PainRule.Verdict
        var testDescription: String { "\(rule.id) at \(pain)" }
    }

    static let examples: [Example] = [
        Example(rule: .tendon, pain: 0, verdict: .fine),
        Example(rule: .tendon, pain: 2, verdict: .fine),
        Example(rule: .tendon, pain: 3, verdict: .acceptable),
        Example(rule: .tendon, pain: 5, verdict: .acceptable),
        Example(rule: .tendon, pain: 6, verdict: .tooMuch),
        Example(rule: .tendon, pain: 10, verdict: .tooMuch),
        Example(rule: .openCause, pain: 2, verdict: .fine),
        Example(rule: .openCause, pain: 3, verdict: .tooMuch),
        Example(rule: .joint, pain: 2, verdict: .fine),
        Example(rule: .joint, pain: 4, verdict: .acceptable),
        Example(rule: .joint, pain: 5, verdict: .tooMuch),
        Example(rule: .bone, pain: 0, verdict: .fine),
        Example(rule: .bone, pain: 1, verdict: .tooMuch),
        Example(rule: .tendon, pain: -1, verdict: .fine),
        Example(rule: .tendon, pain: 11, verdict: .tooMuch),
    ]

    @Test(arguments: examples)
    func `judges pain by the tissue`(_ example: Example) {
        #expect(example.rule.judge(example.pain) == example.verdict)
    }

    @Test(arguments: PainRule.all)
    func `covers the scale from 0 to 10 without a gap`(_ rule: PainRule) {
        #expect(rule.zones.flatMap { Array($0.pain) } == Array(0...10))
        #expect(!rule.further.isEmpty)
        #expect(!rule.note.isEmpty)
    }

    @Test func `bone outranks joint and joint outranks tendon`() {
        let mixed: [ConditionID] = [.greaterTrochantericPain, .labralTear, .femoralNeckStress]
        #expect(PainRule.strictest(for: mixed) == .bone)
        #expect(PainRule.strictest(for: Array(mixed.prefix(2))) == .joint)
        #expect(PainRule.strictest(for: Array(mixed.prefix(1))) == .tendon)
        #expect(PainRule.strictest(for: []) == .tendon)
    }

    @Test func `every injury of bone allows no pain`() {
        for condition in ConditionID.boneInjuries {
            #expect(PainRule.governing(condition).mostAllowed == 0)
        }
    }

    @Test func `the way back begins with one minute in five and ends with half an hour`() {
        let steps = WalkRunLadder.standard.steps
        #expect(steps.map(\.runMinutes) == [1, 2, 3, 4, 30])
        #expect(steps.map(\.walkMinutes) == [4, 3, 2, 1, 0])
        #expect(steps.map(\.totalMinutes) == [25, 25, 25, 25, 30])
        #expect(steps.first?.rounds == 5)
    }
}
