import Frames
import Gait

/// What a click into a piece of tape teaches.
struct LearnedTape: Sendable {
    var gate: ColourGate
    var blob: Blob

    /// The tape at `click`, its hue kept clear of `other`.
    static func reading(
        _ picture: borrowing Picture,
        click: PixelPoint,
        scale: PictureScale,
        other: ColourGate? = nil,
        finder: inout BlobFinder
    ) throws(GaitRefusal) -> LearnedTape {
        guard let seed = seed(in: picture, at: click, radius: 4 * scale.factor) else {
            throw .tapeNotDistinct
        }
        guard
            let box = PixelBox(
                around: click,
                radius: scale.reach + scale.largestTape / 2,
                in: picture
            )
        else { throw .waistCutOff }
        var gate = seed
        var learned: LearnedTape?
        // The patch teaches the hue, the hue gives the patch.
        for _ in 0..<3 {
            if let other { gate = gate.kept(from: other) }
            let blobs = finder.blobs(
                in: picture,
                box: box,
                gate: gate,
                leastArea: scale.smallestArea
            )
            let nearest = blobs.min {
                distance($0.centre, click) - $0.size < distance($1.centre, click) - $1.size
            }
            guard let blob = nearest, let better = ColourGate(blob),
                distance(blob.centre, click) <= 6 * scale.factor + blob.size
            else { throw .tapeNotDistinct }
            guard Double(max(blob.box.width, blob.box.height)) <= scale.largestTape,
                blob.isCompact
            else { throw .tapeNotDistinct }
            guard !blob.touchesEdge else { throw .waistCutOff }
            let elsewhere = blobs.reduce(0) { $0 + $1.area } - blob.area
            guard elsewhere <= blob.area else { throw .tapeNotDistinct }
            learned = LearnedTape(gate: gate, blob: blob.sharpened(in: picture))
            gate = better
        }
        guard let learned else { throw .tapeNotDistinct }
        return learned
    }

    /// The gate of the purest spot around a click.
    private static func seed(
        in picture: borrowing Picture,
        at click: PixelPoint,
        radius: Double
    ) -> ColourGate? {
        guard let box = PixelBox(around: click, radius: radius, in: picture) else { return nil }
        var best: (purity: Float, a: Float, b: Float)?
        for row in box.y where row > 0 && row + 1 < picture.height {
            for column in box.x where column > 0 && column + 1 < picture.width {
                let (red, green, blue) = mean(picture, column: column, row: row)
                let (a, b) = ColourGate.opponents(red, green, blue)
                let brightest = max(red, green, blue)
                guard brightest >= 40 else { continue }
                let purity = (a * a + b * b).squareRoot() / brightest
                if purity > best?.purity ?? 0.3 { best = (purity, a, b) }
            }
        }
        return best.map {
            ColourGate(alpha: $0.a, beta: $0.b, spread: 0.32, leastPurity: 0.6 * $0.purity)
        }
    }

    /// Of the nine pixels around a place.
    private static func mean(
        _ picture: borrowing Picture,
        column: Int,
        row: Int
    ) -> (Float, Float, Float) {
        let pixels = picture.pixels.span
        var sum: (Float, Float, Float) = (0, 0, 0)
        for y in (row - 1)...(row + 1) {
            for x in (column - 1)...(column + 1) {
                let at = (y * picture.width + x) * 3
                sum.0 += Float(pixels[at])
                sum.1 += Float(pixels[at + 1])
                sum.2 += Float(pixels[at + 2])
            }
        }
        return (sum.0 / 9, sum.1 / 9, sum.2 / 9)
    }
}
