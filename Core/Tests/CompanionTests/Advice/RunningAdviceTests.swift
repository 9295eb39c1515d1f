import Anatomy
import Assessment
import Companion
import Evidence
import Interview
import Measure
import Program
import Screening
import Testing
import Wording

@Suite struct RunningAdviceTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var findings: [Finding] = []
        var leading = ConditionID.greaterTrochantericPain
        let verdict: RunningAdvice.Verdict
        /// Of a training limit of ten kilometres.
        var longestKilometers: Double?
        let testDescription: String
    }

    /// The worst pain of the last day.
    static func worst(_ pain: Double) -> Finding { Finding(id: .painNow, value: .number(pain)) }
    static let calm = Finding(id: .painRunning, value: .absent)
    static let sore = Finding(id: .painRunning, value: .present)

    static let examples: [Example] = [
        Example(
            verdict: .shorter,
            longestKilometers: 7,
            testDescription: "nobody asked about pain"
        ),
        Example(
            findings: [calm, worst(1)],
            verdict: .shorter,
            longestKilometers: 10,
            testDescription: "running is calm and pain mild"
        ),
        Example(
            findings: [sore, worst(1)],
            verdict: .shorter,
            longestKilometers: 7,
            testDescription: "running hurts a little"
        ),
        Example(
            findings: [calm, worst(4)],
            verdict: .shorter,
            longestKilometers: 7,
            testDescription: "pain is acceptable for a tendon"
        ),
        Example(
            findings: [sore, worst(6)],
            verdict: .notYet,
            testDescription: "pain is too much for a tendon"
        ),
        Example(
            findings: [sore, worst(5)],
            leading: .labralTear,
            verdict: .notYet,
            testDescription: "pain is too much for a joint"
        ),
        Example(
            findings: [sore, worst(5)],
            verdict: .shorter,
            longestKilometers: 7,
            testDescription: "the same pain is acceptable for a tendon"
        ),
        Example(
            findings: [Finding(id: .noPainWalking, value: .absent), calm],
            verdict: .notYet,
            testDescription: "walking hurts"
        ),
        Example(
            findings: [Finding(id: .limp, value: .present)],
            verdict: .notYet,
            testDescription: "a limp"
        ),
        Example(
            findings: [Finding(id: .noPainWalking, value: .present), calm],
            verdict: .shorter,
            longestKilometers: 10,
            testDescription: "walking is free of pain"
        ),
    ]

    @Test(arguments: examples)
    func `pain decides how much of the training limit is left`(_ example: Example) {
        let advice = FirstAdvice.example(
            .selfCare,
            AdviceExamples.leading(example.leading),
            findings: example.findings,
            limits: .init(longestRunTomorrow: Distance(kilometers: 10))
        )
        #expect(advice.running.verdict == example.verdict)
        let longest = advice.running.longest.map { ($0.kilometers * 1000).rounded() / 1000 }
        #expect(longest == example.longestKilometers)
        #expect((advice.running.ladder != nil) == (example.verdict == .notYet))
    }

    @Test func `never goes beyond the training limits, whatever the pain`() {
        let distances = [0.0, 0.3, 4.27, 12.5, 42.2].map { Distance(kilometers: $0) }
        for tier in Tier.allCases {
            for single in distances {
                for week in distances {
                    for findings in [[], [Self.calm], [Self.calm, Self.worst(2)], [Self.worst(5)]] {
                        let running = FirstAdvice.example(
                            tier,
                            AdviceExamples.leading(.iliopsoasTendinopathy),
                            findings: findings,
                            limits: .init(longestRunTomorrow: single, weekRemaining: week)
                        ).running
                        #expect((running.longest ?? .zero) <= min(single, week))
                        #expect((running.week ?? .zero) <= week)
                    }
                }
            }
        }
    }

    @Test func `says no number without a training log`() {
        let running = FirstAdvice.example(.selfCare, AdviceExamples.leading(.snappingHip)).running
        #expect(running.longest == nil)
        #expect(running.lines.contains(RunningLines.withoutLog))
    }

    @Test func `a week that is used up waits for the next`() {
        let running = FirstAdvice.example(
            .selfCare,
            AdviceExamples.leading(.snappingHip),
            limits: .init(longestRunTomorrow: Distance(kilometers: 9), weekRemaining: .zero)
        ).running
        #expect(running.verdict == .notYet)
        #expect(running.lines.first == RunningLines.weekIsFull)
        #expect(running.longest == nil)
    }

    @Test func `a month without running begins between walks`() {
        let running = FirstAdvice.example(
            .selfCare,
            AdviceExamples.leading(.snappingHip),
            limits: .init(longestRunTomorrow: .zero)
        ).running
        #expect(running.verdict == .notYet)
        #expect(running.lines.first == RunningLines.tooLittleBefore)
        #expect(running.ladder == .standard)
    }

    @Test func `asks for the signs of a stress injury unless both are answered`() {
        let leading = AdviceExamples.leading(.iliopsoasTendinopathy)
        let walking = Finding(id: .noPainWalking, value: .present)
        let landing = Finding(id: .painImpact, value: .absent)
        let half = FirstAdvice.example(.selfCare, leading, findings: [walking]).running
        let whole = FirstAdvice.example(.selfCare, leading, findings: [walking, landing]).running
        #expect(half.lines.first == RunningLines.firstMakeSure)
        #expect(!whole.lines.contains(RunningLines.firstMakeSure))
    }

    @Test func `states the pain rule wherever something may be loaded`() {
        for finding in [Self.calm, Self.worst(9), Finding(id: .limp, value: .present)] {
            let advice = FirstAdvice.example(
                .routine,
                AdviceExamples.leading(.labralTear),
                findings: [finding]
            )
            #expect(advice.running.lines.contains(RunningLines.painRule(.joint)))
        }
    }

    @Test func `rounds a limit down, in kilometres and in miles`() {
        #expect(DistanceUnit.kilometers.textRoundedDown(Distance(meters: 9_199)) == "9.1 km")
        #expect(DistanceUnit.kilometers.textRoundedDown(Distance(meters: 7_000)) == "7.0 km")
        #expect(DistanceUnit.miles.textRoundedDown(Distance(meters: 9_999)) == "6.2 mi")
    }

    @Test func `lets no running begin in the first days after a sudden strain`() {
        let sudden = Finding(id: .suddenOnset, value: .present)
        let fresh = Finding(id: .painDurationWeeks, value: .number(0.3))
        let old = Finding(id: .painDurationWeeks, value: .number(2))
        func running(_ condition: ConditionID, _ findings: [Finding]) -> RunningAdvice {
            FirstAdvice.example(
                .selfCare,
                AdviceExamples.leading(condition),
                findings: findings + [Self.calm]
            ).running
        }
        let strained = running(.strainHamstring, [sudden, fresh])
        #expect(strained.verdict == .notYet)
        #expect(strained.lines.first == RunningLines.notAfterSuddenStrain)
        #expect(strained.ladder == .standard)
        #expect(running(.strainHamstring, [sudden, old]).verdict == .shorter)
        #expect(running(.strainHamstring, [fresh]).verdict == .shorter)
        #expect(running(.snappingHip, [sudden, fresh]).verdict == .shorter)
    }

    struct Place: Sendable, CustomTestStringConvertible {
        let site: FindingID
        let rule: PainRule
        var testDescription: String { site.rawValue }
    }

    static let places: [Place] = [
        Place(site: .siteGroin, rule: .openCause),
        Place(site: .siteAnteriorThigh, rule: .openCause),
        Place(site: .siteMedialThigh, rule: .openCause),
        Place(site: .sitePubic, rule: .openCause),
        Place(site: .siteSacrum, rule: .openCause),
        Place(site: .siteHipVague, rule: .openCause),
        Place(site: .siteLateral, rule: .tendon),
        Place(site: .siteSitBone, rule: .tendon),
    ]

    @Test(arguments: places)
    func `allows next to no pain where bone would hurt and the cause is open`(_ place: Place) {
        let open = AdviceExamples.undecided([.iliopsoasTendinopathy, .adductorTendinopathy])
        let site = Finding(id: place.site, value: .sided(.left))
        let mild = FirstAdvice.example(.selfCare, open, findings: [site, Self.worst(3)])
        #expect(mild.painRule == place.rule)
        #expect(mild.running.verdict == (place.rule == .openCause ? .notYet : .shorter))
        #expect(mild.running.lines.contains(RunningLines.painRule(place.rule)))
        let told = FirstAdvice.example(
            .selfCare,
            AdviceExamples.leading(.iliopsoasTendinopathy),
            findings: [site]
        )
        #expect(told.painRule == .tendon)
    }

    @Test func `states the whole pain rule in one line`() {
        let line = RunningLines.painRule(.tendon)
        #expect(line.text.contains("0 to 2 is fine"))
        #expect(line.text.contains("3 to 5 is acceptable if it has settled by the next morning"))
        #expect(line.text.contains("6 to 10 is too much"))
        #expect(line.sources == [.silbernagel2007])
        #expect(RunningLines.painRule(.bone).text.contains("0 is fine; 1 to 10 is too much"))
    }
}
