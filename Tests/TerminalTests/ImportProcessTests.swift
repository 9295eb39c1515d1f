import Foundation
import Testing

/// Importing as a user does it: whole processes, killed ones included.
@Suite struct ImportProcessTests {
    /// Short runs on `count` days, each a GPX file of its own.
    static func sampleFiles(_ count: Int, in scratch: ScratchFolder) throws -> String {
        for number in 0..<count {
            let start = Date(timeIntervalSince1970: 1_700_000_000 + Double(number) * 86_400)
            _ = try scratch.write(
                "runs/run-\(number).gpx",
                gpx(start: start, points: 400 + number)
            )
        }
        return scratch.url.appending(path: "runs").path(percentEncoded: false)
    }

    static func gpx(start: Date, points: Int) -> String {
        let times = (0..<points).map { start.addingTimeInterval(Double($0)).ISO8601Format() }
        let track = times.enumerated().map { index, time in
            "<trkpt lat=\"\(10 + Double(index) * 0.00003)\" lon=\"-30\"><time>\(time)</time></trkpt>"
        }
        return """
            <?xml version="1.0"?><gpx version="1.1" creator="test" \
            xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type><trkseg>\
            \(track.joined())</trkseg></trk></gpx>
            """
    }

    /// All that the training review says of a store.
    static func contents(of data: String) throws -> JSON {
        let load = try Program.run(["load", "--json", "--data", data, "--on", "2024-06-01"])
        #expect(load.code == 0)
        return try load.json
    }

    @Test func `importing twice adds nothing`() throws {
        let scratch = try ScratchFolder()
        let files = try Self.sampleFiles(12, in: scratch)
        let data = scratch.url.appending(path: "data").path(percentEncoded: false)
        let first = try Program.run(["import", files, "--json", "--data", data])
        let second = try Program.run(["import", files, "--json", "--data", data])
        #expect(first.code == 0 && second.code == 0)
        #expect(try first.json["imported"]?.number == 12)
        #expect(try second.json["imported"]?.number == 0)
        #expect(try second.json["duplicates"]?.number == 12)
        #expect(try Schema().problems(in: first.json, schema: "import.json") == [])
        #expect(try Schema().problems(in: second.json, schema: "import.json") == [])
    }

    @Test func `an interrupted import stores what it read and says how to go on`() throws {
        let scratch = try ScratchFolder()
        let files = try Self.sampleFiles(1500, in: scratch)
        // The moment that falls into the import depends on the machine: at least one has to.
        var interrupted = 0
        for milliseconds in [150, 300, 600, 1200, 2400] where interrupted == 0 {
            let data = scratch.url.appending(path: "data-\(milliseconds)")
                .path(percentEncoded: false)
            let running = try Program.start(["import", files, "--json", "--data", data])
            Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
            kill(running.process.processIdentifier, SIGINT)
            let outcome = running.finish()
            guard outcome.errors.contains("the same command goes on from there") else { continue }
            interrupted += 1
            let first = try #require(try outcome.json["imported"]?.number)
            #expect(first < 1500)
            let again = try Program.run(["import", files, "--json", "--data", data])
            #expect(again.code == 0)
            #expect(try again.json["imported"]?.number == 1500 - first)
        }
        #expect(interrupted == 1)
    }

    @Test func `two files of one run can be taken apart and put together again`() throws {
        let scratch = try ScratchFolder()
        let start = Date(timeIntervalSince1970: 1_700_000_000)
        let watch = try scratch.write("watch.gpx", Self.gpx(start: start, points: 900))
        let phone = try scratch.write("phone.gpx", Self.gpx(start: start, points: 880))
        let data = scratch.url.appending(path: "data").path(percentEncoded: false)
        _ = try Program.run(["import", watch, phone, "--data", data])
        let merges = try Program.run(["merges", "--json", "--data", data])
        #expect(try Schema().problems(in: merges.json, schema: "merges.json") == [])
        let recordings = try #require(try merges.json["merged"]?.array.first?["recordings"]?.array)
        #expect(recordings.count == 2)
        let second = String(Int(try #require(recordings[1]["id"]?.number)))
        let apart = try Program.run(["merges", "--separate", second, "--json", "--data", data])
        #expect(try apart.json["merged"]?.array.count == 0)
        #expect(try apart.json["separated"]?.array.count == 1)
        let wrong = try Program.run(["merges", "--separate", second, "--data", data])
        #expect(wrong.code == 3)
        let back = try Program.run(["merges", "--rejoin", second, "--data", data])
        #expect(back.output.contains("Activities told by more than one file: 1"))
    }

    @Test func `a killed import leaves a sound store, and the next one completes it`() throws {
        let scratch = try ScratchFolder()
        let files = try Self.sampleFiles(400, in: scratch)
        let whole = scratch.url.appending(path: "whole").path(percentEncoded: false)
        #expect(try Program.run(["import", files, "--data", whole]).code == 0)
        let undisturbed = try Self.contents(of: whole)
        // Killed at several moments, so that reading, storing and the very beginning are all hit.
        var killed = 0
        for milliseconds in [20, 60, 120, 200, 300, 450] {
            let data = scratch.url.appending(path: "killed-\(milliseconds)")
                .path(percentEncoded: false)
            let running = try Program.start(["import", files, "--data", data])
            Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
            kill(running.process.processIdentifier, SIGKILL)
            running.process.waitUntilExit()
            if running.process.terminationReason == .uncaughtSignal { killed += 1 }
            let again = try Program.run(["import", files, "--data", data])
            #expect(again.code == 0, "\(again.errors)")
            #expect(try Self.contents(of: data) == undisturbed, "killed after \(milliseconds) ms")
        }
        // An import that was over before its turn came proves nothing.
        #expect(killed >= 2)
    }

    @Test func `one bad file never stops the rest`() throws {
        let scratch = try ScratchFolder()
        let files = try Self.sampleFiles(3, in: scratch)
        _ = try scratch.write("runs/empty.fit", "")
        _ = try scratch.write("runs/page.gpx", "<html><body>Not found</body></html>")
        _ = try scratch.write("runs/notes.txt", "ran well")
        let data = scratch.url.appending(path: "data").path(percentEncoded: false)
        let outcome = try Program.run(["import", files, "--json", "--data", data])
        #expect(outcome.code == 1)
        let document = try outcome.json
        #expect(document["imported"]?.number == 3)
        let failed = document["failed"]?.array.compactMap { $0["path"]?.text } ?? []
        #expect(failed.map { $0.split(separator: "/").last } == ["empty.fit", "page.gpx"])
        #expect(document["skipped"]?.array.count == 1)
    }

    @Test func `a data folder that cannot be written is named, and nothing is half-done`() throws {
        let scratch = try ScratchFolder()
        let files = try Self.sampleFiles(1, in: scratch)
        // A file where the folder should be: no user, root included, can make a folder there.
        let blocked = try scratch.write("blocked", "in the way")
        let outcome = try Program.run(["import", files, "--json", "--data", blocked])
        #expect(outcome.code == 3)
        #expect(outcome.errors.contains(blocked))
        #expect(outcome.errors.contains("--data"))
    }

    @Test func `a disk that fills stores whole batches and says what to do`() throws {
        guard geteuid() == 0, FileManager.default.fileExists(atPath: "/bin/mount") else {
            try Test.cancel("a small disk can be mounted by root only")
        }
        let scratch = try ScratchFolder()
        let small = scratch.url.appending(path: "small").path(percentEncoded: false)
        try FileManager.default.createDirectory(
            atPath: small,
            withIntermediateDirectories: true
        )
        guard try Shell.run("/bin/mount", ["-t", "tmpfs", "-o", "size=600k", "tmpfs", small]) == 0
        else { try Test.cancel("this machine mounts no small disk") }
        defer { _ = try? Shell.run("/bin/umount", [small]) }
        let files = try Self.sampleFiles(300, in: scratch)
        let outcome = try Program.run(["import", files, "--json", "--data", small])
        #expect(outcome.errors.contains("disk is full"), "\(outcome.errors)")
        #expect(outcome.errors.contains("run the same import again"))
        let stored = try outcome.json["imported"]?.number ?? -1
        #expect(outcome.code == (stored > 0 ? 1 : 3))
        #expect(try outcome.json["stoppedBy"]?.text?.contains("disk is full") == true)
        // Whole batches, or nothing; and more room completes it.
        #expect(stored.truncatingRemainder(dividingBy: 64) == 0 && stored < 300)
        #expect(try Shell.run("/bin/mount", ["-o", "remount,size=50m", small]) == 0)
        let again = try Program.run(["import", files, "--json", "--data", small])
        #expect(again.code == 0)
        #expect(try again.json["imported"]?.number == 300 - stored)
    }
}

enum Shell {
    static func run(_ program: String, _ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
