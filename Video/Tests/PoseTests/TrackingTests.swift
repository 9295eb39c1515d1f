import Frames
import Gait
import Testing

@testable import Pose

@Suite struct TrackingTests {
    typealias Fixed = FixedPoseEstimator

    @Test func `the runner is the largest and longest, others are listed`() throws {
        let seen = try #require(
            try find { frame in
                [
                    Fixed.person(100, 300, side: 200, score: 0.95),
                    Fixed.person(600 + Double(frame), 300, side: 500),
                ]
            }
        )
        #expect(seen.people.count == 2)
        #expect(abs(seen.runner.side - 500) < 1e-9)
        #expect(seen.people[0].from.x >= 499.99)
        #expect(seen.people[0].share == 1)
        #expect(!seen.isAmbiguous)
    }

    @Test func `two of nearly one size are ambiguous until one is clicked`() throws {
        let two: @Sendable (Int) -> [DetectedPerson] = { _ in
            [Fixed.person(200, 300, side: 400), Fixed.person(800, 300, side: 440)]
        }
        let open = try #require(try find(two))
        #expect(open.isAmbiguous)
        #expect(open.runner.side == 440)
        let clicked = try #require(try find(two, runner: PixelPoint(210, 250)))
        #expect(!clicked.isAmbiguous)
        #expect(clicked.runner.side == 400)
    }

    @Test func `a click beside everybody changes nothing`() throws {
        let seen = try #require(
            try find({ _ in [Fixed.person(200, 300, side: 400)] }, runner: PixelPoint(900, 10))
        )
        #expect(seen.runner.side == 400)
    }

    @Test func `who crosses another keeps the own track`() throws {
        let seen = try #require(
            try find { frame in
                let x = Double(frame) * 5
                return [
                    Fixed.person(100 + x, 300, side: 300), Fixed.person(1100 - x, 320, side: 260),
                ]
            }
        )
        #expect(seen.people.count == 2)
        let xs = seen.runner.sightings.map(\.person.region.centre.x)
        #expect(xs == xs.sorted())
        #expect(xs.count == 20)
    }

    @Test func `one missed look does not break a track, a long absence does`() throws {
        let missed = try #require(
            try find { $0 == 50 ? [] : [Fixed.person(300, 300, side: 300)] }
        )
        #expect(missed.people.count == 1)
        #expect(missed.runner.region(frame: 50)?.centre == PixelPoint(300, 300))
        let absent = try #require(
            try find { (40..<120).contains($0) ? [] : [Fixed.person(300, 300, side: 300)] }
        )
        #expect(absent.people.count == 2)
    }

    @Test func `an empty clip has no runner`() throws {
        #expect(try find { _ in [] } == nil)
    }

    @Test func `the region keeps its size, stands upright and shrugs off one wild look`() throws {
        let seen = try #require(
            try find { frame in
                [Fixed.person(frame == 100 ? 340 : 300, 300, side: frame == 100 ? 380 : 300)]
            }
        )
        for frame in stride(from: 0, to: 200, by: 7) {
            let region = try #require(seen.runner.region(frame: frame))
            #expect(region == PoseRegion(centre: PixelPoint(300, 300), side: 300))
        }
    }

    @Test func `the region goes along with somebody who walks through the picture`() throws {
        let seen = try #require(
            try find { [Fixed.person(100 + Double($0) * 4, 300, side: 400)] }
        )
        for frame in 20..<170 {
            let region = try #require(seen.runner.region(frame: frame))
            #expect(abs(region.centre.x - (100 + Double(frame) * 4)) < 1e-6)
        }
    }

    @Test func `from behind both pictures are averaged and their difference is kept`() throws {
        let track = try follow(.rear) { _, region in
            PoseLandmark.allCases.map { landmark in
                let tilt = landmark == .rightShoulder ? 10.0 : 0
                let x = landmark == .rightShoulder ? 120.0 : 20
                return TrackedPoint(
                    PixelPoint(x + (region.isMirrored ? 6 : 0), region.isMirrored ? 8 + tilt : 0),
                    visibility: region.isMirrored ? 0.5 : 1
                )
            }
        }
        #expect(track.frames.count == 20)
        let frame = track.frames[10]
        let nose = try #require(frame[.nose])
        #expect(nose.point == PixelPoint(23, 4))
        #expect(nose.spread == 5)
        #expect(nose.visibility == 0.75)
        // 10 down over 100 across: 5.71 degrees.
        let disagreement = try #require(frame.mirrorDisagreementDegrees)
        #expect(abs(disagreement - 5.7106) < 1e-3)
    }

    @Test func `from the side no mirror is looked at`() throws {
        let track = try follow(.side) { _, region in
            region.isMirrored
                ? nil : PoseLandmark.allCases.map { _ in TrackedPoint(PixelPoint(1, 2)) }
        }
        #expect(track.frames.allSatisfy { $0.points.count == 33 })
        #expect(track.frames[3].mirrorDisagreementDegrees == nil)
        #expect(track.frames[3][.nose]?.spread == nil)
    }

    @Test func `frames come in order, in true time, and without the runner they are empty`() throws
    {
        let track = try follow(.side, slowMotionFactor: 4) { frame, _ in
            frame == 7
                ? nil
                : PoseLandmark.allCases.map { _ in TrackedPoint(PixelPoint(Double(frame), 0)) }
        }
        #expect(track.frames.map(\.seconds) == (0..<20).map { Double($0) / 50 / 4 })
        #expect(track.frames[7].points.isEmpty)
        #expect(track.frames[8][.nose]?.point.x == 8)
        #expect(track.frames[19][.nose]?.point.x == 19)
    }

    private func find(
        _ people: @escaping @Sendable (Int) -> [DetectedPerson],
        runner: PixelPoint? = nil
    ) throws -> RunnersSeen? {
        var finder = RunnerFinder(FixedPoseEstimator(people: people))
        for index in 0..<200 { try finder.look(at: Fixed.frame(index)) }
        return try finder.finish(runner: runner)
    }

    private func follow(
        _ view: CameraView,
        slowMotionFactor: Double = 1,
        _ points: @escaping @Sendable (Int, PoseRegion) -> [TrackedPoint]?
    ) throws -> PoseTrack {
        let seen = try #require(try find { _ in [Fixed.person(300, 300, side: 300)] })
        var follower = PointFollower(
            FixedPoseEstimator(points: points),
            runner: seen.runner,
            view: view,
            slowMotionFactor: slowMotionFactor
        )
        for index in 0..<20 { try follower.follow(Fixed.frame(index)) }
        return try follower.finish(width: 600, height: 600)
    }
}
