import ActivityFile
import Foundation
import Intake

// decode-files FOLDER: decodes every file below FOLDER on one thread, without storing, and prints
// name, MB/s, files/s, records, files in error, separated by tabs.
@main
struct DecodeFiles {
    static func main() {
        guard CommandLine.arguments.count == 2 else {
            FileHandle.standardError.write(Data("usage: decode-files FOLDER\n".utf8))
            exit(2)
        }
        let walker = IntakeWalker(paths: [CommandLine.arguments[1]])
        var bytes = 0
        var files = 0
        var records = 0
        var errors = 0
        let began = ContinuousClock.now
        walker.forEach { item in
            files += 1
            bytes += item.byteCount
            records += item.activities.reduce(0) { $0 + $1.samples.count }
            if case .failed = item.outcome { errors += 1 }
        }
        let taken = ContinuousClock.now - began
        let seconds =
            Double(taken.components.seconds) + Double(taken.components.attoseconds) * 1e-18
        print(
            "hipwise\t\(Double(bytes) / 1e6 / seconds)\t\(Double(files) / seconds)"
                + "\t\(records)\t\(errors)"
        )
    }
}
