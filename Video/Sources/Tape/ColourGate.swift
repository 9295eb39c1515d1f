import Frames
import Gait

/// Tells which pixels have the colour of a piece of tape.
///
/// A colour is a direction in the plane of two opponent axes (red against green and blue, green
/// against blue); light and shade change its length and hardly its direction.
struct ColourGate: Sendable, Hashable {
    /// Unit vector of the hue.
    var alpha: Float
    var beta: Float
    /// Tangent of the greatest angle to it.
    var spread: Float
    /// Smallest chroma as a share of the brightest channel.
    var leastPurity: Float

    /// Darker than this the hue is noise.
    private static let leastBrightness: Float = 40

    init(alpha: Float, beta: Float, spread: Float, leastPurity: Float) {
        let length = (alpha * alpha + beta * beta).squareRoot()
        self.alpha = length > 0 ? alpha / length : 1
        self.beta = length > 0 ? beta / length : 0
        self.spread = spread
        self.leastPurity = leastPurity
    }

    /// The red, green and blue of a pixel on the opponent axes.
    @inline(__always)
    static func opponents(_ red: Float, _ green: Float, _ blue: Float) -> (Float, Float) {
        (red - (green + blue) / 2, 0.866_025_4 * (green - blue))
    }

    /// The chroma of a pixel along the hue as a share of its brightness; 0 outside the gate.
    @inline(__always)
    func purity(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Float {
        let brightest = max(red, green, blue)
        let darkest = min(red, green, blue)
        let value = Float(brightest)
        guard value >= Self.leastBrightness,
            Float(brightest - darkest) >= leastPurity * value
        else { return 0 }
        let (a, b) = Self.opponents(Float(red), Float(green), Float(blue))
        let along = a * alpha + b * beta
        guard along >= leastPurity * value else { return 0 }
        let across = a * beta - b * alpha
        return across.magnitude <= spread * along ? along / value : 0
    }

    /// Tangent of the angle to another hue; infinite from a right angle on.
    func angleTangent(to other: ColourGate) -> Float {
        let along = alpha * other.alpha + beta * other.beta
        guard along > 0.01 else { return .infinity }
        return (alpha * other.beta - beta * other.alpha).magnitude / along
    }

    /// Two hues nearer than this (12 degrees) cannot be told apart in poor light.
    static let alike: Float = 0.2126

    /// The same hue, not reaching more than 45 % of the way to the other one.
    func kept(from other: ColourGate) -> ColourGate {
        var gate = self
        gate.spread = min(spread, 0.45 * angleTangent(to: other))
        return gate
    }
}

extension ColourGate {
    /// What tape of that name looks like before it was seen in this light.
    init(_ colour: TapeColour) {
        let (red, green, blue, spread, purity): (Float, Float, Float, Float, Float) =
            switch colour {
            case .yellow: (255, 240, 0, 0.27, 0.5)
            case .orange: (255, 120, 0, 0.27, 0.6)
            case .red: (235, 10, 20, 0.27, 0.6)
            case .magenta: (255, 0, 212, 0.47, 0.45)
            case .blue: (0, 60, 255, 0.47, 0.5)
            case .cyan: (0, 230, 255, 0.36, 0.45)
            case .green: (0, 220, 40, 0.6, 0.45)
            }
        let (a, b) = Self.opponents(red, green, blue)
        self.init(alpha: a, beta: b, spread: spread, leastPurity: purity)
    }

    /// Learned from a patch of tape: the hue it has, and six tenths of its purity.
    init?(_ blob: Blob) {
        guard blob.purity > 0.3 else { return nil }
        self.init(
            alpha: Float(blob.alpha),
            beta: Float(blob.beta),
            spread: 0.32,
            leastPurity: max(0.25, 0.6 * Float(blob.purity))
        )
    }
}
