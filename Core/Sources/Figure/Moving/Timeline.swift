/// When a motion is where, through one cycle.
struct Timeline: Sendable {
    /// The time at which a key is reached and at which it is left, in seconds; key by key.
    let stays: [Range<Double>]
    /// The length of the cycle: from leaving nothing to being back at the first key.
    let seconds: Double

    /// Nobody watches a picture stand still for half a minute.
    static let longestHold = 2.5

    /// A running stride has many keys in less than a second.
    static let shortestWay = 0.05

    init(_ keys: [Motion.Key]) {
        var time = 0.0
        var stays: [Range<Double>] = []
        for (index, key) in keys.enumerated() {
            if index > 0 { time += max(Self.shortestWay, key.seconds) }
            let end = time + (key.isPassing ? 0 : min(Self.longestHold, max(0, key.hold)))
            stays.append(time..<end)
            time = end
        }
        self.stays = stays
        seconds = keys.count > 1 ? time + max(Self.shortestWay, keys[0].seconds) : max(1, time)
    }
}

extension Motion {
    struct Moment: Sendable {
        let time: Double
        let pose: Pose
    }

    var timeline: Timeline { Timeline(keys) }

    /// Poses through one cycle, close enough together that straight lines between them look round.
    ///
    /// The last one is the first again.
    func moments(stepsPerMove steps: Int = 12) -> [Moment] {
        let timeline = timeline
        var moments: [Moment] = []
        for (index, stay) in timeline.stays.enumerated() {
            let key = keys[index]
            moments.append(Moment(time: stay.lowerBound, pose: key.pose))
            if !stay.isEmpty { moments.append(Moment(time: stay.upperBound, pose: key.pose)) }
            guard keys.count > 1 else { continue }
            let next = keys[(index + 1) % keys.count]
            let arrival =
                index + 1 < keys.count ? timeline.stays[index + 1].lowerBound : timeline.seconds
            for step in 1..<steps {
                let share = Double(step) / Double(steps)
                let time = stay.upperBound + (arrival - stay.upperBound) * share
                let eased = Self.eased(share, from: key.flows, to: next.flows)
                moments.append(Moment(time: time, pose: key.pose.between(next.pose, share: eased)))
            }
        }
        moments.append(Moment(time: timeline.seconds, pose: keys[0].pose))
        return moments
    }

    /// Slow at keys where the body stays, at full speed through the others (Hermite's cubic).
    private static func eased(_ t: Double, from flowsIn: Bool, to flowsOut: Bool) -> Double {
        let leaving = flowsIn ? t * t * t - 2 * t * t + t : 0
        let arriving = flowsOut ? t * t * t - t * t : 0
        return leaving + arriving + (3 - 2 * t) * t * t
    }
}

extension Motion.Key {
    /// Whether the movement goes on through this key without stopping.
    fileprivate var flows: Bool { isPassing || hold <= 0 }
}
