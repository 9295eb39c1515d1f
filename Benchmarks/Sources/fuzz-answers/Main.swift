import Anatomy
import Assessment
import Companion
import Foundation
import Interview
import Screening

/// Puts odd and contradictory answer sheets through the whole hip check.
///
///     fuzz-answers [SHEETS] [SEED]      default: 10000 sheets, seed 1
///
/// Every sheet must get a tier, chances between 0 and 1, and advice that says something; a further
/// danger sign must never lower the urgency; mirrored answers must get the same chances. Prints the
/// first sheet that breaks a law and ends with 1. Reasons are put together for one sheet in a
/// hundred, and intervals for none: they cost most and come from the same sums.
@main
struct Main {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
        let count = arguments.first ?? 10_000
        var fuzz = Fuzz(seed: arguments.dropFirst().first ?? 1)
        for number in 1...max(count, 1) {
            let sheet = fuzz.sheet()
            if let broken = fuzz.brokenLaw(sheet) {
                print("sheet \(number): \(broken)")
                print(sheet)
                exit(1)
            }
            if number.isMultiple(of: 50_000) {
                FileHandle.standardError.write(Data("\(number) sheets\n".utf8))
            }
        }
        print("\(count) sheets: every one had a tier, sound chances and advice")
        for tier in Tier.allCases { print("  \(tier.rawValue): \(fuzz.tiers[tier, default: 0])") }
    }
}

struct Fuzz {
    private let screener = Screener()
    private let assessor = Assessor(samples: 0)
    private var generator: Numbers
    private(set) var tiers: [Tier: Int] = [:]

    init(seed: UInt64) { generator = Numbers(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1) }

    /// Any findings with any values, fitting or not.
    mutating func sheet() -> AnswerSheet {
        var sheet = AnswerSheet(person: person())
        // Most people answer part of the questions; some sheets answer nearly all.
        let density = pow(Double.random(in: 0...1, using: &generator), 2)
        for id in FindingID.allCases where Double.random(in: 0..<1, using: &generator) < density {
            var finding = Finding(id: id, value: value(for: id))
            if Int.random(in: 0..<20, using: &generator) == 0 { finding.origin = .training }
            if Int.random(in: 0..<20, using: &generator) == 0 { finding.standardError = odd() }
            sheet.record(finding)
        }
        return sheet
    }

    private mutating func person() -> Person {
        Person(
            ageYears: maybe { $0.number(0...110) },
            sex: [nil, .female, .male].randomElement(using: &generator) ?? nil,
            massKg: maybe { $0.number(20...250) },
            heightCm: maybe { $0.number(80...250) },
            runningYears: maybe { $0.number(0...90) }
        )
    }

    private mutating func value(for id: FindingID) -> AnswerValue {
        switch Int.random(in: 0..<12, using: &generator) {
        case 0..<4: return .absent
        case 4..<7: return .present
        case 7: return .sided(.left)
        case 8: return .sided(.right)
        case 9: return .sided(.both)
        case 10: return .number(odd())
        default:
            if case .choice(let choices) = Question.with(id).kind,
                let choice = choices.randomElement(using: &generator)
            {
                return .choice(choice.id)
            }
            return .choice("whatever")
        }
    }

    /// Mostly a number that makes sense, now and then one that does not.
    private mutating func odd() -> Double {
        [Double.nan, .infinity, -.infinity, -1, 0, 1e300, 1e-300]
            .randomElement(using: &generator)
            .flatMap { Int.random(in: 0..<5, using: &generator) == 0 ? $0 : nil }
            ?? number(0...60)
    }

    private mutating func number(_ range: ClosedRange<Double>) -> Double {
        Double.random(in: range, using: &generator)
    }

    private mutating func maybe(_ make: (inout Fuzz) -> Double) -> Double? {
        Bool.random(using: &generator) ? make(&self) : nil
    }

    /// The first law that the sheet breaks, in words.
    mutating func brokenLaw(_ sheet: AnswerSheet) -> String? {
        let triage = screener.triage(sheet)
        let glance = assessor.glance(sheet)
        if let broken = brokenLaw(triage, bare(glance), sheet) { return broken }
        let worse = screener.triage(withOneMoreSign(sheet)).tier
        if worse < triage.tier { return "a further danger sign lowers the urgency" }
        guard Int.random(in: 0..<100, using: &generator) == 0 else { return nil }
        if let broken = brokenLaw(triage, assessor.assess(sheet), sheet) { return broken }
        return assessor.glance(sheet.mirroredSides).chances == glance.chances
            ? nil : "left and right are weighed differently"
    }

    private mutating func brokenLaw(
        _ triage: Triage,
        _ assessment: Assessment,
        _ sheet: AnswerSheet
    ) -> String? {
        let advice = FirstAdvice.make(triage: triage, assessment: assessment, answers: sheet)
        tiers[advice.urgency.tier, default: 0] += 1
        if advice.urgency.tier < triage.tier { return "the advice is less urgent than the rules" }
        let chances = assessment.causes.map(\.probability) + [assessment.unexplained]
        guard chances.allSatisfy({ 0 <= $0.low && $0.low <= $0.value && $0.value <= $0.high }),
            chances.allSatisfy({ $0.high <= 1 })
        else { return "a chance outside 0…1 or outside its interval" }
        if assessment.causes.count != Condition.all.count { return "a cause is missing" }
        if advice.urgency.headline.isEmpty || advice.urgency.explanation.isEmpty {
            return "urgency without words"
        }
        if advice.now.isEmpty || advice.seeWhom.isEmpty || advice.review.lines.isEmpty {
            return "empty advice"
        }
        return nil
    }

    /// The chances without the reasons, which cost most; the advice needs the chances alone.
    private func bare(_ glance: Glance) -> Assessment {
        Assessment(
            causes: glance.chances.map { chance in
                Cause(
                    condition: chance.condition,
                    probability: Interval(
                        value: chance.value,
                        low: chance.value,
                        high: chance.value
                    ),
                    reasonsFor: [],
                    reasonsAgainst: [],
                    missing: []
                )
            },
            unexplained: Interval(
                value: glance.unexplained,
                low: glance.unexplained,
                high: glance.unexplained
            ),
            canTell: (glance.chances.first?.value ?? 0) > 0.5,
            undecided: [],
            next: []
        )
    }

    private mutating func withOneMoreSign(_ sheet: AnswerSheet) -> AnswerSheet {
        let dangers = FindingID.allCases.filter { Question.with($0).section == .danger }
        guard let sign = dangers.randomElement(using: &generator) else { return sheet }
        var sheet = sheet
        if sheet[sign]?.isPresent != true { sheet[sign] = .present }
        return sheet
    }
}

extension AnswerSheet {
    fileprivate var mirroredSides: AnswerSheet {
        var sheet = self
        for var finding in findings.values {
            guard case .sided(let side) = finding.value else { continue }
            finding.value = .sided(side.mirrored)
            sheet.record(finding)
        }
        return sheet
    }
}

/// The same numbers in every run.
struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
