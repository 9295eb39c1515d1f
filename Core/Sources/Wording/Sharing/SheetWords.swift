public import Measure

/// What is printed on the sheet for the fridge besides the plan itself.
public enum SheetWords {
    public static func title(_ days: ClosedRange<CalendarDay>) -> String {
        "Your plan, \(days.lowerBound.dayAndMonth) to \(days.upperBound.dayAndMonth)"
            + " \(days.upperBound.parts.year)"
    }

    public static let emptyTitle = "Your plan"
    public static let empty = "Nothing is planned for these days. The plan itself says why."
    public static let rest = "Rest"
    public static let exercisesHeading = "The exercises"
    public static let rulesHeading = "Before you load it"
    /// Two gaps to fill in by hand: pain during, and on the next morning.
    public static let painGap = "Pain 0 to 10: during ___  next morning ___"

    /// "Exercises 1, 2 and 4, about 20 min".
    public static func session(_ numbers: [Int], minutes: Int) -> String {
        "Exercises \(list(numbers)), about \(minutes) min"
    }

    /// "; before it 5, during it 7, after it 5 and 6".
    public static func around(before: [Int], during: [Int], after: [Int]) -> String {
        let parts = [("before", before), ("during", during), ("after", after)].filter {
            !$0.1.isEmpty
        }
        .map { "\($0.0) it \(list($0.1))" }
        return parts.isEmpty ? "" : "; \(parts.joined(separator: ", "))"
    }

    public static func sitting(_ times: Int) -> String {
        "Get up from sitting, \(times == 1 ? "once" : "\(times) times")"
    }

    public static let footer = """
        Made by Hipwise on your own computer. It is no diagnosis. The plan follows your check-ins: \
        print it again when it changes.
        """

    private static func list(_ numbers: [Int]) -> String {
        guard let last = numbers.last, numbers.count > 1 else {
            return numbers.map(String.init).joined()
        }
        return numbers.dropLast().map(String.init).joined(separator: ", ") + " and \(last)"
    }
}
