/// How the stored picture is turned to be shown upright: eight ways, as a phone can be held.
struct ClipOrientation: Sendable, Hashable {
    /// Whether rows become columns.
    var isTransposed = false
    /// Whether what comes out is mirrored left to right, after the transposition.
    var mirrorsColumns = false
    /// Whether what comes out is turned upside down, after the transposition.
    var mirrorsRows = false

    init() {}

    /// From the display matrix of the file, row by row in 16.16 fixed point: a point (x, y) is shown
    /// at (a x + c y, b x + d y) with a, b first and c, d fourth and fifth.
    ///
    /// A turn between the right angles counts as the nearest one.
    init(matrix: [Int32]) {
        guard matrix.count >= 5 else { return }
        let (a, b, c, d) = (matrix[0], matrix[1], matrix[3], matrix[4])
        let straight = abs(Int(a)) + abs(Int(d))
        let across = abs(Int(b)) + abs(Int(c))
        isTransposed = across > straight
        mirrorsColumns = isTransposed ? c < 0 : a < 0
        mirrorsRows = isTransposed ? b < 0 : d < 0
    }

    /// Size as shown.
    func size(width: Int, height: Int) -> (width: Int, height: Int) {
        isTransposed ? (height, width) : (width, height)
    }

    /// Copies rows of `width` RGB pixels, `stride` bytes apart, upright and without gaps.
    ///
    /// `target` must have room for `width * height * 3` bytes.
    @unsafe func copy(
        from source: UnsafePointer<UInt8>,
        stride: Int,
        width: Int,
        height: Int,
        to target: UnsafeMutablePointer<UInt8>
    ) {
        let shown = size(width: width, height: height)
        if !isTransposed, !mirrorsColumns {
            for row in 0..<height {
                let from = unsafe source + (mirrorsRows ? height - 1 - row : row) * stride
                unsafe (target + row * width * 3).update(from: from, count: width * 3)
            }
            return
        }
        // Where the first pixel of a shown row lies in the source, and how far apart its pixels are.
        let right = (isTransposed ? stride : 3) * (mirrorsColumns ? -1 : 1)
        let down = (isTransposed ? 3 : stride) * (mirrorsRows ? -1 : 1)
        let first =
            (mirrorsColumns ? -right * (shown.width - 1) : 0)
            + (mirrorsRows ? -down * (shown.height - 1) : 0)
        // In blocks, so that the rows read crosswise stay in the cache.
        let block = 32
        for top in Swift.stride(from: 0, to: shown.height, by: block) {
            for left in Swift.stride(from: 0, to: shown.width, by: block) {
                for row in top..<min(top + block, shown.height) {
                    var from = unsafe source + first + row * down + left * right
                    var to = unsafe target + (row * shown.width + left) * 3
                    for _ in left..<min(left + block, shown.width) {
                        unsafe to[0] = unsafe from[0]
                        unsafe to[1] = unsafe from[1]
                        unsafe to[2] = unsafe from[2]
                        unsafe from += right
                        unsafe to += 3
                    }
                }
            }
        }
    }
}
