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
    /// A recording without a length is compared by its start alone; a list's row without samples is
    /// taken for a recording that starts this near to it, since lists tell lengths without pauses.
    static let startToleranceMilliseconds: Int64 = 60_000

    /// How well two recordings agree, from 0 to 1; `nil` when they are different activities.
    static func agreement(_ left: RecordingRow, _ right: RecordingRow) -> Double? {
        let oneIsListed = left.isListEntry != right.isListEntry
        guard left.sourceFileId != right.sourceFileId,
            // A list holds the sport the runner chose, which may correct the watch's; a day alone is
            // too little to say so, since a ride may be as long as a run.
            oneIsListed && left.hasTimeOfDay && right.hasTimeOfDay || left.sport == right.sport
                || left.sport == "unknown"
                || right.sport == "unknown",
            left.hasKnownDate == right.hasKnownDate,
            agree(left.distanceMeters, right.distanceMeters)
        else { return nil }
        // A clock that was never set starts every run at the same moment.
        guard left.hasKnownDate else { return left.isCopy(of: right) ? 1 : nil }
        guard left.hasTimeOfDay, right.hasTimeOfDay else { return agreementOfDays(left, right) }
        let apart = abs(left.startMilliseconds - right.startMilliseconds)
        let longer = max(left.elapsedMilliseconds, right.elapsedMilliseconds)
        guard longer > 0 else { return apart <= startToleranceMilliseconds ? 1 : nil }
        let shared =
            min(left.endMilliseconds, right.endMilliseconds)
            - max(left.startMilliseconds, right.startMilliseconds)
        let share = Double(shared) / Double(longer)
        if share >= overlap { return share }
        return oneIsListed && apart <= startToleranceMilliseconds && shared > 0 ? share : nil
    }

    /// Where one side tells the day only, both must tell a distance, and nearly the same: two runs of
    /// one day are common.
    static let dayDistanceTolerance = 0.05

    private static func agreementOfDays(_ left: RecordingRow, _ right: RecordingRow) -> Double? {
        guard left.localDay == right.localDay,
            let one = left.distanceMeters, let other = right.distanceMeters, one > 0, other > 0
        else { return nil }
        let difference = abs(one - other) / max(one, other)
        return difference <= dayDistanceTolerance ? 1 - difference : nil
    }

    /// Orders recordings of one activity, best first, in a way that does not depend on which was
    /// imported first: a device's before a list's, a known sport, running dynamics, any samples, a
    /// distance, heart rate, then more samples.
    static func isBetter(
        _ left: (row: RecordingRow, digest: String),
        than right: (row: RecordingRow, digest: String)
    ) -> Bool {
        let leftRank = rank(left.row)
        let rightRank = rank(right.row)
        guard leftRank == rightRank else {
            return rightRank.lexicographicallyPrecedes(leftRank)
        }
        return (left.digest, left.row.indexInFile) < (right.digest, right.row.indexInFile)
    }

    private static func rank(_ row: RecordingRow) -> [Int] {
        [
            row.isListEntry ? 0 : 1,
            row.sport == "unknown" ? 0 : 1,
            row.hasRunningDynamics ? 1 : 0,
            row.records > 0 ? 1 : 0,
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
    /// Whether start, length and distance are equal to the last digit.
    fileprivate func isCopy(of other: RecordingRow) -> Bool {
        startMilliseconds == other.startMilliseconds && elapsedSeconds == other.elapsedSeconds
            && distanceMeters == other.distanceMeters
    }

    /// Days since 1970 on the recording's own clock.
    fileprivate var localDay: Int64 {
        let local = startMilliseconds + Int64(utcOffsetSeconds ?? 0) * 1000
        return local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000
    }

    var elapsedMilliseconds: Int64 { Int64(min(elapsedSeconds, 1e9) * 1000) }
    var endMilliseconds: Int64 { startMilliseconds + elapsedMilliseconds }
}
