import Companion
import Measure
import Testing

@testable import Vault

@Suite struct CalendarShelfTests {
    @Test func `the secret and what was published come back, and settings stay as they were`()
        throws
    {
        let vault = try Vault.inMemory()
        #expect(try vault.calendarSecret() == nil)
        #expect(try vault.publishedCalendar(choices: "") == nil)
        let secret = try #require(CalendarSecret("0123456789abcdef0123456789abcdef"))
        let settings = Settings(distanceUnit: .miles)
        try vault.save(secret)
        try vault.save(settings)
        try vault.save(publishedCalendar: "one", choices: "")
        try vault.save(publishedCalendar: "two", choices: "")
        try vault.save(publishedCalendar: "timed", choices: "run=07:00")
        #expect(try vault.calendarSecret() == secret)
        #expect(try vault.publishedCalendar(choices: "") == "two")
        #expect(try vault.publishedCalendar(choices: "run=07:00") == "timed")
        #expect(try vault.settings() == settings)
    }

    @Test func `another secret takes the place of the one before`() throws {
        let vault = try Vault.inMemory()
        for digit in ["a", "b"] {
            try vault.save(try #require(CalendarSecret(String(repeating: digit, count: 32))))
        }
        #expect(try vault.calendarSecret()?.text == String(repeating: "b", count: 32))
    }

    @Test func `only the eight that were published last are kept`() throws {
        let vault = try Vault.inMemory()
        for index in 0..<20 {
            try vault.save(publishedCalendar: "\(index)", choices: "alarm=\(index)")
            // Asked for all along, so it is never the oldest.
            try vault.save(publishedCalendar: "usual", choices: "")
        }
        let kept = try (0..<20).filter { index in
            try vault.publishedCalendar(choices: "alarm=\(index)") != nil
        }
        #expect(kept == Array(13..<20))
        #expect(try vault.publishedCalendar(choices: "") == "usual")
        #expect(try vault.settings() == Settings())
    }
}
