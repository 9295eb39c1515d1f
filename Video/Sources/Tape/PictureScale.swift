/// Lengths that grow with the picture, in pixels.
struct PictureScale: Sendable, Hashable {
    /// 1 for a picture whose longer side has 1280 pixels.
    let factor: Double

    init(width: Int, height: Int) { factor = Double(max(width, height)) / 1280 }

    /// How far from its prediction a piece of tape may be.
    var reach: Double { max(12, 40 * factor) }
    /// Larger than this, a side of a blob is not a piece of tape.
    var largestTape: Double { 60 * factor }
    /// Smaller than this, the centre of a blob is noise.
    var smallestArea: Int { max(9, Int(14 * factor * factor)) }
}
