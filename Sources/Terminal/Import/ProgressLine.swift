import Companion
import Foundation
import Synchronization

/// One line on a terminal that tells how far a long reading is; silent when nobody watches.
final class ProgressLine: Sendable {
    private let isWatched: Bool
    private let began: ContinuousClock.Instant
    private let last: Mutex<ContinuousClock.Instant?>
    private let pace = Mutex(ImportPace())

    init(isWatched: Bool = isatty(STDERR_FILENO) == 1) {
        self.isWatched = isWatched
        began = .now
        last = Mutex(nil)
    }

    func show(_ progress: ReadingProgress) {
        guard isWatched, isDue else { return }
        let seconds = (ContinuousClock.now - began) / .seconds(1)
        let words = pace.withLock { pace in
            pace.note(progress, seconds: seconds)
            return progress.words(pace)
        }
        write("\r\u{1B}[2K" + words)
    }

    /// Shows words that somebody else found.
    func show(_ words: String) {
        guard isWatched, isDue else { return }
        write("\r\u{1B}[2K" + words)
    }

    /// Clears the line, so that what follows starts on a clean one.
    func finish() {
        if isWatched { write("\r\u{1B}[2K") }
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
