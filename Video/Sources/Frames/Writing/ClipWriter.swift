import CFFmpeg
import Foundation
public import Gait

/// Writes pictures with their times to a WebM clip (VP9) that browsers play and can seek in.
///
/// The clip grows under a temporary name beside the wished one and gets its name by `finish()`; a
/// writer that goes away before leaves nothing. Odd sizes lose their last row or column.
@safe public struct ClipWriter: ~Copyable {
    public let path: String
    private let temporary: String
    private let width: Int
    private let height: Int
    private var output: Output
    private var converter: PaddedPicture
    /// In milliseconds, as WebM counts.
    private var last: Int64 = -1
    private var isFinished = false

    /// The library's handles, freed together.
    @safe private struct Output: ~Copyable {
        let format: UnsafeMutablePointer<AVFormatContext>
        let codec: UnsafeMutablePointer<AVCodecContext>
        let stream: UnsafeMutablePointer<AVStream>
        let frame: UnsafeMutablePointer<AVFrame>
        let packet: UnsafeMutablePointer<AVPacket>

        deinit {
            var packet: UnsafeMutablePointer<AVPacket>? = unsafe packet
            unsafe av_packet_free(&packet)
            var frame: UnsafeMutablePointer<AVFrame>? = unsafe frame
            unsafe av_frame_free(&frame)
            var codec: UnsafeMutablePointer<AVCodecContext>? = unsafe codec
            unsafe avcodec_free_context(&codec)
            unsafe avio_closep(&format.pointee.pb)
            unsafe avformat_free_context(format)
        }
    }

    /// `frameRate` is only what the encoder plans with; the times of the frames count.
    public init(path: String, width: Int, height: Int, frameRate: Double) throws(ClipProblem) {
        _ = FFmpegLibrary.isReady
        let even = (width: width & ~1, height: height & ~1)
        guard even.width >= 2, even.height >= 2, even.width <= 8192, even.height <= 8192 else {
            throw Self.problem(path, "a picture of \(width) by \(height) pixels makes no clip")
        }
        // In the same folder: a name can be changed at once only within one disk.
        let temporary = "\(path).\(UUID().uuidString).part"
        guard
            let converter = PaddedPicture(
                width: even.width,
                height: even.height,
                toWidth: even.width,
                toHeight: even.height,
                format: AV_PIX_FMT_YUV420P,
                flags: Int32(SWS_BILINEAR)
            )
        else { throw Self.problem(path, "there is not enough memory") }
        output = try Self.open(
            path,
            temporary: temporary,
            width: even.width,
            height: even.height,
            frameRate: frameRate
        )
        self.converter = converter
        self.path = path
        self.temporary = temporary
        self.width = even.width
        self.height = even.height
    }

    deinit {
        if !isFinished { try? FileManager.default.removeItem(atPath: temporary) }
    }

    /// Adds a picture; times must grow, and count as seconds from the start.
    public mutating func write(_ picture: borrowing Picture, seconds: Double) throws(ClipProblem) {
        guard picture.width & ~1 == width, picture.height & ~1 == height else {
            throw Self.problem(path, "a picture has another size than the clip")
        }
        let frame = unsafe output.frame
        // The encoder may still hold the last picture.
        guard unsafe av_frame_make_writable(frame) >= 0 else {
            throw Self.problem(path, "there is not enough memory")
        }
        unsafe converter.scale(
            picture,
            to: [frame.pointee.data.0, frame.pointee.data.1, frame.pointee.data.2, nil],
            strides: [
                frame.pointee.linesize.0, frame.pointee.linesize.1, frame.pointee.linesize.2, 0,
            ]
        )
        let milliseconds = (seconds * 1000).rounded()
        guard milliseconds.isFinite, abs(milliseconds) < 1e12 else {
            throw Self.problem(path, "a frame has no time")
        }
        last = max(last + 1, Int64(milliseconds))
        unsafe frame.pointee.pts = last
        try check(unsafe avcodec_send_frame(output.codec, frame))
        try drain()
    }

    /// Writes what is left, and gives the clip its name; what had that name before is replaced.
    public mutating func finish() throws(ClipProblem) {
        guard last >= 0 else { throw Self.problem(path, "no picture came") }
        try check(unsafe avcodec_send_frame(output.codec, nil))
        try drain()
        try check(unsafe av_write_trailer(output.format))
        try check(unsafe avio_closep(&output.format.pointee.pb))
        // Unlike moving with the file manager, this replaces at once.
        guard unsafe rename(temporary, path) == 0 else {
            throw Self.problem(path, unsafe String(cString: strerror(errno)))
        }
        isFinished = true
    }

    private mutating func drain() throws(ClipProblem) {
        while true {
            let code = unsafe avcodec_receive_packet(output.codec, output.packet)
            if code == hipwise_error_again() || code == hipwise_error_end() { return }
            try check(code)
            unsafe output.packet.pointee.stream_index = 0
            unsafe av_packet_rescale_ts(
                output.packet,
                output.codec.pointee.time_base,
                output.stream.pointee.time_base
            )
            try check(unsafe av_interleaved_write_frame(output.format, output.packet))
            try check(unsafe output.format.pointee.pb?.pointee.error ?? 0)
        }
    }

    private func check(_ code: Int32) throws(ClipProblem) {
        guard code >= 0 else { throw Self.problem(path, FFmpegLibrary.words(code)) }
    }

    private static func problem(_ path: String, _ reason: String) -> ClipProblem {
        ClipProblem(
            path: path,
            kind: .notWritable(reason: reason),
            remedy: "Make room on the disk, or choose a folder that you may write to."
        )
    }

    // MARK: - Opening

    private static func open(
        _ path: String,
        temporary: String,
        width: Int,
        height: Int,
        frameRate: Double
    ) throws(ClipProblem) -> Output {
        let encoder =
            unsafe avcodec_find_encoder_by_name("libvpx-vp9")
            ?? avcodec_find_encoder(AV_CODEC_ID_VP9)
        guard let encoder = unsafe encoder else {
            throw ClipProblem(
                path: path,
                kind: .notWritable(reason: "this FFmpeg cannot write VP9"),
                remedy: "Install an FFmpeg with libvpx; scripts/prepare does."
            )
        }
        var format: UnsafeMutablePointer<AVFormatContext>?
        unsafe avformat_alloc_output_context2(&format, nil, "webm", nil)
        guard let format = unsafe format, let stream = unsafe avformat_new_stream(format, nil),
            let codec = unsafe avcodec_alloc_context3(encoder), let frame = unsafe av_frame_alloc(),
            let packet = unsafe av_packet_alloc()
        else { throw problem(path, "there is not enough memory") }
        let output = unsafe Output(
            format: format,
            codec: codec,
            stream: stream,
            frame: frame,
            packet: packet
        )
        unsafe configure(codec, width: width, height: height, frameRate: frameRate)
        unsafe frame.pointee.format = AV_PIX_FMT_YUV420P.rawValue
        unsafe frame.pointee.width = Int32(width)
        unsafe frame.pointee.height = Int32(height)
        unsafe stream.pointee.time_base = AVRational(num: 1, den: 1000)
        let steps: [() -> Int32] = [
            { unsafe avcodec_open2(codec, encoder, nil) },
            { unsafe av_frame_get_buffer(frame, 0) },
            { unsafe avcodec_parameters_from_context(stream.pointee.codecpar, codec) },
            { unsafe avio_open(&format.pointee.pb, "file:" + temporary, AVIO_FLAG_WRITE) },
            { unsafe avformat_write_header(format, nil) },
        ]
        for step in steps {
            let code = step()
            guard code >= 0 else {
                try? FileManager.default.removeItem(atPath: temporary)
                throw problem(path, FFmpegLibrary.words(code))
            }
        }
        return output
    }

    @unsafe private static func configure(
        _ codec: UnsafeMutablePointer<AVCodecContext>,
        width: Int,
        height: Int,
        frameRate: Double
    ) {
        let rate = frameRate.isFinite && frameRate > 1 ? min(frameRate, 480) : 30
        unsafe codec.pointee.width = Int32(width)
        unsafe codec.pointee.height = Int32(height)
        unsafe codec.pointee.pix_fmt = AV_PIX_FMT_YUV420P
        unsafe codec.pointee.time_base = AVRational(num: 1, den: 1000)
        unsafe codec.pointee.framerate = AVRational(num: Int32(rate.rounded()), den: 1)
        unsafe codec.pointee.colorspace = AVCOL_SPC_BT709
        unsafe codec.pointee.color_primaries = AVCOL_PRI_BT709
        unsafe codec.pointee.color_trc = AVCOL_TRC_BT709
        unsafe codec.pointee.color_range = AVCOL_RANGE_MPEG
        // A key frame each second, so that a jump lands near.
        unsafe codec.pointee.gop_size = Int32(rate.rounded())
        unsafe codec.pointee.thread_count = 2
        unsafe codec.pointee.bit_rate = 0
        let options = [
            ("deadline", "realtime"), ("cpu-used", "7"), ("crf", "32"), ("row-mt", "1"),
            ("lag-in-frames", "0"),
        ]
        for (name, value) in options { unsafe av_opt_set(codec.pointee.priv_data, name, value, 0) }
    }
}
