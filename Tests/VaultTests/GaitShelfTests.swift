import Anatomy
import Companion
import Foundation
import GRDB
import Gait
import Measure
import Testing

@testable import Vault

@Suite struct GaitShelfTests {
    static func record(day: String = "2026-04-01", label: String = "run.mp4") throws -> GaitRecord {
        let part = GaitUncertainty(scatter: 1, points: 0.3, camera: 0.5, system: 1.5)
        return GaitRecord(
            day: try #require(CalendarDay(iso8601: day)),
            made: Made.start,
            label: label,
            note: "after 5 km",
            analysis: GaitAnalysis(
                view: .rear,
                description: ClipDescription(
                    width: 720,
                    height: 1280,
                    frames: 510,
                    duration: 5.1,
                    frameRate: 100
                ),
                steps: [
                    GaitStep(side: .left, midStance: 0.31), GaitStep(side: nil, midStance: 0.66),
                ],
                measures: [
                    GaitMeasure(
                        quantity: .pelvicDrop,
                        side: .left,
                        value: 3.9,
                        low: 1.5,
                        high: 6.3,
                        unit: .degrees,
                        steps: 7,
                        trust: .measured,
                        uncertainty: part
                    ),
                    GaitMeasure(
                        quantity: .cadence,
                        value: 175,
                        low: 173,
                        high: 177,
                        unit: .stepsPerMinute,
                        steps: 14,
                        trust: .measured,
                        uncertainty: part
                    ),
                ],
                withheld: [
                    WithheldMeasure(
                        quantity: .pelvicDrop,
                        side: .right,
                        reason: .tooFewSteps(found: 4, needed: 6, side: .right)
                    )
                ]
            ),
            waist: .colours(right: .yellow, left: .orange)
        )
    }

    private static func kept(_ vault: Vault, day: String = "2026-04-01") throws -> GaitRecord {
        var record = try record(day: day)
        record.id = try vault.save(record)
        return record
    }

    @Test func `a record comes back as it was kept, oldest day first`() throws {
        let vault = try Vault.inMemory()
        let newer = try Self.kept(vault, day: "2026-05-02")
        let older = try Self.kept(vault, day: "2026-04-01")
        #expect(try vault.gaitRecords() == [older, newer])
    }

    @Test func `measures can be asked for without reading JSON`() throws {
        let vault = try Vault.inMemory()
        var record = try Self.kept(vault)
        func drops() throws -> [Double] {
            try vault.database.read { database in
                try Double.fetchAll(
                    database,
                    sql: "SELECT value FROM gaitMeasure WHERE quantity = ? AND side = ?",
                    arguments: ["pelvic_drop", "left"]
                )
            }
        }
        #expect(try drops() == [3.9])
        record.analysis.measures[0].value = 4.5
        _ = try vault.save(record)
        #expect(try drops() == [4.5])
    }

    @Test func `a new note leaves one record, in the place of the old one`() throws {
        let vault = try Vault.inMemory()
        var record = try Self.kept(vault)
        record.note = "tired legs"
        #expect(try vault.save(record) == record.id)
        #expect(try vault.gaitRecords() == [record])
    }

    @Test func `records put aside come back last one first`() throws {
        let vault = try Vault.inMemory()
        let first = try Self.kept(vault)
        let second = try Self.kept(vault)
        let ids = try (#require(first.id), #require(second.id))
        #expect(try vault.removeGaitRecord(ids.0))
        #expect(try vault.removeGaitRecord(ids.1))
        #expect(try !vault.removeGaitRecord(ids.1))
        #expect(throws: VaultError.noSuchGaitRecord(ids.0)) { try vault.save(first) }
        #expect(try vault.gaitRecords().isEmpty)
        #expect(try vault.restoreGaitRecord() == ids.1)
        #expect(try vault.gaitRecords() == [second])
        #expect(try vault.restoreGaitRecord() == ids.0)
        #expect(try vault.restoreGaitRecord() == nil)
        #expect(try vault.gaitRecords() == [first, second])
    }

    @Test func `a record that only a newer version understands is kept, not read`() throws {
        let vault = try Vault.inMemory()
        let record = try Self.kept(vault)
        try vault.database.write { database in
            try database.execute(
                sql: """
                    INSERT INTO gaitRecord (day, madeMilliseconds, label, note, view, analysis)
                    VALUES (?, 1, ?, ?, ?, ?)
                    """,
                arguments: ["2026-04-02", "x.mp4", "", "side", "{\"view\": \"overhead\"}"]
            )
        }
        #expect(try vault.gaitRecords() == [record])
        let rows = try vault.database.read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM gaitRecord")
        }
        #expect(rows == 2)
    }

    @Test func `a clip is kept when asked, for its owner only, and goes with its record`() throws {
        let folder = try Made.scratchFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let vault = try Vault(folder: folder)
        let id = try #require(try Self.kept(vault).id)
        let clip = folder.appending(path: "annotated.webm")
        try Data("a clip".utf8).write(to: clip)
        let place = try vault.keepClip(at: clip.path(percentEncoded: false), of: id)
        let record = try #require(try vault.gaitRecord(id))
        #expect(record.keptClip == "\(id).webm")
        #expect(vault.keptClipPath(of: record) == place)
        #expect(try Data(contentsOf: URL(filePath: place)) == Data("a clip".utf8))
        #expect(!FileManager.default.fileExists(atPath: clip.path(percentEncoded: false)))
        let permissions = try FileManager.default.attributesOfItem(atPath: place)
        #expect(permissions[.posixPermissions] as? Int == 0o600)
        // What the store holds of it is a name, nothing else.
        let bytes = try Data(contentsOf: folder.appending(path: "hipwise.sqlite"))
        #expect(bytes.range(of: Data("a clip".utf8)) == nil)

        #expect(try vault.removeGaitRecord(id))
        #expect(!FileManager.default.fileExists(atPath: place))
        #expect(try vault.restoreGaitRecord() == id)
        #expect(try vault.gaitRecord(id)?.keptClip == nil)
    }

    @Test func `saving a record without its clip erases the clip, and a lost file is no clip`()
        throws
    {
        let folder = try Made.scratchFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let vault = try Vault(folder: folder)
        let id = try #require(try Self.kept(vault).id)
        let clip = folder.appending(path: "annotated.webm")
        for isThrownAwayOutside in [false, true] {
            try Data("a clip".utf8).write(to: clip)
            let place = try vault.keepClip(at: clip.path(percentEncoded: false), of: id)
            var record = try #require(try vault.gaitRecord(id))
            #expect(record.keptClip != nil)
            if isThrownAwayOutside {
                try FileManager.default.removeItem(atPath: place)
            } else {
                record.keptClip = nil
                _ = try vault.save(record)
            }
            #expect(!FileManager.default.fileExists(atPath: place))
            #expect(try vault.gaitRecord(id)?.keptClip == nil)
        }
    }

    @Test func `a clip that cannot be kept leaves the record without one`() throws {
        let folder = try Made.scratchFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let vault = try Vault(folder: folder)
        let id = try #require(try Self.kept(vault).id)
        let error = try #require(throws: VaultError.self) {
            try vault.keepClip(at: folder.appending(path: "none.webm").path(), of: id)
        }
        #expect(error.description.contains("could not be kept"))
        #expect(try vault.gaitRecord(id)?.keptClip == nil)
        #expect(throws: VaultError.noFolderForClips) {
            let memory = try Vault.inMemory()
            let other = try #require(try Self.kept(memory).id)
            _ = try memory.keepClip(at: "x.webm", of: other)
        }
    }
}
