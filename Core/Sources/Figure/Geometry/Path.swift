import Measure

/// Lines and curves on the paper, kept as what they are drawn from until somebody wants SVG path data.
struct Path: Sendable, Hashable {
    private(set) var pieces: [Piece] = []

    /// A part of a path.
    ///
    /// The first two can be followed through a movement, point for point.
    enum Piece: Sendable, Hashable {
        /// The tight rubber band around discs.
        case hull([Disc])
        case points([Point], isClosed: Bool)
        case stroke(Stroke)
    }

    /// Path data written by hand, with what it covers.
    struct Stroke: Sendable, Hashable {
        var data = ""
        var bounds = Bounds.nothing
    }

    var data: String { pieces.map(\.data).joined() }

    var bounds: Bounds { pieces.reduce(into: .nothing) { $0.include($1.bounds) } }

    mutating func move(to point: Point) { append("M", point) }

    mutating func line(to point: Point) { append("L", point) }

    mutating func close() { write { $0.data += "Z" } }

    mutating func curve(_ first: Point, _ second: Point, to end: Point) {
        append("C", first, second, end)
    }

    /// An arc in the direction of growing angles, which is clockwise on the paper.
    mutating func arc(radius: Double, large: Bool, to end: Point) {
        let length = Self.number(radius)
        write { $0.data += "A\(length) \(length) 0 \(large ? 1 : 0) 1 " }
        append("", end)
    }

    /// Draws another path as a further part of this one.
    mutating func add(_ other: Path) { pieces += other.pieces }

    private mutating func append(_ letter: String, _ points: Point...) {
        write { stroke in
            stroke.data += letter
            stroke.data += points.map { "\(Self.number($0.x)) \(Self.number($0.y))" }
                .joined(separator: " ")
            for point in points { stroke.bounds.include(point) }
        }
    }

    /// Goes on with the stroke at the end, or begins one.
    private mutating func write(_ change: (inout Stroke) -> Void) {
        var stroke = Stroke()
        if case .stroke(let last) = pieces.last {
            stroke = last
            pieces.removeLast()
        }
        change(&stroke)
        pieces.append(.stroke(stroke))
    }

    /// A tenth of a unit is finer than any screen shows.
    static func number(_ value: Double) -> String {
        let text = value.fixed(1)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

extension Path {
    static func polygon(_ points: [Point]) -> Path {
        Path(pieces: [.points(points, isClosed: true)])
    }

    static func line(_ points: [Point]) -> Path {
        Path(pieces: [.points(points, isClosed: false)])
    }

    static func circle(_ disc: Disc) -> Path { .hull([disc]) }

    /// A smooth curve through every point (a centripetal idea kept simple: Catmull and Rom's spline).
    static func smooth(_ points: [Point], closed: Bool) -> Path {
        guard points.count > 2 else { return .line(points) }
        let count = points.count
        func at(_ index: Int) -> Point {
            closed ? points[(index + count) % count] : points[min(count - 1, max(0, index))]
        }
        var path = Path()
        path.move(to: points[0])
        for index in 0..<(closed ? count : count - 1) {
            let start = at(index)
            let end = at(index + 1)
            path.curve(
                start + (end - at(index - 1)) * (1 / 6.0),
                end - (at(index + 2) - start) * (1 / 6.0),
                to: end
            )
        }
        if closed { path.close() }
        return path
    }

    /// The tight rubber band around discs: a limb from two, a foot or a trunk from several.
    static func hull(_ discs: [Disc]) -> Path { Path(pieces: [.hull(discs)]) }
}

extension Path.Piece {
    var data: String {
        switch self {
        case .hull(let discs): Self.band(around: discs)
        case .points(let points, let isClosed): Self.line(points) + (isClosed ? "Z" : "")
        case .stroke(let stroke): stroke.data
        }
    }

    var bounds: Bounds {
        switch self {
        case .hull(let discs):
            discs.reduce(into: .nothing) { $0.include($1.center, margin: $1.radius) }
        case .points(let points, _): points.reduce(into: .nothing) { $0.include($1) }
        case .stroke(let stroke): stroke.bounds
        }
    }

    private static func line(_ points: [Point]) -> String {
        points.enumerated().map { index, point in
            "\(index == 0 ? "M" : "L")\(Path.number(point.x)) \(Path.number(point.y))"
        }.joined()
    }

    private static func circle(_ disc: Disc) -> String {
        var path = Path()
        path.move(to: disc.center.moved(disc.radius, towards: 0))
        for end in [180.0, 0] {
            path.arc(
                radius: disc.radius,
                large: false,
                to: disc.center.moved(disc.radius, towards: end)
            )
        }
        path.close()
        return path.data
    }

    private static func band(around discs: [Disc]) -> String {
        let around = supporting(discs)
        guard around.count > 1 else { return around.first.map(circle) ?? "" }
        let leaving = around.indices.map { index in
            tangent(from: around[index], to: around[(index + 1) % around.count])
        }
        var path = Path()
        for (index, disc) in around.enumerated() {
            let entry = leaving[(index + around.count - 1) % around.count]
            let exit = leaving[index]
            let start = disc.center.moved(disc.radius, towards: entry)
            if index == 0 { path.move(to: start) } else { path.line(to: start) }
            path.arc(
                radius: disc.radius,
                large: Angle.turned(exit - entry) > 180,
                to: disc.center.moved(disc.radius, towards: exit)
            )
        }
        path.close()
        return path.data
    }

    /// The discs that the band touches, in the order of growing direction.
    private static func supporting(_ discs: [Disc]) -> [Disc] {
        var order: [Int] = []
        for step in 0..<180 {
            let direction = Double(step) * 2
            var best = 0
            for index in discs.indices
            where discs[index].reach(towards: direction) > discs[best].reach(towards: direction)
                + 1e-9
            { best = index }
            if order.last != best { order.append(best) }
        }
        if order.count > 1, order.first == order.last { order.removeLast() }
        return order.map { discs[$0] }
    }

    /// The direction in which two discs reach equally far, where the second takes over.
    private static func tangent(from first: Disc, to second: Disc) -> Double {
        let way = second.center - first.center
        return way.direction - Angle.arcCosine((first.radius - second.radius) / way.length)
    }
}
