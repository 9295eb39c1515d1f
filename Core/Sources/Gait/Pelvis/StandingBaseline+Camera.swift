extension StandingBaseline {
    /// Marks may seem this much nearer or farther apart standing than running, as a share; our
    /// judgement: somebody 35 % nearer to the camera has moved, or the camera has.
    static let mostSpacingChange = 0.35

    /// The baseline of a standing clip for a running one; refused where the two cannot be of one
    /// camera in one place.
    public static func reading(
        _ standing: WatchedClip,
        for running: WatchedClip
    ) -> Result<StandingBaseline, GaitRefusal> {
        guard let track = standing.waist else {
            return .failure(standing.waistProblem ?? .waistNotMarked)
        }
        let isSamePicture =
            standing.description.width == running.description.width
            && standing.description.height == running.description.height
        let moves = (standing.cameraShift ?? 0) > ClipLaws.mostCameraShift
        guard isSamePicture, !moves, running.waist.map({ agrees(track, $0) }) ?? true else {
            return .failure(.standingElsewhere)
        }
        return reading(track)
    }

    private static func agrees(_ standing: WaistTrack, _ running: WaistTrack) -> Bool {
        guard standing.method == running.method,
            let still = Order.median(standing.frames.compactMap(\.spacing)),
            let moving = Order.median(running.frames.compactMap(\.spacing)), moving > 0
        else { return false }
        return abs(still / moving - 1) <= mostSpacingChange
    }
}

extension WaistFrame {
    /// Between the two marks, in pixels.
    fileprivate var spacing: Double? {
        guard let right, let left else { return nil }
        let (x, y) = (right.x - left.x, right.y - left.y)
        return (x * x + y * y).squareRoot()
    }
}
