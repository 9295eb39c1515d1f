import ActivityFile
import Companion
import Measure
import Testing

@Suite struct ImportActivitiesTests {
    /// Hands over a fixed list of files, asking first whether it is known, as the real one does.
    struct ListReader: FileReading {
        var files: [ReadFile]

        func read(
            _ sources: [FileSource],
            isKnown: @escaping @Sendable (String) -> Bool,
            progress: @escaping @Sendable (ReadingProgress) -> Void,
            receive: (ReadFile) async throws -> Void
        ) async throws {
            for (index, file) in files.enumerated() {
                if case .decoded(let decoded) = file.outcome, isKnown(decoded.digest) {
                    try await receive(
                        ReadFile(label: file.label, outcome: .known(digest: decoded.digest))
                    )
                } else {
                    try await receive(file)
                }
                progress(ReadingProgress(filesDone: index + 1, bytesDone: 0))
            }
        }
    }

    static func run(_ number: Int, damage: [Damage] = []) -> ReadFile {
        let activity = RecordedActivity(
            sport: .running,
            start: Instant(secondsSince1970: Double(number) * 86_400),
            elapsedSeconds: 3000,
            distanceMeters: 10_000
        )
        return decoded(
            "run-\(number)",
            digest: "digest-\(number)",
            DecodedFile(contents: .activities([activity]), damage: damage)
        )
    }

    static func decoded(_ label: String, digest: String, _ file: DecodedFile) -> ReadFile {
        ReadFile(
            label: label,
            outcome: .decoded(FileToShelve(label: label, digest: digest, file: file))
        )
    }

    static let mixed = [
        run(1),
        ReadFile(label: "notes.txt", outcome: .skipped(reason: "not an activity file")),
        ReadFile(label: "bad.fit", outcome: .failed(reason: "the file is empty")),
        decoded("night.fit", digest: "night", DecodedFile(contents: .noActivity(kind: "sleep"))),
        run(2, damage: [Damage(place: .byte(7), reason: "the checksum is wrong")]),
    ]

    @Test func `every file is accounted for once, with its reason`() async throws {
        let shelf = MemoryShelf()
        let report = try await ImportActivities(
            reader: ListReader(files: Self.mixed),
            shelf: shelf
        )([])
        #expect(report.imported == 2)
        #expect(report.activities.map(\.path) == ["run-1", "run-2"])
        #expect(report.skipped.map(\.path) == ["notes.txt", "night.fit"])
        #expect(report.skipped.last?.reason == "sleep")
        #expect(report.failed == [.init(path: "bad.fit", reason: "the file is empty")])
        #expect(
            report.damaged == [
                .init(path: "run-2", reason: "at byte 7: the checksum is wrong")
            ]
        )
    }

    @Test func `a second import of the same files is all known`() async throws {
        let shelf = MemoryShelf()
        let importer = ImportActivities(reader: ListReader(files: Self.mixed), shelf: shelf)
        _ = try await importer([])
        let again = try await importer([])
        #expect(again.imported == 0)
        #expect(again.activities.map(\.status) == [.known, .known])
        #expect(again.skipped.map(\.path) == ["notes.txt", "night.fit"])
        #expect(shelf.activities(runningOnly: true).count == 2)
    }

    @Test func `files are stored in batches`() async throws {
        let shelf = MemoryShelf()
        let reader = ListReader(files: (0..<7).map { Self.run($0) })
        _ = try await ImportActivities(reader: reader, shelf: shelf, batchSize: 3)([])
        #expect(shelf.batches == [3, 3, 1])
    }

    @Test func `a store that fails ends the import and keeps the batches before`() async throws {
        let shelf = MemoryShelf(failsAfter: 2)
        let reader = ListReader(files: (0..<9).map { Self.run($0) })
        let stopped = await #expect(throws: ImportStopped.self) {
            try await ImportActivities(reader: reader, shelf: shelf, batchSize: 3)([])
        }
        #expect(stopped?.reason is MemoryShelf.Full)
        #expect(stopped?.report.imported == 6)
        #expect(shelf.activities(runningOnly: true).count == 6)
    }
}
