import Frames
import Gait

/// Touching pixels of one colour.
struct Blob: Sendable, Hashable {
    /// In pixels.
    var area: Int
    /// Weighted by purity, in pixels of the picture.
    var centre: PixelPoint
    var box: PixelBox
    /// Whether it reaches the edge of what was looked at.
    var touchesEdge: Bool
    /// Mean opponent colour.
    var alpha: Double
    var beta: Double
    /// Mean chroma as a share of the brightness.
    var purity: Double

    /// Side of the square of the same area.
    var size: Double { Double(area).squareRoot() }

    /// Whether it is compact enough for a disc or a square seen at an angle.
    var isCompact: Bool {
        let long = max(box.width, box.height)
        let short = min(box.width, box.height)
        return Double(area) >= 0.4 * Double(box.width * box.height) && long <= 3 * short + 2
    }
}

/// A rectangle of whole pixels, upper bounds outside.
struct PixelBox: Sendable, Hashable {
    var x: Range<Int>
    var y: Range<Int>

    var width: Int { x.count }
    var height: Int { y.count }

    init(x: Range<Int>, y: Range<Int>) {
        self.x = x
        self.y = y
    }

    /// The square around a point, cut at the edges of the picture; `nil` outside of it.
    init?(around point: PixelPoint, radius: Double, in picture: borrowing Picture) {
        let reach = max(1, Int(radius.rounded()))
        guard point.x.magnitude < 1e6, point.y.magnitude < 1e6 else { return nil }
        let column = Int(point.x.rounded())
        let row = Int(point.y.rounded())
        let left = max(0, column - reach)
        let right = min(picture.width, column + reach + 1)
        let top = max(0, row - reach)
        let bottom = min(picture.height, row + reach + 1)
        guard left < right, top < bottom else { return nil }
        x = left..<right
        y = top..<bottom
    }
}

/// Finds blobs of a colour; keeps its working memory from frame to frame.
struct BlobFinder: Sendable {
    private var weights: [Float] = []
    private var stack: [Int32] = []
    private var starts: [Int32] = []

    /// Blobs of at least `leastArea` pixels within `box`, the largest first.
    mutating func blobs(
        in picture: borrowing Picture,
        box: PixelBox,
        gate: ColourGate,
        leastArea: Int
    ) -> [Blob] {
        weigh(picture, box: box, gate: gate)
        var found: [Blob] = []
        for start in starts where weights[Int(start)] > 0 {
            let blob = grow(from: start, picture, box: box)
            if blob.area >= leastArea { found.append(blob) }
        }
        return found.sorted { $0.area > $1.area }
    }

    private mutating func weigh(_ picture: borrowing Picture, box: PixelBox, gate: ColourGate) {
        let count = box.width * box.height
        weights.removeAll(keepingCapacity: true)
        weights.reserveCapacity(count)
        starts.removeAll(keepingCapacity: true)
        let pixels = picture.pixels.span
        for row in box.y {
            var at = (row * picture.width + box.x.lowerBound) * 3
            for _ in box.x {
                let weight = gate.purity(pixels[at], pixels[at + 1], pixels[at + 2])
                if weight > 0 { starts.append(Int32(truncatingIfNeeded: weights.count)) }
                weights.append(weight)
                at += 3
            }
        }
    }

    /// Takes the pixels that touch `start`; what was taken has its weight below 0.
    private mutating func grow(
        from start: Int32,
        _ picture: borrowing Picture,
        box: PixelBox
    ) -> Blob {
        let width = box.width
        let pixels = picture.pixels.span
        var sum = BlobSum()
        stack.removeAll(keepingCapacity: true)
        visit(Int(start))
        while let next = stack.popLast() {
            let index = Int(next)
            let column = index % width
            let row = index / width
            let at = ((row + box.y.lowerBound) * picture.width + column + box.x.lowerBound) * 3
            let (red, green, blue) = (pixels[at], pixels[at + 1], pixels[at + 2])
            sum.add(
                column: column,
                row: row,
                weight: -weights[index],
                opponents: ColourGate.opponents(Float(red), Float(green), Float(blue))
            )
            if column > 0 { visit(index - 1) }
            if column + 1 < width { visit(index + 1) }
            if row > 0 { visit(index - width) }
            if row + 1 < box.height { visit(index + width) }
        }
        return sum.blob(in: box)
    }

    @inline(__always)
    private mutating func visit(_ index: Int) {
        guard weights[index] > 0 else { return }
        weights[index] = -weights[index]
        stack.append(Int32(truncatingIfNeeded: index))
    }
}

/// What is summed over the pixels of a blob.
private struct BlobSum {
    private var count = 0
    private var weight = 0.0
    private var x = 0.0
    private var y = 0.0
    private var alpha = 0.0
    private var beta = 0.0
    private var columns = Int.max..<Int.max
    private var rows = Int.max..<Int.max

    @inline(__always)
    mutating func add(column: Int, row: Int, weight: Float, opponents: (Float, Float)) {
        let share = Double(weight)
        if count == 0 {
            columns = column..<(column + 1)
            rows = row..<(row + 1)
        } else {
            columns = min(columns.lowerBound, column)..<max(columns.upperBound, column + 1)
            rows = min(rows.lowerBound, row)..<max(rows.upperBound, row + 1)
        }
        count += 1
        self.weight += share
        x += share * Double(column)
        y += share * Double(row)
        alpha += Double(opponents.0)
        beta += Double(opponents.1)
    }

    /// Columns and rows are counted from the corner of `box`.
    func blob(in box: PixelBox) -> Blob {
        let total = Double(max(1, count))
        let (left, top) = (box.x.lowerBound, box.y.lowerBound)
        return Blob(
            area: count,
            centre: PixelPoint(Double(left) + x / weight, Double(top) + y / weight),
            box: PixelBox(
                x: (columns.lowerBound + left)..<(columns.upperBound + left),
                y: (rows.lowerBound + top)..<(rows.upperBound + top)
            ),
            touchesEdge: columns.lowerBound == 0 || columns.upperBound == box.width
                || rows.lowerBound == 0 || rows.upperBound == box.height,
            alpha: alpha / total,
            beta: beta / total,
            purity: weight / total
        )
    }
}
