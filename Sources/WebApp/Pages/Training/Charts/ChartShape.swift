import Training

/// A place on a chart in the units of its view box; y grows downwards.
struct ChartPoint: Hashable, Sendable {
    var x: Double
    var y: Double
}

/// A rectangle on a chart.
struct ChartBox: Hashable, Sendable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var width: Double { right - left }
    var height: Double { bottom - top }

    /// Whether all of `other` lies inside, give or take what rounding to a tenth moves.
    func contains(_ other: ChartBox) -> Bool {
        other.left >= left - 0.1 && other.right <= right + 0.1
            && other.top >= top - 0.1 && other.bottom <= bottom + 0.1
    }

    func overlaps(_ other: ChartBox) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    init(left: Double, top: Double, right: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }

    /// The smallest box around `points`; `nil` without any.
    init?(around points: [ChartPoint]) {
        guard let first = points.first else { return nil }
        self.init(left: first.x, top: first.y, right: first.x, bottom: first.y)
        for point in points {
            left = min(left, point.x)
            right = max(right, point.x)
            top = min(top, point.y)
            bottom = max(bottom, point.y)
        }
    }

    init(center: ChartPoint, reach: Double) {
        self.init(
            left: center.x - reach,
            top: center.y - reach,
            right: center.x + reach,
            bottom: center.y + reach
        )
    }
}

/// What can be drawn.
enum ChartShape: Hashable, Sendable {
    case box(ChartBox)
    case dot(ChartPoint, radius: Double)
    /// A run past the guard; the outline tells how far, so that no colour has to.
    case sign(SpikeBand, ChartPoint, radius: Double)
    /// A ring with a bar across: pain or an injury.
    case pain(ChartPoint, radius: Double)
    case line([ChartPoint])
    case area([ChartPoint])

    /// `nil` for a line without points.
    var bounds: ChartBox? {
        switch self {
        case .box(let box): box
        case .dot(let center, let radius), .pain(let center, let radius),
            .sign(_, let center, let radius):
            ChartBox(center: center, reach: radius)
        case .line(let points), .area(let points): ChartBox(around: points)
        }
    }
}

extension SpikeBand {
    /// The corners of the sign around the origin, one unit wide each way.
    ///
    /// A diamond, a triangle and a star: they differ in outline also where they are small.
    var corners: [ChartPoint] {
        switch self {
        case .reference: []
        case .small: Self.corners([(0, -1), (0.85, 0), (0, 1), (-0.85, 0)])
        case .moderate: Self.corners([(0, -0.95), (1, 0.8), (-1, 0.8)])
        case .large:
            Self.corners([
                (0, -1), (0.3, -0.42), (0.95, -0.5), (0.58, 0), (0.95, 0.5), (0.3, 0.42), (0, 1),
                (-0.3, 0.42), (-0.95, 0.5), (-0.58, 0), (-0.95, -0.5), (-0.3, -0.42),
            ])
        }
    }

    private static func corners(_ pairs: [(Double, Double)]) -> [ChartPoint] {
        pairs.map { ChartPoint(x: $0.0, y: $0.1) }
    }
}
