import Anatomy

/// The runner's points as smooth curves on one grid of time.
struct BodySignals: Sendable {
    /// In Hz: for points of the body, and for the feet, whose events are sharper.
    static let bodyCutoff = 8.0
    static let footCutoff = 10.0

    var grid: TimeGrid
    /// Hip to knee to ankle as seen, in pixels.
    var legLength: Double
    private var points: [PoseLandmark: PlanarSignal]

    private static let landmarks: [(PoseLandmark, Double)] = [
        (.leftShoulder, bodyCutoff), (.rightShoulder, bodyCutoff), (.leftHip, bodyCutoff),
        (.rightHip, bodyCutoff), (.leftKnee, bodyCutoff), (.rightKnee, bodyCutoff),
        (.leftAnkle, footCutoff), (.rightAnkle, footCutoff), (.leftHeel, footCutoff),
        (.rightHeel, footCutoff), (.leftFootIndex, footCutoff), (.rightFootIndex, footCutoff),
    ]

    /// `nil` without frames enough to lay a grid over.
    ///
    /// `track` is sound (see `PoseTrack.sound`).
    init?(_ track: PoseTrack, legLength: Double) {
        let times = track.frames.map(\.seconds)
        guard let grid = TimeGrid(times: times) else { return nil }
        self.grid = grid
        self.legLength = legLength
        points = [:]
        for (landmark, cutoff) in Self.landmarks {
            points[landmark] = PlanarSignal(
                // Whatever the network thinks of its visibility: leaving out what it calls hidden lost
                // a step of the drawn figure from behind, whose ankles it places well.
                track.frames.map { $0[landmark]?.point },
                times: times,
                grid: grid,
                cutoff: cutoff,
                outlier: max(2, 0.02 * legLength)
            )
        }
    }

    subscript(landmark: PoseLandmark) -> PlanarSignal {
        let lost = Signal(
            start: grid.start,
            rate: grid.rate,
            values: [Double](repeating: .nan, count: grid.count)
        )
        return points[landmark] ?? PlanarSignal(x: lost, y: lost)
    }

    func shoulder(_ side: Side) -> PlanarSignal {
        self[side == .left ? .leftShoulder : .rightShoulder]
    }
    func hip(_ side: Side) -> PlanarSignal { self[side == .left ? .leftHip : .rightHip] }
    func knee(_ side: Side) -> PlanarSignal { self[side == .left ? .leftKnee : .rightKnee] }
    func ankle(_ side: Side) -> PlanarSignal { self[side == .left ? .leftAnkle : .rightAnkle] }
    func heel(_ side: Side) -> PlanarSignal { self[side == .left ? .leftHeel : .rightHeel] }
    func toe(_ side: Side) -> PlanarSignal {
        self[side == .left ? .leftFootIndex : .rightFootIndex]
    }

    var midHip: PlanarSignal { self[.leftHip].middle(self[.rightHip]) }
    var midShoulder: PlanarSignal { self[.leftShoulder].middle(self[.rightShoulder]) }

    /// Median over the frames of the longer of the two legs as seen, hip to knee to ankle.
    static func legLength(_ track: PoseTrack) -> Double? {
        Order.median(
            track.frames.compactMap { frame -> Double? in
                let legs = [
                    (PoseLandmark.leftHip, PoseLandmark.leftKnee, PoseLandmark.leftAnkle),
                    (.rightHip, .rightKnee, .rightAnkle),
                ].compactMap { hip, knee, ankle -> Double? in
                    guard let hip = frame[hip]?.point, let knee = frame[knee]?.point,
                        let ankle = frame[ankle]?.point
                    else { return nil }
                    return hip.distance(to: knee) + knee.distance(to: ankle)
                }
                return legs.max()
            }
        )
    }
}
