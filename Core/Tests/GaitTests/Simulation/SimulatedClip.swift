import Anatomy
import Foundation
import Gait
import Measure

/// A simulated runner as a clip: what the network and the tape tracker would hand to the analyst,
/// picture by picture, wrong in the same ways as `ClipReading`.
struct SimulatedClip {
    let runner: SimulatedRunner
    let setting: SimulatedSetting
    let camera: PinholeCamera
    let errors: StandingErrors
    var random: SeededGenerator

    mutating func clip() -> GaitClip {
        let last = runner.steps.last?.time ?? 0
        let count = Int((last + 0.4) * setting.frameRate)
        var poses: [PoseFrame] = []
        var waists: [WaistFrame] = []
        let reaches = runner.steps.map { _ in 0.077 * .normal(using: &random) }
        for index in 0..<count {
            let time = Double(index) / setting.frameRate
            let isLost = Double.random(in: 0..<1, using: &random) < setting.lost / 2
            let body = runner.body(at: time, marking: marking)
            poses.append(
                PoseFrame(
                    seconds: time,
                    points: isLost ? [] : points(body, at: time, reaches: reaches)
                )
            )
            waists.append(waist(body, at: time, isLost: isLost))
        }
        return GaitClip(
            view: setting.view,
            description: ClipDescription(
                width: PinholeCamera.width,
                height: PinholeCamera.height,
                frames: count,
                duration: Double(count) / setting.frameRate,
                frameRate: setting.frameRate
            ),
            pose: PoseTrack(
                width: PinholeCamera.width,
                height: PinholeCamera.height,
                frames: poses
            ),
            waist: setting.view == .rear
                ? WaistTrack(method: setting.waist, frames: waists) : nil,
            standing: standing(),
            nearSide: setting.view == .side ? .right : nil
        )
    }

    /// Three seconds before the same camera, read as the product reads them.
    private mutating func standing() -> StandingBaseline? {
        guard setting.hasStanding, setting.view == .rear else { return nil }
        var still = SimulatedRunner.Style()
        (still.dropRight, still.dropLeft, still.turn) = (0, 0, 0)
        let (tape, stance) = (errors.tape, errors.stance)
        let body = SimulatedRunner(exactly: still).body(at: 0) { _ in tape + stance }
        let frames = (0..<180).map { waist(body, at: Double($0) / 60, isLost: false) }
        let track = WaistTrack(method: setting.waist, frames: frames)
        guard case .success(let baseline) = StandingBaseline.reading(track) else { return nil }
        return baseline
    }

    private func marking(_ place: Double) -> Double {
        errors.tape
            + runner.course(at: place) { step in
                (step.side == .right ? 1 : -1) * (errors.line[step.side] ?? 0)
            }
    }

    private mutating func jittered(_ point: PixelPoint, _ deviation: Double) -> PixelPoint {
        PixelPoint(
            point.x + deviation * .normal(using: &random),
            point.y + deviation * .normal(using: &random)
        )
    }

    private mutating func waist(
        _ body: SimulatedRunner.Body,
        at time: Double,
        isLost: Bool
    ) -> WaistFrame {
        guard !isLost, let right = body.waist[.right], let left = body.waist[.left] else {
            return WaistFrame(seconds: time, right: nil, left: nil)
        }
        var seen = camera.see(left)
        seen.y += errors.drift
        return WaistFrame(
            seconds: time,
            right: jittered(camera.see(right), 0.5),
            left: jittered(seen, 0.5)
        )
    }
}

extension SimulatedClip {
    /// The body's points with what the network does to them, in metres and then in pixels.
    private mutating func points(
        _ body: SimulatedRunner.Body,
        at time: Double,
        reaches: [Double]
    ) -> [TrackedPoint?] {
        var points = [TrackedPoint?](repeating: nil, count: PoseLandmark.allCases.count)
        let early = runner.body(at: time + errors.contact)
        let place = runner.place(at: time)
        for side in Side.allCases {
            let isRight = side == .right
            let sign = isRight ? 1.0 : -1
            guard var hip = body.hips[side], var knee = body.knees[side],
                var ankle = body.ankles[side], var heel = early.heels[side],
                var shoulder = body.shoulders[side], let toe = body.toes[side]
            else { continue }
            let radians = Double.pi / 180
            if setting.view == .rear {
                knee.x -= sign * tan((errors.thigh[side] ?? 0) * radians) * SimulatedRunner.thigh
                shoulder.x += tan(errors.trunk * radians) * 0.48
                ankle.x += sign * errors.width / 2
            } else {
                knee.z += errors.knee * radians * SimulatedRunner.thigh / 2
                ankle.z += errors.reach + reach(side, at: place, reaches)
                hip.y = 0.87 + (hip.y - 0.87) * errors.bounce
            }
            heel.x = ankle.x
            func put(_ left: PoseLandmark, _ right: PoseLandmark, _ point: Vector) {
                points[(isRight ? right : left).rawValue] =
                    TrackedPoint(jittered(camera.see(point), setting.jitter), visibility: 0.95)
            }
            put(.leftHip, .rightHip, hip)
            put(.leftKnee, .rightKnee, knee)
            put(.leftAnkle, .rightAnkle, ankle)
            put(.leftHeel, .rightHeel, heel)
            put(.leftFootIndex, .rightFootIndex, toe)
            put(.leftShoulder, .rightShoulder, shoulder)
            put(.leftEar, .rightEar, body.head + Vector(sign * 0.07, 0, 0))
        }
        points[PoseLandmark.nose.rawValue] =
            TrackedPoint(jittered(camera.see(body.head), setting.jitter), visibility: 0.95)
        return points
    }

    /// How far the network puts an ankle ahead around the landing of its step.
    private func reach(_ side: Side, at place: Double, _ reaches: [Double]) -> Double {
        let next = Int((place + runner.style.ground / 2).rounded())
        guard runner.steps.indices.contains(next), runner.steps[next].side == side else { return 0 }
        let away = place + runner.style.ground / 2 - Double(next)
        let part = cos(.pi * away)
        return reaches[next] * part * part
    }
}
