import Assessment
import Companion
import Measure
import Program
import Rehabilitation
import Wording

// What a course says on its pages, in sentences.

extension PlannedExercise {
    var doseWords: String { SharingWords.dose(of: self) }

    /// Why it is in the plan.
    var whyWords: String {
        switch reason {
        case .treats(let condition): "For \(Condition.with(condition).name), at this stage."
        case .suitsMost: "Suits nearly every sore hip while the cause is open."
        case .swapped(let id): "In place of \(Self.name(id)), as you wished."
        case .withoutEquipment(let id): "In place of \(Self.name(id)), which needs equipment."
        case .warmUp: "To warm up before the run."
        case .coolDown: "To cool down after the run."
        case .sittingBreak: "To break up sitting."
        case .keeps: "Keeps what was won."
        }
    }

    private static func name(_ id: String) -> String {
        Exercise.with(id)?.name.lowercasedFirst ?? "another exercise"
    }
}

extension OmittedExercise.Reason {
    var words: String {
        switch self {
        case .harms(let condition, let words): "\(Condition.with(condition).name): \(words)"
        case .freshInjury: "In the first days after a tear, gentle holds only."
        case .needsEquipment: "It needs something you do not have."
        case .skippedByRunner: "Left out at your wish."
        case .notUntilSeen: "Not before a clinician has looked at your hip."
        case .noTime: "The day has no room for it."
        case .clinicOnly: "Only with a clinician beside you."
        default: "Its place is later in the course."
        }
    }
}

extension PhaseCriterion {
    var words: String {
        switch self {
        case .painAtMost(let most): "Pain while loading no higher than \(most) of 10."
        case .settledByMorning: "Settled by the next morning."
        case .calmDays(let count): "\(Phrase.count(count, "calm loaded day")) in a row."
        case .walksWithoutPain(let minutes): "Walking \(minutes) minutes without pain."
        case .runsWithoutFlare(let minutes): "Running \(minutes) minutes without a flare-up."
        case .clinicianCleared: "A clinician has cleared it."
        case .daysSinceInjury(let days): "\(Phrase.count(days, "day")) since the injury."
        }
    }
}

extension RunningAllowance {
    func lines(unit: DistanceUnit) -> [AdviceLine] {
        var lines: [AdviceLine] = []
        if let step { lines.append(.agreed("\(CourseLabels.step(step).capitalizedFirst).")) }
        if let longest { lines.append(.judged("At most \(unit.limitText(longest)) in one run.")) }
        if let week { lines.append(.judged("At most \(unit.limitText(week)) more this week.")) }
        if let minutes { lines.append(.judged("At most \(minutes) minutes on end.")) }
        return lines
    }
}

extension CourseDecision {
    static let nothingYet = "Nothing was told yet. A check-in a day is enough."

    var sentence: String {
        let numbers = pain.map { pain in
            bound.map { " Pain \(pain) of 10; the rule allows \($0)." } ?? " Pain \(pain) of 10."
        }
        return rule.rawValue.replacing("_", with: " ").capitalizedFirst + "." + (numbers ?? "")
    }
}

extension CourseReview.Doubt {
    var sentence: String {
        "\(day.dayAndMonth): \(kind.rawValue.replacing("_", with: " "))."
    }
}

extension TodayPage.Trend {
    init?(_ state: CourseState) { nil }
}
