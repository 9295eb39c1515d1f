import ActivityFile
import Foundation
import Intake

// decode-files [--without-hash] FOLDER: decodes every file below FOLDER on one thread, without
// storing, and prints name, MB/s, files/s, peak memory in KiB, records, FIT messages (0: not counted),
// files in error, separated by tabs. Reading the files is part of the time, finding them is not.
//
// Files go the way of an import, with the hash that tells known files; `--without-hash` hands FIT, GPX
// and TCX files straight to their decoders, as other libraries do.
@main
struct DecodeFiles {
    private var bytes = 0
    private var files = 0
    private var records = 0
    private var errors = 0

    static func main() {
        let arguments = CommandLine.arguments.dropFirst().filter { $0 != "--without-hash" }
        let isHashing = arguments.count == CommandLine.arguments.count - 1
        guard arguments.count == 1, let folder = arguments.first else {
            FileHandle.standardError.write(
                Data("usage: decode-files [--without-hash] FOLDER\n".utf8)
            )
            exit(2)
        }
        var run = DecodeFiles()
        let seconds = isHashing ? run.importing(folder) : run.decoding(folder)
        print(
            isHashing ? "hipwise" : "hipwise-decode",
            Double(run.bytes) / 1e6 / seconds,
            Double(run.files) / seconds,
            peakKibibytes(),
            run.records,
            0,
            run.errors,
            separator: "\t"
        )
    }

    private mutating func importing(_ folder: String) -> Double {
        let walker = IntakeWalker(paths: [folder])
        let began = ContinuousClock.now
        walker.forEach { item in
            files += 1
            bytes += item.byteCount
            records += item.activities.reduce(0) { $0 + $1.samples.count }
            if case .failed = item.outcome { errors += 1 }
        }
        return (ContinuousClock.now - began).inSeconds
    }

    private mutating func decoding(_ folder: String) -> Double {
        let endings: Set = ["fit", "gpx", "tcx"]
        let paths = (FileManager.default.subpaths(atPath: folder) ?? []).filter {
            endings.contains(($0 as NSString).pathExtension.lowercased())
        }
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        let began = ContinuousClock.now
        for path in paths.sorted() {
            let count = Self.read("\(folder)/\(path)", into: &buffer)
            decode(buffer.span.extracting(0..<count))
        }
        return (ContinuousClock.now - began).inSeconds
    }

    private mutating func decode(_ content: Span<UInt8>) {
        files += 1
        bytes += content.count
        do throws(DecodeError) {
            let isFIT = content.count > 0 && content[0] < 0x20
            let file =
                isFIT
                ? try FITDecoder().decode(content)
                : try ActivityMarkupReader.decode(content)
            guard case .activities(let activities) = file.contents else { return }
            records += activities.reduce(0) { $0 + $1.samples.count }
        } catch {
            errors += 1
        }
    }

    /// Fills the buffer, which grows where it must, and returns how many bytes the file has.
    private static func read(_ path: String, into buffer: inout [UInt8]) -> Int {
        let file = open(path, O_RDONLY)
        guard file >= 0 else { return 0 }
        defer { close(file) }
        var count = 0
        while true {
            let more = unsafe buffer.withUnsafeMutableBytes { room in
                unsafe Foundation.read(
                    file,
                    room.baseAddress.map { unsafe $0 + count },
                    room.count - count
                )
            }
            guard more > 0 else { return count }
            count += more
            if count == buffer.count { buffer += [UInt8](repeating: 0, count: count) }
        }
    }

    /// The most memory the process ever held; 0 where the system does not tell.
    private static func peakKibibytes() -> Int {
        var usage = rusage()
        #if os(Linux)
        let own = __rusage_who_t(RUSAGE_SELF.rawValue)
        guard unsafe getrusage(own, &usage) == 0 else { return 0 }
        return usage.ru_maxrss
        #else
        guard unsafe getrusage(RUSAGE_SELF, &usage) == 0 else { return 0 }
        return usage.ru_maxrss / 1024
        #endif
    }
}

extension Duration {
    fileprivate var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}
