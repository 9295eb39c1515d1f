import Anatomy

/// How far the unsupported side of the pelvis is below the supporting one, step by step.
///
/// Only ever from the waistband: a network's hip points are wrong by as much as the drop itself.
struct PelvicDrop: Sendable {
    private let tilt: PelvicTilt
    private let steps: [GaitStep]
    private let stepTime: Double

    init(_ tilt: PelvicTilt, steps: [GaitStep], stepTime: Double) {
        self.tilt = tilt
        self.steps = steps
        self.stepTime = stepTime
    }

    /// Tilt at the mid-stances of a side, less the tilt in standing, positive when the free side
    /// is lower.
    func drops(_ side: Side, standing: Double) -> [Double] {
        steps.filter { $0.side == side }.compactMap { step in
            tilt.tilt.value(at: step.midStance).map {
                (side == .right ? 1 : -1) * ($0 - standing)
            }
        }
    }

    /// The mean of each two following steps of different feet, in which the camera's roll cancels.
    func means() -> [Double] {
        pairs { right, left in (right - left) / 2 }
    }

    /// Right minus left of each two following steps.
    func differences(standing: Double) -> [Double] {
        pairs { right, left in right + left - 2 * standing }
    }

    /// Each step is used once, so that the pairs are independent.
    private func pairs(_ join: (_ right: Double, _ left: Double) -> Double) -> [Double] {
        var values: [Double] = []
        var index = 0
        while index + 1 < steps.count {
            let (one, two) = (steps[index], steps[index + 1])
            guard let side = one.side, two.side == side.mirrored,
                two.midStance - one.midStance < 1.5 * stepTime
            else {
                index += 1
                continue
            }
            if let first = tilt.tilt.value(at: one.midStance),
                let second = tilt.tilt.value(at: two.midStance)
            {
                values.append(side == .right ? join(first, second) : join(second, first))
            }
            index += 2
        }
        return values
    }

    /// Highest minus lowest tilt within each stance, taken as the middle 0.7 of a step.
    ///
    /// `side` `nil`: of all steps.
    func ranges(_ side: Side?) -> [Double] {
        steps.filter { side == nil || $0.side == side }.compactMap { step in
            let from = step.midStance - 0.35 * stepTime
            let to = step.midStance + 0.35 * stepTime
            let values = tilt.tilt.values(from: from, to: to)
            guard Double(values.count) >= 0.65 * stepTime * tilt.tilt.rate,
                let low = values.min(), let high = values.max()
            else { return nil }
            return high - low
        }
    }
}
