import CFFmpeg
public import Gait

/// Reads the frames of a clip straight through, upright, with their true time stamps.
///
/// Pixels come square, colours as red, green and blue whatever the file holds: 10-bit pictures are
/// rounded to 8; the tone curve of HDR is left as it is. Memory does not grow with the clip.
public struct ClipReader: ~Copyable {
    public let path: String
    /// `frames` and `duration` as the file announces them; exact only after the last frame.
    public private(set) var description: ClipDescription
    /// Damage that was worked around so far.
    public var damage: [String] { found.sentences }

    /// The share of all pictures so far that could not be decoded.
    public var lostShare: Double {
        Double(found.undecodable) / Double(max(1, frames + found.undecodable))
    }

    private var source: ClipSource
    private var decoder: ClipDecoder
    private var converter: PictureConverter
    private var clock: ClipClock
    private var found = ClipDamage()
    private let limits: ClipLimits
    /// Frames handed out or skipped.
    private var frames = 0
    private var isDraining = false
    /// Where only some frames are wanted: their time stamps, and which frames they are.
    private var looks: [Int64: Int]?

    /// Opens a clip; nothing is decoded yet, all limits that the file's head can tell are checked.
    public init(path: String, limits: ClipLimits = ClipLimits()) throws(ClipProblem) {
        let source = try ClipSource(path: path, limits: limits)
        try source.check(limits)
        let decoder = try ClipDecoder(for: source, limits: limits)
        let shown = source.shownSize
        guard shown.width > 0, shown.height > 0 else {
            throw ClipProblem(path: path, kind: .noFrames, remedy: ClipRemedy.again)
        }
        guard shown.width * shown.height <= limits.pixels else {
            throw ClipProblem(
                path: path,
                kind: .tooManyPixels(width: shown.width, height: shown.height),
                remedy: ClipRemedy.smaller
            )
        }
        let square = source.squareSize
        guard
            let converter = PictureConverter(
                width: square.width,
                height: square.height,
                orientation: source.orientation
            )
        else {
            throw ClipProblem(
                path: path,
                kind: .notReadable(reason: "there is not enough memory for its pictures"),
                remedy: ClipRemedy.smaller
            )
        }
        let rate = source.announcedRate ?? 0
        description = ClipDescription(
            width: shown.width,
            height: shown.height,
            frames: source.announcedFrames,
            duration: source.announcedSeconds ?? 0,
            frameRate: rate,
            slowMotionFactor: SlowMotion.factor(captured: source.captureRate, played: rate)
        )
        clock = ClipClock(unit: source.unit, nominalInterval: source.nominalInterval)
        self.path = path
        self.limits = limits
        self.source = source
        self.decoder = decoder
        self.converter = converter
    }

    /// Puts the next frame into `frame`, reusing its memory; `false` at the end.
    ///
    /// A picture that cannot be decoded is left out and told in `damage`. Throws `tooLong` or
    /// `tooManyFrames` when the clip goes on past the limits, `noFrames` when it ends without one,
    /// and `broken` when the file cannot be read on; the frames until then are good.
    public mutating func read(into frame: inout VideoFrame) throws(ClipProblem) -> Bool {
        try next(into: &frame) { count, _, _ in count }
    }

    /// Decodes, from now on, beside the frames of these time stamps only what they are made from.
    mutating func keepOnly(_ looks: [Int64: Int]) { self.looks = looks }

    /// Puts the next of the frames that are kept into `frame`; `false` at the end.
    mutating func readKept(into frame: inout VideoFrame) throws(ClipProblem) -> Bool {
        let looks = looks
        return try next(into: &frame) { _, stamp, _ in looks?[stamp] }
    }

    /// As `read(into:)`, without making pictures of frames more than half a second before `seconds`.
    mutating func read(
        into frame: inout VideoFrame,
        from seconds: Double
    ) throws(ClipProblem) -> Bool {
        // Whether a later frame will come cannot be known: pictures are made some time ahead.
        try next(into: &frame) { count, _, time in time >= seconds - 0.5 ? count : nil }
    }

    /// Makes a picture of the next frame to which `index` gives a number in the clip, told how many
    /// came before, its time stamp and its time; the others are passed over.
    private mutating func next(
        into frame: inout VideoFrame,
        _ index: (_ count: Int, _ stamp: Int64, _ seconds: Double) -> Int?
    ) throws(ClipProblem) -> Bool {
        while let seconds = try decodeNext() {
            let stamp = unsafe decoder.frame.pointee.best_effort_timestamp
            guard let number = index(frames, stamp, seconds) else {
                frames += 1
                continue
            }
            guard unsafe converter.convert(decoder.frame, into: &frame.picture) else {
                found.addUndecodable(afterFrames: frames)
                continue
            }
            frame.index = number
            frame.seconds = seconds
            frames += 1
            return true
        }
        return false
    }

    /// Decodes up to the next whole frame that has its turn; its time, or `nil` at the end.
    private mutating func decodeNext() throws(ClipProblem) -> Double? {
        while true {
            switch decoder.receive() {
            case .frame:
                let stamp = unsafe decoder.frame.pointee.best_effort_timestamp
                let seconds = clock.seconds(of: stamp == hipwise_no_time() ? nil : stamp)
                found.unstamped = clock.unstamped
                guard let seconds else {
                    found.outOfOrder += 1
                    continue
                }
                guard seconds <= limits.seconds else { throw source.tooLong(seconds, limits) }
                guard frames < limits.frames else { throw source.tooManyFrames(limits) }
                return seconds
            case .damaged: found.addUndecodable(afterFrames: frames)
            case .end:
                try end()
                return nil
            case .needsPacket:
                guard !isDraining else {
                    try end()
                    return nil
                }
                try feed()
            }
        }
    }

    private mutating func feed() throws(ClipProblem) {
        switch try source.readPacket(afterFrames: frames) {
        case .packet:
            if let looks {
                let stamp = source.stamp
                decoder.skipsUnreferenced(looks[stamp] == nil)
            }
            if unsafe !decoder.send(source.packet) { found.addUndecodable(afterFrames: frames) }
        case .unreadable: found.unreadable += 1
        case .end:
            isDraining = true
            decoder.finish()
        }
    }

    private mutating func end() throws(ClipProblem) {
        found.missing = source.missingPackets
        guard frames > 0 else {
            throw ClipProblem(
                path: path,
                kind: found.undecodable > 0
                    ? .broken(afterFrames: 0, reason: "none of its pictures could be decoded")
                    : .noFrames,
                remedy: ClipRemedy.again
            )
        }
        description.frames = frames
        if let last = clock.last { description.duration = last + source.nominalInterval }
    }
}
