import Frames
import Gait

extension Blob {
    /// The same blob with its centre weighted by how much of each pixel is tape.
    ///
    /// A pixel at the rim mixes tape and background: its chroma along the tape's hue, against that
    /// of the whole piece, tells the share. Below `floor` it may be skin or shirt, above `ceiling`
    /// it is all tape.
    func sharpened(in picture: borrowing Picture) -> Blob {
        let length = (alpha * alpha + beta * beta).squareRoot()
        guard length > 0 else { return self }
        let (a, b) = (Float(alpha / length), Float(beta / length))
        let full = Float(length) * 1.05
        let (floor, ceiling): (Float, Float) = (0.4, 0.9)
        let columns = max(0, box.x.lowerBound - 2)..<min(picture.width, box.x.upperBound + 2)
        let rows = max(0, box.y.lowerBound - 2)..<min(picture.height, box.y.upperBound + 2)
        let pixels = picture.pixels.span
        var (sum, x, y) = (0.0, 0.0, 0.0)
        for row in rows {
            for column in columns {
                let at = (row * picture.width + column) * 3
                let (along, below) = ColourGate.opponents(
                    Float(pixels[at]),
                    Float(pixels[at + 1]),
                    Float(pixels[at + 2])
                )
                let share = (along * a + below * b) / full
                let weight = Double(min(1, max(0, (share - floor) / (ceiling - floor))))
                sum += weight
                x += weight * Double(column)
                y += weight * Double(row)
            }
        }
        guard sum > 0 else { return self }
        var blob = self
        blob.centre = PixelPoint(x / sum, y / sum)
        return blob
    }
}
