import Frames
import Gait
import Testing

@testable import Pose

@Suite struct SamplingTests {
    /// Red grows to the right, green downwards.
    static let ramp: Picture = {
        var picture = Picture(width: 64, height: 48)
        for y in 0..<48 {
            for x in 0..<64 {
                picture.pixels[(y * 64 + x) * 3] = UInt8(x * 4)
                picture.pixels[(y * 64 + x) * 3 + 1] = UInt8(y * 5)
            }
        }
        return picture
    }()

    static let regions = [
        PoseRegion(centre: PixelPoint(30, 24), side: 20),
        PoseRegion(centre: PixelPoint(30.3, 24.6), side: 13.7),
        PoseRegion(centre: PixelPoint(30, 24), side: 20, rotationDegrees: 30),
        PoseRegion(centre: PixelPoint(30, 24), side: 20, isMirrored: true),
        PoseRegion(centre: PixelPoint(30, 24), side: 20, rotationDegrees: -75, isMirrored: true),
    ]

    @Test(arguments: regions)
    func `a number of the cut is the colour at its place in the picture`(_ region: PoseRegion) {
        let cut = cut(region)
        for row in 0..<16 {
            for column in 0..<16 {
                let place = RegionSampler.place(
                    Double(column),
                    Double(row),
                    in: region,
                    side: 16
                )
                let at = (row * 16 + column) * 3
                #expect(abs(Double(cut[at]) - place.x * 4) < 0.01)
                #expect(abs(Double(cut[at + 1]) - place.y * 5) < 0.01)
            }
        }
    }

    @Test func `beyond the picture there is black, or the edge goes on`() {
        let region = PoseRegion(centre: PixelPoint(0, 24), side: 32)
        #expect(cut(region, border: .black)[8 * 48 + 1] == 0)
        let edge = cut(region, border: .edge)
        #expect(edge[8 * 48] == 0)
        #expect(edge[8 * 48 + 1] == 120)
    }

    @Test func `a region far outside or of no size harms nothing`() {
        for region in [
            PoseRegion(centre: PixelPoint(-9e6, 9e6), side: 10),
            PoseRegion(centre: PixelPoint(10, 10), side: 0),
        ] {
            let isSound = cut(region).allSatisfy { $0.isFinite }
            #expect(isSound)
        }
    }

    @Test func `a turn keeps the shape: 90 degrees bring up to the right`() {
        let region = PoseRegion(centre: PixelPoint(10, 10), side: 8, rotationDegrees: 90)
        let place = RegionSampler.place(4, 0, in: region, side: 8)
        #expect(abs(place.x - 14) < 1e-9 && abs(place.y - 10) < 1e-9)
    }

    @Test func `each landmark and its opposite are a pair`() {
        for landmark in PoseLandmark.allCases {
            #expect(landmark.opposite.opposite == landmark)
            let name = "\(landmark)"
            let other = name.replacing("left", with: "right").replacing("Left", with: "Right")
            let back = name.replacing("right", with: "left").replacing("Right", with: "Left")
            #expect("\(landmark.opposite)" == (other == name ? back : other))
        }
    }

    private func cut(_ region: PoseRegion, border: RegionSampler.Border = .edge) -> [Float] {
        let sampler = RegionSampler(side: 16, border: border, scale: 1, offset: 0)
        var numbers = [Float](repeating: -1, count: 16 * 16 * 3)
        unsafe numbers.withUnsafeMutableBufferPointer {
            unsafe sampler.sample(Self.ramp, region, into: $0)
        }
        return numbers
    }
}
