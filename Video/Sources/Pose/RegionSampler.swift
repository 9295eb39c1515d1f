import Frames
import Gait

/// Cuts a square out of a picture, turned, mirrored and scaled to what a network takes.
///
/// Bilinear between the four pixels around; a pixel's number is its place, as the networks were
/// trained: column 0 of the cut lies on the left edge of the square.
struct RegionSampler {
    /// What lies outside of the picture.
    enum Border { case black, edge }

    let side: Int
    let border: Border
    /// A number of the network is `byte * scale + offset`.
    let scale: Float
    let offset: Float

    /// The place in the picture of a place in the cut, in pixels of the cut.
    static func place(_ x: Double, _ y: Double, in region: PoseRegion, side: Int) -> PixelPoint {
        let (right, down) = axes(region)
        let across = (region.isMirrored ? -1 : 1) * (x / Double(side) - 0.5) * region.side
        let along = (y / Double(side) - 0.5) * region.side
        return PixelPoint(
            region.centre.x + across * right.x + along * down.x,
            region.centre.y + across * right.y + along * down.y
        )
    }

    private static func axes(_ region: PoseRegion) -> (right: PixelPoint, down: PixelPoint) {
        let (sine, cosine) = Angle.sineAndCosine(degrees: region.rotationDegrees)
        return (PixelPoint(cosine, sine), PixelPoint(-sine, cosine))
    }

    func sample(
        _ picture: Picture,
        _ region: PoseRegion,
        into output: UnsafeMutableBufferPointer<Float>
    ) {
        let start = Self.place(0, 0, in: region, side: side)
        let nextColumn = Self.place(1, 0, in: region, side: side)
        let nextRow = Self.place(0, 1, in: region, side: side)
        let column = (x: Float(nextColumn.x - start.x), y: Float(nextColumn.y - start.y))
        let width = picture.width
        let height = picture.height
        let columns = column.y == 0 && nextRow.x == start.x ? columns(start.x, column.x, width) : []
        unsafe picture.pixels.withUnsafeBufferPointer { pixels in
            guard let base = pixels.baseAddress, let target = output.baseAddress
            else { return }
            for row in 0..<side {
                var x = Float(start.x + Double(row) * (nextRow.x - start.x))
                var y = Float(start.y + Double(row) * (nextRow.y - start.y))
                var place = unsafe target + row * side * 3
                if !columns.isEmpty, y >= 0, y < Float(height - 2) {
                    unsafe sample(columns, y, base, width, height, into: place)
                    continue
                }
                for _ in 0..<side {
                    let left = Int(x.rounded(.down))
                    let top = Int(y.rounded(.down))
                    let value: SIMD4<Float>
                    // Four bytes are read for three: the last two rows go the careful way.
                    if left >= 0, top >= 0, left < width - 1, top < height - 2 {
                        let pixel = unsafe base + (top * width + left) * 3
                        let (fx, fy) = (x - Float(left), y - Float(top))
                        let above = unsafe Self.mix(Self.bytes(pixel), Self.bytes(pixel + 3), fx)
                        let below = unsafe Self.mix(
                            Self.bytes(pixel + width * 3),
                            Self.bytes(pixel + width * 3 + 3),
                            fx
                        )
                        value = Self.mix(above, below, fy)
                    } else {
                        value = unsafe outer(base, width, height, x, y)
                    }
                    let scaled = value * scale + offset
                    unsafe place[0] = scaled.x
                    unsafe place[1] = scaled.y
                    unsafe place[2] = scaled.z
                    unsafe place += 3
                    x += column.x
                    y += column.y
                }
            }
        }
    }

    /// A column of an upright cut: the same in each of its rows.
    private struct Column {
        var x: Float
        /// Of the byte of the pixel to the left; below 0 where that or the next is outside.
        var offset: Int
        /// How far it lies from that pixel to the next.
        var share: Float
    }

    private func columns(_ start: Double, _ step: Float, _ width: Int) -> [Column] {
        var x = Float(start)
        return (0..<side).map { _ in
            defer { x += step }
            let left = x.rounded(.down)
            let isInside = left >= 0 && left < Float(width - 1)
            return Column(x: x, offset: isInside ? Int(left) * 3 : -1, share: x - left)
        }
    }

    /// One row of an upright cut, between two rows of the picture.
    private func sample(
        _ columns: [Column],
        _ y: Float,
        _ base: UnsafePointer<UInt8>,
        _ width: Int,
        _ height: Int,
        into target: UnsafeMutablePointer<Float>
    ) {
        let top = Int(y.rounded(.down))
        let share = y - Float(top)
        let above = unsafe base + top * width * 3
        let below = unsafe above + width * 3
        var place = unsafe target
        for column in columns {
            let value: SIMD4<Float>
            if column.offset >= 0 {
                let (a, b) = unsafe (above + column.offset, below + column.offset)
                value = unsafe Self.mix(
                    Self.mix(Self.bytes(a), Self.bytes(a + 3), column.share),
                    Self.mix(Self.bytes(b), Self.bytes(b + 3), column.share),
                    share
                )
            } else {
                value = unsafe outer(base, width, height, column.x, y)
            }
            let scaled = value * scale + offset
            unsafe place[0] = scaled.x
            unsafe place[1] = scaled.y
            unsafe place[2] = scaled.z
            unsafe place += 3
        }
    }

    @inline(__always)
    private static func bytes(_ pixel: UnsafePointer<UInt8>) -> SIMD4<Float> {
        let four = unsafe UnsafeRawPointer(pixel).loadUnaligned(as: SIMD4<UInt8>.self)
        return SIMD4<Float>(SIMD4<Int32>(truncatingIfNeeded: four))
    }

    @inline(__always)
    private static func mix(_ a: SIMD4<Float>, _ b: SIMD4<Float>, _ t: Float) -> SIMD4<Float> {
        a + (b - a) * t
    }

    /// At and beyond the edge.
    private func outer(
        _ base: UnsafePointer<UInt8>,
        _ width: Int,
        _ height: Int,
        _ x: Float,
        _ y: Float
    ) -> SIMD4<Float> {
        let left = Int(x.rounded(.down))
        let top = Int(y.rounded(.down))
        func pixel(_ column: Int, _ row: Int) -> SIMD4<Float> {
            let isInside = column >= 0 && row >= 0 && column < width && row < height
            if border == .black, !isInside { return .zero }
            let at = (min(max(row, 0), height - 1) * width + min(max(column, 0), width - 1)) * 3
            return unsafe SIMD4(Float(base[at]), Float(base[at + 1]), Float(base[at + 2]), 0)
        }
        let (fx, fy) = (x - Float(left), y - Float(top))
        return Self.mix(
            Self.mix(pixel(left, top), pixel(left + 1, top), fx),
            Self.mix(pixel(left, top + 1), pixel(left + 1, top + 1), fx),
            fy
        )
    }
}
