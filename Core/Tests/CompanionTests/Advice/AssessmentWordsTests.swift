import Anatomy
import Assessment
import Evidence
import Interview
import Program
import Screening
import Testing
import Wording

@Suite struct AssessmentWordsTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let interval: Interval
        let words: String
        var testDescription: String { words }

        init(_ value: Double, _ low: Double, _ high: Double, _ words: String) {
            interval = Interval(value: value, low: low, high: high)
            self.words = words
        }
    }

    static let examples: [Example] = [
        Example(0.42, 0.2, 0.61, "quite possible: about 4 in 10, between 2 and 6 in 10"),
        Example(0.58, 0.38, 0.77, "more likely than not: about 6 in 10, between 4 and 8 in 10"),
        Example(0.7, 0.55, 0.97, "likely: about 7 in 10, at least 6 in 10"),
        Example(0.9, 0.84, 0.94, "very likely: about 9 in 10, between 8 and 9 in 10"),
        Example(0.99, 0.97, 1, "very likely: more than 9 in 10"),
        Example(1, 1, 1, "very likely: more than 9 in 10"),
        Example(0.2, 0.01, 0.45, "possible: about 2 in 10, at most 5 in 10"),
        Example(0.1, 0.06, 0.13, "unlikely: about 1 in 10"),
        Example(0.07, 0.06, 0.1, "unlikely: about 1 in 15"),
        Example(0.07, 0.02, 0.28, "unlikely: about 1 in 15, at most 3 in 10"),
        Example(0.06, 0.055, 0.34, "unlikely: about 1 in 15, at most 3 in 10"),
        Example(0.03, 0.01, 0.21, "very unlikely: less than 1 in 20, at most 2 in 10"),
        Example(0.03, 0, 0.09, "very unlikely: less than 1 in 20, at most 1 in 10"),
        Example(0.01, 0, 0.03, "very unlikely: less than 1 in 20"),
        Example(0.002, 0, 0.04, "very unlikely: less than 1 in 100, at most 1 in 20"),
        Example(0.002, 0, 0.008, "very unlikely: less than 1 in 100"),
        Example(0, 0, 0, "very unlikely: less than 1 in 100"),
        Example(
            0.5,
            0.01,
            0.99,
            "more likely than not: about 5 in 10, but it could be almost anything"
        ),
    ]

    @Test(arguments: examples)
    func `says a chance in words before numbers`(_ example: Example) {
        #expect(example.interval.words == example.words)
    }

    @Test func `never says certain, impossible or a percentage`() {
        for step in 0...100 {
            let value = Double(step) / 100
            let words = Interval(value: value, low: 0, high: 1).words
            #expect(
                !words.contains("10 in 10") && !words.contains("0 in 1") && !words.contains("%")
            )
        }
    }

    @Test func `a likelier cause never gets a weaker word`() {
        let order = [
            "very unlikely", "unlikely", "possible", "quite possible", "more likely than not",
            "likely", "very likely",
        ]
        let ranks = (0...100).compactMap { step in
            order.firstIndex(
                of: Interval(value: Double(step) / 100, low: 0, high: 1).likelihood
            )
        }
        #expect(ranks.count == 101)
        #expect(ranks == ranks.sorted())
    }

    @Test func `a reason names the finding, its value, its weight and the size of its study`() {
        let reason = Reason(
            subject: .finding(.nightPain, .present),
            logOdds: 0.8,
            source: .burnett2006
        )
        let words = ReasonWords(reason, for: .labralTear)
        #expect(words.value == "yes")
        #expect(words.weight == "speaks clearly for it")
        #expect(words.basis == "study of 66 people, Burnett 2006")
        let name = Question.with(.nightPain).name
        #expect(
            words.sentence.lowercased().hasPrefix(
                "\(name): yes. speaks clearly for it".lowercased()
            )
        )
    }

    @Test func `a reason without a study is called our judgement`() {
        let reason = Reason(
            subject: .finding(.limp, .absent),
            logOdds: -1.7,
            source: nil
        )
        let words = ReasonWords(reason, for: .femoralNeckStress)
        #expect(words.basis == "our judgement")
        #expect(words.weight == "speaks strongly against it")
        #expect(words.value == "no")
    }

    @Test func `shows age, sex and running years as the runner gave them`() {
        let person = Person(ageYears: 52.4, sex: .female, runningYears: 0.5)
        let values = [Reason.Subject.age, .sex, .runningYears].map { subject in
            ReasonWords(
                Reason(subject: subject, logOdds: 0.3, source: nil),
                for: .greaterTrochantericPain,
                person: person
            ).value
        }
        #expect(values == ["52 years", "female", "less than a year"])
    }

    @Test func `numbers keep their unit and places their side`() {
        let weeks = Question.with(.painDurationWeeks)
        #expect(AnswerValue.number(3).words(for: weeks) == "3 weeks")
        #expect(AnswerValue.number(2.5).words(for: weeks) == "2.5 weeks")
        #expect(AnswerValue.sided(.left).words(for: Question.with(.siteGroin)) == "on the left")
        #expect(AnswerValue.choice("x").words(for: weeks) == "x")
    }

    @Test func `a likeness is never called a diagnosis`() {
        let likely = CauseWords(AdviceExamples.cause(.labralTear, 0.6))
        let rare = CauseWords(AdviceExamples.cause(.tumour, 0.01))
        #expect(likely.headline.hasPrefix("Patterns like yours are often this: "))
        #expect(rare.headline.hasPrefix("Patterns like yours are seldom this: "))
        #expect(likely.missingSentence == nil)
    }

    @Test func `says when causes cannot be told apart and what would settle it`() {
        let open = AdviceExamples.undecided([.labralTear, .hipOsteoarthritis])
        let words = AssessmentWords(open, tier: .routine)
        let names = [ConditionID.labralTear, .hipOsteoarthritis].map { Condition.with($0).name }
        #expect(words.headline == "I cannot tell these apart: \(names[0]) and \(names[1]).")
        #expect(words.settle == "What would tell most: \(Question.with(.nightPain).name).")
        let none = AssessmentWords(AdviceExamples.nothingKnown, tier: .routine)
        #expect(none.settle == nil)
        #expect(!none.headline.isEmpty && !none.explanation.isEmpty)
    }

    @Test func `a leader too weak to lean on is not said to be level with another`() {
        let alone = AssessmentWords(AdviceExamples.undecided([.labralTear]), tier: .routine)
        #expect(alone.headline == "No single cause stands out yet.")
        #expect(alone.explanation.hasPrefix("What is known does not fit any one cause"))
        let level = AdviceExamples.undecided([.labralTear, .hipOsteoarthritis])
        let words = AssessmentWords(level, tier: .routine)
        #expect(words.explanation.hasPrefix("What is known fits more than one cause"))
    }

    @Test func `a test that only a clinician does is left to one`() {
        var assessment = AdviceExamples.undecided([.labralTear, .hipOsteoarthritis])
        assessment.next = [Assessment.Next(finding: .hopTest, gain: 0.4)]
        let settle = AssessmentWords(assessment, tier: .selfCare).settle
        #expect(settle?.hasPrefix("A professional could test: ") == true)
    }

    @Test func `asks for nothing more while the hip should be left alone`() {
        let open = AdviceExamples.undecided([.labralTear, .hipOsteoarthritis])
        for tier in Tier.allCases {
            let words = AssessmentWords(open, tier: tier)
            #expect(words.asksForMore == (tier < .withinDays))
            #expect((words.settle != nil) == (tier < .withinDays))
        }
    }

    @Test(arguments: [Tier.sameDay, .emergency])
    func `says what to rule out, without a chance, where a doctor should look today`(_ tier: Tier) {
        let leading = AdviceExamples.leading(.caudaEquina, at: 0.97)
        let feared: [ConditionID] = [.acuteHipFracture, .septicArthritis]
        let words = AssessmentWords(leading, tier: tier, ruleOutFirst: feared)
        #expect(!words.ranksCauses)
        #expect(words.unexplained == nil)
        #expect(words.headline == "What it may be is for the doctor to find out.")
        #expect(
            words.explanation == """
                These are what should be ruled out first: broken hip or pelvis; infected hip joint.
                """
        )
        #expect(!words.explanation.contains("in 10"))
    }

    @Test func `ranks the causes where nobody need be seen today`() {
        let leading = AdviceExamples.leading(.labralTear)
        for tier in [Tier.selfCare, .routine, .withinDays] {
            let words = AssessmentWords(leading, tier: tier, ruleOutFirst: [.femoralNeckStress])
            #expect(words.ranksCauses)
            #expect(words.unexplained?.contains("in 10") == true)
        }
    }

    @Test func `leaves out what is absent and says little, and only that`() {
        func reason(_ answer: AnswerValue, _ logOdds: Double) -> Reason {
            Reason(subject: .finding(.tenderBonySpot, answer), logOdds: logOdds, source: nil)
        }
        var cause = AdviceExamples.cause(.greaterTrochantericPain, 0.6)
        cause.reasonsFor = [
            reason(.absent, 0.7), reason(.present, 0.3), reason(.absent, 0.68),
            Reason(subject: .age, logOdds: 0.2, source: nil),
        ]
        cause.reasonsAgainst = [reason(.absent, -1.7), reason(.absent, -0.3)]
        let words = CauseWords(cause)
        #expect(words.reasonsFor.map(\.reason.logOdds) == [0.7, 0.3, 0.2])
        #expect(words.reasonsAgainst.map(\.reason.logOdds) == [-1.7])
    }

    @Test func `every tier has its own headline and explanation`() {
        #expect(Set(Tier.allCases.map(\.headline)).count == 5)
        #expect(Set(Tier.allCases.map(\.explanation)).count == 5)
    }

    @Test func `says a dose as one would read it aloud`() {
        #expect(
            Exercise.kneelingHipFlexorStretch.doseWords
                == "2 to 5 times, hold 30 to 45 seconds, each side, before and after runs"
        )
        #expect(
            Exercise.bridge.doseWords
                == """
                3 sets of 12, hold 2 seconds, 60 seconds of rest between, both sides together, \
                3 days a week
                """
        )
        #expect(
            Exercise.cadenceCueRun.doseWords
                == "5 times, run 120 seconds, 120 seconds of rest between, 2 to 3 runs a week"
        )
        #expect(
            Exercise.outerThighRoll.doseWords
                == "once, 60 seconds, 60 seconds of rest between, each side, as you like"
        )
    }
}
