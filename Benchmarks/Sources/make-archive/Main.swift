import Foundation
import Measure
import SampleRunner

// make-archive FOLDER COUNT [KIND]: writes COUNT files of sample runners (FIT, TCX, GPX as they come, or
// one kind only) into FOLDER/fit, FOLDER/tcx and FOLDER/gpx. The same call writes the same bytes.
@main
struct MakeArchive {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard (3...4).contains(arguments.count), let wanted = Int(arguments[2]), wanted > 0 else {
            FileHandle.standardError.write(Data("usage: make-archive FOLDER COUNT [KIND]\n".utf8))
            exit(2)
        }
        let folder = URL(filePath: arguments[1], directoryHint: .isDirectory)
        let onlyKind = arguments.count > 3 ? arguments[3] : nil
        var written = 0
        var seed: UInt64 = 1
        while written < wanted {
            // Each runner ends two years before the last one, so that no two files tell one run.
            let lastDay = CalendarDay(daysSince1970: 20_000 - Int(seed) * 750)
            for file in SampleRunner(seed: seed, lastDay: lastDay).files() {
                guard written < wanted else { break }
                let kind = file.name.split(separator: ".").last.map(String.init) ?? "other"
                guard onlyKind.map({ $0 == kind }) ?? true else { continue }
                let kindFolder = folder.appending(path: kind)
                try FileManager.default.createDirectory(
                    at: kindFolder,
                    withIntermediateDirectories: true
                )
                let name = "\(seed.description)-\(file.name.replacing("/", with: "-"))"
                try Data(file.bytes).write(to: kindFolder.appending(path: name))
                written += 1
            }
            seed += 1
        }
        print("\(written) files in \(folder.path(percentEncoded: false))")
    }
}
