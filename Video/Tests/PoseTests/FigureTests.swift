import Foundation
import Frames
import Gait
import Testing

@testable import Pose

/// The network on clips of a figure whose joints are known in pixels.
@Suite struct FigureTests {
    @Test func `a picture and its mirror image have the same points, sides exchanged`() throws {
        let picture = try PoseFixture.frame("video/mannequin_rear.mp4", 50)
        let estimator = try PoseFixture.estimator()
        let person = try #require(try estimator.people(in: picture).first)
        var region = person.region
        region.rotationDegrees = 0
        var mirror = picture
        for y in 0..<picture.height {
            for x in 0..<picture.width {
                for channel in 0..<3 {
                    mirror.pixels[(y * picture.width + x) * 3 + channel] =
                        picture.pixels[
                            (y * picture.width + picture.width - 1 - x) * 3 + channel
                        ]
                }
            }
        }
        let last = Double(picture.width - 1)
        let plain = try #require(try estimator.points(in: mirror, region: mirrored(region, last)))
        region.isMirrored = true
        let looked = try #require(try estimator.points(in: picture, region: region))
        for landmark in PoseLandmark.allCases {
            let a = looked[landmark.rawValue].point
            let b = plain[landmark.opposite.rawValue].point
            #expect(abs(a.x - (last - b.x)) < 0.05 && abs(a.y - b.y) < 0.05, "\(landmark)")
        }
    }

    private func mirrored(_ region: PoseRegion, _ last: Double) -> PoseRegion {
        var other = region
        other.centre.x = last - region.centre.x
        return other
    }
}
