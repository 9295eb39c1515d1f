import Anatomy
import Companion
import Interview
import Measure
import Screening
import Testing

@testable import WebApp

@Suite struct ResultTests {
    /// A runner with pain over the outer hip, nine days after a long jump.
    private static var outerHip: HipCheckDraft {
        var answers = AnswerSheet(person: Person(ageYears: 46, sex: .female, runningYears: 8))
        for question in Question.all
        where [.place, .danger, .nerves, .history].contains(question.section) {
            answers[question.id] = .absent
        }
        answers[.siteLateral] = .sided(.right)
        answers[.sideLying] = .present
        answers[.standingOneLeg] = .present
        answers[.painNow] = .number(3)
        answers[.painRunning] = .present
        answers[.insidious] = .present
        for id: FindingID in [
            .trauma, .suddenOnset, .painWeightBearing, .painImpact, .limp, .nightPain, .neuro,
            .constantPain, .notImproving, .recurrentAnterior, .painfulMotionLoss, .tenderBonySpot,
            .pop, .onsetSprinting, .bruising, .morningStiffLong, .effortClaudication,
            .boneNightPain,
        ] {
            answers[id] = .absent
        }
        return HipCheckDraft(
            answers: answers,
            painBegan: SampleActivities.painBegan,
            visitedPages: ["about", "place"]
        )
    }

    private static func browser(_ draft: HipCheckDraft) throws -> Browser {
        try Browser(
            activities: MemoryActivityShelf(SampleActivities.runs(weeks: 60)),
            draft: draft
        )
    }

    @Test func `answers the five questions in order, urgency first`() async throws {
        let text = try await Self.browser(Self.outerHip).get(.result).text
        let headings = text.matches(of: /<h2 id="(?<id>[a-z]+)-heading"/).map { String($0.id) }
        #expect(headings == ["do", "exercise", "cause", "story", "see"])
        #expect(
            text.firstRange(of: "care-heading")?.lowerBound ?? text.endIndex
                < text.firstRange(of: "do-heading")?.lowerBound ?? text.startIndex
        )
        #expect(text.contains("Nine days before the pain began"))
        #expect(text.contains("Patterns like yours"))
        #expect(text.contains("Speaks for it"))
    }

    @Test func `where a doctor must look today no chance is told, only what to rule out`()
        async throws
    {
        var draft = Self.outerHip
        draft.answers[.siteGroin] = .sided(.right)
        draft.answers[.painWeightBearing] = .present
        let text = try await Self.browser(draft).get(.result).text
        #expect(text.contains("Be seen by a doctor today"))
        #expect(text.contains("ruled out first"))
        #expect(text.firstMatch(of: /in 10\b/) == nil)
    }

    @Test func `shows the page of a fixed draft as it was approved`() async throws {
        let text = try await Self.browser(Self.outerHip).get(.result).text
        let main = text.split(separator: "<main").last?.split(separator: "</main>").first
        try expectSnapshot(String(main ?? "") + "\n", named: "result-outer-hip.html")
    }

    @Test func `a same-day sign brings no exercise and says to be seen`() async throws {
        var draft = Self.outerHip
        draft.answers[.siteGroin] = .sided(.right)
        draft.answers[.painWeightBearing] = .present
        draft.answers[.nightPain] = .present
        draft.answers[.boneNightPain] = .present
        let text = try await Self.browser(draft).get(.result).text
        #expect(!text.contains("exercise-heading"))
        #expect(text.contains("Not until a clinician has looked"))
    }

    @Test func `tells which danger signs were left open`() async throws {
        var draft = Self.outerHip
        draft.answers[.saddleNumbness] = nil
        let text = try await Self.browser(draft).get(.result).text
        #expect(text.contains("Some danger signs were not answered:"))
        #expect(text.contains("/hip-check/questions/danger-now?then=answers"))
    }

    @Test func `a test that was not done is no unanswered danger sign`() async throws {
        var draft = SelfTestTests.calm
        draft.answers[.siteMedialThigh] = .absent
        draft.answers[.siteGroin] = .sided(.right)
        while let open = Screener().triage(draft.answers).unaskedFromMemory.first {
            draft.answers[open] = .absent
        }
        #expect(Screener().triage(draft.answers).unasked.contains(.logRoll))
        let text = try await Browser(draft: draft).get(.result).text
        #expect(!text.contains("Some danger signs were not answered"))
    }

    @Test func `without the day it began there is no story, only a way to tell it`() async throws {
        var draft = Self.outerHip
        draft.painBegan = nil
        let text = try await Self.browser(draft).get(.result).text
        #expect(text.contains("your runs before it can be read"))
        #expect(!text.contains("before the pain began"))
    }

    @Test func `each cause leads to what is known of it, and the result to its what-if`()
        async throws
    {
        let text = try await Self.browser(Self.outerHip).get(.result).text
        #expect(text.contains("href=\"\(Address.knowledgeCause(.greaterTrochantericPain).path)\""))
        #expect(text.contains("href=\"\(Address.whatIf.path)\""))
        #expect(text.contains("What is involved."))
    }

    @Test func `what would settle it can be answered from here`() async throws {
        var draft = Self.outerHip
        for id: FindingID in [.sideLying, .standingOneLeg, .painRunning, .siteLateral] {
            draft.answers[id] = nil
        }
        let text = try await Self.browser(draft).get(.result).text
        #expect(text.contains("What would tell most"))
        let link = /<li><a href="\/(?:hip-check\/questions|knowledge\/findings)\//
        #expect(text.firstMatch(of: link) != nil)
    }
}
