import Foundation
import Gait
import Testing

@testable import Frames

/// The kinds of clips that phones write: turned, mirrored, deep in colour, uneven in time.
@Suite struct ClipKindTests {
    struct Turn: Sendable, CustomTestStringConvertible {
        var name: String
        /// a, b, c and d of the display matrix.
        var matrix: [Int32]
        /// The quarters as shown, row by row from the top left.
        var quarters: [Hue]
        var testDescription: String { name }
    }

    /// All ways to hold a phone, and the mirrored ones.
    ///
    /// By the definition of the matrix in the QuickTime file format: (x, y) is shown at
    /// (a x + c y, b x + d y). As stored, the quarters are red, green, blue, white.
    static let turns = [
        Turn(name: "straight", matrix: [1, 0, 0, 1], quarters: [.red, .green, .blue, .white]),
        Turn(
            name: "90 clockwise",
            matrix: [0, 1, -1, 0],
            quarters: [.blue, .red, .white, .green]
        ),
        Turn(name: "180", matrix: [-1, 0, 0, -1], quarters: [.white, .blue, .green, .red]),
        Turn(
            name: "90 anticlockwise",
            matrix: [0, -1, 1, 0],
            quarters: [.green, .white, .red, .blue]
        ),
        Turn(name: "mirrored", matrix: [-1, 0, 0, 1], quarters: [.green, .red, .white, .blue]),
        Turn(name: "upside down", matrix: [1, 0, 0, -1], quarters: [.blue, .white, .red, .green]),
        Turn(name: "transposed", matrix: [0, 1, 1, 0], quarters: [.red, .blue, .green, .white]),
        Turn(
            name: "transposed the other way",
            matrix: [0, -1, -1, 0],
            quarters: [.white, .green, .blue, .red]
        ),
    ]

    @Test(arguments: turns)
    func `a clip is shown upright, however the phone was held`(_ turn: Turn) throws {
        let folder = try TemporaryFolder()
        var bytes = try ClipFixtures.bytes("corners.mp4")
        let head = try #require(Data(bytes).range(of: Data("tkhd".utf8)))
        // Behind version, times, track, duration, layer, group and volume.
        let place = head.upperBound + 40
        for (index, value) in zip([0, 1, 3, 4], turn.matrix) {
            let fixed = UInt32(bitPattern: value << 16)
            for byte in 0..<4 {
                bytes[place + index * 4 + byte] = UInt8(
                    truncatingIfNeeded: fixed >> (24 - 8 * byte)
                )
            }
        }
        let path = folder.path("turned.mp4")
        try Data(bytes).write(to: URL(filePath: path))
        let frame = try ClipReader.still(path: path, at: 0.5)
        let isUpright = turn.matrix[0] != 0
        #expect(frame.picture.width == (isUpright ? 64 : 48))
        #expect(frame.picture.height == (isUpright ? 48 : 64))
        #expect(Hue.quarters(frame.picture) == turn.quarters)
        let clip = try ClipReader.describe(path: path)
        #expect(clip.width == frame.picture.width && clip.height == frame.picture.height)
    }

    /// By 10 bits, by another colour matrix and by the full range: a wrong matrix or range would
    /// leave red under 240 or green over 20.
    @Test(arguments: ["corners.mp4", "ten_bit_hlg.mp4", "full_range_709.mp4"])
    func `colours come out as they went in`(_ name: String) throws {
        let picture = try ClipReader.still(path: ClipFixtures.path(name), at: 0.5).picture
        let expected: [[Int]] = [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]]
        for (quarter, colour) in expected.enumerated() {
            let (x, y) = (quarter % 2 == 0 ? 16 : 48, quarter < 2 ? 12 : 36)
            let pixel = picture.pixels[((y * 64 + x) * 3)...].prefix(3).map { Int($0) }
            for (is_, should) in zip(pixel, colour) {
                #expect(abs(is_ - should) <= 8, "\(name) quarter \(quarter): \(pixel)")
            }
        }
    }

    @Test func `uneven times stay uneven and pixels become square`() throws {
        let path = ClipFixtures.path("uneven_anamorphic.mp4")
        let read = try ClipFixtures.read(path)
        // Two of three frames come 0.4 frames late: 0, 1.4, 2.4, 3, 4.4 … thirtieths.
        for frame in read.frames {
            let late = frame.index % 3 == 0 ? 0.0 : 0.4
            #expect(abs(frame.seconds - (Double(frame.index) + late) / 30) < 0.001)
        }
        #expect(read.frames.count == 30 && read.damage.isEmpty)
        let clip = try ClipReader.describe(path: path)
        #expect(clip.hasVariableRate)
        // 64 by 48 stored, each pixel twice as wide as high.
        #expect(clip.width == 128 && clip.height == 48)
        #expect(read.frames[0].picture.width == 128)
        #expect(Hue.quarters(read.frames[0].picture) == [.red, .green, .blue, .white])
    }

    @Test func `a clip filmed at 240 and played at 30 is eight times slowed`() throws {
        let clip = try ClipReader.describe(path: ClipFixtures.path("capture_240.mp4"))
        #expect(clip.slowMotionFactor == 8)
        #expect(abs(clip.captureRate - 240) < 0.01)
        let reader = try ClipReader(path: ClipFixtures.path("capture_240.mp4"))
        #expect(reader.description.slowMotionFactor == 8)
    }

    @Test(arguments: [
        (nil, 30, 1), (240.0, 29.97, 8), (240, 240, 1), (120, 30, 4), (60, 59.94, 1),
        (30, 240, 1), (100, 30, 100.0 / 30), (1e9, 30, 1),
    ])
    func `two rates make a factor`(_ captured: Double?, _ played: Double, _ factor: Double) {
        #expect(SlowMotion.factor(captured: captured, played: played) == factor)
    }

    @Test(arguments: [("moving.avi", 60), ("moving.ts", 60), ("moving.mp4", 120)])
    func `other containers are read with all their frames`(_ name: String, _ count: Int) throws {
        let read = try ClipFixtures.read(ClipFixtures.path(name))
        #expect(read.frames.count == count)
        #expect(read.damage.isEmpty)
        for frame in read.frames { #expect(abs(frame.seconds - Double(frame.index) / 30) < 0.001) }
        #expect(try ClipReader.describe(path: ClipFixtures.path(name)).frames == count)
    }

    @Test func `stamps become seconds, whatever is missing or out of order`() {
        var clock = ClipClock(unit: 0.001, nominalInterval: 0.04)
        #expect(clock.seconds(of: 5_000) == 0)
        #expect(clock.seconds(of: 5_100) == 0.1)
        #expect(clock.seconds(of: 5_100) == nil)
        #expect(clock.seconds(of: 4_000) == nil)
        #expect(clock.seconds(of: nil) == 0.14)
        #expect(clock.seconds(of: 5_200) == 0.2)
        #expect(clock.seconds(of: .max) != nil || clock.last == 0.2)
        #expect(clock.unstamped == 1)
        var late = ClipClock(unit: 0.001, nominalInterval: 0.04)
        #expect(late.seconds(of: nil) == 0)
        #expect(late.seconds(of: 900) == 0.04)
    }
}
