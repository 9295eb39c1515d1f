import Anatomy

/// Everything that a sound clip tells, step by step, and the mean strides.
struct GaitReport: Sendable {
    private let clip: GaitClip
    private let sight: GaitSight
    private let stepTime: Double
    private let rear: RearMeasures?
    private let side: SideMeasures?

    init(_ clip: GaitClip, _ sight: GaitSight, stepTime: Double) {
        self.clip = clip
        self.sight = sight
        self.stepTime = stepTime
        guard let body = sight.body else {
            (rear, side) = (nil, nil)
            return
        }
        let scale = GaitScale(
            clip,
            legLength: body.legLength,
            waistSpacing: sight.tilt?.spacing
        )
        let length = LengthUnit(scale: scale, legLength: body.legLength)
        rear =
            clip.view == .rear
            ? RearMeasures(body: body, steps: sight.steps, stepTime: stepTime, length: length) : nil
        if clip.view == .side, let near = sight.near, let events = sight.events {
            side = SideMeasures(
                body: body,
                steps: sight.steps,
                stepTime: stepTime,
                length: length,
                near: near,
                direction: events.direction
            )
        } else {
            side = nil
        }
    }

    var measures: [StepMeasure] {
        [cadence] + (clip.view == .rear ? waist + ofRear : ofSide)
    }

    /// From stride to stride of one foot and then the other: left and right steps need not be
    /// equally long.
    private var cadence: StepMeasure {
        let values = zip(sight.steps, sight.steps.dropFirst(2)).compactMap { one, two -> Double? in
            let stride = two.midStance - one.midStance
            return stride > 1.5 * stepTime && stride < 2.5 * stepTime ? 120 / stride : nil
        }
        return .values(.cadence, nil, .stepsPerMinute, values)
    }

    /// Why the waistband cannot be read; `nil` when it can.
    private var waistProblem: GaitRefusal? {
        guard clip.waist != nil else { return .waistNotMarked }
        guard let tilt = sight.tilt else { return .waistLost(share: 1) }
        return tilt.lostShare > ClipLaws.mostLost ? .waistLost(share: tilt.lostShare) : nil
    }

    private var waist: [StepMeasure] {
        if let waistProblem { return WaistMeasures.withheld(waistProblem) }
        guard let tilt = sight.tilt else { return [] }
        return WaistMeasures(
            tilt: tilt,
            standing: clip.standing,
            steps: sight.steps,
            stepTime: stepTime
        ).all
    }

    private var ofRear: [StepMeasure] {
        guard let rear else {
            return Side.allCases.flatMap { side -> [StepMeasure] in
                [.withheld(.hipAdduction, side, .noPose), .withheld(.trunkSideLean, side, .noPose)]
            } + [.withheld(.stepWidth, nil, .noPose)]
        }
        return Side.allCases.flatMap { side -> [StepMeasure] in
            [rear.trunkSideLean(side), hipAdduction(side, rear)]
        } + [rear.stepWidth]
    }

    private func hipAdduction(_ side: Side, _ rear: RearMeasures) -> StepMeasure {
        if let waistProblem { return .withheld(.hipAdduction, side, waistProblem) }
        guard let tilt = sight.tilt, let standing = clip.standing else {
            return .withheld(.hipAdduction, side, .noStandingBaseline)
        }
        return rear.hipAdduction(side, tilt: tilt, standing: standing)
    }

    private var ofSide: [StepMeasure] {
        if let side { return side.all }
        let reason: GaitRefusal = sight.body == nil ? .noPose : .wrongView(expected: .side)
        return [
            .withheld(.verticalOscillation, nil, reason), .withheld(.trunkForwardLean, nil, reason),
        ]
            + SideMeasures.ofNearLeg.map { .withheld($0, nil, reason) }
    }

    var curves: [StrideCurve] {
        var curves: [StrideCurve?] = []
        // Without a standing baseline the ends of these curves would be the very drops withheld.
        if let tilt = sight.tilt?.tilt, waistProblem == nil,
            let level = clip.standing?.tiltDegrees
        {
            for side in Side.allCases {
                let spans = StrideCurves.spans(sight.steps, side: side, stepTime: stepTime)
                let drop = tilt.map { side.outward * ($0 - level) }
                curves.append(
                    StrideCurves.curve(.pelvicDrop, side, .degrees, of: drop, spans: spans)
                )
            }
        }
        if let rear {
            for side in Side.allCases {
                let spans = StrideCurves.spans(sight.steps, side: side, stepTime: stepTime)
                let lean = rear.sideLean(side)
                curves.append(
                    StrideCurves.curve(.trunkSideLean, side, .degrees, of: lean, spans: spans)
                )
            }
        }
        if let side { curves += ofStride(side) }
        return curves.compactMap(\.self)
    }

    private func ofStride(_ side: SideMeasures) -> [StrideCurve?] {
        let spans = StrideCurves.spans(sight.steps, side: side.near, stepTime: stepTime)
        let rise = side.body.midHip.y.map { -side.length.of($0) }
        return [
            StrideCurves.curve(.kneeFlexion, side.near, .degrees, of: side.kneeCurve, spans: spans),
            StrideCurves.curve(
                .trunkForwardLean,
                nil,
                .degrees,
                of: side.forwardLeanCurve,
                spans: spans,
                level: true
            ),
            StrideCurves.curve(
                .verticalOscillation,
                nil,
                side.length.unit,
                of: rise,
                spans: spans,
                level: true
            ),
        ]
    }
}
