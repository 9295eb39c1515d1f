import CFFmpeg

/// What the head of the file tells.
extension ClipSource {
    var storedWidth: Int { unsafe Int(stream.pointee.codecpar.pointee.width) }
    var storedHeight: Int { unsafe Int(stream.pointee.codecpar.pointee.height) }

    /// 0 when the file does not say.
    var announcedFrames: Int { unsafe Int(stream.pointee.nb_frames) }

    var announcedSeconds: Double? {
        let duration = unsafe stream.pointee.duration
        if duration != hipwise_no_time(), duration > 0 { return Double(duration) * unit }
        let whole = containerDuration
        return whole != hipwise_no_time() && whole > 0 ? Double(whole) / Double(AV_TIME_BASE) : nil
    }

    /// Seconds a time stamp counts.
    var unit: Double { unsafe stream.pointee.time_base.value ?? 1 }

    /// As announced; never used to time a frame that has a stamp.
    var announcedRate: Double? {
        unsafe stream.pointee.avg_frame_rate.value ?? stream.pointee.r_frame_rate.value
    }

    /// Between frames, for frames that carry no time.
    var nominalInterval: Double { 1 / (announcedRate ?? 30) }

    /// How much wider than high a pixel is shown, 1 for nearly all clips.
    var pixelAspect: Double {
        let ratio =
            unsafe stream.pointee.sample_aspect_ratio.value
            ?? stream.pointee.codecpar.pointee.sample_aspect_ratio.value ?? 1
        // Beyond these a header is broken, not a lens anamorphic.
        return ratio > 0.2 && ratio < 5 ? ratio : 1
    }

    var orientation: ClipOrientation {
        guard let matrix = unsafe hipwise_display_matrix(stream) else { return ClipOrientation() }
        return ClipOrientation(matrix: (0..<9).map { unsafe matrix[$0] })
    }

    /// Size as shown: pixels made square, then turned upright.
    var shownSize: (width: Int, height: Int) {
        let square = squareSize
        return orientation.size(width: square.width, height: square.height)
    }

    /// Size with square pixels, before turning.
    var squareSize: (width: Int, height: Int) {
        let aspect = pixelAspect
        return aspect == 1
            ? (storedWidth, storedHeight)
            : (max(1, Int((Double(storedWidth) * aspect).rounded())), storedHeight)
    }

    /// Frames a second at which a phone filmed what it plays slower; `nil` when the file does not say.
    var captureRate: Double? {
        let text = metadata("com.android.capture.fps")
        return text.flatMap(Double.init).flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
    }
}
