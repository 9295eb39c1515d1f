/// Decides whether two recordings from different files are the same activity.
///
/// Two watches on one runner, or one run in two archives, start within a minute and agree on the
/// distance to two percent. Both limits are our judgement, taken from what people see when they
/// bring several archives together.
struct SameActivity {
    static let startToleranceMilliseconds: Int64 = 60_000
    static let tolerance = 0.02

    static func judge(_ left: RecordingRow, _ right: RecordingRow) -> Bool {
        guard left.sourceFileId != right.sourceFileId,
            abs(left.startMilliseconds - right.startMilliseconds) <= startToleranceMilliseconds,
            left.sport == right.sport || left.sport == "unknown" || right.sport == "unknown"
        else { return false }
        if let one = left.distanceMeters, let other = right.distanceMeters, one > 0 || other > 0 {
            return agree(one, other)
        }
        return agree(left.elapsedSeconds, right.elapsedSeconds)
    }

    /// Orders recordings of one activity, best first, in a way that does not depend on which was
    /// imported first: a known sport, running dynamics, a distance, heart rate, then more samples.
    static func isBetter(
        _ left: (row: RecordingRow, digest: String),
        than right: (row: RecordingRow, digest: String)
    ) -> Bool {
        let leftRank = rank(left.row)
        let rightRank = rank(right.row)
        return leftRank == rightRank
            ? left.digest < right.digest : rightRank.lexicographicallyPrecedes(leftRank)
    }

    private static func rank(_ row: RecordingRow) -> [Int] {
        [
            row.sport == "unknown" ? 0 : 1,
            row.hasRunningDynamics ? 1 : 0,
            row.distanceMeters == nil ? 0 : 1,
            row.averageHeartRate == nil ? 0 : 1,
            row.records,
        ]
    }

    private static func agree(_ one: Double, _ other: Double) -> Bool {
        abs(one - other) <= tolerance * max(one, other)
    }
}
