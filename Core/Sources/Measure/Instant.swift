/// A point in time, in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// Leap seconds are not counted, as in POSIX and in every activity file format.
public struct Instant: Hashable, Comparable, Sendable, Codable {
    public var millisecondsSince1970: Int64

    public init(millisecondsSince1970: Int64) {
        self.millisecondsSince1970 = millisecondsSince1970
    }

    public init(secondsSince1970: Double) {
        // Saturates rather than traps: a broken file may claim any time.
        let milliseconds = (secondsSince1970 * 1000).rounded()
        millisecondsSince1970 =
            Int64(exactly: milliseconds) ?? (milliseconds.sign == .minus ? .min / 4 : .max / 4)
    }

    public var secondsSince1970: Double { Double(millisecondsSince1970) / 1000 }

    public static func < (left: Instant, right: Instant) -> Bool {
        left.millisecondsSince1970 < right.millisecondsSince1970
    }

    public func adding(seconds: Double) -> Instant {
        Instant(
            millisecondsSince1970: millisecondsSince1970 + Int64((seconds * 1000).rounded())
        )
    }

    /// Seconds from `other` to this instant; negative when this one is earlier.
    public func seconds(since other: Instant) -> Double {
        Double(millisecondsSince1970 - other.millisecondsSince1970) / 1000
    }
}
