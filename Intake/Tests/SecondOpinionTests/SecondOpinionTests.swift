import ActivityFile
import Foundation
import Testing

/// Our own XML parser against libxml2, on real files and on broken ones made of them.
@Suite struct SecondOpinionTests {
    @Test func `every real document gives the same events`() throws {
        let files = try Self.files()
        #expect(files.count > 40)
        for file in files {
            let bytes = try [UInt8](Data(contentsOf: file))
            let theirs = LibraryEvents.read(bytes)
            let ours = try Self.events(bytes)
            #expect(ours.isSound == theirs.isSound, "\(file.lastPathComponent)")
            if theirs.isSound {
                #expect(ours.events == theirs.events, "\(file.lastPathComponent)")
            }
        }
    }

    @Test func `what we call sound libxml2 calls sound, and reads the same`() throws {
        let seeds = try Self.files().filter { $0.pathExtension != "xml" }.compactMap {
            try? [UInt8](Data(contentsOf: $0).prefix(1500))
        }
        var random = FixedGenerator(state: 42)
        var soundCount = 0
        for seed in seeds {
            for _ in 0..<60 {
                var bytes = Self.closed(seed)
                for _ in 0..<Int.random(in: 1...3, using: &random) {
                    let place = Int.random(in: 0..<bytes.count, using: &random)
                    let other = Int.random(in: 0..<bytes.count, using: &random)
                    switch Int.random(in: 0..<3, using: &random) {
                    case 0: bytes[place] = bytes[other]
                    case 1: bytes.remove(at: place)
                    default: bytes.insert(bytes[other], at: place)
                    }
                }
                let theirs = LibraryEvents.read(bytes)
                let ours = try Self.events(bytes)
                guard theirs.isSound else { continue }
                soundCount += 1
                // Ours may be more patient, never less, and must read what is sound alike.
                #expect(ours.isSound, "\(String(decoding: bytes, as: UTF8.self))")
                let place = zip(ours.events, theirs.events).enumerated()
                    .first { $0.element.0 != $0.element.1 }?.offset
                let near = max(0, (place ?? 0) - 40)
                #expect(
                    ours.events == theirs.events,
                    "\(ours.events.dropFirst(near).prefix(80)) / \(theirs.events.dropFirst(near).prefix(80))"
                )
            }
        }
        #expect(soundCount > 300)
    }

    private static func files() throws -> [URL] {
        let path = ProcessInfo.processInfo.environment["HIPWISE_SHARED"]
        let repository = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let shared =
            path.map { URL(filePath: $0) }
            ?? repository.deletingLastPathComponent().appending(path: "shared")
        let folder = shared.appending(path: "data/activities")
        guard
            let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        else { try Test.cancel("no \(folder.path)") }
        let files = walker.compactMap { $0 as? URL }
            .filter { ["gpx", "tcx", "xml"].contains($0.pathExtension) }
        if files.isEmpty { try Test.cancel("no files in \(folder.path)") }
        return files.sorted { $0.path < $1.path }
    }

    /// The elements that are open at the end of `bytes` closed, after its last whole tag.
    private static func closed(_ bytes: [UInt8]) -> [UInt8] {
        guard let end = bytes.lastIndex(of: UInt8(ascii: ">")) else { return bytes }
        let text = String(decoding: bytes[...end], as: UTF8.self)
        var open: [Substring] = []
        for tag in text.matches(of: /<(\/?)([A-Za-z][^\s>\/]*)[^>]*?(\/?)>/) {
            if !tag.1.isEmpty {
                _ = open.popLast()
            } else if tag.3.isEmpty {
                open.append(tag.2)
            }
        }
        return Array((text + open.reversed().map { "</\($0)>" }.joined()).utf8)
    }

    private static func events(_ bytes: [UInt8]) throws -> (events: String, isSound: Bool) {
        let file = try MarkupDocument.read(bytes.span, into: EventReader())
        guard case .noActivity(let events) = file.contents else { return ("", false) }
        return (events, file.damage.isEmpty)
    }

    private struct EventReader: MarkupReader {
        var log = EventText()

        mutating func startElement(_ name: Span<UInt8>, line: Int) { log.start(Self.text(name)) }
        mutating func attribute(_ name: Span<UInt8>, value: Span<UInt8>) {
            log.attribute(Self.text(name), Self.text(value))
        }
        mutating func text(_ piece: Span<UInt8>) { log.add(Self.bytes(piece)) }
        mutating func endElement(line: Int) { log.end() }
        mutating func finish(damage: Damage?) throws(DecodeError) -> DecodedFile {
            DecodedFile(
                contents: .noActivity(kind: log.text),
                damage: damage.map { [$0] } ?? []
            )
        }

        private static func bytes(_ span: Span<UInt8>) -> [UInt8] { span.indices.map { span[$0] } }
        private static func text(_ span: Span<UInt8>) -> String {
            String(decoding: bytes(span), as: UTF8.self)
        }
    }
}

/// The same numbers every time, so that a difference can be looked at again.
private struct FixedGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
