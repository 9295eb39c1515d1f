import Frames
import Gait
import Testing

@testable import Tape

/// Whether the camera stood still.
@Suite struct CameraWatchTests {
    @Test(arguments: ["mannequin_rear.mp4", "mannequin_side.mp4", "mannequin_rear_taped.mp4"])
    func `a camera that stood still is told so`(clip: String) throws {
        var watch = CameraWatch()
        try TapedFigure.watch(clip, most: 200) { watch.add($0) }
        let shift = try #require(watch.greatestShift)
        #expect(shift < 0.001)
    }

    @Test func `a picture that slips down is noticed by its amount`() throws {
        var watch = CameraWatch()
        try TapedFigure.watch(
            "mannequin_rear.mp4",
            most: 150,
            change: { $0.picture = $0.picture.moved(x: 0, y: $0.index > 60 ? 12 : 0) },
            look: { watch.add($0) }
        )
        let shift = try #require(watch.greatestShift)
        #expect(abs(shift - 12.0 / 720) < 0.001)
    }

    @Test(arguments: [(9, 0), (0, -7), (6, 8), (-14, 3)])
    func `a textured wall tells every direction`(x: Int, y: Int) throws {
        let wall = Picture.wall(width: 360, height: 640)
        var watch = CameraWatch()
        for index in 0..<40 {
            let picture = index < 20 ? wall : wall.moved(x: x, y: y)
            watch.add(VideoFrame(index: index, seconds: Double(index) / 15, picture: picture))
        }
        let shift = try #require(watch.greatestShift)
        let expected = Double(x * x + y * y).squareRoot() / 360
        #expect(abs(shift - expected) < 0.001)
    }

    @Test func `somebody who walks through the background does not move the camera`() throws {
        let wall = Picture.wall(width: 360, height: 640)
        var watch = CameraWatch()
        for index in 0..<60 {
            var picture = wall
            let edge = max(0, index - 5) * 7
            if index > 5, edge < 360 { picture.cover(x: max(0, edge - 90)..<edge) }
            watch.add(VideoFrame(index: index, seconds: Double(index) / 15, picture: picture))
        }
        let shift = try #require(watch.greatestShift)
        #expect(shift < 0.002)
    }

    @Test func `a plain wall cannot tell, and that is not a camera that stood still`() {
        var watch = CameraWatch()
        for index in 0..<40 {
            let picture = Picture(width: 360, height: 640, grey: 190)
            watch.add(VideoFrame(index: index, seconds: Double(index) / 15, picture: picture))
        }
        #expect(watch.greatestShift == nil)
        #expect(CameraWatch().greatestShift == nil)
    }

    @Test func `a background that is gone for good counts as moved`() throws {
        var watch = CameraWatch()
        for index in 0..<40 {
            let seed = index < 10 ? 1 : 7
            let picture = Picture.wall(width: 360, height: 640, seed: seed)
            watch.add(VideoFrame(index: index, seconds: Double(index) / 15, picture: picture))
        }
        #expect(try #require(watch.greatestShift) > 0.03)
    }
}

extension Picture {
    /// The same picture moved by whole pixels; what comes in from outside repeats the edge.
    fileprivate func moved(x: Int, y: Int) -> Picture {
        guard x != 0 || y != 0 else { return self }
        var moved = self
        for row in 0..<height {
            let from = min(height - 1, max(0, row - y))
            for column in 0..<width {
                let source = (from * width + min(width - 1, max(0, column - x))) * 3
                let target = (row * width + column) * 3
                for channel in 0..<3 { moved.pixels[target + channel] = pixels[source + channel] }
            }
        }
        return moved
    }

    /// Soft blotches, the same for the same seed.
    fileprivate static func wall(width: Int, height: Int, seed: Int = 1) -> Picture {
        var picture = Picture(width: width, height: height)
        var state = UInt32(truncatingIfNeeded: 2_463_534_242 &* seed)
        let cell = 6
        let across = width / cell + 2
        let knots = (0..<(across * (height / cell + 2))).map { _ -> Double in
            state ^= state << 13
            state ^= state >> 17
            state ^= state << 5
            return 90 + Double(state % 100)
        }
        for row in 0..<height {
            for column in 0..<width {
                let (i, j) = (column / cell, row / cell)
                let (u, v) = (
                    Double(column % cell) / Double(cell), Double(row % cell) / Double(cell)
                )
                let upper = knots[j * across + i] * (1 - u) + knots[j * across + i + 1] * u
                let lower =
                    knots[(j + 1) * across + i] * (1 - u) + knots[(j + 1) * across + i + 1] * u
                let grey = UInt8((upper * (1 - v) + lower * v).rounded())
                for channel in 0..<3 { picture.pixels[(row * width + column) * 3 + channel] = grey }
            }
        }
        return picture
    }

    /// A dark upright bar in front of everything.
    fileprivate mutating func cover(x: Range<Int>) {
        for row in 0..<height {
            for column in x {
                for channel in 0..<3 { pixels[(row * width + column) * 3 + channel] = 40 }
            }
        }
    }
}
