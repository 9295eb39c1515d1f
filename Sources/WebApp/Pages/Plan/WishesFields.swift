import Companion
import Measure
import Program
import Rehabilitation

/// The wishes as a form shows them and sends them back.
struct WishesFields: Sendable {
    let action = Address.wishes.path
    let equipment: [FormChoice]
    let minutes: String
    let days: String
    let goals: [FormChoice]
    let sides: [FormChoice]
    let raceDay: String
    let earliestRace: String
    let isCleared: Bool
    /// Whether a new all-clear is asked for, as pain stopped the course after one.
    let asksAgain: Bool
    let activities: [Activity]
    let problems: [String]
    let hasProblems: Bool

    struct Activity: Sendable {
        let name: String
        let number: Int
        let value: String
    }

    static let mostActivities = 3
    static let mostLetters = 60

    init(
        _ wishes: ProgrammeWishes,
        raceDay: CalendarDay?,
        ownActivities: [String],
        today: CalendarDay,
        isStopped: Bool,
        problems: [String] = []
    ) {
        equipment = Equipment.allCases.filter { !Equipment.everyHome.contains($0) }.map {
            FormChoice(
                value: $0.rawValue,
                label: CourseLabels.equipment($0),
                isChosen: wishes.equipment.contains($0)
            )
        }
        minutes = "\(wishes.minutesPerDay)"
        days = "\(wishes.daysPerWeek)"
        goals = ProgrammeWishes.RunningGoal.allCases.map {
            FormChoice(
                value: $0.rawValue,
                label: CourseLabels.goal($0),
                isChosen: wishes.goal == $0
            )
        }
        sides = ProgrammeWishes.SoreSide.allCases.map {
            FormChoice(
                value: $0.rawValue,
                label: CourseLabels.side($0),
                isChosen: wishes.side == $0
            )
        }
        self.raceDay = raceDay?.iso8601 ?? ""
        earliestRace = today.iso8601
        isCleared = wishes.isClearedToRun
        asksAgain = isStopped && isCleared
        activities = (0..<Self.mostActivities).map { index in
            Activity(
                name: "activity",
                number: index + 1,
                value: index < ownActivities.count ? ownActivities[index] : ""
            )
        }
        self.problems = problems
        hasProblems = !problems.isEmpty
    }
}

/// What a sent form of wishes says; what it does not ask for stays as it was.
struct WishesForm: Sendable {
    let course: Course
    let problems: [String]

    init(_ form: FormFields, before: Course, today: CalendarDay) {
        var course = before
        var wishes = before.wishes
        var problems: [String] = []
        wishes.equipment = Set(form.values(of: "equipment").compactMap(Equipment.init))
        if let minutes = Self.number(form["minutes"], in: ProgrammeWishes.minutesRange) {
            wishes.minutesPerDay = minutes
        } else {
            problems.append("Minutes a day: type a whole number from 5 to 90.")
        }
        if let days = Self.number(form["days"], in: ProgrammeWishes.daysRange) {
            wishes.daysPerWeek = days
        } else {
            problems.append("Days a week: type a whole number from 1 to 7.")
        }
        wishes.goal = form["goal"].flatMap(ProgrammeWishes.RunningGoal.init) ?? wishes.goal
        wishes.side = form["side"].flatMap(ProgrammeWishes.SoreSide.init) ?? wishes.side
        let isCleared = form["cleared"] == "yes"
        let isClearedAnew = isCleared && !wishes.isClearedToRun || form["clearedAgain"] == "yes"
        wishes.isClearedToRun = isCleared
        let raceText = form["raceDay"] ?? ""
        let raceDay = CalendarDay(iso8601: raceText)
        if !raceText.isEmpty, raceDay == nil {
            problems.append("The race: write the day as year, month and day: \(today.iso8601).")
        }
        if let raceDay, raceDay < today { problems.append("That race is over already.") }
        if wishes.goal == .race, raceDay == nil, raceText.isEmpty {
            problems.append("Say on which day the race is.")
        }
        course.raceDay = raceDay
        course.ownActivities = form.values(of: "activity")
            .map { String($0.trimmed.prefix(WishesFields.mostLetters)) }
            .filter { !$0.isEmpty }
            .prefix(WishesFields.mostActivities)
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        course.wishes = wishes
        if isClearedAnew { course.clear(on: today) }
        self.course = course
        self.problems = problems
    }

    private static func number(_ text: String?, in range: ClosedRange<Int>) -> Int? {
        text.flatMap { Int($0) }.flatMap { range.contains($0) ? $0 : nil }
    }
}
