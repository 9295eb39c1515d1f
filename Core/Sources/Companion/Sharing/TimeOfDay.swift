import Measure

/// A time on the runner's own clock, to the minute.
public struct TimeOfDay: Hashable, Comparable, Sendable {
    /// After midnight, 0 to 1439.
    public let minutes: Int

    /// `nil` outside a day.
    public init?(minutes: Int) {
        guard (0..<1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// Reads "18:00", "6:30" and "7"; anything else is `nil`.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.count == 1 || parts[1].utf8.count == 2,
            parts.allSatisfy({ part in
                (1...2).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
            }), let hour = Int(parts[0]), hour < 24
        else { return nil }
        let minute = parts.count == 2 ? Int(parts[1]) ?? 60 : 0
        guard minute < 60 else { return nil }
        minutes = hour * 60 + minute
    }

    /// "06:30".
    public var text: String { "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))" }

    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        left.minutes < right.minutes
    }
}
