import Anatomy
import Interview
import Testing

@testable import Figure

@Suite struct BodyTests {
    static let safeTests = Question.all.filter { $0.test?.safety == .safe }.map(\.id)
    static let standing: [FindingID] = [
        .singleLegStance, .trendelenburg, .squatPosterior, .puranenOrava, .takingOffShoe,
    ]

    @Test(arguments: safeTests)
    func `limbs keep their length in every pose`(_ test: FindingID) {
        for (caption, scene) in SelfTestDrawing.stages(of: test) {
            for body in scene.bodies {
                for side in Side.allCases {
                    for (actual, should) in Self.lengths(of: body, side) {
                        #expect(abs(actual - should) < 1e-9, "\(caption)")
                    }
                }
            }
        }
    }

    static func lengths(of body: Body, _ side: Side) -> [(Double, Double)] {
        let (bones, skeleton) = (body.bones, body.skeleton)
        let (hip, knee) = (bones.thighs[side].origin, bones.shanks[side].origin)
        let (shoulder, elbow) = (body.upperArms[side].origin, body.forearms[side].origin)
        return [
            ((knee - hip).length, skeleton.thigh),
            ((bones.feet[side].origin - knee).length, skeleton.shank),
            ((elbow - shoulder).length, skeleton.upperArm),
            ((body.palm(side) - elbow).length, skeleton.forearm + skeleton.palm),
            ((hip - bones.pelvis.origin).length, skeleton.hipOffset),
        ]
    }

    @Test(arguments: safeTests)
    func `no joint bends further than a human one`(_ test: FindingID) {
        for (caption, scene) in SelfTestDrawing.stages(of: test) {
            for body in scene.bodies {
                for side in Side.allCases {
                    let complaints = JointAngles(body, side).complaints
                    #expect(complaints.isEmpty, "\(caption), \(side): \(complaints)")
                }
            }
        }
    }

    @Test(arguments: safeTests)
    func `no foot goes through the floor`(_ test: FindingID) {
        for body in SelfTestDrawing.stages(of: test).flatMap(\.scene.bodies) {
            for side in Side.allCases { #expect(body.sole(side).y > -0.004) }
        }
    }

    @Test(arguments: standing)
    func `who stands has a flat foot on the floor`(_ test: FindingID) {
        for (caption, scene) in SelfTestDrawing.stages(of: test) {
            for body in scene.bodies {
                let planted = Side.allCases.filter {
                    abs(body.sole($0).y) < 0.003 && body.bones.feet[$0].rotation.y.y > 0.99
                }
                #expect(!planted.isEmpty, "\(caption)")
            }
        }
    }

    @Test func `angles of a pose come back from the bones`() {
        let pose = Pose().leg(.left, hip: 60, abduction: 20, turnIn: -30, knee: 80, ankle: -10)
        let angles = JointAngles(Body(pose), .left)
        #expect(abs(angles.hip - 60) < 1e-6)
        #expect(abs(angles.abduction - 20) < 1e-6)
        #expect(abs(angles.turnIn + 30) < 1e-6)
        #expect(abs(angles.knee - 80) < 1e-6)
        #expect(abs(angles.ankle + 10) < 1e-6)
    }

    @Test func `an upright body is as tall as its height`() {
        let body = Body(Pose())
        let crown = body.bones.head(0.004, body.skeleton.neckAndHalfHead + 0.012, 0).y
        #expect(abs(crown + Skeleton.Girth.head - 1) < 0.02)
    }

    @Test func `a hand that cannot reach points there with a straight arm`() {
        let far = Vector(3, 0.8, 0.1)
        let body = Body(Pose().arm(.right, .reaching(.place(far), elbow: .down)))
        let shoulder = body.upperArms.right.origin
        let arm = body.palm(.right) - shoulder
        #expect(arm.angle(to: far - shoulder) < 0.01)
        #expect(JointAngles(body, .right).elbow < 1)
    }

    @Test func `a hand that can reach arrives`() {
        let near = Vector(0.2, 0.75, 0.1)
        let body = Body(Pose().arm(.right, .reaching(.place(near), elbow: .down)))
        #expect((body.palm(.right) - near).length < 1e-6)
    }

    @Test func `the mirror changes sides on the paper and nothing else`() {
        let place = Vector(0.3, 0.5, 0.2)
        let camera = Camera(around: 30, above: 20)
        var mirror = camera
        mirror.mirrored = true
        #expect(mirror.project(place).x == -camera.project(place).x)
        #expect(mirror.project(place).y == camera.project(place).y)
    }

    @Test func `from the front the right leg is on the left of the paper`() {
        let body = Body(Pose())
        let (left, right) = (body.place(.knee(.left)), body.place(.knee(.right)))
        #expect(Camera.front.project(right).x < Camera.front.project(left).x)
        #expect(Camera.back.project(right).x > Camera.back.project(left).x)
    }
}
