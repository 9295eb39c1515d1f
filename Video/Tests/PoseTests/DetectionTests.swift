import Frames
import Gait
import Testing

@testable import Pose

@Suite struct DetectionTests {
    @Test func `there is an anchor for each of the 2254 places, the finest grid first`() {
        let anchors = PersonDetections.anchors
        #expect(anchors.count == PersonDetections.count)
        // Two to a cell of 8 pixels, six to a cell of 32.
        #expect(anchors[0] == SIMD2<Float>(4, 4) / 224)
        #expect(anchors[1] == anchors[0])
        #expect(anchors[2] == SIMD2<Float>(12, 4) / 224)
        #expect(anchors[28 * 28 * 2] == SIMD2<Float>(8, 8) / 224)
        #expect(anchors[2254 - 6] == SIMD2<Float>(208, 208) / 224)
    }

    @Test func `boxes that overlap become one, weighed by score`() {
        let merged = PersonDetections.merged([
            candidate(0.6, x: 0.52), candidate(0.9, x: 0.5), candidate(0.7, x: 0.9),
        ])
        #expect(merged.count == 2)
        #expect(merged[0].score == 0.9)
        // (0.6 · 0.52 + 0.9 · 0.5) / 1.5
        #expect(abs(merged[0].values[0] - 0.508) < 1e-6)
        #expect(abs(merged[1].values[0] - 0.9) < 1e-6)
    }

    @Test func `boxes that barely touch stay two`() {
        // 0.2 wide, 0.12 apart: 0.08 of 0.32 in common, a quarter.
        #expect(
            PersonDetections.merged([candidate(0.9, x: 0.4), candidate(0.8, x: 0.52)]).count == 2
        )
        // 0.1 apart: a third.
        #expect(
            PersonDetections.merged([candidate(0.9, x: 0.4), candidate(0.8, x: 0.5)]).count == 1
        )
    }

    @Test func `two sightings of one body are one person, two bodies side by side are two`() {
        let first = FixedPoseEstimator.person(300, 300, side: 500, score: 0.9)
        let again = FixedPoseEstimator.person(312, 290, side: 520, score: 0.7)
        let other = FixedPoseEstimator.person(460, 300, side: 500, score: 0.6)
        #expect(PersonDetections.distinct([first, again, other]) == [first, other])
    }

    @Test func `a person stands upright around the hip, in pixels of the whole picture`() throws {
        let picture = Picture(width: 400, height: 200)
        var values = SIMD16<Float>()
        (values[4], values[5], values[6], values[7]) = (0.5, 0.5, 0.5, 0.4)
        let person = try #require(
            PersonDetections.person(
                PersonDetections.Candidate(score: 0.8, values: values),
                letterbox: PersonDetections.letterbox(picture)
            )
        )
        // The letterbox is 400 pixels high, its top 100 above the picture's.
        #expect(person.region.centre == PixelPoint(200, 100))
        #expect(abs(person.region.side - 2 * 40 * 1.25) < 1e-3)
        #expect(abs(person.region.rotationDegrees) < 1e-3)
        #expect(abs(person.from.y - 60) < 1e-3 && abs(person.to.y - 140) < 1e-3)
    }

    @Test func `a real person is found in a real picture`() throws {
        let picture = try PoseFixture.frame("video/sports2d_demo.mp4", 100)
        let people = try PoseFixture.estimator().people(in: picture)
        #expect(!people.isEmpty)
        for person in people {
            #expect(person.score >= 0.5 && person.score <= 1)
            #expect(person.region.centre.x > 0 && person.region.centre.x < 1768)
        }
    }

    private func candidate(_ score: Float, x: Float) -> PersonDetections.Candidate {
        var values = SIMD16<Float>()
        (values[0], values[1], values[2], values[3]) = (x, 0.5, 0.2, 0.2)
        return PersonDetections.Candidate(score: score, values: values)
    }
}
