import Gait
import Measure

/// How far a clip is, and how long its stage may still take.
struct GaitPace: Sendable {
    private(set) var film = GaitFilm.running
    /// `nil` while it waits for its turn.
    private(set) var progress: WatchProgress?
    private var stageBegan = ContinuousClock.now

    mutating func begin(_ film: GaitFilm) {
        self.film = film
        progress = WatchProgress(stage: .reading, done: 0, of: 0)
        stageBegan = .now
    }

    mutating func note(_ new: WatchProgress) {
        if new.stage != progress?.stage || new.done < (progress?.done ?? 0) { stageBegan = .now }
        progress = new
    }

    /// Of the stage in hand; `nil` while nobody knows.
    var permille: Int? {
        guard let progress, progress.of > 0 else { return nil }
        return min(1000, max(0, progress.done * 1000 / progress.of))
    }

    var words: String {
        guard let progress else { return "Waiting for the clip before it" }
        var text = stage(progress.stage)
        if progress.of > 0 {
            text += ": \(progress.done.grouped) of \(progress.of.grouped) frames"
        }
        if let seconds = secondsLeft(
            progress,
            elapsed: (ContinuousClock.now - stageBegan) / .seconds(1)
        ) {
            text +=
                seconds < 60
                ? ", about \(seconds) s left" : ", about \((seconds + 59) / 60) min left"
        }
        return text
    }

    private func stage(_ stage: WatchProgress.Stage) -> String {
        let clip = film == .standing ? " in the standing clip" : ""
        return switch stage {
        case .reading: "Reading the frames" + clip
        case .findingRunner: "Finding the runner" + clip
        case .followingPoints: "Following the points" + clip
        case .drawing: "Drawing the annotated clip"
        }
    }

    /// Nothing in the first second: a guess from so little jumps about.
    private func secondsLeft(_ progress: WatchProgress, elapsed: Double) -> Int? {
        guard progress.done > 0, progress.of > progress.done, elapsed > 1 else { return nil }
        return Int(
            (elapsed / Double(progress.done) * Double(progress.of - progress.done)).rounded(.up)
        )
    }
}
