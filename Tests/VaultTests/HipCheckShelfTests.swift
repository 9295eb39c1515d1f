import Anatomy
import Companion
import Interview
import Measure
import Testing

@testable import Vault

@Suite struct HipCheckShelfTests {
    static let draft = HipCheckDraft(
        answers: AnswerSheet(
            person: Person(ageYears: 34, sex: .female, runningYears: 2.5),
            findings: [
                Finding(id: .siteGroin, value: .sided(.left)),
                Finding(id: .nightPain, value: .absent),
                Finding(id: .limp, value: .present),
                Finding(id: .painNow, value: .number(4)),
                Finding(id: .fadir, value: .present, origin: .clinician),
            ]
        ),
        painBegan: CalendarDay(iso8601: "2026-02-28"),
        visitedPages: ["person", "place"]
    )

    @Test func `a hip check comes back as it was left`() throws {
        let vault = try Vault.inMemory()
        #expect(try vault.draft() == HipCheckDraft())
        try vault.save(Self.draft)
        #expect(try vault.draft() == Self.draft)
    }

    @Test func `an answer taken back is unknown again`() throws {
        let vault = try Vault.inMemory()
        var draft = Self.draft
        try vault.save(draft)
        draft.answers[.limp] = nil
        try vault.save(draft)
        #expect(try vault.draft().answers[.limp] == nil)
        #expect(try vault.draft() == draft)
    }

    @Test func `starting over keeps the person, and can be undone`() throws {
        let vault = try Vault.inMemory()
        try vault.save(Self.draft)
        try vault.startOver()
        let fresh = try vault.draft()
        #expect(fresh.answers.findings.isEmpty)
        #expect(fresh.answers.person == Self.draft.answers.person)
        #expect(try vault.restorePrevious())
        #expect(try vault.draft() == Self.draft)
        #expect(try vault.restorePrevious() == false)
    }

    @Test func `undo never throws away answers given since`() throws {
        let vault = try Vault.inMemory()
        try vault.save(Self.draft)
        try vault.startOver()
        var newer = try vault.draft()
        newer.answers[.limp] = .absent
        try vault.save(newer)
        #expect(try vault.restorePrevious() == false)
        #expect(try vault.draft() == newer)
    }

    @Test func `settings come back, and start with metric weeks from Monday`() throws {
        let vault = try Vault.inMemory()
        #expect(try vault.settings() == Settings())
        let settings = Settings(
            distanceUnit: .miles,
            firstWeekday: .sunday,
            person: Person(ageYears: 51, sex: .male, massKg: 71.5)
        )
        try vault.save(settings)
        #expect(try vault.settings() == settings)
    }
}
