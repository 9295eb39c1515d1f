import Foundation
import Testing

/// The real files of the shared folder, imported by the program and compared with what peer tools say.
@Suite(.tags(.golden)) struct ManifestTests {
    /// One row of the manifest: a file and what is known of it.
    struct Row {
        var file: String
        var values: [String: String]

        subscript(column: String) -> String { values[column] ?? "" }
        /// One value for each session of the file.
        func list(_ column: String) -> [String] {
            self[column].split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        }
        var records: Int { Int(self["n_records"]) ?? 0 }
        /// Well-formed and with something in it: a peer tool found a start or a moment.
        var isActivity: Bool {
            switch self["kind"] {
            case "fit":
                self["file_type"] == "activity" && !(records == 0 && self["start_utc"].isEmpty)
            case "gpx", "tcx": records > 0
            default: false
            }
        }
    }

    /// Where we differ from the manifest on purpose, with the reason; a stale entry fails.
    static let exceptions: [String: String] = [
        "gpx/Berlin (0,9 km).gpx": "a route without times; nobody ran it",
        "gpx/2025-08-30-Cadzand-Bad.gpx": "every heart rate in it is 0, which is no heart rate",
        "gpx/cerknicko-without-times.gpx": "291 of its 296 points have no time and are left out",
        "gpx/korita-zbevnica.gpx": "one of its tracks is a drawn route without times",
        "tcx/20200103_intervals.tcx": "the lap gives minutes where seconds belong",
        "tcx/20220320_track_run_apple_watch_se.tcx": "the lap says zero; its points do not",
        "tcx/20230417_heartbreak_hill_ascent.tcx": "the lap says zero; its points do not",
    ]

    @Test func `every well-formed activity is imported with the values that others read`() throws {
        guard let shared = Repository.shared else {
            try Test.cancel("the shared data folder is not beside the repository")
        }
        let activities = shared.appending(path: "data/activities")
        let rows = try Self.rows(of: activities.appending(path: "MANIFEST.tsv"))
        let scratch = try ScratchFolder()
        let path = activities.path(percentEncoded: false)
        let outcome = try Program.run(["import", path, "--json", "--data", scratch.path])
        // Some of the malformed files hold nothing at all.
        #expect(outcome.code == 1)
        let document = try outcome.json
        let found = Dictionary(
            grouping: document["activities"]?.array ?? [],
            by: { Self.name($0["path"]?.text ?? "", below: path) }
        )
        var different: Set<String> = []
        for row in rows where row.isActivity {
            let problems = Self.problems(row, found[row.file] ?? [])
            if problems.isEmpty { continue }
            different.insert(row.file)
            #expect(Self.exceptions[row.file] != nil, "\(row.file): \(problems)")
        }
        #expect(different == Set(Self.exceptions.keys))
        // 142 rows are FIT activities; five of them hold neither a session nor a record.
        #expect(rows.count { $0["kind"] == "fit" && $0["file_type"] == "activity" } == 142)
        #expect(rows.count { $0["kind"] == "fit" && $0.isActivity } == 137)

        let skipped = Set(
            (document["skipped"]?.array ?? []).map {
                Self.name($0["path"]?.text ?? "", below: path)
            }
        )
        for row in rows where row["kind"] == "fit" && ["49", "44"].contains(row["file_type"]) {
            #expect(skipped.contains(row.file), "\(row.file)")
        }

        let again = try Program.run(["import", path, "--json", "--data", scratch.path]).json
        #expect(again["imported"]?.number == 0)
        #expect(again["activities"]?.array.count == document["activities"]?.array.count)
    }

    /// Differences of one file's activities from its row, beyond the last digit given.
    static func problems(_ row: Row, _ activities: [JSON]) -> [String] {
        guard !activities.isEmpty else { return ["not imported"] }
        var problems: [String] = []
        let records = activities.compactMap { $0["records"]?.number }.reduce(0, +)
        if Int(records) != row.records { problems.append("\(records) records") }
        for (activity, start) in zip(activities, row.list("start_utc")) where !start.isEmpty {
            if activity["start"]?.text?.prefix(19) != start.prefix(19) {
                problems.append("start \(activity["start"]?.text ?? "none")")
            }
        }
        let columns = [
            ("elapsed_s", "elapsedSeconds"), ("timer_s", "durationSeconds"),
            ("distance_m", "distanceMeters"), ("avg_hr", "averageHeartRate"),
            ("avg_cadence", "averageCadence"),
        ]
        for (column, key) in columns {
            for (activity, text) in zip(activities, row.list(column)) {
                guard let expected = Double(text) else { continue }
                let digits = text.split(separator: ".").dropFirst().first?.count ?? 0
                // Times are kept in whole milliseconds.
                let step = max(pow(10, -Double(digits)), 0.001)
                let given = activity[key]?.number
                if given.map({ abs($0 - expected) > step + 1e-9 }) ?? true {
                    problems.append("\(column) \(text), read \(given.map { "\($0)" } ?? "none")")
                }
            }
        }
        return problems
    }

    static func rows(of manifest: URL) throws -> [Row] {
        let lines = try String(contentsOf: manifest, encoding: .utf8)
            .split(separator: "\n").map {
                $0.split(separator: "\t", omittingEmptySubsequences: false)
            }
        let names = try #require(lines.first).map(String.init)
        return lines.dropFirst().map { fields in
            let values = zip(names, fields.map(String.init))
            return Row(
                file: String(fields[0]),
                values: Dictionary(values, uniquingKeysWith: { first, _ in first })
            )
        }
    }

    /// The manifest's name for a path of the import; a gzipped file is named by its outer name.
    static func name(_ path: String, below root: String) -> String {
        let relative = path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
        let outer = relative.split(separator: " » ").first.map(String.init) ?? relative
        return outer.hasPrefix("/") ? String(outer.dropFirst()) : outer
    }
}

extension Tag {
    /// Compares with values that other tools read.
    @Tag static var golden: Self
}
