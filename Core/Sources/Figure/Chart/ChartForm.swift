/// How one structure looks in one view of the chart.
///
/// Numbers are chart units, 2.5 to a centimetre of an adult. In the front and back view x counts
/// outwards from the midline and every form is drawn once for each side; in the side view x counts
/// forward from the hip joint. Heights count downwards from the third lumbar vertebra.
enum ChartForm: Sendable {
    typealias Place = (Double, Double)

    /// A surface inside a smooth line.
    case area([Place])
    /// An oval, for small bumps.
    case spot(Double, Double, width: Double, height: Double)
    /// A string: nerve, vessel, seam or rim.
    case cord([Place])
    /// A surface in the middle of the body that is its own mirror image: its right half.
    case middle([Place])

    /// `towards` is 1 where x grows to the right of the paper, -1 where to the left.
    func path(towards: Double, from origin: Point) -> Path {
        func placed(_ places: [Place]) -> [Point] {
            places.map { Point(origin.x + towards * $0.0, origin.y + $0.1) }
        }
        switch self {
        case .area(let places): return .smooth(placed(places), closed: true)
        case .cord(let places): return .smooth(placed(places), closed: false)
        case .middle(let places):
            let other = places.reversed().filter { $0.0 > 0 }.map { (-$0.0, $0.1) }
            return .smooth(placed(places + other), closed: true)
        case .spot(let x, let y, let width, let height):
            let ring = (0..<8).map { step in
                (
                    x + width * Angle.cosine(Double(step) * 45),
                    y + height * Angle.sine(Double(step) * 45)
                )
            }
            return .smooth(placed(ring), closed: true)
        }
    }

    var isMiddle: Bool { if case .middle = self { true } else { false } }
    var isCord: Bool { if case .cord = self { true } else { false } }
}

/// One way of looking at the hips.
struct ChartView: Sendable {
    let label: String
    /// The skin, the far side of the body included.
    let skin: [ChartForm]
    /// Folds that tell front from back.
    let lines: [ChartForm]
    /// The bones that are always there.
    let bones: [ChartForm]
    /// Whether both halves of the body are seen.
    let isPaired: Bool
    /// Where the runner's right side lies on the paper: -1 left, 1 right.
    ///
    /// In the side view, where the front of a body lies that is seen from its right.
    let right: Double
    let forms: @Sendable (Structure) -> [ChartForm]

    static let all: [ChartView] = [front, side, back]
}
