import Measure

/// How long a pixel is where the runner is.
struct GaitScale: Sendable, Hashable {
    /// Thigh and shank together as a share of the height: 0.245 + 0.246 (Winter).
    static let legOfHeight = 0.491

    var centimetersPerPixel: Double

    /// From the tape, which is measured; else from the height, whose legs are an average.
    init?(_ clip: GaitClip, legLength: Double?, waistSpacing: Double?) {
        if let spacing = clip.tapeSpacing, let waistSpacing, waistSpacing > 0,
            (0.05...0.6).contains(spacing.meters)
        {
            centimetersPerPixel = spacing.meters * 100 / waistSpacing
        } else if let height = clip.bodyHeight, let legLength, legLength > 0,
            (0.8...2.5).contains(height.meters)
        {
            centimetersPerPixel = height.meters * 100 * Self.legOfHeight / legLength
        } else {
            return nil
        }
    }
}

/// A length as seen, in centimetres where a scale is known, else in leg lengths.
struct LengthUnit: Sendable {
    var unit: GaitUnit
    private var perPixel: Double

    init(scale: GaitScale?, legLength: Double) {
        if let scale {
            (unit, perPixel) = (.centimeters, scale.centimetersPerPixel)
        } else {
            (unit, perPixel) = (.legLengths, 1 / legLength)
        }
    }

    func of(_ pixels: Double) -> Double { pixels * perPixel }
}
