import Anatomy

/// Finds the frames in which a network took the left leg for the right one, and turns them back.
struct LegSwaps: Sendable {
    /// The track with the legs where they belong; a leg that fits neither way is lost.
    var track: PoseTrack
    /// Frames turned back, as a share of those with both legs.
    var swappedShare: Double
    /// Frames in which a leg is off by more than a quarter of its length either way, as a share:
    /// of the better leg, since from beside the farther one comes and goes.
    var droppedShare: Double

    /// How far the legs may be from where they were expected, in leg lengths.
    private static let farthest = 0.25
    /// What it costs to distrust the network in a frame, in leg lengths squared: a swap must fit
    /// the movement clearly better, not by the noise.
    private static let distrust = 0.01

    static let pairs: [(left: PoseLandmark, right: PoseLandmark)] = [
        (.leftKnee, .rightKnee), (.leftAnkle, .rightAnkle), (.leftHeel, .rightHeel),
        (.leftFootIndex, .rightFootIndex),
    ]

    init(_ track: PoseTrack, legLength: Double) {
        self.track = track
        let legs = track.frames.indices.compactMap { index in
            Legs(track.frames[index]).map { (index: index, legs: $0) }
        }
        guard legs.count > 2, legLength > 0 else {
            (swappedShare, droppedShare) = (0, 0)
            return
        }
        var swapped = Self.labels(legs.map(\.legs), scale: legLength)
        // A network is right in most frames; a clip turned as a whole was not swapped, we were.
        if swapped.count(where: \.self) * 2 > swapped.count { swapped = swapped.map { !$0 } }
        for (place, entry) in legs.enumerated() where swapped[place] {
            self.track.frames[entry.index].turnLegs()
        }
        swappedShare = Double(swapped.count(where: \.self)) / Double(legs.count)
        let repaired = zip(legs, swapped).map { $1 ? $0.legs.turned : $0.legs }
        var shares: [Double] = []
        for side in Side.allCases {
            let lost = Self.unexpected(repaired, side, scale: legLength)
            for place in lost { self.track.frames[legs[place].index].loseLeg(side) }
            shares.append(Double(lost.count) / Double(legs.count))
        }
        droppedShare = shares.min() ?? 0
    }

    /// Knees and ankles of a frame.
    private struct Legs {
        var seconds: Double
        var left: [PixelPoint]
        var right: [PixelPoint]

        init?(_ frame: PoseFrame) {
            guard let leftKnee = frame[.leftKnee], let leftAnkle = frame[.leftAnkle],
                let rightKnee = frame[.rightKnee], let rightAnkle = frame[.rightAnkle]
            else { return nil }
            seconds = frame.seconds
            left = [leftKnee.point, leftAnkle.point]
            right = [rightKnee.point, rightAnkle.point]
        }

        var turned: Legs {
            var legs = self
            swap(&legs.left, &legs.right)
            return legs
        }

        func points(_ side: Side?) -> [PixelPoint] {
            switch side {
            case .left: left
            case .right: right
            case nil: left + right
            }
        }

        /// Mean squared distance of the points to where constant velocity would have them.
        ///
        /// `side` `nil`: of both legs.
        func miss(after last: Legs, _ before: Legs, _ side: Side? = nil) -> Double {
            let part = (seconds - last.seconds) / max(last.seconds - before.seconds, 1e-6)
            // Far back, velocity tells nothing: the place alone is taken.
            let weight = part <= 3 && seconds - before.seconds < 0.15 ? part : 0
            var sum = 0.0
            for ((now, one), two) in zip(
                zip(points(side), last.points(side)),
                before.points(side)
            ) {
                let x = now.x - one.x - weight * (one.x - two.x)
                let y = now.y - one.y - weight * (one.y - two.y)
                sum += x * x + y * y
            }
            return sum / (side == nil ? 4 : 2)
        }
    }

    /// The labelling of all frames together with the least total miss (a shortest path over the
    /// labels of two frames in a row): one bad frame cannot turn those after it.
    private static func labels(_ legs: [Legs], scale: Double) -> [Bool] {
        let unit = scale * scale
        func placed(_ index: Int, _ turned: Bool) -> Legs {
            turned ? legs[index].turned : legs[index]
        }
        // State: labels of the last two frames, as 2 * earlier + later.
        var costs = (0..<4).map { Double($0 & 1) * distrust + Double($0 >> 1) * distrust }
        var origins: [[Int]] = []
        for index in 2..<legs.count {
            var next = [Double](repeating: .infinity, count: 4)
            var origin = [Int](repeating: 0, count: 4)
            for state in 0..<4 {
                for label in 0..<2 {
                    // Beyond the farthest, worse is not worse: the frame will be dropped anyway.
                    let miss = min(
                        placed(index, label == 1).miss(
                            after: placed(index - 1, state & 1 == 1),
                            placed(index - 2, state >> 1 == 1)
                        ) / unit,
                        4 * farthest * farthest
                    )
                    let cost = costs[state] + miss + Double(label) * distrust
                    let target = 2 * (state & 1) + label
                    if cost < next[target] { (next[target], origin[target]) = (cost, state) }
                }
            }
            costs = next
            origins.append(origin)
        }
        var state = costs.indices.min { costs[$0] < costs[$1] } ?? 0
        var labels: [Bool] = []
        for origin in origins.reversed() {
            labels.append(state & 1 == 1)
            state = origin[state]
        }
        return [state >> 1 == 1, state & 1 == 1] + labels.reversed()
    }

    /// Frames whose leg is too far from where the frames kept before them let expect.
    private static func unexpected(_ legs: [Legs], _ side: Side, scale: Double) -> [Int] {
        var kept: [Legs] = []
        var lost: [Int] = []
        for (index, now) in legs.enumerated() {
            defer { if lost.last != index { kept.append(now) } }
            guard kept.count >= 2, now.seconds - kept[kept.count - 1].seconds <= 0.1 else {
                continue
            }
            let last = kept[kept.count - 1]
            // The velocity of trembling points is no better a guess than their last place.
            let miss = min(
                now.miss(after: last, kept[kept.count - 2], side),
                now.miss(after: last, last, side)
            )
            if miss.squareRoot() > farthest * scale { lost.append(index) }
        }
        return lost
    }
}

extension PoseFrame {
    mutating func turnLegs() {
        for pair in LegSwaps.pairs
        where points.count > max(pair.left.rawValue, pair.right.rawValue) {
            points.swapAt(pair.left.rawValue, pair.right.rawValue)
        }
    }

    mutating func loseLeg(_ side: Side) {
        for pair in LegSwaps.pairs {
            let index = (side == .left ? pair.left : pair.right).rawValue
            if index < points.count { points[index] = nil }
        }
    }
}
