import Anatomy
import Interview
import Screening
import Testing

@Suite struct ScreenerTests {
    /// A short story and the tier that the agreed scheme gives it.
    struct Story: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var sheet: AnswerSheet
        var tier: Tier
    }

    static let stories: [Story] = [
        Story(testDescription: "nothing is known", sheet: AnswerSheet(), tier: .routine),
        Story(
            testDescription: "groin pain on running, nothing else",
            sheet: .knowing(.siteGroin, .painRunning, weeks: 4, person: aged(35)),
            tier: .routine
        ),
        Story(
            testDescription: "groin pain on running after a rise in training",
            sheet: .knowing(.siteGroin, .painRunning, .weeklyRise, weeks: 4, person: aged(35)),
            tier: .withinDays
        ),
        Story(
            testDescription: "the same, now aching at night",
            sheet: .knowing(.siteGroin, .painRunning, .weeklyRise, .nightPain, person: aged(35)),
            tier: .sameDay
        ),
        Story(
            testDescription: "the same, now hurting on landing",
            sheet: .knowing(.siteGroin, .painRunning, .weeklyRise, .painImpact, person: aged(35)),
            tier: .sameDay
        ),
        Story(
            testDescription: "years of mild pain on the outer side, sore on landing and at night",
            sheet: .knowing(
                .siteLateral,
                .sideLying,
                .nightPain,
                .painImpact,
                weeks: 200,
                pain: 3,
                person: aged(48)
            ),
            tier: .withinDays
        ),
        Story(
            testDescription: "outer hip that wakes when lain on",
            sheet: .knowing(
                .siteLateral,
                .sideLying,
                .nightPain,
                weeks: 20,
                pain: 4,
                person: aged(52)
            ),
            tier: .routine
        ),
        Story(
            testDescription: "deep groin pain on landing, nothing else",
            sheet: .knowing(.siteGroin, .painImpact, weeks: 3, person: aged(30)),
            tier: .sameDay
        ),
        Story(
            testDescription: "seven months pregnant, aching groin",
            sheet: .knowing(.siteGroin, .pregnantNow, person: Person(ageYears: 33, sex: .female)),
            tier: .withinDays
        ),
        Story(
            testDescription: "seven months pregnant, groin hurts on standing",
            sheet: .knowing(
                .siteGroin,
                .pregnantNow,
                .painWeightBearing,
                person: Person(ageYears: 33, sex: .female)
            ),
            tier: .sameDay
        ),
        Story(
            testDescription: "boy of 12 whose foot turns out",
            sheet: .knowing(.siteKnee, .footTurnedOut, person: Person(ageYears: 12, sex: .male)),
            tier: .sameDay
        ),
        Story(
            testDescription: "hip that never stops hurting, weeks after a festering wound",
            sheet: .knowing(.siteGroin, .constantPain, .recentInfection, person: aged(36)),
            tier: .sameDay
        ),
        Story(
            testDescription: "sore sit bone after more hills and kilometres",
            sheet: .knowing(
                .siteSitBone,
                .sitePosteriorThigh,
                .durationIncrease,
                .hardSurfaceOrHills,
                weeks: 5,
                person: aged(40)
            ),
            tier: .routine
        ),
        Story(
            testDescription: "outer hip that hurts when lying on it",
            sheet: .knowing(.siteLateral, .sideLying, .stairsSlopes, weeks: 10, person: aged(52)),
            tier: .routine
        ),
        Story(
            testDescription: "pulled hamstring at full speed, grown up",
            sheet: .knowing(
                .sitePosteriorThigh,
                .suddenOnset,
                .onsetSprinting,
                weeks: 1,
                person: aged(27)
            ),
            tier: .routine
        ),
        Story(
            testDescription: "tingling leg",
            sheet: .knowing(.siteButtock, .neuro, absent: [.motorWeakness]),
            tier: .withinDays
        ),
        Story(
            testDescription: "fall, walks well",
            sheet: .knowing(.trauma, absent: [.limp], pain: 3, person: aged(30)),
            tier: .withinDays
        ),
        Story(
            testDescription: "fall at 70, walks well",
            sheet: .knowing(.trauma, absent: [.limp], pain: 3, person: aged(70)),
            tier: .sameDay
        ),
        Story(
            testDescription: "cannot walk after a crack",
            sheet: .knowing(.cannotBearWeight, .pop),
            tier: .emergency
        ),
        Story(
            testDescription: "cannot walk, crept up",
            sheet: .knowing(.cannotBearWeight, .insidious, absent: [.suddenOnset]),
            tier: .sameDay
        ),
        Story(
            testDescription: "teenager, thigh pain for a month",
            sheet: .knowing(.siteMedialThigh, weeks: 4, person: aged(14)),
            tier: .withinDays
        ),
        Story(
            testDescription: "man of 60 with diabetes who can hardly move the hip, no fever",
            sheet: .knowing(
                .painfulMotionLoss,
                .immuneOrRecentSurgery,
                absent: [.feverHipPain, .nightPain],
                weeks: 0.5,
                pain: 6,
                person: Person(ageYears: 60, sex: .male)
            ),
            tier: .emergency
        ),
        Story(
            testDescription: "girl of 13 who cannot take four steps, without a fall",
            sheet: .knowing(.siteGroin, .cannotBearWeight, absent: [.trauma], person: aged(13)),
            tier: .emergency
        ),
        Story(
            testDescription: "tingling below the knee after a long journey",
            sheet: .knowing(.siteBelowKnee, .neuro, .clotRisk, absent: [.legSwelling]),
            tier: .withinDays
        ),
        Story(
            testDescription: "one numb patch on the outer thigh, nothing else of nerves",
            sheet: .knowing(.siteLateralThigh, .numbSkinPatch, absent: [.neuro]),
            tier: .routine
        ),
        Story(
            testDescription: "teenager who can hardly move the hip after a sprint",
            sheet: .knowing(
                .siteGroin,
                .suddenOnset,
                .onsetSprinting,
                .painfulMotionLoss,
                person: aged(15)
            ),
            tier: .sameDay
        ),
    ]

    @Test(arguments: stories)
    func `urgency follows the agreed scheme`(_ story: Story) {
        #expect(Screener().triage(story.sheet).tier == story.tier)
    }

    @Test func `the most urgent rule decides and comes first`() {
        let triage = Screener().triage(.knowing(.limp, .fever, .locking))
        #expect(triage.tier == .emergency)
        #expect(triage.fired.map(\.id) == ["fever_hip_pain", "limp", "mechanical_locking"])
        #expect(triage.unasked.isEmpty)
    }

    @Test func `names what could still raise the urgency, most urgent first`() {
        var sheet = SelfCareTests.allClear
        sheet[.siteGroin] = .present
        sheet[.painImpact] = nil
        sheet[.saddleNumbness] = nil
        let unasked = Screener().triage(sheet).unasked
        #expect(unasked.first == .saddleNumbness)
        #expect(unasked.contains(.painImpact))
        #expect(!unasked.contains(.siteGroin))
        #expect(!unasked.contains(.hopTest))
        #expect(!unasked.contains(.limp))
    }

    @Test func `does not name what makes no sense for this runner`() {
        let sheet = AnswerSheet(person: Person(ageYears: 40, sex: .male))
        let unasked = Screener().triage(sheet).unasked
        #expect(!unasked.contains(.pregnancyPain))
        #expect(!unasked.contains(.periodChange))
        #expect(unasked.contains(.cannotBearWeight))
    }

    @Test func `self-tests end where a clinician should look`() {
        var sheet = AnswerSheet(person: aged(40))
        sheet[.siteLateral] = .sided(.left)
        #expect(Screener().triage(sheet).allowsSelfTests)
        sheet[.priorStressFracture] = .present
        #expect(!Screener().triage(sheet).allowsSelfTests)
    }
}
