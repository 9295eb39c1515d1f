import Frames
import Gait

/// A rectangle cut from a picture, one plane after the other, at full or reduced size.
struct Patch: Sendable {
    let width: Int
    let height: Int
    /// Where its first pixel lies.
    let left: Int
    let top: Int
    /// `3 * width * height` values, all of red first.
    private(set) var values: [Int32]

    static let planes = 3

    init(_ picture: borrowing Picture, box: PixelBox) {
        width = box.width
        height = box.height
        left = box.x.lowerBound
        top = box.y.lowerBound
        let count = width * height
        values = [Int32](repeating: 0, count: 3 * count)
        let pixels = picture.pixels.span
        var target = 0
        for row in box.y {
            var at = (row * picture.width + left) * 3
            for _ in 0..<width {
                values[target] = Int32(pixels[at])
                values[target + count] = Int32(pixels[at + 1])
                values[target + 2 * count] = Int32(pixels[at + 2])
                target += 1
                at += 3
            }
        }
    }
}

/// A small square to look for: its means taken away plane by plane, so that light counts for
/// nothing and texture for all.
struct Template: Sendable {
    let side: Int
    private var values: [Int32]
    private let norm: Double
    /// Standard deviation of its texture in grey levels.
    let contrast: Double

    /// The square of `side` at a place of a patch; `nil` where it does not fit.
    init?(_ patch: Patch, column: Int, row: Int, side: Int) {
        guard column >= 0, row >= 0, column + side <= patch.width, row + side <= patch.height
        else { return nil }
        self.side = side
        let area = side * side
        values = []
        values.reserveCapacity(Patch.planes * area)
        let plane = patch.width * patch.height
        var squares = 0.0
        for channel in 0..<Patch.planes {
            var sum: Int32 = 0
            let first = values.count
            for y in 0..<side {
                let start = channel * plane + (row + y) * patch.width + column
                for x in 0..<side {
                    values.append(patch.values[start + x])
                    sum += patch.values[start + x]
                }
            }
            let mean = Int32((Double(sum) / Double(area)).rounded())
            for index in first..<values.count {
                values[index] -= mean
                squares += Double(values[index] * values[index])
            }
        }
        norm = squares.squareRoot()
        contrast = (squares / Double(Patch.planes * area)).squareRoot()
    }

    /// Normalised cross-correlation with the same square at a place of a patch, −1 to 1.
    func correlation(with patch: Patch, column: Int, row: Int) -> Double {
        let plane = patch.width * patch.height
        let area = Double(side * side)
        let (mine, theirs) = (values.span, patch.values.span)
        var product = 0.0
        var variance = 0.0
        for channel in 0..<Patch.planes {
            var cross: Int32 = 0
            var sum: Int32 = 0
            var squares: Int32 = 0
            var at = channel * side * side
            for y in 0..<side {
                let start = channel * plane + (row + y) * patch.width + column
                for x in 0..<side {
                    let value = theirs[start + x]
                    cross &+= mine[at + x] &* value
                    sum &+= value
                    squares &+= value &* value
                }
                at += side
            }
            product += Double(cross)
            variance += Double(squares) - Double(sum) * Double(sum) / area
        }
        guard norm > 0, variance > 0 else { return 0 }
        return product / (norm * variance.squareRoot())
    }

    /// The best place within a patch, to a part of a pixel, with its correlation; `nil` where the
    /// template does not fit or the best lies at the edge of what was searched.
    ///
    /// A held axis is not searched: the patch is one pixel larger than the template on both sides
    /// of it, and the place stays in the middle.
    func best(
        in patch: Patch,
        holdsX: Bool = false,
        holdsY: Bool = false
    ) -> (x: Double, y: Double, correlation: Double)? {
        let columns = patch.width - side + 1
        let rows = patch.height - side + 1
        guard columns > 2, rows > 2 else { return nil }
        var map = [Double](repeating: -1, count: columns * rows)
        var best = columns + 1
        for row in holdsY ? 1..<2 : 0..<rows {
            for column in holdsX ? 1..<2 : 0..<columns {
                let index = row * columns + column
                map[index] = correlation(with: patch, column: column, row: row)
                if map[index] > map[best] { best = index }
            }
        }
        let (column, row) = (best % columns, best / columns)
        guard column > 0, column + 1 < columns, row > 0, row + 1 < rows else { return nil }
        let x = holdsX ? 0 : Self.vertex(map[best - 1], map[best], map[best + 1])
        let y = holdsY ? 0 : Self.vertex(map[best - columns], map[best], map[best + columns])
        return (Double(patch.left + column) + x, Double(patch.top + row) + y, map[best])
    }

    /// Where the parabola through three neighbours has its top, from the middle one.
    static func vertex(_ before: Double, _ middle: Double, _ after: Double) -> Double {
        let bend = before - 2 * middle + after
        guard bend < 0 else { return 0 }
        return min(0.5, max(-0.5, 0.5 * (before - after) / bend))
    }
}
