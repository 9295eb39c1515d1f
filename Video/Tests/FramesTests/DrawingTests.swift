import Gait
import Testing

@testable import Frames

@Suite struct DrawingTests {
    @Test func `a picture goes through PNG without loss`() throws {
        let picture = ClipWriterTests.picture(3, width: 37, height: 23)
        let bytes = try #require(picture.png())
        #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(Picture(png: bytes) == picture)
        #expect(Picture(png: []) == nil)
        #expect(Picture(png: Array(bytes.prefix(bytes.count / 2))) == nil)
    }

    @Test func `a canvas draws where it is told and nowhere else`() {
        guard var canvas = Canvas(width: 60, height: 40) else {
            Issue.record("no canvas")
            return
        }
        canvas.load(Picture(width: 60, height: 40, grey: 10))
        canvas.disc(PixelPoint(20, 15), radius: 5, colour: Colour(1, 0, 0))
        canvas.line([PixelPoint(40, 0), PixelPoint(40, 40)], width: 4, colour: Colour(0, 1, 0))
        canvas.text("L", at: PixelPoint(50, 30), size: 12, colour: Colour.white)
        var picture = Picture(width: 0, height: 0)
        canvas.store(into: &picture)
        func pixel(_ x: Int, _ y: Int) -> [UInt8] {
            Array(picture.pixels[((y * 60 + x) * 3)...].prefix(3))
        }
        #expect(pixel(20, 15) == [255, 0, 0])
        #expect(pixel(40, 20) == [0, 255, 0])
        #expect(pixel(5, 5) == [10, 10, 10] && pixel(27, 15) == [10, 10, 10])
        let lettered = (50..<60).contains { x in (20..<31).contains { pixel(x, $0)[2] > 150 } }
        #expect(lettered)
        #expect(canvas.textWidth("LL", size: 12) > canvas.textWidth("L", size: 12))
    }

    @Test func `a blurred disc holds no detail and its surroundings stay`() {
        var picture = Picture(width: 100, height: 100)
        for index in stride(from: 0, to: picture.pixels.count, by: 2) {
            picture.pixels[index] = 255
        }
        let before = picture
        picture.blur(PixelPoint(50, 50), radius: 20)
        let middle = (46..<54).map { picture.pixels[(50 * 100 + $0) * 3] }
        #expect((middle.max() ?? 0) - (middle.min() ?? 0) < 40)
        for place in [(5, 5), (95, 50), (50, 75), (72, 50)] {
            let index = (place.1 * 100 + place.0) * 3
            #expect(picture.pixels[index] == before.pixels[index])
        }
        // Far outside, at the edge, or with numbers that are none: nothing happens.
        var other = before
        other.blur(PixelPoint(-500, 900), radius: 20)
        other.blur(PixelPoint(.nan, 50), radius: 20)
        other.blur(PixelPoint(50, 50), radius: .infinity)
        #expect(other == before)
    }

    @Test func `degrees turn clockwise and rises are positive upwards`() {
        let turned = Angle.turned(PixelPoint(10, 0), about: PixelPoint(0, 0), degrees: 90)
        #expect(abs(turned.x) < 1e-9 && abs(turned.y - 10) < 1e-9)
        #expect(abs(Angle.rise(from: PixelPoint(0, 10), to: PixelPoint(10, 0)) - 45) < 1e-9)
    }

    @Test(arguments: [(3.94, "3.9"), (-0.04, "0.0"), (-0.3, "−0.3"), (12, "12.0"), (.nan, "?")])
    func `numbers are written in tenths`(_ value: Double, _ text: String) {
        #expect(FrameArtist.oneDecimal(value) == text)
    }
}
