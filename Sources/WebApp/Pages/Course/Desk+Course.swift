import Companion
import Measure

extension Desk {
    /// Where the runner stands today, with the plan worked out anew from everything that is stored.
    func courseState() throws -> CourseState {
        try followProgramme(on: collaborators.today())
    }

    /// Where the course in hand stands today; `nil` without one.
    func courseInHand() throws -> CourseState? {
        try collaborators.courses.course() == nil ? nil : courseState()
    }

    var followProgramme: FollowProgramme {
        FollowProgramme(
            check: checkHip,
            hipCheck: collaborators.hipCheck,
            courses: collaborators.courses,
            training: reviewTraining,
            settings: collaborators.settings,
            gait: collaborators.gaits,
            dynamics: reviewDynamics
        )
    }

    var reviewDynamics: ReviewDynamics {
        ReviewDynamics(
            shelf: collaborators.dynamics,
            hipCheck: collaborators.hipCheck,
            clock: collaborators.clock
        )
    }

    /// Whether a hip check was answered, here or on the terminal; without one there is nothing to
    /// build a plan from.
    var hasHipCheck: Bool {
        get throws { try collaborators.hipCheck.draft().hasAnswers }
    }
}
