import CFFmpeg

/// A picture in memory as the scaler wants it, and the scaler that takes it on to another size or
/// format.
@safe struct PaddedPicture: ~Copyable {
    private let width: Int
    private let height: Int
    /// Rows with room at their ends: the scaler reads in strides of its vector size.
    private let rows: UnsafeMutablePointer<UInt8>
    private let stride: Int
    private let scaler: OpaquePointer

    init?(
        width: Int,
        height: Int,
        toWidth: Int,
        toHeight: Int,
        format: AVPixelFormat,
        flags: Int32
    ) {
        let stride = (width * 3 + 63) / 64 * 64 + 64
        guard
            let scaler = unsafe sws_getContext(
                Int32(width),
                Int32(height),
                AV_PIX_FMT_RGB24,
                Int32(toWidth),
                Int32(toHeight),
                format,
                flags,
                nil,
                nil,
                nil
            )
        else { return nil }
        guard let memory = unsafe av_malloc(stride * height + 64) else {
            unsafe sws_freeContext(scaler)
            return nil
        }
        // Clips that are written are BT.709 in the studio's range, which browsers expect.
        unsafe sws_setColorspaceDetails(
            scaler,
            sws_getCoefficients(SWS_CS_DEFAULT),
            1,
            sws_getCoefficients(SWS_CS_ITU709),
            0,
            0,
            1 << 16,
            1 << 16
        )
        unsafe rows = memory.assumingMemoryBound(to: UInt8.self)
        unsafe self.scaler = scaler
        self.width = width
        self.height = height
        self.stride = stride
    }

    deinit {
        unsafe av_free(rows)
        unsafe sws_freeContext(scaler)
    }

    /// Takes the top left of `picture`, and writes it to the planes.
    @unsafe mutating func scale(
        _ picture: borrowing Picture,
        to planes: [UnsafeMutablePointer<UInt8>?],
        strides: [Int32]
    ) {
        let rowBytes = picture.width * 3
        unsafe picture.pixels.withUnsafeBufferPointer { pixels in
            guard let from = pixels.baseAddress else { return }
            for row in 0..<height {
                unsafe (rows + row * stride).update(from: from + row * rowBytes, count: width * 3)
            }
        }
        let sources: [UnsafePointer<UInt8>?] = unsafe [UnsafePointer(rows), nil, nil, nil]
        let sourceStrides: [Int32] = [Int32(stride), 0, 0, 0]
        _ = unsafe sws_scale(
            scaler,
            sources,
            sourceStrides,
            0,
            Int32(height),
            planes,
            strides
        )
    }
}
