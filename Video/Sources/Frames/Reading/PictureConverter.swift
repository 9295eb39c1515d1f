import CFFmpeg
import Gait

/// Turns decoded frames, whatever their format, into upright RGB pictures of one size.
@safe struct PictureConverter: ~Copyable {
    private let width: Int
    private let height: Int
    private let orientation: ClipOrientation
    /// Rows with room at their ends: the scaler writes in strides of its vector size.
    private let rows: UnsafeMutablePointer<UInt8>
    private let stride: Int
    private var scaler: OpaquePointer?
    private var source = Source()

    /// What the scaler was set up for; a clip may change it half way.
    private struct Source: Hashable {
        var width: Int32 = 0
        var height: Int32 = 0
        var format: Int32 = -1
        var colours: UInt32 = 0
        var isFullRange = false
    }

    /// `width` and `height` are those before turning.
    init?(width: Int, height: Int, orientation: ClipOrientation) {
        stride = (width * 3 + 63) / 64 * 64 + 64
        guard let memory = unsafe av_malloc(stride * height + 64) else { return nil }
        unsafe rows = memory.assumingMemoryBound(to: UInt8.self)
        self.width = width
        self.height = height
        self.orientation = orientation
    }

    deinit {
        unsafe av_free(rows)
        unsafe sws_freeContext(scaler)
    }

    /// Whether the frame could be converted.
    mutating func convert(
        _ frame: UnsafeMutablePointer<AVFrame>,
        into picture: inout Picture
    ) -> Bool {
        guard unsafe prepare(for: frame) else { return false }
        let planes: [UnsafePointer<UInt8>?] = unsafe [
            UnsafePointer(frame.pointee.data.0), UnsafePointer(frame.pointee.data.1),
            UnsafePointer(frame.pointee.data.2), UnsafePointer(frame.pointee.data.3),
        ]
        let strides = unsafe [
            frame.pointee.linesize.0, frame.pointee.linesize.1, frame.pointee.linesize.2,
            frame.pointee.linesize.3,
        ]
        let targets: [UnsafeMutablePointer<UInt8>?] = unsafe [rows, nil, nil, nil]
        let targetStrides: [Int32] = [Int32(stride), 0, 0, 0]
        let written = unsafe sws_scale(
            scaler,
            planes,
            strides,
            0,
            frame.pointee.height,
            targets,
            targetStrides
        )
        guard written == height else { return false }
        let shown = orientation.size(width: width, height: height)
        if picture.width != shown.width || picture.height != shown.height {
            picture = Picture(width: shown.width, height: shown.height)
        }
        unsafe picture.pixels.withUnsafeMutableBufferPointer { pixels in
            guard let target = pixels.baseAddress else { return }
            unsafe orientation.copy(
                from: rows,
                stride: stride,
                width: width,
                height: height,
                to: target
            )
        }
        return true
    }

    private mutating func prepare(for frame: UnsafeMutablePointer<AVFrame>) -> Bool {
        let format = unsafe frame.pointee.format
        let isFullRange =
            unsafe frame.pointee.color_range == AVCOL_RANGE_JPEG
            || [AV_PIX_FMT_YUVJ420P, AV_PIX_FMT_YUVJ422P, AV_PIX_FMT_YUVJ444P]
                .contains(AVPixelFormat(format))
        let wanted = unsafe Source(
            width: frame.pointee.width,
            height: frame.pointee.height,
            format: format,
            colours: UInt32(frame.pointee.colorspace.rawValue),
            isFullRange: isFullRange
        )
        if wanted == source, unsafe scaler != nil { return true }
        unsafe sws_freeContext(scaler)
        unsafe scaler = sws_getContext(
            wanted.width,
            wanted.height,
            AVPixelFormat(format),
            Int32(width),
            Int32(height),
            AV_PIX_FMT_RGB24,
            Int32(SWS_BILINEAR),
            nil,
            nil,
            nil
        )
        guard unsafe scaler != nil else { return false }
        // The file's own matrix; a file that names none was mostly written by a program that used
        // the library's default, so that stays.
        let matrix = unsafe sws_getCoefficients(Int32(truncatingIfNeeded: wanted.colours))
        unsafe sws_setColorspaceDetails(
            scaler,
            matrix,
            isFullRange ? 1 : 0,
            sws_getCoefficients(SWS_CS_DEFAULT),
            1,
            0,
            1 << 16,
            1 << 16
        )
        source = wanted
        return true
    }
}
