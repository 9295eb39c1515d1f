import CFFmpeg
import Gait

/// An open clip file: finds its moving picture and hands out that stream's packets, nothing decoded.
///
/// Only local files, and only the kinds of file that a camera writes: none that could name other
/// files or addresses.
@safe struct ClipSource: ~Copyable {
    let path: String
    private let format: UnsafeMutablePointer<AVFormatContext>
    let stream: UnsafeMutablePointer<AVStream>
    /// The packet last read; valid until the next one is.
    let packet: UnsafeMutablePointer<AVPacket>
    /// Packets of the picture read so far.
    private(set) var packets = 0
    private var failuresInARow = 0

    private static let containers = "mov,matroska,avi,mpegts"
    /// The codecs of phones and cameras.
    private static let codecs =
        "h264,hevc,vp8,vp9,libdav1d,libaom-av1,av1,mpeg4,h263,mjpeg,prores,mpeg2video"
    /// A place that cannot be read is skipped; so many in a row are the end of what can be had.
    private static let mostFailures = 50

    init(path: String, limits: ClipLimits) throws(ClipProblem) {
        _ = FFmpegLibrary.isReady
        try ClipFile.check(path, limits: limits)
        let format = try unsafe Self.open(path, limits: limits)
        let index = unsafe av_find_best_stream(format, AVMEDIA_TYPE_VIDEO, -1, -1, nil, 0)
        guard index >= 0, let stream = unsafe format.pointee.streams[Int(index)],
            unsafe stream.pointee.disposition & AV_DISPOSITION_ATTACHED_PIC == 0,
            let packet = unsafe av_packet_alloc()
        else {
            let streams = unsafe format.pointee.nb_streams
            var closing: UnsafeMutablePointer<AVFormatContext>? = unsafe format
            unsafe avformat_close_input(&closing)
            throw ClipProblem(
                path: path,
                kind: .notAVideo(
                    reason: streams > 0 ? "it holds sound, no moving picture" : "nothing is in it"
                ),
                remedy: ClipRemedy.another
            )
        }
        for other in 0..<Int(unsafe format.pointee.nb_streams) where other != Int(index) {
            unsafe format.pointee.streams[other]?.pointee.discard = AVDISCARD_ALL
        }
        self.path = path
        unsafe self.format = format
        unsafe self.stream = stream
        unsafe self.packet = packet
    }

    deinit {
        var packet: UnsafeMutablePointer<AVPacket>? = unsafe packet
        unsafe av_packet_free(&packet)
        var format: UnsafeMutablePointer<AVFormatContext>? = unsafe format
        unsafe avformat_close_input(&format)
    }

    private static func open(
        _ path: String,
        limits: ClipLimits
    ) throws(ClipProblem) -> UnsafeMutablePointer<AVFormatContext> {
        var options: OpaquePointer?
        unsafe av_dict_set(&options, "protocol_whitelist", "file", 0)
        unsafe av_dict_set(&options, "format_whitelist", containers, 0)
        unsafe av_dict_set(&options, "codec_whitelist", codecs, 0)
        defer { unsafe av_dict_free(&options) }
        var format: UnsafeMutablePointer<AVFormatContext>?
        // The prefix keeps a name such as `concat:…` what it is: a name.
        let code = unsafe avformat_open_input(&format, "file:" + path, nil, &options)
        guard code >= 0, let opened = unsafe format else {
            throw ClipProblem(
                path: path,
                kind: .notAVideo(reason: "no clip was found in it (\(FFmpegLibrary.words(code)))"),
                remedy: ClipRemedy.another
            )
        }
        // The sizes a container tells, before a frame of that size is asked for.
        for index in 0..<Int(unsafe opened.pointee.nb_streams) {
            guard let parameters = unsafe opened.pointee.streams[index]?.pointee.codecpar else {
                continue
            }
            let (width, height) = unsafe (parameters.pointee.width, parameters.pointee.height)
            guard unsafe parameters.pointee.codec_type == AVMEDIA_TYPE_VIDEO,
                Int(width) * Int(height) > limits.pixels
            else { continue }
            unsafe avformat_close_input(&format)
            throw ClipProblem(
                path: path,
                kind: .tooManyPixels(width: Int(width), height: Int(height)),
                remedy: ClipRemedy.smaller
            )
        }
        // Looks at the first packets; what it cannot tell, the decoder will.
        unsafe avformat_find_stream_info(opened, nil)
        return unsafe opened
    }

    func check(_ limits: ClipLimits) throws(ClipProblem) {
        let (width, height) = (storedWidth, storedHeight)
        guard width * height <= limits.pixels else {
            throw ClipProblem(
                path: path,
                kind: .tooManyPixels(width: width, height: height),
                remedy: ClipRemedy.smaller
            )
        }
        if let seconds = announcedSeconds, seconds > limits.seconds {
            throw tooLong(seconds, limits)
        }
        guard announcedFrames <= limits.frames else { throw tooManyFrames(limits) }
    }

    func tooLong(_ seconds: Double, _ limits: ClipLimits) -> ClipProblem {
        ClipProblem(
            path: path,
            kind: .tooLong(seconds: seconds, limit: limits.seconds),
            remedy: ClipRemedy.shorten
        )
    }

    func tooManyFrames(_ limits: ClipLimits) -> ClipProblem {
        ClipProblem(
            path: path,
            kind: .tooManyFrames(limit: limits.frames),
            remedy: ClipRemedy.shorten
        )
    }

    /// In millionths of a second.
    var containerDuration: Int64 { unsafe format.pointee.duration }

    /// A text of the file's head, of the stream or of the whole; `nil` when it is not there.
    func metadata(_ key: String) -> String? {
        let entry =
            unsafe av_dict_get(format.pointee.metadata, key, nil, 0)
            ?? av_dict_get(stream.pointee.metadata, key, nil, 0)
        guard let value = unsafe entry?.pointee.value else { return nil }
        return unsafe String(cString: value)
    }

    /// Packets that the file's own table lists and that did not come; 0 without such a table.
    var missingPackets: Int {
        let name = unsafe String(cString: format.pointee.iformat.pointee.name)
        guard name.hasPrefix("mov") else { return 0 }
        return max(0, unsafe Int(avformat_index_get_entries_count(stream)) - packets)
    }

    /// When the packet last read is shown, as the file counts; else when it is to be decoded.
    var stamp: Int64 {
        let (shown, decoded) = unsafe (packet.pointee.pts, packet.pointee.dts)
        return shown == hipwise_no_time() ? decoded : shown
    }

    /// What reading on gave.
    enum Step {
        case packet, end
        /// A place that could not be read; there may be more after it.
        case unreadable
    }

    /// Reads to the next packet of the moving picture.
    ///
    /// Throws `broken` when the file cannot be read any further though it has not ended.
    mutating func readPacket(afterFrames frames: Int) throws(ClipProblem) -> Step {
        while true {
            unsafe av_packet_unref(packet)
            let code = unsafe av_read_frame(format, packet)
            if code == hipwise_error_end() { return .end }
            guard code >= 0 else {
                failuresInARow += 1
                guard failuresInARow < Self.mostFailures else {
                    throw ClipProblem(
                        path: path,
                        kind: .broken(afterFrames: frames, reason: FFmpegLibrary.words(code)),
                        remedy: ClipRemedy.again
                    )
                }
                return .unreadable
            }
            failuresInARow = 0
            if unsafe packet.pointee.stream_index == stream.pointee.index {
                packets += 1
                return .packet
            }
        }
    }
}
