/// A point in time, in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// Leap seconds are not counted, as in POSIX and in every activity file format.
public struct Instant: Hashable, Comparable, Sendable, Codable {
    public var millisecondsSince1970: Int64

    public init(millisecondsSince1970: Int64) {
        self.millisecondsSince1970 = millisecondsSince1970
    }

    public init(secondsSince1970: Double) {
        millisecondsSince1970 = Self.milliseconds(secondsSince1970)
    }

    public var secondsSince1970: Double { Double(millisecondsSince1970) / 1000 }

    public static func < (left: Instant, right: Instant) -> Bool {
        left.millisecondsSince1970 < right.millisecondsSince1970
    }

    public func adding(seconds: Double) -> Instant {
        let start = Self.held(millisecondsSince1970)
        return Instant(millisecondsSince1970: Self.held(start + Self.milliseconds(seconds)))
    }

    /// Seconds from `other` to this instant; negative when this one is earlier.
    public func seconds(since other: Instant) -> Double {
        (Double(millisecondsSince1970) - Double(other.millisecondsSince1970)) / 1000
    }

    /// A hundred thousand years either way: far beyond any file, and safe to calculate with.
    ///
    /// Times saturate there rather than trap, since a broken file may claim any time.
    private static let farthest: Int64 = 100_000 * 366 * 86_400_000

    private static func milliseconds(_ seconds: Double) -> Int64 {
        let milliseconds = (seconds * 1000).rounded()
        if milliseconds.isNaN { return 0 }
        return Int64(min(max(milliseconds, Double(-farthest)), Double(farthest)))
    }

    private static func held(_ milliseconds: Int64) -> Int64 {
        min(max(milliseconds, -farthest), farthest)
    }
}
