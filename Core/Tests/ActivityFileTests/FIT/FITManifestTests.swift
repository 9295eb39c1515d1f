import ActivityFile
import Foundation
import Measure
import Testing

/// Every FIT file of the shared recordings against what independent tools read in it.
@Suite struct FITManifestTests {
    private func manifest() throws -> FITManifest {
        guard let manifest = FITManifest.load() else {
            try Test.cancel("the shared recordings are not here; set HIPWISE_SHARED to compare")
        }
        return manifest
    }

    /// Files on which we differ on purpose, with the reason and what must hold instead.
    struct Difference {
        var reason: String
        var records: Int?
        /// Columns of the list that are not compared.
        var columns: Set<String> = []
    }

    static let differences: [String: Difference] = [
        "malformed/chiptime/protocol-frame-shift-insert.fit": Difference(
            reason: "the other tool goes on at the next definition, we at the next sound record",
            records: 9
        ),
        "malformed/chiptime/structural-garbage-block-midfile.fit": Difference(
            reason: "the other tool goes on at the next definition, we at the next sound record",
            records: 117
        ),
        "malformed/strava-android-missing-definition.fit": Difference(
            reason:
                "the other tool stops at the first of 18 broken places; the whole hour is there",
            records: 5315
        ),
        "malformed/chiptime/structural-chained-two-activities.fit": Difference(
            reason: "the list gives the last record of the second file only",
            columns: ["last_record"]
        ),
    ]

    /// Rows that hold nothing for this decoder: other formats under a false name, packed files
    /// that are unpacked before they get here, and files without content.
    static let refused: Set<String> = [
        "malformed/chiptime/container-gpx-renamed.fit",
        "malformed/chiptime/container-gzip-wrapped.fit",
        "malformed/chiptime/container-html-error-page.fit",
        "malformed/chiptime/container-json-error.fit",
        "malformed/chiptime/container-tcx-renamed.fit",
        "malformed/chiptime/structural-empty-file.fit",
        "strava/export/activities/12866632127.fit.gz",
    ]

    static let kinds: [String: String] = [
        "workout": "workout plan", "course": "course", "monitoring_a": "daily monitoring",
        "monitoring_b": "daily monitoring", "49": "sleep", "44": "metrics", "None": "empty file",
    ]

    @Test func `files that hold no activity are named and sound`() throws {
        let manifest = try manifest()
        let rows = manifest.rows.filter {
            Self.kinds[$0["file_type"]] != nil && !Self.refused.contains($0.file)
        }
        #expect(rows.count == 1316)
        for row in rows {
            let decoded = try FITDecoder().decode(manifest.bytes(row))
            #expect(decoded.damage.isEmpty, "\(row.file)")
            if case .noActivity(let kind) = decoded.contents {
                #expect(kind == Self.kinds[row["file_type"]], "\(row.file)")
            } else {
                Issue.record("\(row.file) is read as an activity")
            }
        }
    }

    @Test func `files that are something else are refused`() throws {
        let manifest = try manifest()
        let rows = manifest.rows.filter { Self.refused.contains($0.file) }
        #expect(rows.count == Self.refused.count)
        for row in rows {
            let bytes = try manifest.bytes(row)
            #expect(throws: DecodeError.self, "\(row.file)") { try FITDecoder().decode(bytes) }
        }
    }

    @Test func `activities agree with what other tools read`() throws {
        let manifest = try manifest()
        let rows = manifest.rows.filter {
            Self.kinds[$0["file_type"]] == nil && !Self.refused.contains($0.file)
        }
        #expect(rows.count == 155)
        for row in rows {
            let decoded = try FITDecoder().decode(manifest.bytes(row))
            if !row.file.hasPrefix("malformed/"), !row["start_utc"].isEmpty {
                #expect(decoded.damage.isEmpty, "\(row.file)")
            }
            switch decoded.contents {
            case .noActivity(let kind):
                #expect(kind == "empty activity", "\(row.file)")
                #expect(row["n_records"] == "0" && row["start_utc"].isEmpty, "\(row.file)")
            case .activities(let activities):
                compareSummaries(activities, row)
                compareSamples(activities, row)
            }
        }
    }

    private func compareSummaries(_ activities: [RecordedActivity], _ row: FITManifest.Row) {
        let starts = row["start_utc"].split(separator: ";").map { FITManifest.seconds(String($0)) }
        compare(starts, activities.map(\.start.secondsSince1970), within: 0, "start", row)
        let elapsed = activities.map { Optional($0.elapsedSeconds) }
        compare(row.list("elapsed_s"), elapsed, within: 0.0005, "elapsed", row)
        compare(row.list("timer_s"), activities.map(\.timerSeconds), within: 0.0005, "timer", row)
        compare(
            row.list("distance_m"),
            activities.map(\.distanceMeters),
            within: 0.005,
            "distance",
            row
        )
        compare(row.list("avg_hr"), activities.map(\.averageHeartRate), within: 0.5, "pulse", row)
        // The list leaves out the fraction of a cycle that many devices give beside the average.
        compare(
            row.list("avg_cadence"),
            activities.map(\.averageCadence),
            within: 0.999,
            "cadence",
            row
        )
        if let laps = Int(row["laps"]) {
            #expect(activities.reduce(0) { $0 + $1.laps.count } == laps, "laps of \(row.file)")
        }
        let sports = row["sport"].split(separator: "+").map { pair in
            pair.split(separator: "/").first.map(String.init) ?? ""
        }
        if sports.count == activities.count {
            for (name, activity) in zip(sports, activities) {
                let expected = Int(name) == nil ? Sport(name: name) : .other("sport_\(name)")
                #expect(activity.sport == expected, "sport of \(row.file)")
            }
        }
    }

    private func compareSamples(_ activities: [RecordedActivity], _ row: FITManifest.Row) {
        let difference = Self.differences[row.file]
        let count = activities.reduce(0) { $0 + $1.samples.count }
        #expect(count == difference?.records ?? Int(row["n_records"]), "records of \(row.file)")

        let facts = row.facts
        let times = activities.flatMap { activity in
            activity.samples.offsetsMilliseconds.map {
                activity.start.secondsSince1970 + Double($0) / 1000
            }
        }
        if let first = facts.firstRecord {
            #expect(times.min() == FITManifest.seconds(first), "first record of \(row.file)")
        }
        if let last = facts.lastRecord, difference?.columns.contains("last_record") != true {
            #expect(times.max() == FITManifest.seconds(last), "last record of \(row.file)")
        }
        if let mean = facts.meanHeartRate {
            let all = activities.flatMap { $0.samples.columns[.heartRate] ?? [] }
                .filter { !$0.isNaN }
            let ours = all.reduce(0, +) / Double(all.count)
            #expect((ours - mean).magnitude <= 0.0501, "mean pulse of \(row.file)")
        }
        compareDynamics(activities, row)
    }

    private static let dynamics: [(String, Channel)] = [
        ("vertical_oscillation", .verticalOscillation), ("stance_time", .groundContactTime),
        ("stance_time_balance", .groundContactBalance), ("vertical_ratio", .verticalRatio),
        ("step_length", .stepLength),
    ]

    /// Counts of values present; a running pod's own fields may fill gaps that the list leaves.
    private func compareDynamics(_ activities: [RecordedActivity], _ row: FITManifest.Row) {
        let hasPod = row["developer_fields"].contains("Ground Time")
        for (name, channel) in Self.dynamics {
            let ours = activities.reduce(0) { sum, activity in
                sum + (activity.samples.columns[channel] ?? []).count { !$0.isNaN }
            }
            let listed =
                row["running_dynamics"].replacing("yes: ", with: "").split(separator: ", ")
                .first { $0.hasPrefix(name + "=") }
                .flatMap { Int($0.dropFirst(name.count + 1)) } ?? 0
            #expect(hasPod ? ours >= listed : ours == listed, "\(name) of \(row.file)")
        }
    }

    private func compare(
        _ listed: [Double?],
        _ ours: [Double?],
        within tolerance: Double,
        _ what: String,
        _ row: FITManifest.Row
    ) {
        guard !listed.isEmpty else { return }
        #expect(listed.count == ours.count, "\(what) of \(row.file)")
        for case (let listed?, let value) in zip(listed, ours) {
            guard let value else {
                Issue.record("\(what) of \(row.file) is missing")
                continue
            }
            #expect((value - listed).magnitude <= tolerance, "\(what) of \(row.file)")
        }
    }
}
