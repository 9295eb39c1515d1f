import Anatomy

/// When a foot meets and leaves the ground; from beside only.
struct FootEvents: Sendable {
    /// The heel is farthest ahead of the pelvis this much before the foot lands (docs/gait.md).
    static let contactBias = 0.022
    /// Below this many frames a second a contact is too blurred in time to be told.
    static let lowestRate = 59.0

    private let body: BodySignals
    /// 1 when the runner runs towards image right, -1 towards the left.
    let direction: Double

    /// `nil` when the feet do not tell which way the runner faces.
    init?(_ body: BodySignals) {
        self.body = body
        let lengths = Side.allCases.flatMap { side in
            zip(body.toe(side).x.values, body.heel(side).x.values).map { $0 - $1 }
        }
        guard let median = Order.median(lengths), abs(median) > 0.05 * body.legLength else {
            return nil
        }
        direction = median > 0 ? 1 : -1
    }

    /// The last time the heel was farthest ahead before a mid-stance.
    func contact(_ side: Side, before midStance: Double, stepTime: Double) -> Double? {
        let hips = body.midHip.x
        let ahead = body.heel(side).x.combined(hips) { ($0 - $1) * direction }
        let from = max(ahead.start, midStance - 0.75 * stepTime)
        let low = Int(((from - ahead.start) * ahead.rate).rounded(.up))
        let high = Int((midStance - 0.02 - ahead.start) * ahead.rate)
        guard low + 2 < high, high + 1 < ahead.values.count, low >= 0 else { return nil }
        let window = Signal(
            start: ahead.time(low),
            rate: ahead.rate,
            values: Array(ahead.values[low...high])
        )
        guard window.values.allSatisfy(\.isFinite) else { return nil }
        return Peaks.times(window, apart: stepTime, prominence: 0).first.map {
            $0 + Self.contactBias
        }
    }

    /// The first moment after a mid-stance at which the toe has left its level on the ground.
    func toeOff(_ side: Side, after midStance: Double, stepTime: Double) -> Double? {
        let toe = body.toe(side).y
        let stance = toe.values(from: midStance - 0.15 * stepTime, to: midStance + 0.1 * stepTime)
        guard let ground = Order.quantile(0.95, stance) else { return nil }
        let limit = ground - 0.025 * body.legLength
        let first = max(1, Int(((midStance - toe.start) * toe.rate).rounded(.up)))
        let last = min(toe.values.count - 1, Int((midStance + stepTime - toe.start) * toe.rate))
        guard first <= last else { return nil }
        for index in first...last {
            let (before, now) = (toe.values[index - 1], toe.values[index])
            guard before.isFinite, now.isFinite else { return nil }
            if before >= limit, now < limit {
                return toe.time(index - 1) + (before - limit) / (before - now) / toe.rate
            }
        }
        return nil
    }
}
