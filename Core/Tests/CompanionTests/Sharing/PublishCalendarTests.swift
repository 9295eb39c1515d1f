import Companion
import Measure
import Rehabilitation
import Synchronization
import Testing

@Suite struct PublishCalendarTests {
    typealias Examples = SharingExamples

    private final class MemoryCalendarShelf: CalendarShelf {
        let secret = Mutex<CalendarSecret?>(nil)
        let published = Mutex<[String: String]>([:])
        let writes = Mutex(0)

        func calendarSecret() throws -> CalendarSecret? { secret.withLock { $0 } }
        func save(_ secret: CalendarSecret) throws { self.secret.withLock { $0 = secret } }
        func publishedCalendar(choices: String) throws -> String? {
            published.withLock { $0[choices] }
        }
        func save(publishedCalendar text: String, choices: String) throws {
            published.withLock { $0[choices] = text }
            writes.withLock { $0 += 1 }
        }
    }

    private let shelf = MemoryCalendarShelf()

    private func publish(
        _ programme: Programme = Examples.programme(),
        start: CalendarDay? = Examples.start,
        choices: CalendarChoices = CalendarChoices(),
        hours: Double = 0
    ) throws -> CalendarFeed {
        let text = try PublishCalendar(calendars: shelf)(
            programme,
            start: start,
            choices: choices,
            unit: .kilometers,
            on: Examples.start,
            now: Examples.noon.adding(seconds: hours * 3600)
        )
        return try CalendarFeed(reading: text)
    }

    @Test func `reading again and again changes and stores nothing`() throws {
        let first = try publish()
        #expect(try publish(hours: 6) == first)
        #expect(shelf.writes.withLock { $0 } == 1)
    }

    @Test func `a day that became a rest day is cancelled for the subscriber`() throws {
        _ = try publish()
        var programme = Examples.programme()
        programme.days[2].exercises = []
        let second = try publish(programme, hours: 1)
        #expect(
            second.entries.filter(\.isCancelled).map(\.id)
                == ["20261125-20261127-exercises@hipwise.invalid"]
        )
    }

    @Test func `subscriptions with other choices do not disturb each other`() throws {
        let first = try publish()
        _ = try publish(choices: CalendarChoices(run: TimeOfDay("7:00")), hours: 1)
        #expect(try publish(hours: 2) == first)
    }

    @Test func `a course that was ended leaves cancelled days and a notice`() throws {
        let first = try publish()
        let ended = try publish(start: nil, hours: 1)
        #expect(ended.entries.filter(\.isCancelled).count == first.entries.count)
        #expect(ended.entries.filter { !$0.isCancelled }.count == 1)
    }

    @Test func `what was stored and cannot be read is begun anew`() throws {
        try shelf.save(publishedCalendar: "broken", choices: "")
        #expect(try publish().entries.allSatisfy { $0.sequence == 0 })
    }

    @Test func `a secret is made when asked for, is long, and is known again`() throws {
        let publish = PublishCalendar(calendars: shelf)
        #expect(try publish.secret() == nil)
        let secret = try publish.renewSecret()
        #expect(try publish.secret() == secret)
        #expect(CalendarSecret(secret.text) == secret)
        #expect(secret.matches(secret.text))
        #expect(!secret.matches(String(secret.text.dropLast())))
        #expect(!secret.matches(String(repeating: "g", count: 32)))
        #expect(!secret.matches(""))
        var generator = SystemRandomNumberGenerator()
        #expect(CalendarSecret(using: &generator) != secret)
        #expect(CalendarSecret("../../etc") == nil)
        #expect(try publish.renewSecret() != secret)
    }

    @Test func `the address carries the choices that differ`() throws {
        let secret = try #require(CalendarSecret("0123456789abcdef0123456789abcdef"))
        #expect(secret.address() == "calendar/0123456789abcdef0123456789abcdef.ics")
        let choices = CalendarChoices(run: TimeOfDay("7:00"), alarmMinutes: 10)
        #expect(secret.address(choices).hasSuffix(".ics?run=07:00&alarm=10"))
    }
}
