import ActivityFile
import Foundation
import Intake
import Measure
import Testing

/// Lists of activities on their way through folders and archives.
@Suite struct ListIntakeTests {
    typealias Member = ArchiveMaker.Member

    private func items(
        _ name: String,
        _ bytes: [UInt8],
        lists: ActivityListDecoder = ActivityListDecoder()
    ) throws -> [IntakeItem] {
        let folder = try TemporaryFolder()
        let path = try folder.write(name, bytes)
        var items: [IntakeItem] = []
        IntakeWalker(paths: [path], lists: lists).forEach { item in
            var item = item
            item.label.removeFirst(folder.path.count + 1)
            items.append(item)
        }
        return items
    }

    private func words(_ name: String, _ text: String) throws -> [String] {
        try items(name, Array(text.utf8)).map { "\($0.label): \($0.words)" }
    }

    // MARK: - Strava

    private static var export: URL { SharedData.activities.appending(path: "strava/export") }

    private static func checkStrava(_ items: [IntakeItem]) throws {
        let list = try #require(items.first { $0.label.hasSuffix("activities.csv") })
        let entry = try #require(list.activities.first)
        #expect(list.activities.count == 1)
        #expect(entry.isListEntry)
        #expect(entry.title == "Laufen Landal Park")
        #expect(entry.start.iso8601 == "2022-05-29T15:53:35Z")
        #expect(entry.elapsedSeconds == 1428)
        #expect(entry.timerSeconds == 1411)
        #expect(abs((entry.distanceMeters ?? 0) - 3322.95) < 0.01)
        #expect(abs((entry.ascentMeters ?? 0) - 61.879) < 0.001)
        #expect(abs((entry.averageCadence ?? 0) - 71.259) < 0.001)
        let recording = try #require(
            items.first { $0.label.hasSuffix(".fit.gz") }?.activities.first
        )
        #expect(recording.start == entry.start)
        let reasons = Set(items.map(\.words).filter { $0.hasPrefix("skipped") })
        #expect(reasons.contains("skipped: not an activity file (Strava's list of bikes)"))
        #expect(reasons.contains("skipped: not an activity file (Strava's list of shoes)"))
    }

    @Test func `Strava's export as a folder gives its list and its recording`() throws {
        try SharedData.require()
        try Self.checkStrava(Fixtures.items([Self.export.path]))
    }

    @Test func `Strava's export as a ZIP gives the same`() throws {
        try SharedData.require()
        let names = try FileManager.default.subpathsOfDirectory(atPath: Self.export.path).sorted()
        let members = try names.filter { $0.contains(".") }.map {
            Member($0, Array(try Data(contentsOf: Self.export.appending(path: $0))))
        }
        try Self.checkStrava(try items("export_1.zip", ArchiveMaker.zip(members)))
    }

    // MARK: - Garmin

    @Test func `the list of Garmin Connect's export is read`() throws {
        try SharedData.require()
        let path = SharedData.activities.appending(
            path: "garmin/synthetic_summarizedActivities.json"
        ).path
        let entry = try #require(Fixtures.items([path]).first?.activities.first)
        #expect(entry.sport == .running)
        #expect(entry.start.iso8601(offsetSeconds: 9 * 3600) == "2030-01-01T09:00:00+09:00")
        #expect(entry.utcOffsetSeconds == 9 * 3600)
        #expect(entry.distanceMeters == 5000)
        #expect(entry.timerSeconds == 1800)
        #expect(entry.elapsedSeconds == 1860)
        #expect(entry.title == "Synthetic Five Kilometre Run")
        #expect(entry.isListEntry)
    }

    @Test func `Garmin's archive in an archive loses no file, and its labels show no mail address`()
        throws
    {
        let inner = ArchiveMaker.zip([
            Member("runner.one@mail.example.com_123.gpx", Fixtures.gpx),
            Member("runner.one@mail.example.com_124.gpx", Fixtures.gpx),
        ])
        let list =
            "[{\"summarizedActivitiesExport\":[{\"activityType\":\"running\","
            + "\"startTimeGmt\":1714543200000,\"duration\":600000,\"distance\":200000}]}]"
        let outer = ArchiveMaker.zip([
            Member("DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", inner),
            Member(
                "DI_CONNECT/DI-Connect-Fitness/runner.one@mail.example.com_0_summarizedActivities.json",
                list
            ),
            Member(
                "DI_CONNECT/DI-Connect-Fitness/runner.one@mail.example.com_gear.json",
                "[{\"gearDTOS\":[]}]"
            ),
        ])
        let items = try items("garmin.zip", outer)
        #expect(
            items.map { "\($0.label.dropFirst(11)): \($0.words)" }
                == [
                    " » DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip » r…@…_123.gpx: 1 activity",
                    " » DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip » r…@…_124.gpx: 1 activity",
                    " » DI_CONNECT/DI-Connect-Fitness/r…@…_0_summarizedActivities.json: 1 activity",
                    " » DI_CONNECT/DI-Connect-Fitness/r…@…_gear.json: skipped: not an activity file (JSON)",
                ].map { String($0.dropFirst(1)) }
        )
    }

    @Test(arguments: [
        ("runner@mail.com_123.csv", "r…@…_123.csv"), ("runner@mail.com.csv", "r…@….csv"),
        ("a.b+c@mail.co.uk-7.csv", "a…@…-7.csv"), ("Ünal@große-straße.de_1.csv", "Ü…@…_1.csv"),
        ("x@y.csv", "x@y.csv"), ("@home.org.csv", "@home.org.csv"),
        ("run @ park.csv", "run @ park.csv"),
        ("a@b.de c@d.fr.csv", "a…@… c…@….csv"), ("1@mail.com2024.csv", "1@mail.com2024.csv"),
    ])
    func `mail addresses in names are shortened, nothing else`(_ name: String, _ label: String)
        throws
    {
        #expect(try words(name, "a,b\n").first == "\(label): skipped: not an activity file (CSV)")
    }

    // MARK: - Spreadsheets

    @Test func `a list of runs is read in every encoding`() throws {
        let text = "Datum;Strecke;Dauer;Notiz\n31.05.2024;10,5;1:02:03;Hüfte\n"
        let units = Array(text.utf16)
        let latin = text.unicodeScalars.map { UInt8($0.value) }
        let encodings: [[UInt8]] = [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), latin,
            [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
        ]
        for bytes in encodings {
            let run = try items("läufe.csv", bytes).first?.activities.first
            #expect(run?.distanceMeters == 10_500)
            #expect(run?.note == "Hüfte")
        }
    }

    @Test func `XML in UTF-16 is still taken for XML`() throws {
        let units = Array(Fixtures.gpx.replacing("UTF-8", with: "UTF-16").utf16)
        let bytes: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try items("x.gpx", bytes).first?.activities.count == 1)
    }

    @Test func `a mapping and a clock reach the list, and a better mapping reads it again`() throws
    {
        let text = "Wann;Weg\n31.05.2024 07:30;6,5\n"
        #expect(
            try words("runs.csv", text) == ["runs.csv: skipped: not an activity file (CSV)"]
        )
        func item(_ mapping: String) throws -> IntakeItem? {
            try items(
                "runs.csv",
                Array(text.utf8),
                lists: ActivityListDecoder(
                    columns: try ColumnMapping(parsing: mapping),
                    clock: LocalClock { _ in 7200 }
                )
            ).first
        }
        let kilometers = try #require(try item("date=Wann,distance=Weg:km"))
        #expect(kilometers.activities.first?.distanceMeters == 6500)
        #expect(kilometers.activities.first?.start.iso8601 == "2024-05-31T05:30:00Z")
        let miles = try #require(try item("date=Wann,distance=Weg:mi"))
        #expect(miles.digest != kilometers.digest)
        #expect(
            try item("date=Wann,distance=Strecke")?.words
                == "skipped: not an activity file (CSV without \"Strecke\")"
        )
    }

    @Test func `what a list leaves open is a failure that says how to settle it`() throws {
        let text = "Date,km,Time\n3/4/2024,10,50:00\n"
        let words = try words("runs.csv", text).first
        #expect(
            words?.hasPrefix(
                "runs.csv: failed: nothing could be read from it: at line 2: the dates"
            ) == true
        )
        #expect(words?.contains("order=dmy or order=mdy") == true)
    }

    // MARK: - Limits

    /// A list begins behind the line: whoever decoded the whole file would find its run.
    @Test func `one endless line is left without being decoded`() throws {
        let list = "\nDate,Distance (km)\n2024-05-31,10\n"
        #expect(try items("y.csv", Array(list.utf8)).first?.activities.count == 1)
        let bytes = [UInt8](repeating: UInt8(ascii: ","), count: 20 << 20) + Array(list.utf8)
        #expect(try items("x.csv", bytes).first?.words == "skipped: not an activity file (CSV)")
    }

    @Test func `an open quote in a long list costs one row`() throws {
        let rows = (0..<20_000).map { "\(2000 + $0 / 365)-01-01,10,50:0\($0 % 10)," }
        var text = "Date,km,Duration,Note\n"
        text += rows.enumerated().filter { $0.offset % 365 < 20 }.map(\.element).joined(
            separator: "\n"
        )
        text += "\n2060-01-01,10,50:00,\"sore"
        let item = try #require(try items("x.csv", Array(text.utf8)).first)
        #expect(item.activities.count > 1000)
        #expect(item.words.contains("a quotation mark is opened and never closed"))
    }
}
