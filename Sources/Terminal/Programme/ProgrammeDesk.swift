import Companion
import Foundation
import Measure
import Rehabilitation
import Vault

/// What the verbs of a course share: the use cases over one store.
struct ProgrammeDesk {
    let vault: Vault
    let follow: FollowProgramme
    let note: NoteDay

    init(_ vault: Vault) {
        self.vault = vault
        let training = ReviewTraining(shelf: vault, settings: vault, clock: SystemClock.local())
        follow = FollowProgramme(
            check: CheckHip(training: training, settings: vault),
            hipCheck: vault,
            courses: vault,
            training: training,
            settings: vault,
            gait: vault,
            dynamics: ReviewDynamics(
                shelf: vault,
                hipCheck: vault,
                clock: SystemClock.local()
            )
        )
        note = NoteDay(follow: follow, courses: vault)
    }

    var unit: DistanceUnit { get throws { try vault.settings().distanceUnit } }

    /// The course in hand; throws with what to do when there is none.
    func course() throws -> Course {
        guard let course = try vault.course() else { throw Self.noCourse }
        return course
    }

    /// Where the course in hand stands; `nil` without one.
    ///
    /// `draft` takes the place of the hip check that is kept.
    func stateOfCourse(draft: HipCheckDraft? = nil, on day: CalendarDay) throws -> CourseState? {
        guard let course = try vault.course(), day >= course.start else { return nil }
        return try draft.map { try follow(draft: $0, on: day) } ?? follow(on: day)
    }

    static let noCourse = Failure.nothingDone(
        "No programme is in hand. Begin one: hipwise plan start"
    )

    /// Throws a usage error, named `option`, for a day of which nothing can be told yet or any more.
    static func check(_ day: CalendarDay, of course: Course, option: String) throws {
        let today = SystemClock.today()
        guard day <= today else {
            throw Failure.usage(
                "\(option) cannot be \(day.iso8601): that day has not come. "
                    + "Name \(today.iso8601) or a day before."
            )
        }
        guard day >= course.start else {
            throw Failure.usage(
                "\(option) cannot be \(day.iso8601): the programme began on "
                    + "\(course.start.iso8601). Name that day or a later one."
            )
        }
    }
}
