import CFFmpeg
import Gait

/// The decoder of one stream, on one thread.
///
/// With threads of its own the library says too late that a picture is broken, so that what a
/// damaged clip gives would differ from one reading to the next. Whoever wants decoding to go on
/// beside other work reads on a thread of its own.
@safe struct ClipDecoder: ~Copyable {
    private let codec: UnsafeMutablePointer<AVCodecContext>
    /// The frame last decoded; valid until the next one is.
    let frame: UnsafeMutablePointer<AVFrame>

    init(for source: borrowing ClipSource, limits: ClipLimits) throws(ClipProblem) {
        let path = source.path
        let parameters = unsafe source.stream.pointee.codecpar
        guard let parameters = unsafe parameters,
            let decoder = unsafe avcodec_find_decoder(parameters.pointee.codec_id),
            let codec = unsafe avcodec_alloc_context3(decoder)
        else {
            throw Self.problem(path, "its pictures are packed in a way that is not known here")
        }
        unsafe avcodec_parameters_to_context(codec, parameters)
        unsafe codec.pointee.pkt_timebase = source.stream.pointee.time_base
        unsafe codec.pointee.max_pixels = Int64(limits.pixels)
        unsafe codec.pointee.thread_count = 1
        let code = unsafe avcodec_open2(codec, decoder, nil)
        guard code >= 0, let frame = unsafe av_frame_alloc() else {
            var closing: UnsafeMutablePointer<AVCodecContext>? = unsafe codec
            unsafe avcodec_free_context(&closing)
            throw Self.problem(
                path,
                "its pictures cannot be unpacked: \(FFmpegLibrary.words(code))"
            )
        }
        unsafe self.codec = codec
        unsafe self.frame = frame
    }

    deinit {
        var frame: UnsafeMutablePointer<AVFrame>? = unsafe frame
        unsafe av_frame_free(&frame)
        var codec: UnsafeMutablePointer<AVCodecContext>? = unsafe codec
        unsafe avcodec_free_context(&codec)
    }

    private static func problem(_ path: String, _ reason: String) -> ClipProblem {
        ClipProblem(path: path, kind: .notAVideo(reason: reason), remedy: ClipRemedy.another)
    }

    enum Step {
        case frame, needsPacket, end
        /// A picture that came out broken, or a packet that was refused.
        case damaged
    }

    mutating func receive() -> Step {
        let code = unsafe avcodec_receive_frame(codec, frame)
        if code == hipwise_error_again() { return .needsPacket }
        if code == hipwise_error_end() { return .end }
        guard code >= 0 else { return .damaged }
        let isWhole =
            unsafe frame.pointee.decode_error_flags == 0
            && frame.pointee.flags & AV_FRAME_FLAG_CORRUPT == 0
        return isWhole ? .frame : .damaged
    }

    /// Whether the packets sent next are left out where no other picture is made from them.
    mutating func skipsUnreferenced(_ skips: Bool) {
        unsafe codec.pointee.skip_frame = skips ? AVDISCARD_NONREF : AVDISCARD_DEFAULT
    }

    /// Whether the decoder took it.
    mutating func send(_ packet: UnsafeMutablePointer<AVPacket>) -> Bool {
        unsafe avcodec_send_packet(codec, packet) >= 0
    }

    /// Says that no packet comes any more.
    mutating func finish() { unsafe avcodec_send_packet(codec, nil) }
}
