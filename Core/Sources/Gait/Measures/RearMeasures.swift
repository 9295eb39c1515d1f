import Anatomy

/// What the network's points tell from behind, some of it together with the waistband.
struct RearMeasures: Sendable {
    var body: BodySignals
    var steps: [GaitStep]
    var stepTime: Double
    var length: LengthUnit

    /// Of the trunk towards the supporting side, against the picture's vertical.
    func trunkSideLean(_ side: Side) -> StepMeasure {
        let curve = sideLean(side)
        let values = steps.filter { $0.side == side }.compactMap { curve.value(at: $0.midStance) }
        return .values(.trunkSideLean, side, .degrees, values)
    }

    func sideLean(_ side: Side) -> Signal {
        let (hip, shoulder) = (body.midHip, body.midShoulder)
        let across = shoulder.x.combined(hip.x) { ($0 - $1) * side.outward }
        let up = hip.y.combined(shoulder.y) { $0 - $1 }
        return across.combined(up) { Angle.direction(x: $1, y: $0) }
    }

    /// Of the thigh, positive towards the midline.
    private func thighLean(_ side: Side, at seconds: Double) -> Double? {
        guard let hip = body.hip(side).at(seconds), let knee = body.knee(side).at(seconds),
            knee.y > hip.y
        else { return nil }
        return Angle.direction(x: knee.y - hip.y, y: (hip.x - knee.x) * side.outward)
    }

    /// Pelvic drop from the waistband plus the lean of the thigh from the network.
    func hipAdduction(_ side: Side, tilt: PelvicTilt, standing: StandingBaseline) -> StepMeasure {
        let values = steps.filter { $0.side == side }.compactMap { step -> Double? in
            guard let tilt = tilt.tilt.value(at: step.midStance),
                let thigh = thighLean(side, at: step.midStance)
            else { return nil }
            return side.outward * (tilt - standing.tiltDegrees) + thigh
        }
        return .values(.hipAdduction, side, .degrees, values)
    }

    /// Right ankle at right mid-stances to left ankle at left ones, across the picture.
    ///
    /// Every second step against the mean of the one before and the one after it: whoever drifts to
    /// one side, as a runner on a belt or a turning camera does, would otherwise step wider or
    /// narrower by the drift of a step.
    var stepWidth: StepMeasure {
        var values: [Double] = []
        var index = 1
        while index + 1 < steps.count {
            let (before, step, after) = (steps[index - 1], steps[index], steps[index + 1])
            guard let side = step.side, before.side == side.mirrored, after.side == side.mirrored,
                after.midStance - before.midStance < 2.5 * stepTime
            else {
                index += 1
                continue
            }
            let other = body.ankle(side.mirrored).x
            if let place = body.ankle(side).x.value(at: step.midStance),
                let first = other.value(at: before.midStance),
                let second = other.value(at: after.midStance)
            {
                values.append(length.of((place - (first + second) / 2) * side.outward))
            }
            index += 2
        }
        return .values(.stepWidth, nil, length.unit, values)
    }
}

extension Side {
    /// The direction in a picture from behind that leads away from the midline: 1 is image right.
    var outward: Double { self == .right ? 1 : -1 }
}
