import ActivityFile
import Foundation
import Intake
import Measure
import Testing

/// Compares every GPX and TCX file of the shared data with what gpxpy and lxml say of it.
@Suite struct SharedActivitiesTests {
    @Test func `GPX and TCX files agree with the manifest but for the listed exceptions`() throws {
        let rows = try SharedData.rows { $0["kind"] == "gpx" || $0["kind"] == "tcx" }
        #expect(rows.count == 43)
        var seen: Set<String> = []
        for row in rows {
            let item = try #require(Self.items(row.path).first)
            for difference in Self.differences(row, item) {
                let exception = Self.exceptions.first {
                    row.file.hasSuffix($0.file) && $0.column == difference.column
                }
                #expect(exception?.ours == difference.ours, "\(row.file): \(difference)")
                if let exception { seen.insert(exception.file + exception.column) }
            }
        }
        for exception in Self.exceptions {
            #expect(seen.contains(exception.file + exception.column), "\(exception) is stale")
        }
    }

    @Test func `a whole Strava export yields its activity, its list and names everything else`()
        throws
    {
        try SharedData.require()
        let items = Self.items(SharedData.activities.appending(path: "strava/export").path)
        let decoded = items.filter { !$0.activities.isEmpty }
        #expect(decoded.count == 2)
        #expect(decoded.first?.label.hasSuffix("activities/12866632127.fit.gz") == true)
        #expect(decoded.last?.label.hasSuffix("activities.csv") == true)
        for item in items where item.activities.isEmpty {
            guard case .skipped(let reason) = item.outcome else {
                Issue.record("\(item.label): \(item.outcome)")
                continue
            }
            #expect(
                reason.hasPrefix("not an activity file (Strava's list of ")
                    || reason == "empty file"
            )
        }
    }

    @Test func `the parallel walk of the whole folder yields what the sequential one does`()
        async throws
    {
        try SharedData.require()
        let walker = IntakeWalker(paths: [SharedData.activities.path])
        var first: [String] = []
        walker.forEach { first.append(Self.summary($0)) }
        var second: [String] = []
        try await walker.forEachInParallel(workers: 3, prepare: { $0 }) {
            second.append(Self.summary($0))
        }
        #expect(first.count > 1500)
        #expect(first == second)
        #expect(first.last?.hasSuffix(" \(walker.byteCount)") == true)
    }

    // MARK: - Comparison

    struct Difference {
        var column: String
        var manifest: String
        var ours: String
    }

    struct Exception {
        var file: String
        var column: String
        var ours: String
        var reason: String
    }

    private static let untimed =
        "tracks without a time are drawn or saved routes; only the recorded stretch counts"
    private static let zeroTotals =
        "the lap's totals are zero although it has track points; the points are measured"

    static let exceptions: [Exception] = [
        Exception(
            file: "2025-08-30-Cadzand-Bad.gpx",
            column: "avg_hr",
            ours: "none",
            reason: "every heart rate is 0, which means no reading"
        ),
        Exception(
            file: "cerknicko-without-times.gpx",
            column: "distance_m",
            ours: "53.157",
            reason: untimed
        ),
        Exception(
            file: "cerknicko-without-times.gpx",
            column: "n_records",
            ours: "5.0",
            reason: untimed
        ),
        Exception(
            file: "korita-zbevnica.gpx",
            column: "distance_m",
            ours: "6268.55",
            reason: untimed
        ),
        Exception(file: "korita-zbevnica.gpx", column: "n_records", ours: "513.0", reason: untimed),
        Exception(
            file: "20200103_intervals.tcx",
            column: "timer_s",
            ours: "1492.099",
            reason: "the lap says minutes (24.867) where seconds belong"
        ),
        Exception(
            file: "20200103_intervals.tcx",
            column: "distance_m",
            ours: "5314.99",
            reason: zeroTotals
        ),
        Exception(
            file: "20220320_track_run_apple_watch_se.tcx",
            column: "timer_s",
            ours: "1386.001",
            reason: zeroTotals
        ),
        Exception(
            file: "20220320_track_run_apple_watch_se.tcx",
            column: "distance_m",
            ours: "5609.656",
            reason: zeroTotals
        ),
        Exception(
            file: "20230417_heartbreak_hill_ascent.tcx",
            column: "timer_s",
            ours: "223.0",
            reason: zeroTotals
        ),
        Exception(
            file: "20230417_heartbreak_hill_ascent.tcx",
            column: "distance_m",
            ours: "758.059",
            reason: zeroTotals
        ),
    ]

    static func items(_ path: String) -> [IntakeItem] {
        var items: [IntakeItem] = []
        IntakeWalker(paths: [path]).forEach { items.append($0) }
        return items
    }

    static func summary(_ item: IntakeItem) -> String {
        let words =
            switch item.outcome {
            case .decoded(let file): "\(item.activities.count) \(file.damage)"
            case .known: "known"
            case .skipped(let reason), .failed(let reason): reason
            }
        return "\(item.label) \(words) \(item.digest ?? "") \(item.bytesDone)"
    }

    static func differences(_ row: SharedData.Row, _ item: IntakeItem) -> [Difference] {
        let activity = item.activities.first
        let isTCX = row["kind"] == "tcx"
        let hasActivity = !row["start_utc"].isEmpty
        guard let activity, hasActivity else {
            return activity == nil && !hasActivity
                ? []
                : [
                    Difference(
                        column: "activity",
                        manifest: "\(hasActivity)",
                        ours: "\(item.outcome)"
                    )
                ]
        }
        var differences: [Difference] = []
        func compare(_ column: String, _ ours: Double?, within tolerance: Double) {
            let text = ours.map { "\(($0 * 1000).rounded() / 1000)" } ?? "none"
            guard let expected = Double(row[column]) else {
                if let ours, ours != 0 {
                    differences.append(Difference(column: column, manifest: "none", ours: text))
                }
                return
            }
            if let ours, abs(ours - expected) <= tolerance { return }
            differences.append(Difference(column: column, manifest: row[column], ours: text))
        }
        let start = Instant(iso8601: row["start_utc"])
        if start.map({ abs($0.seconds(since: activity.start)) < 1 }) != true {
            differences.append(
                Difference(
                    column: "start_utc",
                    manifest: row["start_utc"],
                    ours: activity.start.iso8601
                )
            )
        }
        if !isTCX { compare("elapsed_s", activity.elapsedSeconds, within: 0.002) }
        if isTCX { compare("timer_s", activity.timerSeconds, within: 0.001) }
        compare("distance_m", activity.distanceMeters, within: 0.1)
        compare("n_records", Double(activity.samples.count), within: 0)
        compare("avg_hr", activity.averageHeartRate, within: 0.06)
        compare("avg_cadence", activity.averageCadence, within: 0.06)
        if isTCX { compare("laps", Double(activity.laps.count), within: 0) }
        if Sport(name: row["sport"]) != activity.sport {
            differences.append(
                Difference(column: "sport", manifest: row["sport"], ours: activity.sport.name)
            )
        }
        if row["device"] != activity.device ?? "" {
            differences.append(
                Difference(
                    column: "device",
                    manifest: row["device"],
                    ours: activity.device ?? "none"
                )
            )
        }
        return differences
    }
}
