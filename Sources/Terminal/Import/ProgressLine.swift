import Companion
import Foundation
import Measure
import Synchronization

/// One line on a terminal that tells how far a long reading is; silent when nobody watches.
final class ProgressLine: Sendable {
    private let isWatched: Bool
    private let began: ContinuousClock.Instant
    private let last: Mutex<ContinuousClock.Instant?>

    init(isWatched: Bool = isatty(STDERR_FILENO) == 1) {
        self.isWatched = isWatched
        began = .now
        last = Mutex(nil)
    }

    func show(_ progress: ReadingProgress) {
        guard isWatched, isDue else { return }
        let seconds = Double((ContinuousClock.now - began).components.seconds)
        write("\r\u{1B}[2K" + Self.text(progress, seconds: seconds))
    }

    /// Clears the line, so that what follows starts on a clean one.
    func finish() {
        if isWatched { write("\r\u{1B}[2K") }
    }

    /// "1,204 of 3,000 files, 41 %, 180 files/s, 10 s left".
    static func text(_ progress: ReadingProgress, seconds: Double) -> String {
        var parts = ["\(progress.filesDone)"]
        if let total = progress.filesTotal { parts[0] += " of \(max(total, progress.filesDone))" }
        parts[0] += " files"
        if let total = progress.bytesTotal, total > 0, progress.bytesDone <= total {
            let share = Double(progress.bytesDone) / Double(total)
            parts.append("\((share * 100).fixed(0)) %")
            if seconds >= 2, share > 0.02 {
                parts.append("\((seconds / share - seconds).fixed(0)) s left")
            }
        }
        if seconds >= 1 {
            parts.append("\((Double(progress.filesDone) / seconds).fixed(0)) files/s")
        }
        return parts.joined(separator: ", ")
    }

    /// Ten times a second is plenty for eyes.
    private var isDue: Bool {
        last.withLock { last in
            let now = ContinuousClock.now
            if let previous = last, now - previous < .milliseconds(100) { return false }
            last = now
            return true
        }
    }

    private func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
