public import Frames
import Gait

/// Watches whether the camera stood still, by patches of the background.
///
/// Each patch is compared with what it was in the first frame, some fifteen times a second; the
/// median of all patches tells the shift, so that a runner before some of them does not matter.
/// A background with edges in one direction only tells the shift across them only.
public struct CameraWatch: Sendable {
    private var patches: [BackgroundPatch] = []
    private var width = 0
    private var hasStarted = false
    private var lastLooked = -Double.infinity
    /// The last three shifts in pixels: one bad frame is no movement.
    private var recent: [Double] = []
    private var greatest: Double?
    private var last = (x: 0.0, y: 0.0)
    private var lostInARow = 0

    public init() {}

    private static let interval = 1.0 / 15
    /// Fewer patches than this do not outvote one bad one.
    private static let fewest = 3

    /// Looks at the next frame.
    public mutating func add(_ frame: borrowing VideoFrame) {
        guard !hasStarted || frame.seconds >= lastLooked + Self.interval else { return }
        lastLooked = frame.seconds
        guard hasStarted else {
            hasStarted = true
            width = frame.picture.width
            patches = BackgroundPatch.choose(in: frame.picture)
            return
        }
        guard frame.picture.width == width, !patches.isEmpty else { return }
        look(at: frame.picture)
    }

    private mutating func look(at picture: borrowing Picture) {
        var across: [Double] = []
        var along: [Double] = []
        var found = 0
        for patch in patches {
            guard let shift = patch.shift(in: picture, near: last) else { continue }
            found += 1
            if let x = shift.x { across.append(x) }
            if let y = shift.y { along.append(y) }
        }
        let x = across.count >= Self.fewest ? median(across) : nil
        let y = along.count >= Self.fewest ? median(along) : nil
        // The background went out of reach, or all of it was hidden at once.
        if found * 3 < patches.count { lostInARow += 1 } else { lostInARow = 0 }
        if lostInARow > 3 {
            note(BackgroundPatch.reach * Double(width))
            return
        }
        guard x != nil || y != nil else { return }
        last = (x ?? 0, y ?? 0)
        note((last.x * last.x + last.y * last.y).squareRoot())
    }

    private mutating func note(_ shift: Double) {
        recent.append(shift)
        if recent.count > 3 { recent.removeFirst() }
        greatest = max(greatest ?? 0, median(recent))
    }

    private func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted[(sorted.count - 1) / 2]
    }

    /// The greatest shift seen so far as a share of the picture's width; `nil` where the background
    /// has nothing to hold on to, or too little was seen to tell.
    ///
    /// A background that was lost for good counts as a shift by the reach of the search (0.04).
    public var greatestShift: Double? {
        greatest.map { width > 0 ? $0 / Double(width) : 0 }
    }
}
