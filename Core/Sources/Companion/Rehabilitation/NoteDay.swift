public import Measure
public import Rehabilitation

/// Notes what a runner tells along a course, and says what that changed in the plan.
public struct NoteDay: Sendable {
    private let follow: FollowProgramme
    private let courses: any CourseShelf

    public init(follow: FollowProgramme, courses: any CourseShelf) {
        self.follow = follow
        self.courses = courses
    }

    /// Adds a check-in; throws `NoCourseInHand` before a course was begun.
    public func callAsFunction(_ checkIn: CheckIn) throws -> NotedDay {
        try note(on: checkIn.day) { try courses.add(checkIn) }
    }

    /// Adds the look back over a week; throws `NoCourseInHand` before a course was begun.
    public func callAsFunction(_ check: WeeklyCheck) throws -> NotedDay {
        try note(on: check.day) { try courses.add(check) }
    }

    /// Takes back the newest check-in; `nil` when there is none.
    public func takeBack() throws -> NotedDay? {
        guard let last = try courses.checkIns().last else { return nil }
        return try note(on: last.day) { _ = try courses.removeLastCheckIn() }
    }

    /// Changes the wishes of the course in hand; throws `NoCourseInHand` when there is none.
    public func change(
        on day: CalendarDay,
        _ update: (inout Course) -> Void
    ) throws -> NotedDay {
        guard var course = try courses.course() else { throw NoCourseInHand() }
        update(&course)
        return try note(on: day) { try courses.save(course) }
    }

    /// A day told late is judged as of the newest day told of, so that what followed counts too.
    private func note(on day: CalendarDay, _ change: () throws -> Void) throws -> NotedDay {
        guard try courses.course() != nil else { throw NoCourseInHand() }
        let told = try courses.checkIns().map(\.day) + [day]
        let on = told.max() ?? day
        let checked = try follow.checked(on: on)
        let before = try follow(checked, course: try courses.course(), on: on)
        try change()
        let after = try follow(checked, course: try courses.course(), on: on)
        return NotedDay(before: before, after: after)
    }
}

/// A course before and after something was told of it.
public struct NotedDay: Sendable {
    public let before: CourseState
    public let after: CourseState

    /// What a telling of `day` decided of the day before; `nil` where that stays as it was.
    public func completed(by day: CalendarDay) -> CourseDecision? {
        let yesterday = day.adding(days: -1)
        let decision = after.decision(on: yesterday)
        return decision == before.decision(on: yesterday) ? nil : decision
    }

    /// What is otherwise than before, gravest first; empty when nothing is.
    public var changes: [PlanChange] {
        let clearance = (before.needs.clearance, after.needs.clearance)
        return
            (clearance.0 == clearance.1
            ? [] : [.clearance(from: clearance.0, to: clearance.1)])
            + PlanChange.between(
                (before.review, before.programme),
                (after.review, after.programme)
            )
    }
}
