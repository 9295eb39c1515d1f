import Assessment
import Companion
import Measure
import Program
import Rehabilitation
import Wording

/// The way back: phases, the fortnight, why each exercise is there, what was left out, the wishes.
struct PlanPage: PageModel {
    static let template = Template.plan
    let title = "Plan"
    let place: Place? = .plan
    let courseStylesheet = Address.courseStylesheet.path
    let news: String?
    let hasHipCheck: Bool
    let hipCheckAddress = Address.hipCheck.path
    let isFollowing: Bool
    let begun: String?
    let lead: String
    let clearance: String?
    let phases: [Phase]
    let days: [FortnightDay]
    let hasDays: Bool
    let exercises: [PlannedCard]
    let hasExercises: Bool
    let omitted: [Omitted]
    let hasOmitted: Bool
    let uncovered: String?
    let changed: [Changed]
    let hasChanged: Bool
    let wishes: WishesFields
    let todayAddress = Address.today.path
    let endAddress = Address.endCourse.path
    let restoreAddress = Address.restoreCourse.path
    let calendarAddress = Address.calendarFile.path
    let printAddress = Address.printSheet.path
    let putBackAddress = Address.putBackExercise.path

    struct Phase: Sendable {
        let name: String
        let isCurrent: Bool
        let entry: [String]
        let exit: [String]
        let hasEntry: Bool
        let hasExit: Bool
        let exercises: String
    }

    struct Omitted: Sendable {
        let name: String
        let address: String
        let reason: String
    }

    /// An exercise that the runner skipped or swapped, with the way back.
    struct Changed: Sendable {
        let id: String
        let words: String
    }

    init(
        state: CourseState,
        hasHipCheck: Bool,
        unit: DistanceUnit,
        news: PlanNews?,
        wishes: WishesFields? = nil
    ) {
        let programme = state.programme
        let course = state.course
        let today = state.review.day
        self.news = news?.words
        self.hasHipCheck = hasHipCheck
        isFollowing = course != nil
        begun = course.map { "Begun on \(Phrase.date($0.start))." }
        lead = Self.lead(state)
        clearance = Self.clearance(state.needs.clearance)
        phases = programme.phases.map { Phase($0, current: programme.current) }
        let workouts = course == nil ? [] : WatchWorkout.all(of: programme, unit: unit)
        days = programme.days.map { planned in
            FortnightDay(
                planned,
                today: today,
                unit: unit,
                workout: workouts.first { $0.days.contains(planned.day) }?.fileName
            )
        }
        hasDays = !days.isEmpty
        let current = programme.phases.first { $0.kind == programme.current }
        exercises = (current?.exercises ?? state.today?.exercises ?? []).map(PlannedCard.init)
        hasExercises = !exercises.isEmpty
        omitted = programme.omitted.map(Omitted.init)
        hasOmitted = !omitted.isEmpty
        let names = programme.uncovered.map { Condition.with($0).name }
        uncovered = names.isEmpty ? nil : names.joined(separator: ", ")
        changed = Self.changed(course?.wishes ?? ProgrammeWishes())
        hasChanged = !changed.isEmpty
        self.wishes =
            wishes
            ?? WishesFields(
                course?.wishes ?? ProgrammeWishes(),
                raceDay: course?.raceDay,
                ownActivities: course?.ownActivities ?? [],
                today: today
            )
    }

    /// What the plan is for.
    private static func lead(_ state: CourseState) -> String {
        let names = state.needs.leaders.prefix(3).map { Condition.with($0.condition).name }
        guard !names.isEmpty else {
            return "No cause leads yet, so the plan holds what suits nearly every sore hip."
        }
        let list = names.joined(separator: ", ")
        return state.needs.canTell
            ? "For what leads in your hip check: \(list)."
            : "The hip check cannot tell these apart, so the plan fits all of them: \(list)."
    }

    private static func clearance(_ clearance: ProgrammeNeeds.Clearance) -> String? {
        switch clearance {
        case .mayLoad: nil
        case .notUntilSeen:
            """
            Somebody should look at your hip before it is loaded. Until then the plan holds only \
            what cannot harm.
            """
        case .boneUnderCare:
            """
            Bone heals when it is left in peace. The plan holds nothing that hurts, and no running \
            until a clinician has cleared it.
            """
        }
    }

    private static func changed(_ wishes: ProgrammeWishes) -> [Changed] {
        let skipped = wishes.skipped.compactMap(Exercise.with).map {
            Changed(id: $0.id, words: "\($0.name): left out at your wish.")
        }
        let swapped = wishes.swapped.compactMap { from, to -> Changed? in
            guard let from = Exercise.with(from), let to = Exercise.with(to) else { return nil }
            return Changed(id: from.id, words: "\(to.name) in place of \(from.name).")
        }
        return (skipped + swapped).sorted { $0.words < $1.words }
    }
}

extension PlanPage.Phase {
    fileprivate init(_ phase: ProgrammePhase, current: ProgrammePhase.Kind) {
        name = CourseLabels.phase(phase.kind)
        isCurrent = phase.kind == current
        entry = phase.entry.map(\.words)
        exit = phase.exit.map(\.words)
        hasEntry = !entry.isEmpty
        hasExit = !exit.isEmpty
        exercises = phase.exercises.map(\.exercise.name).joined(separator: ", ")
    }
}

extension PlanPage.Omitted {
    fileprivate init(_ omitted: OmittedExercise) {
        name = omitted.exercise.name
        address = Address.exercise(id: omitted.exercise.id).path
        reason = omitted.reason.words
    }
}

/// What was just changed, told at the top of the page once.
enum PlanNews: String, Hashable, Sendable {
    case saved, swapped, skipped, back, ended, restored

    static let field = "news"

    var words: String {
        switch self {
        case .saved: "Saved. The plan below follows your wishes."
        case .swapped: "Swapped. You can put it back below."
        case .skipped: "Left out. You can put it back below."
        case .back: "Put back."
        case .ended: "Your programme was put aside with all its days. You can take it up again."
        case .restored: "Your programme is back with all its days."
        }
    }
}
