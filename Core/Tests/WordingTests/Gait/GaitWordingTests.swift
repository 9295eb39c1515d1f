import Anatomy
import Evidence
import Gait
import Testing
import Wording

@Suite struct GaitWordingTests {
    static func measure(
        _ quantity: GaitQuantity,
        _ side: Side? = nil,
        _ value: Double,
        _ low: Double,
        _ high: Double,
        _ unit: GaitUnit = .degrees,
        trust: GaitTrust = .measured
    ) -> GaitMeasure {
        GaitMeasure(
            quantity: quantity,
            side: side,
            value: value,
            low: low,
            high: high,
            unit: unit,
            steps: 10,
            trust: trust,
            uncertainty: GaitUncertainty(scatter: (high - low) / 2, points: 0, camera: 0, system: 0)
        )
    }

    struct Example: CustomTestStringConvertible {
        var measure: GaitMeasure
        var sentence: String
        var testDescription: String { sentence }
    }

    static let examples = [
        Example(
            measure: measure(.pelvicDrop, .left, 6, 3.5, 8.5),
            sentence: "On left stance your pelvis tilts about 6° (3.5 to 8.5) down to the right."
        ),
        Example(
            measure: measure(.pelvicDrop, .right, -2, -4.5, 0.5),
            sentence:
                "On right stance your pelvis rides up about 2° (-0.5 to 4.5) on the left side."
        ),
        Example(
            measure: measure(.pelvicDropDifference, nil, -4, -6.5, -1.5),
            sentence: "The tilt is about 4° (1.5 to 6.5) greater on left stance."
        ),
        Example(
            measure: measure(.pelvicDropDifference, nil, 1, -2, 4),
            sentence:
                "Right and left stance differ by about 1° (-2.0 to 4.0), right less left: no difference that this clip can see."
        ),
        Example(
            measure: measure(.cadence, nil, 175.4, 173.6, 177.2, .stepsPerMinute),
            sentence: "You take about 175 steps a minute (174 to 177)."
        ),
        Example(
            measure: measure(.stepWidth, nil, 0.01, -0.03, 0.05, .legLengths),
            sentence:
                "Whether your feet cross over cannot be told from this clip: 0.01 leg lengths (-0.03 to 0.05) apart."
        ),
        Example(
            measure: measure(.stepWidth, nil, -6, -9, -3, .centimeters),
            sentence: "Your feet cross over the line of running, by about 6 cm (3.0 to 9.0)."
        ),
        Example(
            measure: measure(.hipAdduction, .right, 10, 5, 15, trust: .rough),
            sentence:
                "On right stance your thigh leans in about 10° (5.0 to 15.0) under the pelvis. A rough figure."
        ),
        Example(
            measure: measure(.dutyFactor, .left, 0.35, 0.31, 0.39, .fraction),
            sentence: "Your left foot is on the ground for about 35 % (31 to 39) of a stride."
        ),
    ]

    @Test(arguments: examples) func `a measure is told with its interval`(_ example: Example) {
        #expect(example.measure.sentence == example.sentence)
    }

    @Test func `a lean of which only the change counts is told without a number`() {
        let words = Self.measure(.trunkForwardLean, nil, 8, 5, 11, trust: .changeOnly).sentence
        #expect(!words.contains { $0.isNumber })
    }

    @Test func `a change of a lean is told without the leans`() {
        func lean(_ value: Double) -> GaitMeasure {
            Self.measure(.trunkForwardLean, nil, value, value - 9, value + 9, trust: .changeOnly)
        }
        let change = GaitChange(
            quantity: .trunkForwardLean,
            side: nil,
            before: lean(17),
            after: lean(22),
            difference: 5,
            detectable: 3
        )
        #expect(
            change.sentence
                == "Trunk lean forward: changed, 5.0° more; that is past the 3.0° that this method can see."
        )
        #expect(change.beforeText == "earlier clip")
        #expect(change.afterText == "5.0° more")
    }

    /// Quantities that can go either way.
    static let directed: Set<GaitQuantity> = [
        .cadence, .pelvicDrop, .pelvicDropMean, .pelvicDropDifference, .hipAdduction,
        .trunkSideLean, .trunkForwardLean, .stepWidth, .overstride,
    ]

    @Test func `every quantity has a name, a meaning of its own and words for both signs`() {
        #expect(Set(GaitQuantity.allCases.map(\.name)).count == GaitQuantity.allCases.count)
        #expect(Set(GaitQuantity.allCases.map(\.meaning)).count == GaitQuantity.allCases.count)
        for quantity in GaitQuantity.allCases {
            for side in [Side?.none, .left] {
                let plus = Self.measure(quantity, side, 5, 2, 8).sentence
                let minus = Self.measure(quantity, side, -5, -8, -2).sentence
                #expect(plus.hasSuffix("."))
                #expect(plus.contains("2") && plus.contains("8"), "\(plus)")
                #expect((plus != minus) == Self.directed.contains(quantity), "\(minus)")
            }
        }
    }

    static func analysis(_ measures: GaitMeasure...) -> GaitAnalysis {
        GaitAnalysis(
            view: .rear,
            description: ClipDescription(
                width: 720,
                height: 1280,
                frames: 600,
                duration: 10,
                frameRate: 60
            ),
            measures: measures
        )
    }

    @Test func `what an interval leaves open is no remark`() {
        let open = Self.analysis(
            Self.measure(.pelvicDrop, .left, 7, 4.5, 9.5),
            Self.measure(.pelvicDrop, .right, 5, 2.5, 7.5),
            Self.measure(.pelvicDropDifference, nil, -2, -5, 1),
            Self.measure(.stepWidth, nil, -1, -4, 2, .centimeters),
            Self.measure(.cadence, nil, 150, 148, 152, .stepsPerMinute),
            Self.measure(.kneeFlexion, .left, 20, 10, 30)
        )
        #expect(open.remarks.isEmpty)
    }

    @Test func `what is gross or one-sided beyond its interval is said, at most three of them`() {
        let gross = Self.analysis(
            Self.measure(.pelvicDrop, .left, 9, 6.5, 11.5),
            Self.measure(.pelvicDrop, .right, 3, 0.5, 5.5),
            Self.measure(.pelvicDropDifference, nil, -6, -9, -3),
            Self.measure(.hipAdduction, .left, 19, 14, 24, trust: .rough),
            Self.measure(.stepWidth, nil, -6, -9, -3, .centimeters)
        )
        #expect(gross.remarks.map(\.id) == ["one_sided_drop", "gross_drop", "thigh_in"])
        #expect(gross.remarks[1].explanation.contains("6.5 to 11.5"))
        #expect(!gross.remarks[1].explanation.contains("right stance"))
    }

    @Test func `no sentence blames a muscle, names a disease of the runner or foretells`() {
        let gross = Self.analysis(
            Self.measure(.pelvicDrop, .left, 9, 6.5, 11.5),
            Self.measure(.pelvicDropDifference, nil, -6, -9, -3),
            Self.measure(.stepWidth, nil, -6, -9, -3, .centimeters)
        )
        let words =
            gross.remarks.flatMap { [$0.headline, $0.explanation, $0.nextStep.text] }
            + Self.refusals.flatMap(\.words.sentences)
            + FilmingWords.steps.flatMap(\.lines).map(\.text)
            + [GaitLines.cannotSort.text, GaitLines.nothingStandsOut]
        for banned in ["weak", "glute", "diagnos", "will get injured", "risk", "abnormal", "poor"] {
            for sentence in words {
                #expect(!sentence.lowercased().contains(banned), "\(sentence)")
            }
        }
    }

    static let refusals: [GaitRefusal] = [
        .noPose, .nobodyFound, .frameRateTooLow(framesPerSecond: 24, needed: 25),
        .tooShort(seconds: 3, needed: 6), .cameraMoves(shareOfWidth: 0.04),
        .runnerTooSmall(shareOfHeight: 0.2, needed: 0.35),
        .tooFewPixels(height: 95, needed: 150), .feetCutOff, .waistCutOff,
        .framesLost(share: 0.3), .pointsDisagree(degrees: 11), .sidesSwapped(share: 0.2),
        .tooFewSteps(found: 4, needed: 6, side: .left), .notRunning(heelDifference: 0.08),
        .perhapsSlowMotion(cadence: 44, factor: 4), .eventsOutOfOrder, .wrongView(expected: .rear),
        .wrongView(expected: .side), .waistNotMarked, .waistLost(share: 0.4), .tapeNotDistinct,
        .tapesAlike, .noStandingBaseline, .standingNotStill(degrees: 2.4), .legHidden,
        .needsSecondClip, .notEnoughToTell,
    ]

    @Test func `every refusal says what was seen, why it matters and one thing to change`() {
        for refusal in Self.refusals {
            for sentence in refusal.words.sentences {
                #expect(sentence.hasSuffix(".") || sentence.hasSuffix(")."), "\(sentence)")
                #expect(sentence.first?.isUppercase == true || sentence.first?.isNumber == true)
            }
        }
        #expect(Set(Self.refusals.map(\.words.seen)).count == Self.refusals.count)
        #expect(GaitRefusal.cameraMoves(shareOfWidth: 0.04).words.seen.contains("4.0 %"))
        #expect(GaitRefusal.standingNotStill(degrees: 2.4).words.seen.contains("2.4°"))
        #expect(GaitRefusal.sidesSwapped(share: 0.2).words.seen.contains("20 %"))
    }

    @Test func `changed is said only past what the method can see`() {
        let before = Self.measure(.pelvicDrop, .left, 8, 5.5, 10.5)
        func change(_ to: Double) -> GaitChange {
            GaitChange(
                quantity: .pelvicDrop,
                side: .left,
                before: before,
                after: Self.measure(.pelvicDrop, .left, to, to - 2.5, to + 2.5),
                difference: to - 8,
                detectable: 3.5
            )
        }
        #expect(
            change(6).sentence
                == "Hip drop, left: no change that this method can see (from 8° to 6°). It would have to be more than 3.5°."
        )
        #expect(
            change(3).sentence
                == "Hip drop, left: changed, 5.0° less (from 8° to 3°); that is past the 3.5° that this method can see."
        )
    }

    @Test func `a claim is told with its caution`() throws {
        let caution = try #require(Claim.pelvicDropInInjured.caution)
        #expect(Claim.pelvicDropInInjured.told.hasSuffix(" " + caution))
        #expect(Claim.pelvicDropInInjured.told.hasPrefix(Claim.pelvicDropInInjured.statement))
    }

    @Test func `a clip that plays at real speed is not called slow`() {
        let words = GaitRefusal.perhapsSlowMotion(cadence: 1400, factor: 1).words
        #expect(words.change == "Say that it plays at real speed (--slow-motion 1).")
    }

    @Test func `a claim shows how much it carries, and when it was not read`() {
        #expect(Claim.pelvicDropInInjured.basis == "Bramah 2018; moderate evidence")
        #expect(Claim.kneeBendUsual.basis.hasSuffix("not checked in the work itself"))
        #expect(Claim.pelvicDropConvention.basis == "agreed practice or judgement")
    }
}
