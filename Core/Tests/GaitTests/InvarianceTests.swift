import Anatomy
import Testing

@testable import Gait

/// What must not depend on how the clip came to be.
@Suite struct InvarianceTests {
    private static func clip() throws -> GaitClip {
        var clip = GaitClip(
            .rear,
            pose: try GaitData.figure("mannequin_rear"),
            waist: try GaitData.tape()
        )
        clip.standing = StandingBaseline(tiltDegrees: 0.5, standardErrorDegrees: 0.1, seconds: 2)
        return clip
    }

    private static func changed(
        _ clip: GaitClip,
        time: (Double) -> Double = { $0 },
        point: (PixelPoint) -> PixelPoint = { $0 },
        every: Int = 1
    ) -> GaitClip {
        var result = clip
        func thin<Frame>(_ frames: [Frame]) -> [Frame] {
            stride(from: 0, to: frames.count, by: every).map { frames[$0] }
        }
        result.pose?.frames = thin(clip.pose?.frames ?? []).map { frame in
            PoseFrame(
                seconds: time(frame.seconds),
                points: frame.points.map { $0.map { TrackedPoint(point($0.point)) } }
            )
        }
        result.waist?.frames = thin(clip.waist?.frames ?? []).map {
            WaistFrame(
                seconds: time($0.seconds),
                right: $0.right.map(point),
                left: $0.left.map(point)
            )
        }
        return result
    }

    private static func expectSame(
        _ one: GaitAnalysis,
        _ two: GaitAnalysis,
        within tolerance: Double,
        side: (Side?) -> Side? = { $0 }
    ) throws {
        #expect(two.refusals == [])
        #expect(one.measures.count == two.measures.count)
        for measure in one.measures {
            let other = try #require(two.measure(measure.quantity, side: side(measure.side)))
            #expect(abs(other.value - measure.value) < tolerance, "\(measure.quantity)")
        }
    }

    @Test func `a later clock, another place and another size change nothing`() throws {
        let clip = try Self.clip()
        let one = GaitAnalyst().analyse(clip)
        let later = Self.changed(clip, time: { $0 + 1000 })
        try Self.expectSame(one, GaitAnalyst().analyse(later), within: 1e-3)
        var larger = Self.changed(clip, point: { PixelPoint($0.x * 1.5 + 30, $0.y * 1.5) })
        larger.pose?.width = 1200
        larger.pose?.height = 1920
        try Self.expectSame(one, GaitAnalyst().analyse(larger), within: 0.05)
    }

    @Test func `a mirror image exchanges the sides`() throws {
        let clip = try Self.clip()
        let one = GaitAnalyst().analyse(clip)
        var mirrored = Self.changed(clip, point: { PixelPoint(720 - $0.x, $0.y) })
        for index in mirrored.waist?.frames.indices ?? 0..<0 {
            guard let frame = mirrored.waist?.frames[index] else { continue }
            mirrored.waist?.frames[index].right = frame.left
            mirrored.waist?.frames[index].left = frame.right
        }
        for index in mirrored.pose?.frames.indices ?? 0..<0 {
            for pair in LegSwaps.pairs + [(.leftHip, .rightHip), (.leftShoulder, .rightShoulder)] {
                mirrored.pose?.frames[index].points
                    .swapAt(pair.left.rawValue, pair.right.rawValue)
            }
        }
        mirrored.standing?.tiltDegrees = -0.5
        let two = GaitAnalyst().analyse(mirrored)
        #expect(two.steps.map(\.side) == one.steps.map { $0.side?.mirrored })
        for side in Side.allCases {
            for quantity in [GaitQuantity.pelvicDrop, .trunkSideLean, .hipAdduction] {
                let first = try #require(one.measure(quantity, side: side))
                let second = try #require(two.measure(quantity, side: side.mirrored))
                #expect(abs(first.value - second.value) < 1e-6)
            }
        }
    }

    @Test(arguments: [2, 3])
    func `fewer frames a second tell the same`(_ every: Int) throws {
        let clip = try Self.clip()
        let one = GaitAnalyst().analyse(clip)
        let two = GaitAnalyst().analyse(Self.changed(clip, every: every))
        try Self.expectSame(one, two, within: 1)
    }

    @Test func `legs exchanged in a few frames are turned back`() throws {
        let clip = try Self.clip()
        var broken = clip
        for index in [40, 41, 42, 150, 260, 261, 400] { broken.pose?.frames[index].turnLegs() }
        let one = GaitAnalyst().analyse(clip)
        let two = GaitAnalyst().analyse(broken)
        try Self.expectSame(one, two, within: 1e-4)
        let legs = LegSwaps(try #require(broken.pose), legLength: 260)
        #expect(abs(legs.swappedShare - 7.0 / 510) < 1e-9)
        #expect(legs.track == clip.pose)
    }
}
