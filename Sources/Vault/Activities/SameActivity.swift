/// Decides whether two recordings from different files are the same activity.
///
/// Nobody runs two runs at once: recordings that cover nearly the same time are one activity, even
/// where a watch and a phone disagree on the distance or one was started a little later. A distance
/// that differs by more than a fifth is taken for another person's run. Both limits are our judgement.
struct SameActivity {
    /// Share of the longer recording that both must cover.
    static let overlap = 0.8
    /// How far distances may differ, as a share of the longer one.
    static let distanceTolerance = 0.2
    /// A recording without a length is compared by its start alone.
    static let startToleranceMilliseconds: Int64 = 60_000

    /// How well two recordings agree, from 0 to 1; `nil` when they are different activities.
    static func agreement(_ left: RecordingRow, _ right: RecordingRow) -> Double? {
        guard left.sourceFileId != right.sourceFileId,
            left.sport == right.sport || left.sport == "unknown" || right.sport == "unknown",
            agree(left.distanceMeters, right.distanceMeters)
        else { return nil }
        let longer = max(left.elapsedMilliseconds, right.elapsedMilliseconds)
        guard longer > 0 else {
            let apart = abs(left.startMilliseconds - right.startMilliseconds)
            return apart <= startToleranceMilliseconds ? 1 : nil
        }
        let shared =
            min(left.endMilliseconds, right.endMilliseconds)
            - max(left.startMilliseconds, right.startMilliseconds)
        let share = Double(shared) / Double(longer)
        return share >= overlap ? share : nil
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

    /// A missing or zero distance says nothing.
    private static func agree(_ one: Double?, _ other: Double?) -> Bool {
        guard let one, let other, one > 0, other > 0 else { return true }
        return abs(one - other) <= distanceTolerance * max(one, other)
    }
}

extension RecordingRow {
    var elapsedMilliseconds: Int64 { Int64(min(elapsedSeconds, 1e9) * 1000) }
    var endMilliseconds: Int64 { startMilliseconds + elapsedMilliseconds }
}
