import CFFmpeg

/// Makes pictures of one size from pictures of another.
@safe public struct PictureScaler: ~Copyable {
    private let width: Int
    private let height: Int
    private var source: PaddedPicture
    private let rows: UnsafeMutablePointer<UInt8>
    private let stride: Int

    /// `nil` for a size without pixels or without enough memory.
    public init?(from: (width: Int, height: Int), to: (width: Int, height: Int)) {
        guard from.width > 0, from.height > 0, to.width > 0, to.height > 0,
            let source = PaddedPicture(
                width: from.width,
                height: from.height,
                toWidth: to.width,
                toHeight: to.height,
                format: AV_PIX_FMT_RGB24,
                flags: Int32(SWS_AREA)
            )
        else { return nil }
        let stride = (to.width * 3 + 63) / 64 * 64 + 64
        guard let memory = unsafe av_malloc(stride * to.height + 64) else { return nil }
        unsafe rows = memory.assumingMemoryBound(to: UInt8.self)
        self.source = source
        self.stride = stride
        width = to.width
        height = to.height
    }

    deinit { unsafe av_free(rows) }

    /// Puts `picture` in the new size into `result`, reusing its memory.
    public mutating func scale(_ picture: borrowing Picture, into result: inout Picture) {
        unsafe source.scale(picture, to: [rows, nil, nil, nil], strides: [Int32(stride), 0, 0, 0])
        if result.width != width || result.height != height {
            result = Picture(width: width, height: height)
        }
        unsafe result.pixels.withUnsafeMutableBufferPointer { pixels in
            guard let target = pixels.baseAddress else { return }
            unsafe ClipOrientation().copy(
                from: rows,
                stride: stride,
                width: width,
                height: height,
                to: target
            )
        }
    }
}
