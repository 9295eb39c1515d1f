import CFFmpeg

/// Settings of the library that hold for the whole program, and its words for what went wrong.
enum FFmpegLibrary {
    /// Made once, before anything is opened.
    static let isReady: Bool = {
        // Its messages would end up between ours; what it returns is enough.
        av_log_set_level(AV_LOG_QUIET)
        // A broken or hostile header can ask for gigabytes; the largest picture we take needs far less.
        av_max_alloc(512 << 20)
        return true
    }()

    static func words(_ code: Int32) -> String {
        var text = [CChar](repeating: 0, count: 128)
        guard unsafe av_strerror(code, &text, text.count) >= 0 else { return "error \(code)" }
        let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension AVRational {
    /// The fraction as a number; `nil` where a part is missing.
    var value: Double? {
        num > 0 && den > 0 ? Double(num) / Double(den) : nil
    }
}
