import ActivityFile
import Foundation
import Intake

/// Reads damaged files one after the other and keeps count of what became of them.
struct Trial {
    private let path: String
    private let originals: [Original]
    private var counts: [String: Int] = [:]
    private var slowest = (seconds: 0.0, number: 0, name: "")
    private var largest = (kibibytes: 0, number: 0, name: "")

    init(path: String, originals: [Original]) {
        self.path = path
        self.originals = originals
    }

    /// Damages and reads one file; returns the law that it broke, in words.
    mutating func run(_ number: Int, seed: UInt64) throws -> String? {
        var damage = Damager(seed: seed, number: number)
        let (original, bytes) = damage.pick(from: originals)
        try Data(bytes).write(to: URL(filePath: path))
        // Ends the program where reading hangs.
        alarm(10)
        let began = ContinuousClock.now
        var broken: String?
        var items = 0
        IntakeWalker(paths: [path]).forEach { item in
            items += 1
            broken = broken ?? check(item)
        }
        let seconds = (ContinuousClock.now - began).inSeconds
        alarm(0)
        if seconds > slowest.seconds { slowest = (seconds, number, original.name) }
        let peak = Self.peakKibibytes
        if peak > largest.kibibytes { largest = (peak, number, original.name) }
        return broken ?? (items == 0 ? "nothing came of it, not even a refusal" : nil)
    }

    func report() {
        for (outcome, count) in counts.sorted(by: { $0.key < $1.key }) {
            print("  \(outcome): \(count)")
        }
        let milliseconds = (slowest.seconds * 1000).rounded()
        print("  slowest: \(milliseconds) ms, number \(slowest.number) of \(slowest.name)")
        print(
            "  most memory: \(largest.kibibytes / 1024) MiB with all sound files,"
                + " last grown at number \(largest.number) of \(largest.name)"
        )
    }

    private mutating func check(_ item: IntakeItem) -> String? {
        switch item.outcome {
        case .known:
            counts["known", default: 0] += 1
            return "it is known although nothing is"
        case .skipped(let reason):
            counts["passed over", default: 0] += 1
            return reason.isEmpty ? "passed over without a reason" : nil
        case .failed(let reason):
            counts["refused", default: 0] += 1
            return reason.isEmpty ? "refused without a reason" : nil
        case .decoded(let file):
            if file.damage.contains(where: \.reason.isEmpty) { return "damage without a reason" }
            guard case .activities(let activities) = file.contents else {
                counts["read, no activity", default: 0] += 1
                return nil
            }
            counts[file.damage.isEmpty ? "read" : "read in part", default: 0] += 1
            return activities.lazy.compactMap(brokenLaw).first
        @unknown default:
            counts["other", default: 0] += 1
            return nil
        }
    }

    private func brokenLaw(_ activity: RecordedActivity) -> String? {
        guard activity.elapsedSeconds.isFinite, activity.elapsedSeconds >= 0 else {
            return "it lasts \(activity.elapsedSeconds) s"
        }
        for (channel, column) in activity.samples.columns
        where column.contains(where: \.isInfinite) {
            return "an infinite \(channel)"
        }
        var free = 0.0
        for pause in activity.pauses {
            guard pause.startOffsetSeconds >= free, pause.elapsedSeconds > 0 else {
                return "pauses overlap or are empty"
            }
            free = pause.startOffsetSeconds + pause.elapsedSeconds
        }
        do throws(DecodeError) {
            let copy = try SampleSeries(packed: activity.samples.packed())
            return copy.count == activity.samples.count ? nil : "packing loses samples"
        } catch {
            return "what was packed cannot be read: \(error)"
        }
    }

    /// The most memory the process ever held; 0 where the system does not tell.
    private static var peakKibibytes: Int {
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
