import Companion
import Synchronization

/// Keeps what a calendar was told in memory; it outlives the browser that is given it.
final class MemoryCalendarShelf: CalendarShelf {
    private let state = Mutex<(secret: CalendarSecret?, published: [String: String])>((nil, [:]))

    func calendarSecret() throws -> CalendarSecret? { state.withLock { $0.secret } }
    func save(_ secret: CalendarSecret) throws { state.withLock { $0.secret = secret } }

    func publishedCalendar(choices: String) throws -> String? {
        state.withLock { $0.published[choices] }
    }

    func save(publishedCalendar text: String, choices: String) throws {
        state.withLock { $0.published[choices] = text }
    }
}
