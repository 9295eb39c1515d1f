import Anatomy
import Assessment
import Interview
import Screening
import Testing

@testable import Companion

/// What the interview that runners get promises, whoever they are.
@Suite struct InterviewPromiseTests {
    typealias Walk = InterviewGuideTests.Walk
    static let guide = InterviewGuideTests.guide

    struct Runner: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var person: Person
        var sites: [FindingID]

        /// A mild pain of weeks; everything not said is denied.
        var truth: [FindingID: AnswerValue] {
            var truth: [FindingID: AnswerValue] = [
                .painNow: .number(3), .painDurationWeeks: .number(6),
            ]
            for site in sites { truth[site] = .sided(.left) }
            return truth
        }
    }

    static let runners: [Runner] = [
        Runner(
            testDescription: "man of 35, groin",
            person: Person(ageYears: 35, sex: .male),
            sites: [.siteGroin]
        ),
        Runner(
            testDescription: "woman of 35, outer hip",
            person: Person(ageYears: 35, sex: .female),
            sites: [.siteLateral]
        ),
        Runner(
            testDescription: "man of 60, groin and buttock",
            person: Person(ageYears: 60, sex: .male),
            sites: [.siteGroin, .siteButtock]
        ),
        Runner(
            testDescription: "girl of 15, front thigh",
            person: Person(ageYears: 15, sex: .female),
            sites: [.siteAnteriorThigh]
        ),
        Runner(
            testDescription: "woman of 30, five places",
            person: Person(ageYears: 30, sex: .female),
            sites: [.siteGroin, .siteLateral, .siteButtock, .siteSitBone, .siteSacrum]
        ),
        Runner(
            testDescription: "nobody in particular, nowhere in particular",
            person: Person(),
            sites: []
        ),
    ]

    @Test(arguments: runners)
    func `danger comes first, and nothing is asked twice of who denies it`(_ runner: Runner) {
        let walk = Walk(runner.person, runner.truth)
        let safety = walk.parts.prefix { $0 == .safety }
        #expect(walk.pages.first?.id == "place")
        #expect(safety.count >= 3 && safety.count <= 10)
        #expect(!walk.parts.dropFirst(safety.count).contains(.safety))
        #expect(walk.asked.count == walk.pages.flatMap(\.questions).count)
        #expect(walk.asked.isSuperset(of: [.cannotBearWeight, .feverHipPain, .saddleNumbness]))
        #expect(walk.pages.count <= InterviewBounds.mostQuestions)
        #expect(walk.asked.count <= 80)
        #expect(walk.reason == .settled)
    }

    @Test func `men, and those past the age, are not asked about a pregnancy`() {
        for person in [Person(ageYears: 30, sex: .male), Person(ageYears: 60, sex: .female)] {
            let walk = Walk(person, [.siteGroin: .sided(.left)])
            #expect(walk.asked.isDisjoint(with: [.pregnantNow, .recentBirth, .pregnancyPain]))
        }
        let woman = Walk(Person(ageYears: 30, sex: .female), [.siteGroin: .sided(.left)])
        #expect(woman.asked.isSuperset(of: [.pregnantNow, .recentBirth, .pregnancyPain]))
    }

    @Test(arguments: 0..<25)
    func `nothing that could raise the urgency is left unasked`(_ number: Int) {
        let runner = SimulatedRunner(seed: 5, number: number)
        var walk = InterviewWalk(AnswerSheet(person: runner.person), guide: Self.guide)
        var asked: Set<FindingID> = []
        while walk.pagesPut < 60, case .ask(let page, _) = walk.step() {
            walk.answer(page, with: runner.answers(to: page))
            asked.formUnion(page.questions.map(\.id))
        }
        Self.expectNothingRaises(walk.known, asked: asked)
    }

    struct Place: Sendable, CustomTestStringConvertible {
        let id: FindingID
        var testDescription: String { id.rawValue }

        static let all = Question.all.filter { $0.kind == .bodySite }.map { Place(id: $0.id) }
    }

    @Test(arguments: Place.all)
    func `whoever denies all that is asked can be told to look after it, with nothing left open`(
        _ place: Place
    ) {
        for person in [Person(ageYears: 18, sex: .male), Person(ageYears: 30, sex: .female)] {
            let walk = Walk(
                person,
                [
                    place.id: .sided(.right), .painDurationWeeks: .number(2),
                    .painNow: .number(2), .insidious: .present,
                ]
            )
            #expect(Screener().triage(walk.sheet).tier == .selfCare)
            Self.expectNothingRaises(walk.sheet, asked: walk.asked)
        }
    }

    /// Tries "yes", and the ends of each scale, for everything this runner was not asked.
    private static func expectNothingRaises(_ sheet: AnswerSheet, asked: Set<FindingID>) {
        let tier = Screener().triage(sheet).tier
        let open = Interview.everyPage(for: sheet).flatMap(\.asks).filter {
            !asked.contains($0) && Question.with($0).section != .selfTest
        }
        for id in open {
            let values: [AnswerValue] =
                switch Question.with(id).kind {
                case .yesNo, .bodySite: [.present]
                case .number(_, let range): [.number(range.lowerBound), .number(range.upperBound)]
                case .choice(let choices): choices.map { .choice($0.id) }
                }
            for value in values {
                var other = sheet
                other[id] = value
                #expect(Screener().triage(other).tier <= tier, "\(id.rawValue)")
            }
        }
    }

    @Test(arguments: [0, 3, 4, 11, 17, 23])
    func `tests come only while they are allowed, all of them safe, and few`(_ number: Int) {
        let runner = SimulatedRunner(seed: 8, number: number)
        var walk = InterviewWalk(AnswerSheet(person: runner.person), guide: Self.guide)
        var tests = 0
        while walk.pagesPut < 60, case .ask(let page, let part) = walk.step(.everything) {
            let isTest = page.questions.contains { $0.section == .selfTest }
            #expect(isTest == (part == .selfTest))
            if isTest {
                tests += 1
                #expect(Screener().triage(walk.known).tier < .withinDays)
                #expect(Self.guide.allowsSelfTests(walk.known))
                #expect(page.questions.allSatisfy { $0.test?.safety == .safe })
            }
            #expect(page.questions.allSatisfy { $0.isForRunners })
            #expect(!page.questions.contains { $0.id == .hopTest })
            walk.answer(page, with: runner.answers(to: page))
        }
        #expect(tests <= Interview.selfTestLimit)
    }

    @Test func `pages answered in another order end in the same place`() {
        for truth in [InterviewGuideTests.groin, InterviewGuideTests.outerHip] {
            let walk = Walk(InterviewGuideTests.woman, truth)
            var other = InterviewWalk(
                AnswerSheet(person: InterviewGuideTests.woman),
                guide: Self.guide
            )
            for page in walk.pages.reversed() {
                other.answer(page, with: page.questions.compactMap { walk.sheet.findings[$0.id] })
            }
            #expect(other.known == walk.sheet)
            #expect(other.step() == .enough(.settled))
        }
    }
}
