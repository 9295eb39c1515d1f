import Anatomy
import Interview
import Program
import Testing

@testable import Figure

@Suite struct MotionTests {
    /// Exercises and self-tests under the name that a failure shows.
    struct Drawn: Sendable, CustomTestStringConvertible {
        let name: String
        let motion: Motion
        /// How high the surface lies that the body rests on; beds and tables have no floor to miss.
        var isOnFloor = true

        var testDescription: String { name }
    }

    static let exercises: [Drawn] = Exercise.all.compactMap { exercise in
        ExerciseDrawing.motion(of: exercise.id).map { Drawn(name: exercise.id, motion: $0) }
    }

    static let selfTests: [Drawn] = BodyTests.safeTests.compactMap { test in
        SelfTestDrawing.motion(of: test).map {
            Drawn(name: test.rawValue, motion: $0, isOnFloor: false)
        }
    }

    static let all = exercises + selfTests

    @Test func `every exercise has a motion`() {
        let missing = Exercise.all.map(\.id).filter { ExerciseDrawing.motion(of: $0) == nil }
        #expect(missing.isEmpty)
    }

    @Test func `every safe self-test has a motion, and what is unknown has none`() {
        #expect(Self.selfTests.count == BodyTests.safeTests.count)
        #expect(ExerciseDrawing.figure(for: "no such exercise") == nil)
    }

    @Test(arguments: all)
    func `limbs keep their length on the way`(_ drawn: Drawn) {
        for moment in drawn.motion.moments(stepsPerMove: 6) {
            let body = Body(moment.pose)
            for side in Side.allCases {
                for (actual, should) in BodyTests.lengths(of: body, side) {
                    #expect(abs(actual - should) < 1e-9)
                }
            }
        }
    }

    @Test(arguments: all)
    func `no joint bends further than a human one on the way`(_ drawn: Drawn) {
        for moment in drawn.motion.moments(stepsPerMove: 6) {
            let body = Body(moment.pose)
            for side in Side.allCases {
                let complaints = JointAngles(body, side).complaints
                #expect(complaints.isEmpty, "\(moment.time.rounded()) s, \(side): \(complaints)")
            }
        }
    }

    @Test(arguments: exercises)
    func `nothing goes through the floor`(_ drawn: Drawn) {
        let lowest = drawn.motion.moments().map { Flesh(body: Body($0.pose)).lowest }.min() ?? 0
        #expect(lowest > -0.027, "as shares of the height: \(lowest)")
    }

    /// Knees, ankles and palms that stand on the floor in two keys one after the other.
    @Test(arguments: exercises)
    func `what is planted stays planted on the way`(_ drawn: Drawn) {
        let keys = drawn.motion.keys
        for index in keys.indices {
            let (start, end) = (keys[index], keys[(index + 1) % keys.count])
            let places = Self.contacts(Body(start.pose))
            let next = Self.contacts(Body(end.pose))
            let planted = places.keys.filter { name in
                guard let a = places[name], let b = next[name] else { return false }
                return a.isDown && b.isDown && (a.place - b.place).length < 0.01
            }
            for step in 1..<6 {
                let way = start.pose.between(end.pose, share: Double(step) / 6)
                let now = Self.contacts(Body(way))
                for name in planted {
                    guard let a = places[name]?.place, let b = now[name]?.place else { continue }
                    #expect((a - b).length < 0.02, "\(name) before \(end.caption)")
                }
            }
        }
    }

    private struct Contact {
        let place: Vector
        let isDown: Bool
    }

    private static func contacts(_ body: Body) -> [String: Contact] {
        var contacts: [String: Contact] = [:]
        for side in Side.allCases {
            let (knee, ankle) = (body.bones.shanks[side].origin, body.bones.feet[side].origin)
            let palm = body.palm(side)
            contacts["knee \(side)"] = Contact(place: knee, isDown: knee.y < 0.045)
            contacts["ankle \(side)"] = Contact(place: ankle, isDown: ankle.y < 0.05)
            contacts["palm \(side)"] = Contact(place: palm, isDown: palm.y < 0.025)
        }
        return contacts
    }

    @Test(arguments: exercises)
    func `keys tell legs and rest alike`(_ drawn: Drawn) {
        let keys = drawn.motion.keys
        for (a, b) in zip(keys, keys.dropFirst()) {
            #expect(a.pose.isTold(like: b.pose), "\(b.caption)")
        }
    }

    @Test(arguments: exercises)
    func `captions of stills are short and different`(_ drawn: Drawn) {
        let captions = drawn.motion.stills().map(\.caption)
        #expect((1...5).contains(captions.count))
        #expect(Set(captions).count == captions.count)
        for caption in captions { #expect((5...64).contains(caption.count), "\(caption)") }
    }

    @Test(arguments: all)
    func `a cycle ends as it began and time only goes forward`(_ drawn: Drawn) {
        let moments = drawn.motion.moments()
        #expect(moments.first?.time == 0)
        #expect(moments.last?.time == drawn.motion.timeline.seconds)
        #expect(zip(moments, moments.dropFirst()).allSatisfy { $0.time < $1.time })
        let ends = [moments.first, moments.last].compactMap { $0.map { Body($0.pose) } }
        #expect(ends.count == 2)
        #expect((ends[0].place(.ankle(.right)) - ends[1].place(.ankle(.right))).length < 1e-9)
        #expect((ends[0].palm(.left) - ends[1].palm(.left)).length < 1e-9)
    }

    @Test(arguments: all)
    func `every moment has the same shapes in the same order`(_ drawn: Drawn) {
        let frames = drawn.motion.film(mirrored: false).frames
        let classes = frames.map { frame in frame.scene.shapes.map(\.classes.first) }
        #expect(Set(classes).count == 1)
    }

    @Test func `a pose half way lies half way`() {
        let start = Pose().leg(.right, hip: 10, knee: 20)
        let end = Pose().leg(.right, hip: 50, knee: 100)
        let angles = JointAngles(Body(start.between(end, share: 0.5)), .right)
        #expect(abs(angles.hip - 30) < 1e-6)
        #expect(abs(angles.knee - 60) < 1e-6)
    }

    @Test func `a leg told in two ways goes from place to place`() {
        let start = Pose(rest: .hips(at: Vector(0, 0.5, 0))).leg(.right, hip: 40, knee: 60)
        let end = start.placing(.right)
        let way = Body(start.between(end, share: 0.5))
        let goal = Body(start)
        #expect((way.place(.ankle(.right)) - goal.place(.ankle(.right))).length < 1e-6)
        #expect((way.place(.knee(.right)) - goal.place(.knee(.right))).length < 1e-6)
    }

    @Test func `a body that rests on its knee has the knee where it should be`() {
        let place = Vector(0.1, 0.034, 0.05)
        var pose = Pose(rest: .resting(.knee(.right), at: place)).leg(.right, hip: 30, knee: 100)
        pose.posture.lean = 20
        #expect((Body(pose).place(.knee(.right)) - place).length < 1e-9)
    }
}
