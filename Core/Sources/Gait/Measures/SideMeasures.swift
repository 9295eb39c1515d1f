import Anatomy

/// What the network's points tell from beside; of the legs only the nearer one.
struct SideMeasures: Sendable {
    var body: BodySignals
    var steps: [GaitStep]
    var stepTime: Double
    var length: LengthUnit
    var near: Side
    /// 1 when the runner runs towards image right.
    var direction: Double

    static let ofNearLeg: [GaitQuantity] = [
        .kneeFlexion, .overstride, .contactTime, .dutyFactor,
    ]
    static let ofContact: [GaitQuantity] = [.overstride, .contactTime, .dutyFactor]

    var all: [StepMeasure] {
        [verticalOscillation, forwardLean, knee] + contacts
            + Self.ofNearLeg.map { .withheld($0, near.mirrored, .legHidden) }
    }

    private var nearSteps: [GaitStep] { steps.filter { $0.side == near } }

    /// Highest minus lowest hips in each stride, a slope from end to end taken out.
    private var verticalOscillation: StepMeasure {
        let height = body.midHip.y
        let strides = StrideCurves.spans(steps, side: near, stepTime: stepTime)
        let values = strides.compactMap { span -> Double? in
            guard let samples = StrideCurves.sampled(height, span) else { return nil }
            let slope = samples[samples.count - 1] - samples[0]
            let level = samples.enumerated().map {
                $1 - slope * Double($0) / Double(samples.count - 1)
            }
            guard let low = level.min(), let high = level.max() else { return nil }
            return length.of(high - low)
        }
        return .values(.verticalOscillation, nil, length.unit, values)
    }

    private var forwardLean: StepMeasure {
        let curve = forwardLeanCurve
        return .values(
            .trunkForwardLean,
            nil,
            .degrees,
            steps.compactMap { curve.value(at: $0.midStance) }
        )
    }

    var forwardLeanCurve: Signal {
        let (hip, shoulder) = (body.midHip, body.midShoulder)
        let ahead = shoulder.x.combined(hip.x) { ($0 - $1) * direction }
        let up = hip.y.combined(shoulder.y) { $0 - $1 }
        return ahead.combined(up) { Angle.direction(x: $1, y: $0) }
    }

    /// 180° less the angle between thigh and shank.
    var kneeCurve: Signal {
        let (hip, knee, ankle) = (body.hip(near), body.knee(near), body.ankle(near))
        var curve = knee.x
        for index in curve.values.indices {
            guard let hip = hip[index], let knee = knee[index], let ankle = ankle[index] else {
                curve.values[index] = .nan
                continue
            }
            curve.values[index] = 180 - Angle.between(hip, knee, ankle)
        }
        return curve
    }

    private var knee: StepMeasure {
        let curve = kneeCurve
        return .values(
            .kneeFlexion,
            near,
            .degrees,
            nearSteps.compactMap { curve.value(at: $0.midStance) }
        )
    }

    private var contacts: [StepMeasure] {
        guard body.grid.rate >= FootEvents.lowestRate else {
            let reason = GaitRefusal.frameRateTooLow(framesPerSecond: body.grid.rate, needed: 60)
            return Self.ofContact.map { .withheld($0, near, reason) }
        }
        let hips = body.midHip.x
        let ankle = body.ankle(near).x
        let ahead = nearSteps.compactMap(\.contact).compactMap { time -> Double? in
            guard let foot = ankle.value(at: time), let hip = hips.value(at: time) else {
                return nil
            }
            return length.of((foot - hip) * direction)
        }
        let times = nearSteps.compactMap { step in
            step.contact.flatMap { contact in step.toeOff.map { $0 - contact } }
        }
        return [
            .values(.overstride, near, length.unit, ahead),
            .values(.contactTime, near, .milliseconds, times.map { $0 * 1000 }),
            .values(.dutyFactor, near, .fraction, times.map { $0 / (2 * stepTime) }),
        ]
    }
}
