import Companion
import Rehabilitation
import Synchronization

/// Keeps a course in memory, with the laws of the runner's file.
final class MemoryCourseShelf: CourseShelf {
    private struct Kept {
        var course: Course
        var checkIns: [CheckIn] = []
        var weeklyChecks: [WeeklyCheck] = []
        var sessions: [SessionLog] = []
    }

    private let state: Mutex<(now: Kept?, ended: [Kept])>

    init(_ course: Course? = nil) {
        state = Mutex((course.map { Kept(course: $0) }, []))
    }

    func course() throws -> Course? { state.withLock { $0.now?.course } }
    func checkIns() throws -> [CheckIn] { state.withLock { $0.now?.checkIns ?? [] } }
    func weeklyChecks() throws -> [WeeklyCheck] { state.withLock { $0.now?.weeklyChecks ?? [] } }
    func sessions() throws -> [SessionLog] { state.withLock { $0.now?.sessions ?? [] } }

    func save(_ course: Course) throws {
        state.withLock { state in
            var kept = state.now ?? Kept(course: course)
            kept.course = course
            state.now = kept
        }
    }

    func endCourse() throws {
        state.withLock { state in
            if let kept = state.now { state.ended.append(kept) }
            state.now = nil
        }
    }

    func restoreCourse() throws -> Bool {
        state.withLock { state in
            guard state.now == nil, let kept = state.ended.popLast() else { return false }
            state.now = kept
            return true
        }
    }

    func add(_ checkIn: CheckIn) throws { try change { $0.checkIns.append(checkIn) } }
    func add(_ check: WeeklyCheck) throws { try change { $0.weeklyChecks.append(check) } }

    func removeLastCheckIn() throws -> Bool {
        state.withLock { $0.now?.checkIns.popLast() != nil }
    }

    func save(_ session: SessionLog) throws {
        try change { kept in
            guard let at = kept.sessions.firstIndex(where: { $0.id == session.id }) else {
                kept.sessions.append(session)
                return
            }
            guard session.sets.count >= kept.sessions[at].sets.count else { return }
            let ended = session.ended ?? kept.sessions[at].ended
            kept.sessions[at] = session
            kept.sessions[at].ended = ended
        }
    }

    private func change(_ update: (inout Kept) -> Void) throws {
        try state.withLock { state in
            guard var kept = state.now else { throw NoCourseInHand() }
            update(&kept)
            state.now = kept
        }
    }
}
