import Anatomy
import Foundation
import Gait
import Measure

/// A body that runs on the spot, as on a treadmill: smooth periodic movement with scatter between
/// steps, known to the last digit.
struct SimulatedRunner: Sendable {
    /// One step: a mid-stance and what this step does.
    struct Step: Sendable {
        var time: Double
        var side: Side
        /// Degrees by which the unsupported side of the pelvis is lower.
        var drop: Double
        /// Degrees of the trunk towards the supporting side.
        var lean: Double
        /// Metres of this foot from the middle, to its own side.
        var across: Double
        /// Metres by which the foot lands further ahead than usual.
        var reach: Double
    }

    /// Means of the runner, about which steps scatter.
    struct Style: Sendable {
        var dropRight = 5.0
        var dropLeft = 5.0
        var lean = 3.0
        var forwardLean = 8.0
        var across = 0.03
        var stepSeconds = 0.344
        /// Part of a step's time on the ground, and metres that the hips rise and fall.
        var ground = 0.71
        var bounce = 0.08
        /// Degrees to either side by which the pelvis turns.
        var turn = 11.0
        var turnPhase = 0.0
    }

    static let thigh = 0.42
    static let shank = 0.42
    var style: Style
    var steps: [Step]

    /// The runner without scatter, two steps long: what the truth is read from.
    init(exactly style: Style) {
        self.style = style
        steps = (0..<5).map { index in
            Step(
                time: Double(index) * style.stepSeconds,
                side: index.isMultiple(of: 2) ? .right : .left,
                drop: index.isMultiple(of: 2) ? style.dropRight : style.dropLeft,
                lean: style.lean,
                across: style.across,
                reach: 0
            )
        }
    }

    init(_ style: Style, steps count: Int, scatter: Double, using random: inout SeededGenerator) {
        self.style = style
        var time = 0.5
        steps = []
        for index in 0..<count {
            let isRight = index.isMultiple(of: 2)
            steps.append(
                Step(
                    time: time,
                    side: isRight ? .right : .left,
                    drop: (isRight ? style.dropRight : style.dropLeft)
                        + scatter * .normal(using: &random),
                    lean: style.lean + scatter * .normal(using: &random),
                    across: style.across + 0.012 * .normal(using: &random),
                    reach: 0.01 * .normal(using: &random)
                )
            )
            time += style.stepSeconds * (1 + 0.015 * .normal(using: &random))
        }
    }

    /// Where in the run of steps a time lies: 3.25 is a quarter of the way from step 3 to step 4.
    func place(at time: Double) -> Double {
        let next = steps.firstIndex { $0.time > time } ?? steps.count
        if next == 0 { return (time - steps[0].time) / style.stepSeconds }
        let last = steps[next - 1]
        let length = next < steps.count ? steps[next].time - last.time : style.stepSeconds
        return Double(next - 1) + (time - last.time) / length
    }

    /// A quantity that is whole at its own mid-stance and nothing at the neighbours'.
    func course(at place: Double, _ value: (Step) -> Double) -> Double {
        let first = Int(place.rounded(.down))
        return [first, first + 1].reduce(0) { sum, index in
            guard let step = step(index) else { return sum }
            let part = cos(.pi / 2 * (place - Double(index)))
            return sum + value(step) * part * part
        }
    }

    /// Steps go on before the first and after the last as the first two and the last two do.
    private func step(_ index: Int) -> Step? {
        if steps.indices.contains(index) { return steps[index] }
        let same = index < 0 ? abs(index % 2) : steps.count - 2 + (index - steps.count) % 2
        return steps.indices.contains(same) ? steps[same] : nil
    }
}

extension SimulatedRunner {
    /// The points of the body at a time, in metres.
    struct Body: Sendable {
        var hips: [Side: Vector] = [:]
        var knees: [Side: Vector] = [:]
        var ankles: [Side: Vector] = [:]
        var heels: [Side: Vector] = [:]
        var toes: [Side: Vector] = [:]
        var shoulders: [Side: Vector] = [:]
        var waist: [Side: Vector] = [:]
        var head = Vector(0, 1.7, 0)
    }

    /// `marking` is how many degrees the waist points are off the line of the body at that place.
    func body(at time: Double, marking: (Double) -> Double = { _ in 0 }) -> Body {
        let place = place(at: time)
        let centre = Vector(
            0.01 * sin(.pi * place),
            0.87 - style.bounce / 2 * cos(2 * .pi * place),
            0
        )
        // Positive: the right side is higher.
        let tilt = course(at: place) { $0.side == .right ? $0.drop : -$0.drop }
        let lean = course(at: place) { $0.side == .right ? $0.lean : -$0.lean }
        let turn = style.turn * sin(.pi * place + style.turnPhase)
        var body = Body()
        let line = Self.line(tilt: tilt, turn: turn)
        let marked = Self.line(tilt: tilt + marking(place), turn: turn)
        let back = Vector(sin(turn * .pi / 180), 0, -cos(turn * .pi / 180))
        let chest =
            centre
            + Vector(
                0.48 * sin(lean * .pi / 180),
                0.48 * cos(lean * .pi / 180),
                0.48 * sin(style.forwardLean * .pi / 180)
            )
        let across = Self.line(tilt: -tilt / 3, turn: -turn)
        for side in Side.allCases {
            let sign = side == .right ? 1.0 : -1
            let hip = centre + line * (0.085 * sign)
            body.hips[side] = hip
            body.waist[side] = centre + Vector(0, 0.12, 0) + back * 0.1 + marked * (0.125 * sign)
            body.shoulders[side] = chest + across * (0.18 * sign)
            let foot = foot(side, at: place)
            body.ankles[side] = foot.ankle
            body.heels[side] = foot.ankle + Vector(0, -0.05, -0.04)
            body.toes[side] = foot.toe
            body.knees[side] = Self.knee(hip: hip, ankle: foot.ankle)
        }
        body.head = chest + Vector(0, 0.3, 0.03)
        return body
    }

    private static func line(tilt: Double, turn: Double) -> Vector {
        let (tilt, turn) = (tilt * .pi / 180, turn * .pi / 180)
        return Vector(cos(tilt) * cos(turn), sin(tilt), cos(tilt) * sin(turn))
    }

    /// Where two bones of known length meet, bent forward.
    private static func knee(hip: Vector, ankle: Vector) -> Vector {
        let reach = ankle - hip
        let length = min(reach.length, thigh + shank - 0.002)
        let along = reach * (1 / reach.length)
        let ahead = Vector(0, 0, 1) - along * along.z
        let down = (thigh * thigh - shank * shank + length * length) / (2 * length)
        let out = max(0, thigh * thigh - down * down).squareRoot()
        return hip + along * down + ahead * (out / ahead.length)
    }
}

extension SimulatedRunner {
    /// A foot: on the ground it goes back with the belt, in the air it is brought forward.
    private func foot(_ side: Side, at place: Double) -> (ankle: Vector, toe: Vector) {
        // The nearest mid-stance of this side, and how many steps after it.
        var index = Int(place.rounded())
        if (step(index)?.side ?? side) != side { index += place > Double(index) ? 1 : -1 }
        var after = place - Double(index)
        let half = style.ground / 2
        var own = step(index)
        if after < -half {
            own = step(index - 2)
            after += 2
        }
        guard let own, let next = step(index + (after > half && place > Double(index) ? 2 : 0))
        else { return (Vector(0, 0.08, 0), Vector(0, 0.02, 0.16)) }
        let belt = 0.96
        let sign = side == .right ? 1.0 : -1
        func grounded(_ step: Step, _ after: Double) -> Double { -0.09 + step.reach - belt * after }
        if after <= half {
            let late = max(0, after - 0.1) / max(half - 0.1, 0.01)
            let z = grounded(own, after)
            return (
                Vector(sign * own.across, 0.08 + 0.1 * late * late, z),
                Vector(
                    sign * own.across,
                    0.02 + 0.021 * late * late * late * late,
                    z + 0.16 - 0.03 * late
                )
            )
        }
        let air = 2 - 2 * half
        let part = (after - half) / air
        let (square, cube) = (part * part, part * part * part)
        let z =
            grounded(own, half) * (2 * cube - 3 * square + 1)
            - belt * air * (cube - 2 * square + part)
            + grounded(next, -half) * (3 * square - 2 * cube)
            - 0.45 * (cube - square)
        let arch = 16 * square * (1 - part) * (1 - part)
        let across = own.across + (next.across - own.across) * part
        return (
            Vector(sign * across, 0.18 - 0.1 * part + 0.33 * arch, z),
            Vector(
                sign * across,
                0.02 + 0.021 * (1 - part) + 0.2 * arch + 0.06 * part * (1 - part),
                z + 0.13
            )
        )
    }
}
