public import Gait
import Measure

extension WatchProgress {
    /// "Following points, 120 of 510".
    public var words: String {
        let stageName =
            switch stage {
            case .reading: "Reading the clip"
            case .findingRunner: "Finding the runner"
            case .followingPoints: "Following the points"
            case .drawing: "Drawing"
            }
        guard done > 0 || of > 0 else { return stageName }
        return of > 0
            ? "\(stageName), \(done.grouped) of \(of.grouped)" : "\(stageName), \(done.grouped)"
    }
}

extension PoseAbsence {
    /// What cannot be done without, and how to get it.
    public var sentence: String {
        let what = missing.isEmpty ? "the pose network" : missing.joinedAsList("and")
        return """
            The points of the body cannot be followed. Missing in \(folder): \(what). \
            Hip drop from tape or clicked places works without. To get the rest: \(remedy)
            """
    }
}

extension ClipProblem {
    /// The file, what is wrong with it and what to do.
    public var sentence: String { description }

    /// What is wrong with the file and what to do, without its name.
    public var sentenceWithoutName: String { "\(reason.withCapital). \(remedy)" }
}
