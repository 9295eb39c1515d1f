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
    let clearance: ResultPage.Line?
    let phases: [Phase]
    let days: [FortnightDay]
    let hasDays: Bool
    let exercises: [PlannedCard]
    let hasExercises: Bool
    /// What is done while running on some of the days; `nil` for nothing.
    let during: During?
    let omitted: [Omitted]
    let hasOmitted: Bool
    let notes: [ResultPage.Line]
    let hasNotes: Bool
    let changed: [Changed]
    let hasChanged: Bool
    let wishes: WishesFields
    let todayAddress = Address.today.path
    let endAddress = Address.endCourse.path
    let restoreAddress = Address.restoreCourse.path
    /// The whole address to subscribe to; `nil` before one was asked for.
    let calendar: String?
    let renewAddress = Address.calendarAddress.path
    let printAddress = Address.printSheet.path
    let putBackAddress = Address.putBackExercise.path

    struct Phase: Sendable {
        let name: String
        let purpose: ResultPage.Line
        let isCurrent: Bool
        let entry: [ResultPage.Line]
        let exit: [ResultPage.Line]
        let hasEntry: Bool
        let hasExit: Bool
        let exercises: String
    }

    struct During: Sendable {
        let exercises: [PlannedCard]
    }

    struct Omitted: Sendable {
        let line: ResultPage.Line
        let address: String
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
        calendar: String?,
        wishes: WishesFields? = nil
    ) {
        let programme = state.programme
        let course = state.course
        let today = state.review.day
        self.news = news?.words
        self.calendar = calendar
        self.hasHipCheck = hasHipCheck
        isFollowing = course != nil
        begun = course.map { "Begun on \(Phrase.date($0.start))." }
        lead = Self.lead(state)
        clearance = Self.clearance(state).map(ResultPage.Line.init)
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
        during = During(programme)
        omitted = programme.omitted.map(Omitted.init)
        hasOmitted = !omitted.isEmpty
        notes = Self.notes(state).map(ResultPage.Line.init)
        hasNotes = !notes.isEmpty
        changed = Self.changed(course?.wishes ?? ProgrammeWishes())
        hasChanged = !changed.isEmpty
        self.wishes =
            wishes
            ?? WishesFields(
                course?.wishes ?? ProgrammeWishes(),
                raceDay: course?.raceDay,
                ownActivities: course?.ownActivities ?? [],
                today: today,
                isStopped: state.isStopped
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

    /// What holds a plan back as a whole; `nil` where nothing does.
    private static func clearance(_ state: CourseState) -> AdviceLine? {
        switch state.needs.clearance {
        case .mayLoad: nil
        case .boneUnderCare: ProgrammeLines.boneUnderCare
        case .notUntilSeen:
            state.programme.days.allSatisfy { $0.exercises.isEmpty }
                ? ProgrammeLines.nothingYet
                : CourseLines.notUntilSeen
        }
    }

    private static func notes(_ state: CourseState) -> [AdviceLine] {
        let sits = state.programme.days.contains { $0.sittingBreaks > 0 }
        return (state.programme.days.isEmpty ? [] : [ProgrammeLines.daysAhead])
            + (sits ? [ProgrammeLines.sittingBreaks] : [])
            + state.programme.uncovered.map(ProgrammeLines.uncovered)
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
        name = phase.kind.name
        purpose = ResultPage.Line(phase.kind.purpose)
        isCurrent = phase.kind == current
        entry = phase.entry.map { ResultPage.Line($0.line) }
        exit = phase.exit.map { ResultPage.Line($0.line) }
        hasEntry = !entry.isEmpty
        hasExit = !exit.isEmpty
        exercises = phase.exercises.map(\.exercise.name).joined(separator: ", ")
    }
}

extension PlanPage.Omitted {
    fileprivate init(_ omitted: OmittedExercise) {
        line = ResultPage.Line(omitted.line)
        address = Address.exercise(id: omitted.exercise.id).path
    }
}

/// What was just changed, told at the top of the page once.
enum PlanNews: String, Hashable, Sendable {
    case saved, swapped, skipped, back, ended, restored, calendar

    static let field = "news"

    var words: String {
        switch self {
        case .saved: "Saved. The plan below follows your wishes."
        case .swapped: "Swapped. You can put it back below."
        case .skipped: "Left out. You can put it back below."
        case .back: "Put back."
        case .ended: "Your programme was put aside with all its days. You can take it up again."
        case .restored: "Your programme is back with all its days."
        case .calendar:
            "The calendar has a new address, shown below. None before it works any more."
        }
    }
}

extension PlanPage.During {
    /// Each drill of the days once; `nil` where no run has one.
    fileprivate init?(_ programme: Programme) {
        var known: Set<String> = []
        let drills = programme.days.flatMap(\.aroundRun).filter { planned in
            planned.reason == .during && known.insert(planned.exercise.id).inserted
        }
        guard !drills.isEmpty else { return nil }
        exercises = drills.map(PlannedCard.init)
    }
}
