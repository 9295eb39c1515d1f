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
            The points of the body cannot be followed: \(what) is not in \(folder). \
            Hip drop from tape or clicked places works without. To get the rest: \(remedy)
            """
    }
}

extension ClipProblem {
    /// What is wrong with the file, without its name.
    public var reason: String {
        switch kind {
        case .notFound: "There is no such file."
        case .notReadable(let reason): "It cannot be read: \(reason)."
        case .notAVideo(let reason): "It is no video: \(reason)."
        case .noFrames: "There is no picture in it."
        case .tooManyPixels(let width, let height):
            "Its pictures are too large: \(width) by \(height)."
        case .tooLong(let seconds, let limit):
            "It lasts \(seconds.fixed(0)) seconds; at most \(limit.fixed(0)) are looked at."
        case .tooManyFrames(let limit): "It has more than \(limit.grouped) pictures."
        case .tooLarge(let bytes, let limit):
            "It is \((bytes >> 20).grouped) MB large; at most \((limit >> 20).grouped) are read."
        case .broken(let frames, let reason):
            "It breaks off after \(frames.grouped) pictures: \(reason)."
        case .notWritable(let reason): "It cannot be written: \(reason)."
        }
    }

    /// The file, what is wrong with it and what to do.
    public var sentence: String {
        remedy.isEmpty ? "\(path): \(reason)" : "\(path): \(reason) \(remedy)"
    }
}
