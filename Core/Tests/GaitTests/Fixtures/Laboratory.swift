import Anatomy
import Foundation
import Testing

@testable import Gait

/// A run of five seconds on a treadmill with markers and force plates (Rajagopal 2016).
struct Laboratory {
    static let behind = MarkerProjection(up: .y, right: .z)
    static let beside = MarkerProjection(up: .y, right: .x)

    /// Knee and ankle have no markers in the run: those of the shank nearest to them stand in,
    /// which serves for telling the legs apart, not for angles.
    static let body: [PoseLandmark: [String]] = [
        .leftShoulder: ["LACR"], .rightShoulder: ["RACR"], .leftHip: ["LASI", "LPSI"],
        .rightHip: ["RASI", "RPSI"], .leftKnee: ["LTB1"], .rightKnee: ["RTB1"],
        .leftAnkle: ["LCAL", "LMT5"], .rightAnkle: ["RCAL", "RMT5"], .leftHeel: ["LCAL"],
        .rightHeel: ["RCAL"], .leftFootIndex: ["LTOE"], .rightFootIndex: ["RTOE"],
    ]

    static let walker: [PoseLandmark: [String]] = [
        .leftShoulder: ["L.Acromium"], .rightShoulder: ["R.Acromium"], .leftHip: ["L.ASIS"],
        .rightHip: ["R.ASIS"], .leftKnee: ["L.Shank.Upper"], .rightKnee: ["R.Shank.Upper"],
        .leftAnkle: ["L.Midfoot.Sup"], .rightAnkle: ["R.Midfoot.Sup"], .leftHeel: ["L.Heel"],
        .rightHeel: ["R.Heel"], .leftFootIndex: ["L.Toe.Tip"], .rightFootIndex: ["R.Toe.Tip"],
    ]

    /// What force plates say of that run.
    struct Truth: Decodable {
        struct Events: Decodable {
            var right: [[Double]]
            var left: [[Double]]
        }
        struct Drop: Decodable { var mean: Double }
        struct Drops: Decodable {
            var right: Drop
            var left: Drop
        }

        var events: Events
        var cadence: Double
        var psis: Drops
        var asis: Drops

        private enum CodingKeys: String, CodingKey {
            case events
            case cadence = "cadence_steps_per_min"
            case psis =
                """
                pelvic_drop_midstance_deg, PSIS line, 10 Hz low-pass, frontal projection, \
                + = swing side lower
                """
            case asis =
                """
                pelvic_drop_midstance_deg, ASIS line, 10 Hz low-pass, frontal projection, \
                + = swing side lower
                """
        }

        /// Middles of the contacts of a side.
        func middles(_ side: Side) -> [Double] {
            (side == .right ? events.right : events.left).map { ($0[0] + $0[1]) / 2 }
        }
    }

    static func truth() throws -> Truth {
        let data = Data(try GaitData.bytes("oracle/mocap_reference.json"))
        let all = try JSONDecoder().decode([String: Truth].self, from: data)
        return try #require(all.values.first)
    }

    static func run(_ view: CameraView, pelvis: String = "PSI") throws -> GaitClip {
        let file = try GaitData.markers("rajagopal_motion_capture_run")
        let camera = view == .rear ? behind : beside
        return GaitClip(
            view,
            pose: camera.pose(file, body),
            waist: view == .rear
                ? camera.waist(file, right: "R\(pelvis)", left: "L\(pelvis)") : nil
        )
    }
}
