public import Measure
public import Program
public import Rehabilitation
public import Wording

/// The plan on paper, for the fridge: what to do on which day, with boxes to tick.
///
/// A plain value; the terminal prints `text`, and a page may lay it out its own way.
public struct PrintSheet: Sendable, Hashable {
    public var title: String
    public var days: [Day]
    /// Every exercise of these days once for each dose, numbered from 1 in the order of doing.
    public var exercises: [Row]
    /// How much pain is allowed, and when to stop.
    public var rules: [AdviceLine]
    public var footer: String

    public struct Day: Sendable, Hashable {
        public var day: CalendarDay
        /// "Sunday 29 November".
        public var name: String
        /// Each gets a box; empty on a day of rest.
        public var tasks: [String]
    }

    public struct Row: Sendable, Hashable {
        public var number: Int
        public var exercise: Exercise
        public var dose: String
        /// What this runner is to watch.
        public var cautions: [String]
        /// The beat in the runner's own numbers; `nil` for whatever has none.
        public var beat: String?
    }

    /// The sheet of all days of `programme`; `rule` is the one by which pain decides.
    public init(_ programme: Programme, rule: PainRule, unit: DistanceUnit) {
        var numbers = Numbers()
        days = programme.days.map { Self.day($0, numbers: &numbers, unit: unit) }
        exercises = numbers.rows
        let verdict = programme.running.verdict
        rules =
            exercises.isEmpty && !days.contains { !$0.tasks.isEmpty }
            ? [] : [RunningLines.painRule(rule)]
        if verdict == .notUntilSeen { rules.append(RunningLines.notUntilSeen) }
        if programme.days.contains(where: { $0.run != nil }) { rules.append(RunningLines.stopRule) }
        footer = SheetWords.footer
        let range = programme.days.first.flatMap { first in
            programme.days.last.map { first.day...max(first.day, $0.day) }
        }
        title = range.map(SheetWords.title) ?? SheetWords.emptyTitle
    }

    private static func day(
        _ planned: PlannedDay,
        numbers: inout Numbers,
        unit: DistanceUnit
    ) -> Day {
        var tasks: [String] = []
        if !planned.exercises.isEmpty {
            let minutes = max(5, (planned.exerciseSeconds + 299) / 300 * 5)
            tasks.append(
                SheetWords.session(planned.exercises.map { numbers[$0] }, minutes: minutes)
            )
        }
        if let run = planned.run {
            let before = planned.aroundRun.filter { $0.reason == .warmUp }
            let during = planned.aroundRun.filter { $0.reason == .during }
            let after = planned.aroundRun.filter { $0.reason == .coolDown }
            tasks.append(
                SharingWords.runTitle(run, unit: unit)
                    + SheetWords.around(
                        before: before.map { numbers[$0] },
                        during: during.map { numbers[$0] },
                        after: after.map { numbers[$0] }
                    )
            )
        }
        if planned.sittingBreaks > 0 { tasks.append(SheetWords.sitting(planned.sittingBreaks)) }
        let name = "\(planned.day.weekday.name) \(planned.day.dayAndMonth)"
        return Day(day: planned.day, name: name, tasks: tasks)
    }

    /// Gives an exercise its number when it is first met.
    private struct Numbers {
        var rows: [Row] = []

        subscript(planned: PlannedExercise) -> Int {
            mutating get {
                let dose = planned.doseWords
                let known = rows.firstIndex {
                    $0.exercise.id == planned.exercise.id && $0.dose == dose
                }
                if let known { return rows[known].number }
                let row = Row(
                    number: rows.count + 1,
                    exercise: planned.exercise,
                    dose: dose,
                    cautions: planned.cautions,
                    beat: planned.beatSentence
                )
                rows.append(row)
                return row.number
            }
        }
    }
}
