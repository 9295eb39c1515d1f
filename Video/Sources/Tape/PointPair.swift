import Frames
import Gait

/// Two clicked places.
struct PointPair: Sendable {
    /// In order of time.
    let marks: [WaistMark]
    private(set) var checks: [WaistCheck] = []
    private var nextMark = 0
    private var right: PointFollower?
    private var left: PointFollower?
    private var offset = (x: 0.0, y: 0.0)
    /// From the left to the right place, as clicked.
    private var marked = (x: 0.0, y: 0.0)
    /// Learned ahead of the click: not yet found in a frame.
    private var isAhead = false
    private var sinceCheck = 0

    init(marks: [WaistMark]) { self.marks = marks }

    /// So often the runner is asked whether the points still sit.
    static let checkEvery = 30
    private static let slack = 0.002

    mutating func learn(from frame: borrowing VideoFrame) {
        guard let mark = marks.first, frame.seconds > Self.slack else { return }
        anchor(frame.picture, at: mark)
        isAhead = true
    }

    mutating func add(_ frame: borrowing VideoFrame, to frames: inout [WaistFrame]) {
        let now = frames.count - 1
        let scale = PictureScale(width: frame.picture.width, height: frame.picture.height)
        if nextMark < marks.count, frame.seconds >= marks[nextMark].seconds - Self.slack {
            let mark = marks[nextMark]
            anchor(frame.picture, at: mark)
            nextMark += 1
            isAhead = false
            sinceCheck = 0
            frames[now].right = right?.last
            frames[now].left = left?.last
            return
        }
        follow(frame.picture, scale: scale, into: &frames[now])
        sinceCheck += 1
        if sinceCheck >= Self.checkEvery, let one = right, let two = left {
            sinceCheck = 0
            checks.append(
                WaistCheck(
                    seconds: frame.seconds,
                    right: frames[now].right,
                    left: frames[now].left,
                    correlation: min(one.correlation, two.correlation)
                )
            )
        }
    }

    private mutating func anchor(_ picture: borrowing Picture, at mark: WaistMark) {
        let scale = PictureScale(width: picture.width, height: picture.height)
        right = PointFollower(picture, at: mark.right, scale: scale)
        left = PointFollower(picture, at: mark.left, scale: scale)
        offset = (mark.right.x - mark.left.x, mark.right.y - mark.left.y)
        marked = offset
    }

    /// Whether both places can be on one waist: a pelvis tilts, turns and comes nearer by no more.
    private func isPlausible(_ right: PixelPoint, _ left: PixelPoint) -> Bool {
        let change = PixelPoint(right.x - left.x - marked.x, right.y - left.y - marked.y)
        let origin = PixelPoint(0, 0)
        return distance(change, origin) < 0.35 * distance(PixelPoint(marked.x, marked.y), origin)
    }

    private mutating func follow(
        _ picture: borrowing Picture,
        scale: PictureScale,
        into frame: inout WaistFrame
    ) {
        guard var one = right, var two = left else { return }
        // Before the click the runner was somewhere near, but not within a frame's movement.
        let reach = isAhead ? 1.5 * scale.reach : nil
        let besideLeft =
            two.missed == 0 && !isAhead
            ? PixelPoint(two.last.x + offset.x, two.last.y + offset.y) : nil
        frame.right = one.follow(picture, scale: scale, expected: besideLeft, reach: reach)
        let besideRight = frame.right.map { PixelPoint($0.x - offset.x, $0.y - offset.y) }
        frame.left = two.follow(picture, scale: scale, expected: besideRight, reach: reach)
        if let right = frame.right, let left = frame.left {
            if isPlausible(right, left) {
                offset = (right.x - left.x, right.y - left.y)
                isAhead = false
            } else {
                // One of them follows something else: the less sure one starts again.
                (frame.right, frame.left) = (nil, nil)
                if one.correlation < two.correlation {
                    one.giveUp(lookingAt: PixelPoint(left.x + offset.x, left.y + offset.y))
                } else {
                    two.giveUp(lookingAt: PixelPoint(right.x - offset.x, right.y - offset.y))
                }
            }
        }
        right = one
        left = two
    }
}
