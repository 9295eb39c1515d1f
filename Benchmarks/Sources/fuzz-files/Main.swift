import ActivityFile
import Foundation
import Intake

/// Damages sound files in many ways and reads each as an import would.
///
///     fuzz-files FOLDER [--format fit] [--count 100000] [--seed 1] [--from 1]
///
/// Takes the files below FOLDER whose name ends in the format. Every damaged file must be read, passed
/// over or refused with a reason, within ten seconds. What the program says depends on the arguments
/// alone, times and memory apart. A crash leaves the damaged file behind and its number on the last
/// line of standard error, to a thousand; `--from` begins there. Ends with 1 at the first broken law.
@main
struct Main {
    static func main() throws {
        guard let order = Order(CommandLine.arguments.dropFirst()) else {
            say("usage: fuzz-files FOLDER [--format fit] [--count N] [--seed N] [--from N]")
            exit(2)
        }
        let originals = try order.originals()
        guard !originals.isEmpty else {
            say("no file below \(order.folder) ends in .\(order.format)")
            exit(2)
        }
        let path = FileManager.default.temporaryDirectory
            .appending(path: "fuzz-files-\(getpid()).\(order.format)").path(percentEncoded: false)
        say("each damaged file is written to \(path)")
        var trial = Trial(path: path, originals: originals)
        let began = ContinuousClock.now
        for number in order.from..<order.from + order.count {
            if number % 1000 == 0 { say("\(number)") }
            if let broken = try trial.run(number, seed: order.seed) {
                print("\(order.format) \(number), kept as \(path): \(broken)")
                exit(1)
            }
        }
        let seconds = (ContinuousClock.now - began).inSeconds
        try FileManager.default.removeItem(atPath: path)
        print(
            "\(order.format): \(order.count) damaged files of \(originals.count) sound ones"
                + " in \(Int(seconds)) s, seed \(order.seed); no crash, no hang"
        )
        trial.report()
    }

    static func say(_ line: String) {
        FileHandle.standardError.write(Data("\(line)\n".utf8))
    }
}

/// What the command line asks for.
struct Order {
    var folder: String
    var format = "fit"
    var count = 100_000
    var seed: UInt64 = 1
    var from = 1

    init?(_ arguments: ArraySlice<String>) {
        var rest = arguments
        guard let folder = rest.popFirst() else { return nil }
        self.folder = folder
        while let name = rest.popFirst() {
            guard let value = rest.popFirst() else { return nil }
            switch (name, Int(value)) {
            case ("--format", _): format = value.lowercased()
            case ("--count", let number?) where number > 0: count = number
            case ("--seed", let number?) where number >= 0: seed = UInt64(number)
            case ("--from", let number?) where number >= 0: from = number
            default: return nil
            }
        }
    }

    /// The contents in an order that depends on the names alone.
    func originals() throws -> [Original] {
        try (FileManager.default.subpaths(atPath: folder) ?? []).sorted()
            .filter { $0.lowercased().hasSuffix(".\(format)") }
            .compactMap { name in
                let data = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
                return data.isEmpty ? nil : Original(name: name, bytes: [UInt8](data))
            }
    }
}

struct Original {
    var name: String
    var bytes: [UInt8]
}

extension Duration {
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}
