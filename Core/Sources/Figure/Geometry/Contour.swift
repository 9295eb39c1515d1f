/// The outline of one piece through all frames of a movement, always with the same number of points.
///
/// Points that belong together are found by turning the directions in which a hull is sampled with
/// the hull itself; so a limb that swings keeps its girth on the way from frame to frame.
enum Contour {
    /// For every frame the points of the outline, in the same order.
    ///
    /// Frames must hold the same kind of piece with as many discs or points; strokes have no points.
    static func points(of frames: [Path.Piece]) -> [[Point]] {
        var outlines: [[Point]] = []
        var before: [Disc] = []
        var turn = 0.0
        let count = frames.map(fineness).max() ?? 0
        for piece in frames {
            switch piece {
            case .points(let points, _): outlines.append(points)
            case .stroke: outlines.append([])
            case .hull(let discs):
                turn += before.isEmpty ? 0 : turning(from: before, to: discs)
                before = discs
                outlines.append(around(discs, from: turn, count: count))
            }
        }
        // The cycle closes on the very points that it began with.
        if frames.count > 1, frames.first == frames.last {
            outlines[frames.count - 1] = outlines[0]
        }
        return outlines
    }

    /// Enough corners that no screen shows them, fewer for thin parts.
    private static func fineness(_ piece: Path.Piece) -> Int {
        guard case .hull(let discs) = piece else { return 0 }
        let widest = discs.map(\.radius).max() ?? 0
        if widest > 11 || discs.count > 6 { return 20 }
        if widest > 5 { return 16 }
        return widest > 2 ? 12 : 8
    }

    private static func around(_ discs: [Disc], from turn: Double, count: Int) -> [Point] {
        (0..<count).map { step in
            let direction = turn + 360 * Double(step) / Double(count)
            let (x, y) = (Angle.cosine(direction), Angle.sine(direction))
            var best = discs[0]
            var reach = -Double.infinity
            for disc in discs {
                let own = disc.center.x * x + disc.center.y * y + disc.radius
                if own > reach + 1e-9 { (best, reach) = (disc, own) }
            }
            return Point(best.center.x + best.radius * x, best.center.y + best.radius * y)
        }
    }

    /// The turn that takes one set of centres best to another (Procrustes), damped where a limb points
    /// at the viewer and has no direction.
    private static func turning(from old: [Disc], to new: [Disc]) -> Double {
        let (a, b) = (middle(old), middle(new))
        var (along, across) = (0.0, 0.0)
        for (first, second) in zip(old, new) {
            let (p, q) = (first.center - a, second.center - b)
            along += p.x * q.x + p.y * q.y + first.radius * first.radius * 0.1
            across += p.x * q.y - p.y * q.x
        }
        return along == 0 && across == 0 ? 0 : Angle.direction(x: along, y: across)
    }

    private static func middle(_ discs: [Disc]) -> Point {
        discs.reduce(Point(0, 0)) { $0 + $1.center } * (1 / Double(max(1, discs.count)))
    }
}
