public import Foundation
public import Measure

/// Time and zone of this computer, handed to the kernel, which has none of its own.
public enum SystemClock {
    public static func local(zone: TimeZone = .current) -> LocalClock {
        LocalClock { instant in
            zone.secondsFromGMT(for: Date(timeIntervalSince1970: instant.secondsSince1970))
        }
    }

    public static func now() -> Instant {
        Instant(secondsSince1970: Date().timeIntervalSince1970)
    }

    /// Today where the runner is.
    public static func today() -> CalendarDay { local().day(of: now()) }
}
