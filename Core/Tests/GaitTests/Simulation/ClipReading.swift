import Anatomy
import Foundation
import Gait
import Measure

/// Reads a runner at the true moments through a camera, with all that is wrong with the points.
///
/// Finding the moments is the analyst's part and tested with it; here the interval is tried against
/// everything else at once, at little cost. Without errors and through a camera far away it gives
/// the truth: the same definitions on the line that the laboratory follows.
struct ClipReading {
    let runner: SimulatedRunner
    let setting: SimulatedSetting
    let camera: PinholeCamera
    let errors: StandingErrors?
    var random: SeededGenerator
    /// Values of each quantity, step by step.
    private(set) var values: [Key: [Double]] = [:]
    private var legs: [Double] = []
    private var spacings: [Double] = []

    struct Key: Hashable {
        var quantity: GaitQuantity
        var side: Side?
    }

    init(
        _ runner: SimulatedRunner,
        _ setting: SimulatedSetting,
        camera: PinholeCamera,
        errors: StandingErrors?,
        random: SeededGenerator
    ) {
        self.runner = runner
        self.setting = setting
        self.camera = camera
        self.errors = errors
        self.random = random
        switch setting.view {
        case .rear: readFromBehind()
        case .side: readFromBeside()
        }
        readTimes()
    }

    static func truth(_ style: SimulatedRunner.Style, view: CameraView) -> [Key: Double] {
        var far = PinholeCamera(view: view)
        far.distance = 10_000
        far.focal = 8_000_000
        let reading = ClipReading(
            SimulatedRunner(exactly: style),
            SimulatedSetting(name: "truth", view: view, frameRate: 1000, jitter: 0, lost: 0),
            camera: far,
            errors: nil,
            random: SeededGenerator(seed: 0)
        )
        return reading.values.compactMapValues { values in
            values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
        }
    }

    static func unit(_ quantity: GaitQuantity) -> GaitUnit {
        switch quantity {
        case .cadence: .stepsPerMinute
        case .contactTime: .milliseconds
        case .dutyFactor: .fraction
        case .stepWidth, .overstride, .verticalOscillation: .legLengths
        default: .degrees
        }
    }

    var situation: MeasuringSituation {
        MeasuringSituation(
            view: setting.view,
            waist: setting.view == .rear ? setting.waist : nil,
            standing: setting.hasStanding && setting.view == .rear
                ? StandingBaseline(
                    tiltDegrees: 0,
                    standardErrorDegrees: errors?.standingError ?? 0,
                    seconds: 2
                ) : nil,
            captureRate: setting.frameRate,
            legLengthPixels: legs.isEmpty ? nil : legs.reduce(0, +) / Double(legs.count),
            waistSpacingPixels: spacings.isEmpty
                ? nil : spacings.reduce(0, +) / Double(spacings.count)
        )
    }

    private mutating func keep(_ quantity: GaitQuantity, _ side: Side?, _ value: Double) {
        values[Key(quantity: quantity, side: side), default: []].append(value)
    }

    private mutating func noise(_ deviation: Double) -> Double {
        errors == nil ? 0 : deviation * .normal(using: &random)
    }

    /// What the network sees of a point.
    private mutating func see(_ point: Vector) -> PixelPoint {
        let seen = camera.see(point)
        return PixelPoint(seen.x + noise(setting.jitter), seen.y + noise(setting.jitter))
    }

    private mutating func isLost() -> Bool {
        errors != nil && Double.random(in: 0..<1, using: &random) < setting.lost
    }
}

// MARK: - From behind

extension ClipReading {
    private mutating func readFromBehind() {
        let standing = standingTilt()
        var last: (drop: Double, side: Side, ankle: Double)?
        for step in runner.steps where !isLost() {
            let sign = step.side == .right ? 1.0 : -1
            let body = runner.body(at: step.time, marking: marking)
            let tilt = waistTilt(body)
            let drop = sign * (tilt - standing)
            let hips = midpoint(body.hips)
            let leg = leg(body, step.side)
            let lean = midpoint(body.shoulders)
            let trunk =
                sign * degrees(lean.x - hips.x, hips.y - lean.y) + (errors?.trunk ?? 0)
            let thigh =
                degrees(-sign * (leg.knee.x - leg.hip.x), leg.knee.y - leg.hip.y)
                + (errors?.thigh[step.side] ?? 0)
            if setting.hasStanding || setting.tellsSidesAnyway {
                keep(.pelvicDrop, step.side, drop)
                keep(.hipAdduction, step.side, drop + thigh)
            }
            keep(.trunkSideLean, step.side, trunk)
            keep(.pelvicDropRange, step.side, range(of: step, at: tilt))
            if let before = last, before.side != step.side {
                let (right, left) = step.side == .right ? (drop, before.drop) : (before.drop, drop)
                keep(.pelvicDropMean, nil, (right + left) / 2)
                if setting.hasStanding || setting.tellsSidesAnyway {
                    keep(.pelvicDropDifference, nil, right - left)
                }
                let (rightAnkle, leftAnkle) =
                    step.side == .right
                    ? (leg.ankle.x, before.ankle) : (before.ankle, leg.ankle.x)
                let metre = leg.length / (SimulatedRunner.thigh + SimulatedRunner.shank)
                keep(
                    .stepWidth,
                    nil,
                    (rightAnkle - leftAnkle + (errors?.width ?? 0) * metre) / leg.length
                )
            }
            last = (drop, step.side, leg.ankle.x)
        }
    }

    /// The tilt through the middle 0.7 of a step, as the analyst takes it.
    private mutating func range(of step: SimulatedRunner.Step, at middle: Double) -> Double {
        let half = 0.35 * runner.style.stepSeconds
        let tilts =
            [middle]
            + [-1, -0.5, 0.5, 1].map {
                waistTilt(runner.body(at: step.time + $0 * half, marking: marking))
            }
        return (tilts.max() ?? 0) - (tilts.min() ?? 0)
    }

    /// How far the marked line is off the laboratory's at a place among the steps.
    private func marking(_ place: Double) -> Double {
        guard let errors else { return 0 }
        return errors.tape
            + runner.course(at: place) { step in
                (step.side == .right ? 1 : -1) * (errors.line[step.side] ?? 0)
            }
    }

    private mutating func waistTilt(_ body: SimulatedRunner.Body) -> Double {
        guard let right = body.waist[.right], let left = body.waist[.left] else { return 0 }
        let (seenRight, seenLeft) = (camera.see(right), camera.see(left))
        spacings.append(seenRight.x - seenLeft.x)
        return degrees(
            seenLeft.y - seenRight.y + (errors?.drift ?? 0) + noise(0.5),
            seenRight.x - seenLeft.x + noise(0.5)
        )
    }

    /// Both feet on the ground, nearly level; without a standing clip the mean tilt of the run.
    private mutating func standingTilt() -> Double {
        // The mean tilt of the run would make both sides alike, whatever they are.
        if setting.tellsSidesAnyway { return 0 }
        guard setting.hasStanding else {
            let tilts = runner.steps.map { waistTilt(runner.body(at: $0.time, marking: marking)) }
            return tilts.reduce(0, +) / Double(max(1, tilts.count))
        }
        var still = SimulatedRunner.Style()
        (still.dropRight, still.dropLeft, still.turn) = (0, 0, 0)
        let (tape, stance) = (errors?.tape ?? 0, errors?.stance ?? 0)
        let body = SimulatedRunner(exactly: still).body(at: 0) { _ in tape + stance }
        return waistTilt(body) + noise(errors?.standingError ?? 0)
    }
}

// MARK: - From beside

extension ClipReading {
    /// The right side is the nearer one.
    private mutating func readFromBeside() {
        for step in runner.steps where step.side == .right && !isLost() {
            let body = runner.body(at: step.time)
            let leg = leg(body, .right)
            let upper = degrees(leg.knee.x - leg.hip.x, leg.knee.y - leg.hip.y)
            let lower = degrees(leg.ankle.x - leg.knee.x, leg.ankle.y - leg.knee.y)
            keep(.kneeFlexion, .right, upper - lower + (errors?.knee ?? 0))
            let half = runner.style.ground / 2 * runner.style.stepSeconds
            let landing = runner.body(at: step.time - half)
            let metre = leg.length / (SimulatedRunner.thigh + SimulatedRunner.shank)
            let ahead = self.leg(landing, .right).ankle.x - midpoint(landing.hips).x
            let wrong = (errors?.reach ?? 0) + noise(0.077)
            keep(.overstride, .right, (ahead + wrong * metre) / leg.length)
            keep(.verticalOscillation, nil, bounce(after: step.time) / leg.length)
        }
    }

    private mutating func bounce(after time: Double) -> Double {
        let heights = (0..<16).map { part in
            camera.see(
                runner.body(at: time + Double(part) / 8 * runner.style.stepSeconds)
                    .middleOfHips
            ).y
        }
        let seen = (heights.max() ?? 0) - (heights.min() ?? 0)
        return seen * (errors?.bounce ?? 1) + abs(noise(setting.jitter / 2))
    }
}

// MARK: - Times

extension ClipReading {
    private mutating func readTimes() {
        let frame = 1 / setting.frameRate
        // Mid-stance is found to some 6 ms, whatever the rate.
        let found = runner.steps.map { $0.time + noise(0.006) }
        for (first, second) in zip(found, found.dropFirst()) {
            keep(.cadence, nil, 60 / (second - first))
        }
        guard setting.view == .side, setting.frameRate >= 60 else { return }
        for step in runner.steps where step.side == .right && !isLost() {
            let contact =
                runner.style.ground * runner.style.stepSeconds + (errors?.contact ?? 0)
                + noise(0.011) + noise(0.4 * frame)
            keep(.contactTime, .right, 1000 * contact)
            keep(.dutyFactor, .right, contact / (2 * runner.style.stepSeconds))
        }
    }
}

// MARK: - Points

extension ClipReading {
    private func degrees(_ across: Double, _ along: Double) -> Double {
        atan2(across, along) * 180 / .pi
    }

    private mutating func midpoint(_ pair: [Side: Vector]) -> PixelPoint {
        let points = Side.allCases.compactMap { pair[$0] }.map { see($0) }
        guard points.count == 2 else { return PixelPoint(0, 0) }
        return PixelPoint((points[0].x + points[1].x) / 2, (points[0].y + points[1].y) / 2)
    }

    private mutating func leg(
        _ body: SimulatedRunner.Body,
        _ side: Side
    ) -> (hip: PixelPoint, knee: PixelPoint, ankle: PixelPoint, length: Double) {
        let bones = [body.hips[side], body.knees[side], body.ankles[side]].compactMap(\.self)
        let seen = bones.map { see($0) }
        guard seen.count == 3 else {
            return (PixelPoint(0, 0), PixelPoint(0, 1), PixelPoint(0, 2), 2)
        }
        let length =
            hypot(seen[1].x - seen[0].x, seen[1].y - seen[0].y)
            + hypot(seen[2].x - seen[1].x, seen[2].y - seen[1].y)
        legs.append(length)
        return (seen[0], seen[1], seen[2], length)
    }
}

extension SimulatedRunner.Body {
    var middleOfHips: Vector {
        guard let right = hips[.right], let left = hips[.left] else { return Vector(0, 0, 0) }
        return (right + left) * 0.5
    }
}
