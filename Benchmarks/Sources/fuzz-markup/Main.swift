import ActivityFile
import Foundation

// fuzz-markup FOLDER COUNT [SEED]: breaks the GPX, TCX and Apple Health files below FOLDER in COUNT ways each
// kind, decodes each wreck whole and in pieces, and checks that both come to the same. Ends with status 1
// where they differ; a crash or a hang shows by itself. The same seed breaks them the same way.
@main
struct FuzzMarkup {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3, let count = Int(arguments[2]) else {
            FileHandle.standardError.write(Data("usage: fuzz-markup FOLDER COUNT [SEED]\n".utf8))
            exit(2)
        }
        let seed = arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1
        for ending in ["gpx", "tcx", "xml"] {
            var fuzzer = Fuzzer(seeds: seeds(below: arguments[1], ending: ending), seed: seed)
            let began = ContinuousClock.now
            fuzzer.run(count)
            print("\(ending)\t\(fuzzer.report)\t\(ContinuousClock.now - began)")
            if fuzzer.differences > 0 { exit(1) }
        }
    }

    /// The first kilobytes of each file, so that most of a million wrecks differ where it matters.
    private static func seeds(below folder: String, ending: String) -> [[UInt8]] {
        let names = FileManager.default.enumerator(atPath: folder)?.allObjects ?? []
        return names.compactMap { $0 as? String }.filter { $0.hasSuffix("." + ending) }.sorted()
            .compactMap { FileManager.default.contents(atPath: folder + "/" + $0) }
            .map { data in
                let head = Array(data.prefix(data.count > 8000 ? 2500 : 8000))
                return ending == "xml" && head.count > 4000 ? Array(head.suffix(4000)) : head
            }
    }
}

/// Breaks documents at random and decodes what is left.
struct Fuzzer {
    let seeds: [[UInt8]]
    var random: FixedGenerator
    var decoded = 0
    var activities = 0
    var failed = 0
    var differences = 0
    var slowest = Duration.zero

    /// What decides how XML is read, and numbers that overflow.
    static let scraps = [
        "<", ">", "/>", "</", "<!--", "-->", "<![CDATA[", "]]>", "<?", "&", "&#0;", "&lt;", "&x;",
        "\"",
        "'", "=", "<!DOCTYPE a [", "]>", "\u{0}", "\u{1}", "\r", "1e308", "-1e308",
        "99999999999999999999",
        "NaN", "9999-12-31T23:59:59Z", "0000-01-01 00:00:00 -9999", "xmlns:a", "<HealthData>",
        "<gpx>",
        "<Workout startDate=\"2024-01-01 00:00:00 +0000\" duration=\"1e300\"/>",
    ].map { Array($0.utf8) }

    init(seeds: [[UInt8]], seed: UInt64) {
        self.seeds = seeds
        random = FixedGenerator(state: seed)
    }

    var report: String {
        "\(decoded) read, \(activities) activities, \(failed) refused, \(differences) differences, "
            + "slowest \(slowest)"
    }

    mutating func run(_ count: Int) {
        guard !seeds.isEmpty else { return }
        for _ in 0..<count {
            let bytes = broken(seeds[Int.random(in: seeds.indices, using: &random)])
            let began = ContinuousClock.now
            let whole = Self.words { () throws(DecodeError) in
                try ActivityMarkupReader.decode(bytes.span)
            }
            slowest = max(slowest, ContinuousClock.now - began)
            if case .read(let found, _) = whole {
                decoded += 1
                activities += found
            } else {
                failed += 1
            }
            // One in sixteen also in pieces: they take longer than the whole.
            guard Int.random(in: 0..<16, using: &random) == 0 else { continue }
            let size = Int.random(in: 1...300, using: &random)
            let pieces = Self.words { () throws(DecodeError) in
                var document = MarkupDocument(ActivityMarkupReader())
                for start in stride(from: 0, to: bytes.count, by: size) {
                    document.append(
                        bytes.span.extracting(start..<min(start + size, bytes.count))
                    )
                }
                return try document.finish()
            }
            if pieces != whole {
                differences += 1
                FileHandle.standardError.write(Data(bytes + [10]))
                FileHandle.standardError.write(Data("\(whole) / \(pieces)\n".utf8))
            }
        }
    }

    private enum Outcome: Equatable {
        case read(activities: Int, words: String)
        case refused(String)
    }

    private static func words(_ decode: () throws(DecodeError) -> DecodedFile) -> Outcome {
        do throws(DecodeError) {
            let file = try decode()
            guard case .activities(let activities) = file.contents else {
                return .read(activities: 0, words: "\(file.contents) \(file.damage)")
            }
            let samples = activities.map(\.samples.count)
            return .read(activities: activities.count, words: "\(samples) \(file.damage)")
        } catch {
            return .refused("\(error)")
        }
    }

    private mutating func broken(_ seed: [UInt8]) -> [UInt8] {
        var bytes = seed
        for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: bytes.indices, using: &random)
            let end = min(bytes.count, place + Int.random(in: 0...40, using: &random))
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
            case 3: bytes.removeSubrange(place...)
            case 4:
                let scrap = Self.scraps[Int.random(in: Self.scraps.indices, using: &random)]
                bytes.replaceSubrange(place..<end, with: scrap)
            default:
                let scrap = Self.scraps[Int.random(in: Self.scraps.indices, using: &random)]
                bytes.insert(contentsOf: scrap, at: place)
            }
        }
        return bytes
    }
}

/// The same numbers every time, so that a crash can be had again.
struct FixedGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
