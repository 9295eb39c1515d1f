import Anatomy
import Interview
import Testing

@Suite struct RelevanceTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var id: FindingID
        var asked: Bool
        var person = Person()
        var present: [FindingID] = []
        var because: String

        var testDescription: String { "\(id.rawValue): \(because)" }

        var sheet: AnswerSheet {
            AnswerSheet(person: person, findings: present.map { Finding(id: $0, value: .present) })
        }
    }

    static let examples: [Example] = [
        Example(
            id: .periodChange,
            asked: false,
            person: Person(ageYears: 30, sex: .male),
            because: "not for men"
        ),
        Example(
            id: .periodChange,
            asked: true,
            person: Person(ageYears: 30, sex: .female),
            because: "for women"
        ),
        Example(id: .periodChange, asked: true, because: "when the sex is not given"),
        Example(
            id: .periodChange,
            asked: false,
            person: Person(ageYears: 70, sex: .female),
            because: "not long after the menopause"
        ),
        Example(
            id: .pregnancyPain,
            asked: true,
            person: Person(ageYears: 12, sex: .female),
            because: "from twelve"
        ),
        Example(
            id: .pregnancyPain,
            asked: false,
            person: Person(ageYears: 11, sex: .female),
            because: "not before twelve"
        ),
        Example(
            id: .pregnancyPain,
            asked: false,
            person: Person(ageYears: 56, sex: .female),
            because: "not after 55"
        ),
        Example(
            id: .pregnancyPain,
            asked: false,
            person: Person(ageYears: 30, sex: .male),
            because: "not for men"
        ),
        Example(
            id: .growthSpurt,
            asked: true,
            person: Person(ageYears: 18),
            because: "before nineteen"
        ),
        Example(
            id: .growthSpurt,
            asked: false,
            person: Person(ageYears: 19),
            because: "not from nineteen"
        ),
        Example(id: .growthSpurt, asked: false, because: "not when the age is not given"),
        Example(
            id: .previousHamstringInjury,
            asked: true,
            present: [.sitePosteriorThigh],
            because: "with pain in the back of the thigh"
        ),
        Example(
            id: .previousHamstringInjury,
            asked: false,
            present: [.siteGroin],
            because: "not with groin pain"
        ),
        Example(id: .pop, asked: false, because: "not without a sudden start"),
        Example(
            id: .immuneOrRecentSurgery,
            asked: false,
            present: [.siteGroin],
            because: "not without a sign of infection"
        ),
        Example(
            id: .immuneOrRecentSurgery,
            asked: true,
            present: [.siteGroin, .painfulMotionLoss],
            because: "with a hip that hardly moves"
        ),
        Example(
            id: .numbSkinPatch,
            asked: true,
            present: [.siteLowBack],
            because: "always, as the question on nerves leaves it out"
        ),
        Example(
            id: .painfulMotionLoss,
            asked: true,
            present: [.siteHipVague],
            because: "with pain that is hard to place"
        ),
        Example(
            id: .painfulMotionLoss,
            asked: false,
            present: [.siteLateral],
            because: "not with pain on the outer side alone"
        ),
        Example(id: .pop, asked: true, present: [.suddenOnset], because: "with a sudden start"),
        Example(
            id: .pregnantNow,
            asked: false,
            person: Person(ageYears: 30, sex: .male),
            because: "not for men"
        ),
        Example(
            id: .pregnantNow,
            asked: true,
            person: Person(ageYears: 55, sex: .female),
            because: "up to 55"
        ),
        Example(
            id: .footTurnedOut,
            asked: true,
            person: Person(ageYears: 16.9),
            because: "before seventeen"
        ),
        Example(
            id: .footTurnedOut,
            asked: false,
            person: Person(ageYears: 17),
            because: "not from seventeen"
        ),
        Example(id: .painkillerRelief, asked: false, because: "not without pain at night"),
        Example(
            id: .painkillerRelief,
            asked: true,
            present: [.nightPain],
            because: "with pain at night"
        ),
        Example(id: .worsening, asked: true, because: "always"),
        Example(id: .cannotRun, asked: true, because: "always"),
        Example(
            id: .recentInfection,
            asked: false,
            present: [.siteGroin],
            because: "not without a sign that it matters"
        ),
        Example(
            id: .recentInfection,
            asked: true,
            person: Person(ageYears: 9),
            because: "always in the young"
        ),
        Example(
            id: .bendBackward,
            asked: true,
            present: [.siteLowBack],
            because: "with pain in the back"
        ),
        Example(
            id: .bendBackward,
            asked: false,
            present: [.siteGroin],
            because: "not with groin pain"
        ),
        Example(
            id: .longStride,
            asked: true,
            present: [.siteSitBone],
            because: "with pain at the sit bone"
        ),
        Example(
            id: .delayedSoreness,
            asked: false,
            present: [.siteGroin],
            because: "not where there is little muscle"
        ),
        Example(
            id: .spondyloarthritisHistory,
            asked: true,
            present: [.siteGroin, .morningStiffLong],
            because: "with long stiffness in the morning"
        ),
        Example(
            id: .groinSkinBurning,
            asked: false,
            present: [.siteLateral],
            because: "not on the outer side"
        ),
        Example(id: .recentOnset, asked: false, because: "covered by the number of weeks"),
        Example(id: .fever, asked: false, because: "covered by fever with hip pain"),
        Example(id: .hopTest, asked: false, because: "never"),
        Example(id: .painImpact, asked: true, because: "always, as a memory"),
        Example(
            id: .singleLegStance,
            asked: true,
            present: [.siteLateral],
            because: "with pain on the outer side alone"
        ),
        Example(
            id: .singleLegStance,
            asked: false,
            present: [.siteLateral, .siteGroin],
            because: "not with groin pain beside it"
        ),
        Example(
            id: .faberGroin,
            asked: false,
            present: [.siteGroin, .painImpact],
            because: "no test after pain on landing"
        ),
        Example(
            id: .faberGroin,
            asked: false,
            person: Person(ageYears: 15),
            present: [.siteGroin],
            because: "no test for growing hips"
        ),
        Example(id: .fadir, asked: false, present: [.siteGroin], because: "needs a trained person"),
    ]

    @Test(arguments: examples)
    func `asks only what can tell something`(_ example: Example) {
        #expect(Relevance(sheet: example.sheet).isWorthAsking(example.id) == example.asked)
    }

    @Test func `a training question is not asked when the log has answered`() {
        var sheet = AnswerSheet()
        sheet.record(Finding(id: .loadSpike, value: .absent, origin: .training))
        sheet.record(Finding(id: .paceAndDistance, value: .absent, origin: .answer))
        #expect(!Relevance(sheet: sheet).isWorthAsking(.loadSpike))
        #expect(Relevance(sheet: sheet).isWorthAsking(.paceAndDistance))
    }

    @Test func `strong pain rules out tests`() {
        var sheet = AnswerSheet()
        sheet[.siteLateral] = .sided(.left)
        sheet[.painNow] = .number(6)
        #expect(Relevance(sheet: sheet).isWorthAsking(.trochanterPalpation))
        sheet[.painNow] = .number(7)
        #expect(!Relevance(sheet: sheet).isWorthAsking(.trochanterPalpation))
    }
}
