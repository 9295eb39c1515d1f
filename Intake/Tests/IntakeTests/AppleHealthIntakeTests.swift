import ActivityFile
import Foundation
import Intake
import Measure
import Testing

@Suite struct AppleHealthIntakeTests {
    typealias Member = ArchiveMaker.Member

    private static func export(workouts: Int, records: Int = 0) -> String {
        var text = "<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [\n<!ELEMENT Record EMPTY>\n]>\n"
        text += "<HealthData locale=\"de_DE\">\n"
        for index in 0..<records {
            text += "<Record type=\"HKQuantityTypeIdentifierHeartRate\" sourceName=\"Watch\" "
            text += "startDate=\"2024-05-01 07:00:\(10 + index % 50) +0200\" value=\"150\"/>\n"
        }
        for index in 0..<workouts {
            let clock = "07:\(10 + index % 50):\(10 + index / 50)"
            text += "<Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" "
            text += "startDate=\"2024-05-02 \(clock) +0200\" duration=\"30\"/>\n"
        }
        return text + "</HealthData>\n"
    }

    private func items(_ name: String, _ bytes: [UInt8], limits: IntakeLimits = IntakeLimits())
        throws -> [IntakeItem]
    {
        let folder = try TemporaryFolder()
        let path = try folder.write(name, bytes)
        return Fixtures.items([path], limits: limits)
    }

    @Test func `every export of the shared data gives the workouts the manifest lists`() throws {
        let rows = try SharedData.rows { $0["kind"] == "apple" }
        #expect(rows.count == 6)
        for row in rows {
            let items = SharedActivitiesTests.items(row.path)
            #expect(items.count == 1)
            let facts = try JSONSerialization.jsonObject(with: Data(row["other_facts"].utf8))
            let expected = (facts as? [String: Any])?["workouts"] as? [[Any]] ?? []
            let found = items.first?.activities ?? []
            #expect(found.count == expected.count, "\(row.file)")
            for (workout, activity) in zip(expected, found) {
                let words = workout.map { $0 as? String }
                let start = words[1].flatMap { Instant(iso8601: Self.joiningZone($0)) }
                #expect(activity.start == start)
                let type = words[0]?.replacing("HKWorkoutActivityType", with: "").lowercased()
                #expect(activity.sport.name == type)
                let minutes = words[2].flatMap(Double.init)
                #expect(
                    activity.timerSeconds == minutes.map { min($0 * 60, activity.elapsedSeconds) }
                )
                guard let total = words[4].flatMap(Double.init) else { continue }
                #expect(activity.distanceMeters == total * (words[5] == "mi" ? 1609.344 : 1000))
            }
        }
    }

    /// `2019-06-11 15:00:42 -0700` without the blank before the zone.
    private static func joiningZone(_ text: String) -> String {
        let parts = text.split(separator: " ")
        return parts.count == 3 ? "\(parts[0])T\(parts[1])\(parts[2])" : text
    }

    @Test func `samples and facts of a shared export are those its lines tell`() throws {
        try SharedData.require()
        let path = SharedData.activities.appending(path: "apple/health-export-cli.xml").path
        let runs = try #require(SharedActivitiesTests.items(path).first?.activities)
        #expect(runs[3].samples.columns[.heartRate] == [150, 152, 160, 162, 170])
        #expect(runs[3].samples.offsetsMilliseconds == [0, 120_000, 300_000, 420_000, 600_000])
        #expect(runs[3].averageHeartRate == 158.8)
        #expect(runs[3].device == "Synthetic & Run Club")
        #expect(runs[4].subSport == "treadmill")
        #expect(runs[4].distanceMeters == 5000)
        #expect(runs[5].sport == .cycling)
    }

    @Test func `a zipped export with routes is read, its clinical twin is passed over`() throws {
        try SharedData.require()
        let zip = SharedData.activities.appending(path: "apple/health-export-cli.zip").path
        #expect(SharedActivitiesTests.items(zip).flatMap(\.activities).count == 12)
        let words = try items(
            "Exportar.zip",
            ArchiveMaker.zip([
                Member("apple_health_export/export_cda.xml", "<ClinicalDocument xmlns='urn:hl7'/>"),
                Member("apple_health_export/Exportación.xml", Self.export(workouts: 2)),
                Member("apple_health_export/workout-routes/route.gpx", Fixtures.gpx),
            ])
        ).map { $0.words }
        #expect(
            words == [
                "skipped: clinical document of Apple Health; the workouts are in its other file",
                "2 activity", "1 activity",
            ]
        )
    }

    @Test func `an export may be far larger than an activity file`() throws {
        let text = Self.export(workouts: 1, records: 20_000)
        var limits = IntakeLimits()
        limits.fileBytes = 100_000
        #expect(text.utf8.count > 1_000_000)
        #expect(
            try items("export.xml", Array(text.utf8), limits: limits).map(\.words) == ["1 activity"]
        )
        let zip = ArchiveMaker.zip([Member("export.xml", text), Member("b.gpx", Fixtures.gpx)])
        #expect(
            try items("x.zip", zip, limits: limits).map(\.words) == ["1 activity", "1 activity"]
        )
        limits.healthBytes = 500_000
        #expect(
            try items("x.zip", zip, limits: limits).map(\.words) == [
                "failed: too large; an Apple Health export is read up to 500000 bytes",
                "1 activity",
            ]
        )
    }

    @Test func `a large export comes in parts, and only the last bears its digest`() async throws {
        let folder = try TemporaryFolder()
        let bytes = Array(Self.export(workouts: 150).utf8)
        try folder.write("export.xml", bytes)
        try folder.write("z.gpx", Fixtures.gpx)
        let items = Fixtures.items([folder.path])
        #expect(items.map(\.activities.count) == [64, 64, 22, 1])
        #expect(items.prefix(3).map(\.byteCount) == [bytes.count, 0, 0])
        let digest = try #require(items[2].digest)
        #expect(digest.count == 64)
        #expect(items.prefix(2).map(\.digest) == ["\(digest)-1", "\(digest)-2"])
        #expect(Set(items.prefix(3).map(\.label)).count == 1)

        let known = Set(items.compactMap(\.digest))
        var again: [String] = []
        let walker = IntakeWalker(paths: [folder.path])
        walker.forEach(isKnown: { known.contains($0) }) { again.append($0.words) }
        #expect(again == ["known", "known", "known", "known"])
        var inParallel: [Int] = []
        try await walker.forEachInParallel(workers: 2, prepare: { $0.activities.count }) {
            inParallel.append($0)
        }
        #expect(inParallel == [64, 64, 22, 1])
    }

    @Test func `a zipped export cut short gives what came before`() throws {
        let zip = ArchiveMaker.zip([Member("export.xml", Self.export(workouts: 2000))])
        let words = try items("x.zip", Array(zip[..<(zip.count / 2)])).map(\.words)
        #expect(words.first?.hasPrefix("64 activity with damage [\"at ") == true)
    }

    @Test func `an export that is damage alone is one failure`() throws {
        let words = try items("export.xml", Array("<HealthData><Workout".utf8)).map(\.words)
        #expect(
            words == ["failed: nothing could be read from it: at line 1: the file ends too early"]
        )
    }
}
