import Frames
import Gait

/// Follows one piece of tape from frame to frame.
struct TapeFollower: Sendable {
    private(set) var gate: ColourGate
    /// Where it was last seen.
    private(set) var last: PixelPoint
    /// Frames since it was seen.
    private(set) var missed = 0
    /// Usual area, slowly following.
    private var usualArea: Double
    /// The area in the frame before, where it was seen there.
    private var previousArea: Double?
    private var velocity = (x: 0.0, y: 0.0)
    /// How many frames showed something else of that colour, as large, within reach.
    private(set) var crowdedFrames = 0

    /// Whether the usual area was told by another gate, which counts other pixels of the rim.
    private var isFresh: Bool

    init(gate: ColourGate, blob: Blob, isFresh: Bool = false) {
        self.gate = gate
        self.isFresh = isFresh
        last = blob.centre
        usualArea = Double(blob.area)
        previousArea = isFresh ? nil : usualArea
    }

    /// A change of area of more than this share between frames is a partly hidden piece of tape.
    private static let greatestAreaChange = 0.6

    /// Where it is in this frame; `nil` when it cannot be told.
    ///
    /// `expected` stands in for the prediction where the other piece of tape tells more.
    mutating func follow(
        _ picture: borrowing Picture,
        scale: PictureScale,
        expected: PixelPoint?,
        finder: inout BlobFinder
    ) -> PixelPoint? {
        let guess =
            missed == 0 ? PixelPoint(last.x + velocity.x, last.y + velocity.y) : expected ?? last
        let reach = scale.reach * (missed == 0 ? 1 : 1.5)
        // Far enough beyond the reach that the piece of tape itself does not end at the box.
        guard
            let box = PixelBox(
                around: guess,
                radius: reach + usualArea.squareRoot(),
                in: picture
            )
        else { return miss() }
        let blobs = finder.blobs(
            in: picture,
            box: box,
            gate: gate,
            leastArea: max(6, Int(usualArea * 0.25))
        )
        let near = blobs.filter { distance($0.centre, guess) <= reach }
        guard let found = near.first else { return miss() }
        if near.count > 1, near[1].area * 10 > found.area * 6 { crowdedFrames += 1 }
        return take(found.sharpened(in: picture))
    }

    private mutating func take(_ blob: Blob) -> PixelPoint? {
        let area = Double(blob.area)
        let low = 1 - Self.greatestAreaChange
        let high = 1 + Self.greatestAreaChange
        if isFresh, !blob.touchesEdge, area > usualArea * 0.3, area < usualArea * 3 {
            isFresh = false
            usualArea = area
        }
        let isSudden = previousArea.map { area < $0 * low || area > $0 * high } ?? false
        // Hidden little by little no change is sudden; the usual area tells.
        let isUnusual = area < usualArea * 0.55 || area > usualArea * high
        guard !blob.touchesEdge, !isSudden, !isUnusual else {
            if isUnusual && area > usualArea * 3 { crowdedFrames += 1 }
            return miss()
        }
        if missed == 0 {
            velocity = (blob.centre.x - last.x, blob.centre.y - last.y)
        } else {
            velocity = (0, 0)
        }
        last = blob.centre
        missed = 0
        previousArea = area
        usualArea += 0.05 * (area - usualArea)
        return blob.centre
    }

    private mutating func miss() -> PixelPoint? {
        missed += 1
        previousArea = nil
        return nil
    }
}

/// Between two places, in pixels.
func distance(_ one: PixelPoint, _ other: PixelPoint) -> Double {
    let x = one.x - other.x
    let y = one.y - other.y
    return (x * x + y * y).squareRoot()
}
