import Anatomy
import Testing

@testable import Gait

/// The drawn figure moved by that same run, and the real clips, as a network saw them.
@Suite struct ClipTests {
    static let cadence = 174.39

    @Test(arguments: [("mannequin_rear", CameraView.rear), ("mannequin_side", .side)])
    func `cadence of the figure is within a hundredth`(_ name: String, _ view: CameraView) throws {
        let clips = [
            GaitClip(view, pose: try GaitData.figure(name)),
            GaitClip(view, pose: try GaitData.network(name, width: 720, height: 1280)),
        ]
        for clip in clips {
            let analysis = GaitAnalyst().analyse(clip)
            #expect(analysis.refusals == [])
            let cadence = try #require(analysis.measure(.cadence))
            #expect(abs(cadence.value - Self.cadence) < 0.01 * Self.cadence)
        }
    }

    @Test func `hip drop is never read from a network's hips`() throws {
        let pose = try GaitData.network("mannequin_rear", width: 720, height: 1280)
        let analysis = GaitAnalyst().analyse(GaitClip(.rear, pose: pose))
        for (quantity, side) in [
            (GaitQuantity.pelvicDrop, Side.left as Side?), (.pelvicDrop, .right),
            (.pelvicDropMean, nil), (.pelvicDropDifference, nil), (.hipAdduction, .left),
        ] {
            #expect(analysis.measure(quantity, side: side) == nil)
            #expect(
                analysis.withheld.contains {
                    $0.quantity == quantity && $0.side == side && $0.reason == .waistNotMarked
                }
            )
        }
    }

    @Test(arguments: [true, false])
    func `tape gives the figure's hip drop, with a network or one known foot`(
        _ hasPose: Bool
    ) throws {
        let pose = hasPose ? try GaitData.figure("mannequin_rear") : nil
        var clip = GaitClip(.rear, pose: pose, waist: try GaitData.tape())
        clip.standing = StandingBaseline(tiltDegrees: 0, standardErrorDegrees: 0, seconds: 2)
        // The right foot is on the ground from 2.9159 to 3.1601 s (force plate).
        clip.knownStance = hasPose ? nil : KnownStance(seconds: 3.03, side: .right)
        let analysis = GaitAnalyst().analyse(clip)
        let tilt = try #require(clip.waist.flatMap(PelvicTilt.init))
        let drop = PelvicDrop(tilt, steps: analysis.steps, stepTime: 60 / Self.cadence)
        for (side, truth) in [(Side.right, 1.1), (.left, 3.9)] {
            // The truth is a plain mean of seven steps, and so is this one: two of the left steps lie
            // far below the others, and the trimmed mean that is told leaves one of them out.
            let values = drop.drops(side, standing: 0)
            #expect(values.count == 7)
            #expect(abs(try #require(Order.mean(values)) - truth) < 0.3)
            let told = try #require(analysis.measure(.pelvicDrop, side: side))
            #expect(told.low < truth && truth < told.high)
        }
    }

    @Test func `tape alone tells cadence and range, and no side`() throws {
        var clip = GaitClip(.rear, pose: nil, waist: try GaitData.tape())
        clip.standing = StandingBaseline(tiltDegrees: 0, standardErrorDegrees: 0, seconds: 2)
        let analysis = GaitAnalyst().analyse(clip)
        #expect(analysis.refusals == [])
        #expect(Set(analysis.measures.map(\.quantity)) == [.cadence, .pelvicDropRange])
        #expect(
            analysis.withheld.contains {
                $0.quantity == .pelvicDrop && $0.reason == .supportingFootUnknown
            }
        )
    }

    @Test func `without a baseline the mean is told and the sides are not`() throws {
        let clip = GaitClip(
            .rear,
            pose: try GaitData.figure("mannequin_rear"),
            waist: try GaitData.tape()
        )
        let analysis = GaitAnalyst().analyse(clip)
        #expect(abs(try #require(analysis.measure(.pelvicDropMean)).value - 2.5) < 0.5)
        #expect(analysis.measure(.pelvicDrop, side: .left) == nil)
        #expect(analysis.measure(.pelvicDropDifference) == nil)
    }

    @Test func `the far leg is never told`() throws {
        let analysis = GaitAnalyst().analyse(
            GaitClip(.side, pose: try GaitData.figure("mannequin_side"))
        )
        #expect(analysis.nearSide == .right)
        #expect(analysis.measures.allSatisfy { $0.side != .left })
        #expect(
            analysis.withheld.contains {
                $0.quantity == .kneeFlexion && $0.side == .left && $0.reason == .legHidden
            }
        )
        let knee = try #require(analysis.measure(.kneeFlexion, side: .right))
        #expect(abs(knee.value - 45.8) < 3)
    }

    @Test func `the walker is not running`() throws {
        let pose = try GaitData.network("sports2d_demo_walker", width: 1768, height: 994)
        let analysis = GaitAnalyst().analyse(GaitClip(.side, pose: pose))
        #expect(analysis.refusals.contains { if case .notRunning = $0 { true } else { false } })
        #expect(analysis.measures.isEmpty)
    }

    @Test(arguments: ["pose2sim_single_cam02", "pose2sim_single_cam04"])
    func `the front and the oblique view are refused`(_ name: String) throws {
        let pose = try GaitData.network(name, width: 1080, height: 1920)
        let analysis = GaitAnalyst().analyse(GaitClip(.rear, pose: pose))
        #expect(analysis.refusals.contains(.wrongView(expected: .rear)))
        #expect(analysis.measures.isEmpty)
    }

    /// A clip that plays eight times slower, and nobody said so.
    @Test func `unlabelled slow motion is asked about`() throws {
        var pose = try GaitData.figure("mannequin_rear")
        for index in pose.frames.indices { pose.frames[index].seconds *= 4 }
        let analysis = GaitAnalyst().analyse(GaitClip(.rear, pose: pose))
        guard case .perhapsSlowMotion(let cadence, let factor)? = analysis.refusals.last else {
            Issue.record("\(analysis.refusals)")
            return
        }
        #expect(abs(cadence - Self.cadence / 4) < 2)
        #expect(factor == 4)
        #expect(analysis.measures.isEmpty)
        // Told too little: the answer takes the place of what was said.
        pose = try GaitData.figure("mannequin_rear")
        for index in pose.frames.indices { pose.frames[index].seconds *= 2 }
        var clip = GaitClip(.rear, pose: pose)
        clip.description.slowMotionFactor = 2
        #expect(GaitAnalyst().analyse(clip).refusals.contains { $0.slowMotionThatFits == 4 })
    }
}

extension GaitRefusal {
    fileprivate var slowMotionThatFits: Double? {
        if case .perhapsSlowMotion(_, let factor) = self { factor } else { nil }
    }
}
