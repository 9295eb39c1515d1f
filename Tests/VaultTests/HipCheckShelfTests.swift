import Anatomy
import Companion
import GRDB
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
                Finding(id: .painNow, value: .number(4), day: CalendarDay(iso8601: "2026-03-02")),
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

    @Test func `the pages visited keep their order`() throws {
        let vault = try Vault.inMemory()
        let pages = [
            "about", "place", "strength", "everyday~shoes_socks~twisting_pain", "danger-now",
        ]
        try vault.save(HipCheckDraft(visitedPages: pages))
        #expect(try vault.draft().visitedPages == pages)
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

    @Test func `an answer that only a newer version understands is kept`() throws {
        let vault = try Vault.inMemory()
        try vault.save(Self.draft)
        try vault.database.write { database in
            try database.execute(
                sql: """
                    INSERT INTO answer (hipCheckId, finding, kind, origin)
                    SELECT max(id), 'of_the_future', 'present', 'answer' FROM hipCheck
                    """
            )
        }
        var draft = try vault.draft()
        #expect(draft == Self.draft)
        draft.answers[.limp] = .absent
        try vault.save(draft)
        let kept = try vault.database.read { database in
            try Int.fetchOne(
                database,
                sql: "SELECT count(*) FROM answer WHERE finding = 'of_the_future'"
            )
        }
        #expect(kept == 1)
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

    @Test func `the sample goes with all its answers, a runner's own data never`() throws {
        let vault = try Vault.inMemory()
        try _ = vault.shelve([Made.file("a", Made.run())])
        try vault.save(Self.draft)
        // Not marked as the sample: nothing happens.
        try vault.removeSample()
        #expect(try vault.activities(runningOnly: false).count == 1)
        try vault.markSample()
        try vault.save(Settings(distanceUnit: .miles, person: Person(ageYears: 34)))
        #expect(try vault.holdsSample())
        try vault.removeSample()
        #expect(try !vault.holdsSample())
        #expect(try vault.activities(runningOnly: false).isEmpty)
        #expect(try vault.knownFile(digest: "a") == nil)
        #expect(try vault.draft() == HipCheckDraft())
        #expect(try vault.settings() == Settings(distanceUnit: .miles))
    }
}
