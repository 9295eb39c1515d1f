/// One cycle of a moving picture: the same shapes again and again, and signs that come and go.
struct Film: Sendable {
    /// Scenes whose shapes belong together by their order; the last is the first again.
    let frames: [(time: Double, scene: Scene)]
    /// Shapes that are shown only for a while.
    var signs: [(shapes: [Shape], span: Range<Double>)] = []

    var seconds: Double { max(0.1, frames.last?.time ?? 0) }

    /// What must be seen: everything that is drawn at any time, unless the scenes look closer.
    var bounds: Bounds {
        frames.reduce(into: .nothing) { $0.include($1.scene.window ?? $1.scene.shapes.bounds) }
    }

    /// Every shape through the whole cycle, far ones first by how near they are on the whole.
    var parts: [Part] {
        guard let first = frames.first?.scene.shapes else { return [] }
        let parts = first.indices.map { index in
            Part(
                frames.compactMap { frame in
                    frame.scene.shapes.indices.contains(index) ? frame.scene.shapes[index] : nil
                }
            )
        }
        let order = parts.map(\.asShape).enumerated()
            .sorted { a, b in
                if a.element.layer != b.element.layer { return a.element.layer < b.element.layer }
                if abs(a.element.nearness - b.element.nearness) > 1e-9 {
                    return a.element.nearness < b.element.nearness
                }
                return a.offset < b.offset
            }
        return order.map { parts[$0.offset] }
    }

    /// One shape, frame by frame.
    struct Part: Sendable {
        let shapes: [Shape]

        init(_ shapes: [Shape]) { self.shapes = shapes }

        /// The first frame's, as near as all frames are on average.
        fileprivate var asShape: Shape {
            var shape = shapes[0]
            shape.nearness = shapes.reduce(0) { $0 + $1.nearness } / Double(shapes.count)
            return shape
        }

        var moves: Bool { shapes.contains { $0.path != shapes[0].path } }

        /// Outlines as closed or open polygons with the same number of corners in every frame, in
        /// tenths of a paper unit; `nil` for a shape that cannot be followed.
        var outlines: [Outline]? {
            let counts = Set(shapes.map(\.path.pieces.count))
            guard counts.count == 1, let count = counts.first else { return nil }
            var outlines = [Outline](repeating: Outline(), count: shapes.count)
            for index in 0..<count {
                let pieces = shapes.map { $0.path.pieces[index] }
                let points = Contour.points(of: pieces)
                guard let corners = points.first?.count, corners > 0,
                    points.allSatisfy({ $0.count == corners })
                else { return nil }
                let isClosed =
                    if case .points(_, let isClosed) = pieces[0] { isClosed } else { true }
                for frame in outlines.indices {
                    outlines[frame].add(points[frame], isClosed: isClosed)
                }
            }
            return outlines
        }
    }
}

/// Polygons in whole tenths of a paper unit.
struct Outline: Sendable, Hashable {
    private(set) var numbers: [Int] = []
    private var ends: [(corners: Int, isClosed: Bool)] = []

    mutating func add(_ points: [Point], isClosed: Bool) {
        ends.append((points.count, isClosed))
        for point in points {
            numbers.append(Int((point.x * 10).rounded()))
            numbers.append(Int((point.y * 10).rounded()))
        }
    }

    /// How far the corner that differs most lies from a share of the way between two outlines.
    func distance(from start: Outline, to end: Outline, share: Double) -> Double {
        let (from, own, to) = (start.numbers, numbers, end.numbers)
        var largest = 0.0
        for index in own.indices {
            let (a, b) = (Double(from[index]), Double(to[index]))
            largest = max(largest, abs(Double(own[index]) - a - (b - a) * share))
        }
        return largest
    }

    /// Path data in relative lines, which are short.
    var data: String {
        var data = ""
        var next = 0
        for (corners, isClosed) in ends {
            for corner in 0..<corners {
                let (x, y) = (numbers[next], numbers[next + 1])
                if corner == 0 {
                    data += "M" + Self.pair(x, y)
                } else {
                    data += "l" + Self.pair(x - numbers[next - 2], y - numbers[next - 1])
                }
                next += 2
            }
            if isClosed { data += "z" }
        }
        return data
    }

    private static func pair(_ x: Int, _ y: Int) -> String {
        let second = number(y)
        return number(x) + (second.hasPrefix("-") ? second : " " + second)
    }

    /// Tenths without a needless zero: -5 is "-.5", 120 is "12".
    private static func number(_ tenths: Int) -> String {
        let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
        let sign = tenths < 0 ? "-" : ""
        if rest == 0 { return sign + "\(whole)" }
        return sign + (whole == 0 ? ".\(rest)" : "\(whole).\(rest)")
    }

    static func == (a: Outline, b: Outline) -> Bool { a.numbers == b.numbers }

    func hash(into hasher: inout Hasher) { hasher.combine(numbers) }
}
