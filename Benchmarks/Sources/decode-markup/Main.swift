import ActivityFile
import Foundation

// decode-markup ENDING FOLDER: decodes every file below FOLDER whose name ends with ENDING, in pieces of
// 256 kilobytes, on one thread, without content hash and without storing, and prints name, MB/s, files/s,
// resident KiB, records, activities and files in error, separated by tabs.
@main
struct DecodeMarkup {
    static func main() {
        guard CommandLine.arguments.count == 3 else {
            FileHandle.standardError.write(Data("usage: decode-markup ENDING FOLDER\n".utf8))
            exit(2)
        }
        let paths = files(below: CommandLine.arguments[2], ending: CommandLine.arguments[1])
        var run = Run()
        let began = ContinuousClock.now
        for path in paths { run.decode(path) }
        let taken = ContinuousClock.now - began
        let seconds =
            Double(taken.components.seconds) + Double(taken.components.attoseconds) * 1e-18
        print(
            "hipwise\t\(Double(run.bytes) / 1e6 / seconds)\t\(Double(paths.count) / seconds)"
                + "\t\(peakKibibytes())\t\(run.records)\t\(run.activities)\t\(run.errors)"
        )
    }

    private static func files(below folder: String, ending: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: folder)?.allObjects ?? []
        return names.compactMap { $0 as? String }
            .filter { $0.lowercased().hasSuffix(ending) }
            .sorted().map { folder + "/" + $0 }
    }

    private static func peakKibibytes() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }

    private struct Run {
        var bytes = 0
        var records = 0
        var activities = 0
        var errors = 0

        private var buffer = [UInt8](repeating: 0, count: 1 << 18)

        mutating func decode(_ path: String) {
            let file = open(path, O_RDONLY)
            defer { close(file) }
            do {
                if path.hasSuffix(".xml") {
                    var document = HealthDocument()
                    while let count = fill(file, from: 0), count > 0 {
                        document.append(buffer.span.extracting(0..<count))
                        bytes += count
                    }
                    var export = try document.finish()
                    while let part = export.nextPart() { count(part) }
                } else {
                    var used = 0
                    while let count = fill(file, from: used), count > 0 {
                        used += count
                        if used == buffer.count { buffer += [UInt8](repeating: 0, count: used) }
                    }
                    bytes += used
                    count(try ActivityMarkupReader.decode(buffer.span.extracting(0..<used)))
                }
            } catch {
                errors += 1
            }
        }

        /// Reads on into the buffer; `nil` where that fails.
        private mutating func fill(_ file: Int32, from start: Int) -> Int? {
            let count = buffer.withUnsafeMutableBytes {
                read(file, $0.baseAddress.map { $0 + start }, $0.count - start)
            }
            return count < 0 ? nil : count
        }

        private mutating func count(_ file: DecodedFile) {
            guard case .activities(let found) = file.contents else { return }
            activities += found.count
            records += found.reduce(0) { $0 + $1.samples.count }
        }
    }
}
