import Anatomy
import Program
import Testing

@testable import Figure

/// The exercises on the feet, on a chair and on the run.
@Suite struct StandingMotionTests {
    static let onTheFeet = [
        "calf_wall", "band_walk", "hip_hike", "standing_march_band", "abd_isometric", "squat",
        "single_leg_squat", "split_squat", "step_up", "step_down", "calf_raise", "soleus_raise",
        "askling_diver", "askling_glider", "hsr_deadlift", "reverse_treadmill_ecc", "leg_swing",
        "standing_back_bend", "wall_sit", "single_leg_stand", "forward_lunge", "lateral_lunge",
        "pallof_press", "single_leg_calf_raise", "hsr_hip_flexion", "hsr_abduction",
    ]
    static let resting = [
        "obturator_seated", "hip_rotation_band", "seated_isometric_hipflex", "nerve_slider",
        "rotator_hold", "short_foot", "back_extension",
    ]
    static let leaping = ["pogo", "single_leg_hop", "a_skip", "strides", "gait_cadence"]
    static let all = onTheFeet + resting + leaping

    /// What feet stand on: the floor, a slider, a treadmill and steps.
    private static let supports = [0, 0.012, 0.06, 0.08, 0.1, 0.12]

    private func motion(_ exercise: String) throws -> Motion {
        try #require(ExerciseDrawing.motion(of: exercise))
    }

    private func bodies(_ exercise: String) throws -> [Body] {
        try motion(exercise).moments().map { Body($0.pose) }
    }

    /// The lowest point of a foot.
    private func bottom(_ body: Body, _ side: Side) -> Double {
        Flesh(body: body).foot(side).map { $0.place.y - $0.radius }.min() ?? 0
    }

    @Test(arguments: all)
    func `belongs to the library and has two to four stills`(_ exercise: String) throws {
        #expect(Exercise.with(exercise) != nil)
        #expect((2...4).contains(try motion(exercise).stills().count))
    }

    /// The press is done by the arms; everything else that is done side by side has a leg that works.
    @Test(arguments: all)
    func `one leg has its own colour where each side is done by itself`(
        _ exercise: String
    ) throws {
        let isOneSided = Exercise.with(exercise)?.dose.sides == .each && exercise != "pallof_press"
        #expect(try motion(exercise).worked == (isOneSided ? .right : nil))
    }

    @Test(arguments: all)
    func `captions are short and say different things`(_ exercise: String) throws {
        let captions = try motion(exercise).stills().map(\.caption)
        #expect(Set(captions).count == captions.count)
        for caption in captions {
            #expect((5...52).contains(caption.count), "\(caption)")
            #expect(!caption.hasSuffix("."))
        }
    }

    @Test(arguments: all)
    func `every key tells each limb in the same way`(_ exercise: String) throws {
        let keys = try motion(exercise).keys
        for key in keys { #expect(key.pose.isTold(like: keys[0].pose), "\(key.caption)") }
    }

    @Test(arguments: all)
    func `no joint bends further than a human one, at any moment`(_ exercise: String) throws {
        for (index, body) in try bodies(exercise).enumerated() {
            for side in Side.allCases {
                let complaints = JointAngles(body, side).complaints
                #expect(complaints.isEmpty, "moment \(index), \(side): \(complaints)")
            }
        }
    }

    @Test(arguments: all)
    func `nothing sinks into the floor, at any moment`(_ exercise: String) throws {
        for (index, body) in try bodies(exercise).enumerated() {
            #expect(Flesh(body: body).lowest > -0.008, "moment \(index)")
        }
    }

    @Test(arguments: onTheFeet)
    func `who stands always has a foot on something`(_ exercise: String) throws {
        for (index, body) in try bodies(exercise).enumerated() {
            // Heel, ball and toes; a heel may hang over the edge of a step.
            let bottoms = Side.allCases.flatMap { side in
                [0, 2, 3].map { Flesh(body: body).foot(side)[$0] }.map { $0.place.y - $0.radius }
            }
            let isCarried = bottoms.contains { bottom in
                Self.supports.contains { abs(bottom - $0) < 0.006 }
            }
            #expect(isCarried, "moment \(index)")
        }
    }

    @Test(arguments: leaping)
    func `who leaps leaves the floor and comes back to it`(_ exercise: String) throws {
        let heights = try bodies(exercise).map { body in
            Side.allCases.map { bottom(body, $0) }.min() ?? 0
        }
        #expect((heights.max() ?? 0) > 0.015)
        #expect((heights.min() ?? 1) < 0.005)
    }

    /// Which ball of a foot carries may change on the way, but none of them may slide.
    @Test(arguments: onTheFeet + resting)
    func `a foot that stays where it is does not slide`(_ exercise: String) throws {
        let keys = try motion(exercise).keys
        for (index, key) in keys.enumerated() {
            let next = keys[(index + 1) % keys.count]
            let (start, end) = (Body(key.pose), Body(next.pose))
            for side in Side.allCases {
                let tip = { (body: Body) in Flesh(body: body).foot(side)[3].place }
                guard (tip(start) - tip(end)).length < 0.004, tip(start).y < 0.14 else { continue }
                for step in 1..<8 {
                    let body = Body(key.pose.between(next.pose, share: Double(step) / 8))
                    #expect((tip(body) - tip(start)).length < 0.012, "\(key.caption), \(side)")
                }
            }
        }
    }

    @Test(arguments: all)
    func `hands arrive where they hold on`(_ exercise: String) throws {
        for key in try motion(exercise).keys {
            let body = Body(key.pose)
            for side in Side.allCases {
                guard case .reaching(let target, _) = key.pose.arms[side] else { continue }
                let place =
                    switch target {
                    case .place(let place): place
                    case .landmark(let mark, let offset): body.place(mark) + offset
                    }
                #expect((body.palm(side) - place).length < 0.006, "\(key.caption), \(side)")
            }
        }
    }

    @Test(arguments: all)
    func `feet arrive where they are placed`(_ exercise: String) throws {
        for key in try motion(exercise).keys {
            let body = Body(key.pose)
            for side in Side.allCases {
                guard case .placed(let ankle, _, _) = key.pose.legs[side] else { continue }
                #expect(
                    (body.bones.feet[side].origin - ankle).length < 0.006,
                    "\(key.caption), \(side)"
                )
            }
        }
    }

    @Test func `the pelvis stays level where it must`() throws {
        for exercise in ["single_leg_stand", "hsr_abduction", "single_leg_squat", "step_down"] {
            for body in try bodies(exercise) {
                let rims = body.place(.pelvicRim(.right)) - body.place(.pelvicRim(.left))
                #expect(abs(rims.unit.y) < 0.01, "\(exercise)")
            }
        }
        let hike = try bodies("hip_hike").map {
            ($0.place(.pelvicRim(.left)) - $0.place(.pelvicRim(.right))).unit.y
        }
        #expect((hike.min() ?? 0) < -0.15)
        #expect((hike.max() ?? 0) > 0.1)
    }

    @Test func `the doses and warnings in words are what the pictures show`() throws {
        // Half way to level, not a deep squat.
        let sitting = try bodies("wall_sit").map { JointAngles($0, .right).knee }.max() ?? 0
        #expect((45...70).contains(sitting))
        // About 20 degrees, all the while.
        for body in try bodies("soleus_raise") {
            #expect((18...40).contains(JointAngles(body, .right).knee))
        }
        // 10 to 20 degrees at the beginning, on the heel of the sore leg.
        let glide = try bodies("askling_glider")[0]
        #expect((10...20).contains(JointAngles(glide, .right).knee))
        // The knee just below the hip, or level with it.
        for exercise in ["hsr_hip_flexion", "standing_march_band", "a_skip"] {
            let highest =
                try bodies(exercise).map {
                    $0.place(.knee(.right)).y - $0.place(.hip(.right)).y
                }.max() ?? 0
            #expect((-0.06...0.03).contains(highest), "\(exercise)")
        }
    }
}
