import Testing

@testable import Figure

@Suite struct ContourTests {
    @Test func `corners of an outline lie on the rubber band`() {
        let discs = [Disc(center: Point(0, 0), radius: 10), Disc(center: Point(50, 0), radius: 6)]
        let outline = Contour.points(of: [.hull(discs)])[0]
        for point in outline {
            let gaps = discs.map { abs(($0.center - point).length - $0.radius) }
            #expect((gaps.min() ?? 9) < 1e-9)
        }
    }

    @Test(arguments: [10.0, 20, 35])
    func `a limb that swings keeps its girth half way`(_ degrees: Double) {
        func limb(_ turn: Double) -> Path.Piece {
            .hull([
                Disc(center: Point(0, 0), radius: 10),
                Disc(center: Point(0, 0).moved(50, towards: turn), radius: 6),
            ])
        }
        let frames = Contour.points(of: [limb(30), limb(30 + degrees)])
        let half = zip(frames[0], frames[1]).map { ($0 + $1) * 0.5 }
        let change = Self.area(half) / Self.area(frames[0])
        #expect((0.9...1.001).contains(change))
    }

    @Test func `an outline closes on the points that it began with`() {
        let pieces = [0.0, 40, 80, 0].map { turn in
            Path.Piece.hull([
                Disc(center: Point(0, 0), radius: 8),
                Disc(center: Point(0, 0).moved(30, towards: turn), radius: 5),
            ])
        }
        let frames = Contour.points(of: pieces)
        #expect(frames.first == frames.last)
        #expect(Set(frames.map(\.count)).count == 1)
    }

    @Test func `numbers are written without needless signs`() {
        var outline = Outline()
        outline.add([Point(10, -0.5), Point(10.5, 0), Point(0, 3)], isClosed: true)
        #expect(outline.data == "M10-.5l.5 .5l-10.5 3z")
    }

    private static func area(_ points: [Point]) -> Double {
        var sum = 0.0
        for (index, point) in points.enumerated() {
            let next = points[(index + 1) % points.count]
            sum += point.x * next.y - next.x * point.y
        }
        return abs(sum) / 2
    }
}
