import Companion
import Foundation
import GRDB
import Measure
import Testing

@testable import Vault

@Suite struct VaultFileTests {
    @Test func `the file and its folder are for their owner only`() throws {
        let folder = try Made.scratchFolder().appending(path: "new")
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try Vault(folder: folder)
        func permissions(_ url: URL) throws -> Int? {
            try FileManager.default.attributesOfItem(
                atPath: url.path(percentEncoded: false)
            )[.posixPermissions] as? Int
        }
        #expect(try permissions(folder) == 0o700)
        #expect(try permissions(folder.appending(path: "hipwise.sqlite")) == 0o600)
    }

    @Test func `what was stored is there when the file is opened again`() throws {
        let folder = try Made.scratchFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try _ = Vault(folder: folder).shelve([Made.file("a", Made.run())])
        #expect(try Vault(folder: folder).activities(runningOnly: true).count == 1)
    }

    @Test func `a file that is not ours is refused with what to do`() throws {
        let folder = try Made.scratchFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "hipwise.sqlite")
        let letter = Data(String(repeating: "a letter to grandmother ", count: 100).utf8)
        try letter.write(to: file)
        let error = try #require(throws: VaultError.self) { try Vault(folder: folder) }
        #expect(error.description.contains("it is not a Hipwise file, or it is damaged"))
        #expect(error.description.contains("--data"))
        #expect(try Data(contentsOf: file) == letter)
    }

    @Test func `a database of another program is left alone`() throws {
        let queue = try DatabaseQueue()
        try queue.write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
        let error = try #require(throws: VaultError.self) { try Vault(database: queue) }
        #expect(error == .notOurs)
        let tables = try queue.read {
            try String.fetchAll($0, sql: "SELECT name FROM sqlite_master")
        }
        #expect(tables == ["recipe"])
    }

    @Test func `several programs may open a new folder at once`() async throws {
        let folder = try Made.scratchFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<6 {
                group.addTask {
                    let start = Made.start.adding(seconds: Double(number) * 86_400)
                    let vault = try Vault(folder: folder)
                    return try vault.shelve([Made.file("\(number)", Made.run(start: start))]).count
                }
            }
            for try await count in group { #expect(count == 1) }
        }
        #expect(try Vault(folder: folder).activities(runningOnly: true).count == 6)
    }

    @Test func `a file of a newer version is left alone`() throws {
        let queue = try DatabaseQueue()
        var newer = DatabaseMigrator.hipwise
        newer.registerMigration("9999 the future") { _ in }
        try newer.migrate(queue)
        let error = try #require(throws: VaultError.self) { try Vault(database: queue) }
        #expect(error == .writtenByNewer)
    }

    @Test func `a full disk stores nothing of the batch and says what to do`() throws {
        let queue = try DatabaseQueue()
        let vault = try Vault(database: queue)
        try _ = vault.shelve([Made.file("a", Made.run())])
        // SQLite refuses to grow beyond the pages it has: the same error as a full disk.
        try queue.writeWithoutTransaction { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            try database.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        let later = Made.start.adding(seconds: 86_400)
        let error = try #require(throws: VaultError.self) {
            try vault.shelve([
                Made.file("b", Made.run(start: later, samples: 9)),
                Made.file("c", Made.run(start: later.adding(seconds: 86_400), samples: 20_000)),
            ])
        }
        #expect(error.description.contains("The disk is full"))
        #expect(error.description.contains("run the same import again"))
        #expect(try vault.activities(runningOnly: false).count == 1)
        #expect(try vault.knownFile(digest: "b") == nil)
    }
}
