/// A place on the paper, y downwards.
struct Point: Sendable, Hashable {
    var x: Double
    var y: Double

    init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    static func + (a: Point, b: Point) -> Point { Point(a.x + b.x, a.y + b.y) }
    static func - (a: Point, b: Point) -> Point { Point(a.x - b.x, a.y - b.y) }
    static func * (a: Point, factor: Double) -> Point { Point(a.x * factor, a.y * factor) }

    var length: Double { (x * x + y * y).squareRoot() }

    /// The direction on the paper, clockwise from the right.
    var direction: Double { Angle.direction(x: x, y: y) }

    /// The point at a distance in a direction, clockwise from the right.
    func moved(_ distance: Double, towards degrees: Double) -> Point {
        Point(x + distance * Angle.cosine(degrees), y + distance * Angle.sine(degrees))
    }
}

/// A circle on the paper.
struct Disc: Sendable, Hashable {
    let center: Point
    let radius: Double

    /// How far the disc reaches in a direction.
    func reach(towards degrees: Double) -> Double {
        center.x * Angle.cosine(degrees) + center.y * Angle.sine(degrees) + radius
    }
}

/// An upright rectangle that grows with what is drawn.
struct Bounds: Sendable, Hashable {
    private(set) var low: Point
    private(set) var high: Point

    init(_ low: Point, _ high: Point) {
        self.low = low
        self.high = high
    }

    static let nothing = Bounds(
        Point(.infinity, .infinity),
        Point(-.infinity, -.infinity)
    )

    var isEmpty: Bool { low.x > high.x }
    var width: Double { isEmpty ? 0 : high.x - low.x }
    var height: Double { isEmpty ? 0 : high.y - low.y }

    mutating func include(_ point: Point, margin: Double = 0) {
        low = Point(min(low.x, point.x - margin), min(low.y, point.y - margin))
        high = Point(max(high.x, point.x + margin), max(high.y, point.y + margin))
    }

    mutating func include(_ other: Bounds) {
        guard !other.isEmpty else { return }
        include(other.low)
        include(other.high)
    }

    func grown(by margin: Double) -> Bounds {
        Bounds(Point(low.x - margin, low.y - margin), Point(high.x + margin, high.y + margin))
    }

    /// The smallest rectangle around this one whose width over height lies in a range.
    func shaped(_ ratio: ClosedRange<Double>) -> Bounds {
        let addX = max(0, height * ratio.lowerBound - width) / 2
        let addY = max(0, width / ratio.upperBound - height) / 2
        return Bounds(Point(low.x - addX, low.y - addY), Point(high.x + addX, high.y + addY))
    }
}
