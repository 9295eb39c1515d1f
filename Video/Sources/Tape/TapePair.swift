import Frames
import Gait

/// Two pieces of tape.
struct TapePair: Sendable {
    /// In order of time.
    let marks: [WaistMark]
    private var nextMark = 0
    private var finder = BlobFinder()
    private var right: TapeFollower?
    private var left: TapeFollower?
    private var search: TapeSearch?
    /// The hues to look for again after both were lost for long.
    private var gates: (right: ColourGate, left: ColourGate)?
    /// From the left to the right piece, as last seen.
    private var offset = (x: 0.0, y: 0.0)
    private var searched = 0
    private var searchSawTooMuch = false

    init(marks: [WaistMark]) { self.marks = marks }

    init(right: TapeColour, left: TapeColour) {
        marks = []
        let gates = (right: ColourGate(right), left: ColourGate(left))
        self.gates = gates
        search = TapeSearch(right: gates.right, left: gates.left)
    }

    /// Both lost for so many frames, they are looked for in the whole picture.
    private static let patience = 12
    /// A mark belongs to the frame within this time of it.
    private static let slack = 0.002

    mutating func learn(from frame: borrowing VideoFrame) throws(GaitRefusal) {
        guard let mark = marks.first, frame.seconds > Self.slack else { return }
        try anchor(frame.picture, at: mark)
        right = nil
        left = nil
        lookAgain()
    }

    mutating func add(
        _ frame: borrowing VideoFrame,
        to frames: inout [WaistFrame]
    ) throws(GaitRefusal) {
        let now = frames.count - 1
        let scale = PictureScale(width: frame.picture.width, height: frame.picture.height)
        if nextMark < marks.count, frame.seconds >= marks[nextMark].seconds - Self.slack {
            try anchor(frame.picture, at: marks[nextMark])
            nextMark += 1
            frames[now].right = right?.last
            frames[now].left = left?.last
            return
        }
        if right != nil, left != nil {
            follow(frame.picture, scale: scale, into: &frames[now])
            return
        }
        try look(frame.picture, scale: scale, now: now, into: &frames)
    }

    /// Learns both pieces at a click and goes on from there.
    private mutating func anchor(
        _ picture: borrowing Picture,
        at mark: WaistMark
    ) throws(GaitRefusal) {
        let scale = PictureScale(width: picture.width, height: picture.height)
        let one = try LearnedTape.reading(
            picture,
            click: mark.right,
            scale: scale,
            finder: &finder
        )
        let two = try LearnedTape.reading(picture, click: mark.left, scale: scale, finder: &finder)
        guard one.gate.angleTangent(to: two.gate) >= ColourGate.alike else { throw .tapesAlike }
        // Once more, now that each hue knows the other to keep clear of.
        let sureOne = try LearnedTape.reading(
            picture,
            click: mark.right,
            scale: scale,
            other: two.gate,
            finder: &finder
        )
        let sureTwo = try LearnedTape.reading(
            picture,
            click: mark.left,
            scale: scale,
            other: one.gate,
            finder: &finder
        )
        take(sureOne.gate, sureOne.blob, sureTwo.gate, sureTwo.blob)
    }

    private mutating func take(
        _ rightGate: ColourGate,
        _ rightBlob: Blob,
        _ leftGate: ColourGate,
        _ leftBlob: Blob,
        isFresh: Bool = false
    ) {
        right = TapeFollower(gate: rightGate, blob: rightBlob, isFresh: isFresh)
        left = TapeFollower(gate: leftGate, blob: leftBlob, isFresh: isFresh)
        gates = (rightGate, leftGate)
        offset = (
            rightBlob.centre.x - leftBlob.centre.x, rightBlob.centre.y - leftBlob.centre.y
        )
        search = nil
    }

    private mutating func follow(
        _ picture: borrowing Picture,
        scale: PictureScale,
        into frame: inout WaistFrame
    ) {
        guard var one = right, var two = left else { return }
        // A piece that was lost is looked for beside the other one.
        let besideLeft =
            two.missed == 0 ? PixelPoint(two.last.x + offset.x, two.last.y + offset.y) : nil
        frame.right = one.follow(picture, scale: scale, expected: besideLeft, finder: &finder)
        let besideRight = frame.right.map { PixelPoint($0.x - offset.x, $0.y - offset.y) }
        frame.left = two.follow(picture, scale: scale, expected: besideRight, finder: &finder)
        if let right = frame.right, let left = frame.left {
            offset = (right.x - left.x, right.y - left.y)
        }
        right = one
        left = two
        if one.missed > Self.patience, two.missed > Self.patience { lookAgain() }
    }

    private mutating func lookAgain() {
        guard let gates else { return }
        crowded += (right?.crowdedFrames ?? 0) + (left?.crowdedFrames ?? 0)
        right = nil
        left = nil
        search = TapeSearch(right: gates.right, left: gates.left)
    }

    private mutating func look(
        _ picture: borrowing Picture,
        scale: PictureScale,
        now: Int,
        into frames: inout [WaistFrame]
    ) throws(GaitRefusal) {
        guard var looking = search else { return }
        searched += 1
        let pair = looking.look(at: picture, scale: scale, frame: now, finder: &finder)
        searchSawTooMuch = looking.sawTooMuch
        search = looking
        guard let pair else { return }
        for seen in pair.right.blobs { frames[seen.frame].right = seen.blob.centre }
        for seen in pair.left.blobs { frames[seen.frame].left = seen.blob.centre }
        guard pair.rightGate.angleTangent(to: pair.leftGate) >= ColourGate.alike else {
            throw .tapesAlike
        }
        take(
            pair.rightGate,
            pair.right.last,
            pair.leftGate,
            pair.left.last,
            isFresh: true
        )
    }

    /// Frames with something else of the tape's colour beside it.
    private var crowded = 0

    /// Why the track is not to be trusted as a whole; `nil` when it is.
    func doubt(frames: Int) -> GaitRefusal? {
        let crowded = crowded + (right?.crowdedFrames ?? 0) + (left?.crowdedFrames ?? 0)
        if frames > 0, Double(crowded) > 0.15 * Double(2 * frames) { return .tapeNotDistinct }
        // Never found, and the colour was all over the place.
        if 2 * searched > frames, searchSawTooMuch { return .tapeNotDistinct }
        return nil
    }
}
