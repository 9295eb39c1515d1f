import Measure

/// Lines and curves on the paper, written as SVG path data while they are drawn.
struct Path: Sendable, Hashable {
    private(set) var data = ""
    private(set) var bounds = Bounds.nothing

    mutating func move(to point: Point) { append("M", point) }

    mutating func line(to point: Point) { append("L", point) }

    mutating func close() { data += "Z" }

    mutating func curve(_ first: Point, _ second: Point, to end: Point) {
        append("C", first, second, end)
    }

    /// An arc in the direction of growing angles, which is clockwise on the paper.
    mutating func arc(radius: Double, large: Bool, to end: Point) {
        let length = Self.number(radius)
        data += "A\(length) \(length) 0 \(large ? 1 : 0) 1 "
        append("", end)
    }

    /// Draws another path as a further part of this one.
    mutating func add(_ other: Path) {
        data += other.data
        bounds.include(other.bounds)
    }

    private mutating func append(_ letter: String, _ points: Point...) {
        data += letter
        data += points.map { "\(Self.number($0.x)) \(Self.number($0.y))" }.joined(separator: " ")
        for point in points { bounds.include(point) }
    }

    /// A tenth of a unit is finer than any screen shows.
    static func number(_ value: Double) -> String {
        let text = value.fixed(1)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

extension Path {
    static func polygon(_ points: [Point]) -> Path {
        var path = Path.line(points)
        path.close()
        return path
    }

    static func line(_ points: [Point]) -> Path {
        var path = Path()
        for (index, point) in points.enumerated() {
            if index == 0 { path.move(to: point) } else { path.line(to: point) }
        }
        return path
    }

    static func circle(_ disc: Disc) -> Path {
        var path = Path()
        path.move(to: disc.center.moved(disc.radius, towards: 0))
        path.arc(
            radius: disc.radius,
            large: false,
            to: disc.center.moved(disc.radius, towards: 180)
        )
        path.arc(radius: disc.radius, large: false, to: disc.center.moved(disc.radius, towards: 0))
        path.close()
        path.bounds.include(disc.center, margin: disc.radius)
        return path
    }

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
    static func hull(_ discs: [Disc]) -> Path {
        let around = supporting(discs)
        guard around.count > 1 else { return around.first.map(Path.circle) ?? Path() }
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
            path.bounds.include(disc.center, margin: disc.radius)
        }
        path.close()
        return path
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
