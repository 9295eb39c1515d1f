/// Tells how far local time is from UTC at an instant, in seconds east.
///
/// The kernel has no time-zone tables; whoever composes the program passes them in.
public struct LocalClock: Sendable {
    public let offsetSeconds: @Sendable (Instant) -> Int

    public init(offsetSeconds: @escaping @Sendable (Instant) -> Int) {
        self.offsetSeconds = offsetSeconds
    }

    public static let utc = LocalClock { _ in 0 }

    public func day(of instant: Instant) -> CalendarDay {
        CalendarDay(instant, offsetSeconds: offsetSeconds(instant))
    }
}
