import Frames
import Gait

/// Looks for two pieces of tape of known colours in whole frames, until both hold steady.
struct TapeSearch: Sendable {
    private var right: ColourGate
    private var left: ColourGate
    private var rightChains: [BlobChain] = []
    private var leftChains: [BlobChain] = []
    private var looked = 0
    /// Frames in which something far too large had one of the colours.
    private var flooded = 0
    private var ambiguous = 0

    init(right: ColourGate, left: ColourGate) {
        self.right = right.kept(from: left)
        self.left = left.kept(from: right)
    }

    /// Where each piece of tape was since its chain began, by the count of the frame looked at.
    struct Pair: Sendable {
        var right: BlobChain
        var left: BlobChain
        var rightGate: ColourGate
        var leftGate: ColourGate
    }

    /// Steady for so many frames, a blob is taken for tape.
    private static let steadyFrames = 6

    /// Whether the colours were there, but not told from something else.
    var sawTooMuch: Bool { 2 * (flooded + ambiguous) > looked }

    /// Looks at the next frame; the pair once it is sure.
    mutating func look(
        at picture: borrowing Picture,
        scale: PictureScale,
        frame: Int,
        finder: inout BlobFinder
    ) -> Pair? {
        looked += 1
        let whole = PixelBox(x: 0..<picture.width, y: 0..<picture.height)
        var isFlooded = false
        for (gate, chains) in [(right, \TapeSearch.rightChains), (left, \TapeSearch.leftChains)] {
            let blobs = finder.blobs(
                in: picture,
                box: whole,
                gate: gate,
                leastArea: scale.smallestArea
            )
            let candidates = blobs.filter {
                Double(max($0.box.width, $0.box.height)) <= scale.largestTape && $0.isCompact
                    && !$0.touchesEdge
            }
            isFlooded = isFlooded || blobs.first.map { $0.size > scale.largestTape } ?? false
            self[keyPath: chains] = BlobChain.continuing(
                self[keyPath: chains],
                with: candidates.prefix(24).map { $0.sharpened(in: picture) },
                frame: frame,
                reach: scale.reach
            )
        }
        if isFlooded { flooded += 1 }
        return choose(frame: frame, width: picture.width)
    }

    /// The one pair that looks like a waistband; `nil` for none, and for two of them.
    private mutating func choose(frame: Int, width: Int) -> Pair? {
        var pairs: [(weight: Double, right: BlobChain, left: BlobChain)] = []
        for one in rightChains where one.blobs.count >= Self.steadyFrames {
            for other in leftChains where other.blobs.count >= Self.steadyFrames {
                guard Self.isWaistband(one.last, other.last, width: width) else { continue }
                pairs.append((one.weight + other.weight, one, other))
            }
        }
        pairs.sort { $0.weight > $1.weight }
        guard let best = pairs.first else { return nil }
        if pairs.count > 1, pairs[1].weight > 0.75 * best.weight {
            ambiguous += 1
            return nil
        }
        let rightGate = ColourGate(best.right.last)?.narrower(than: right) ?? right
        let leftGate = ColourGate(best.left.last)?.narrower(than: left) ?? left
        return Pair(
            right: best.right,
            left: best.left,
            rightGate: rightGate.kept(from: leftGate),
            leftGate: leftGate.kept(from: rightGate)
        )
    }

    /// Two pieces side by side, about alike in size, as far apart as on a waist: from behind, the
    /// runner's right is at the right.
    private static func isWaistband(_ right: Blob, _ left: Blob, width: Int) -> Bool {
        let apart = right.centre.x - left.centre.x
        let step = (right.centre.y - left.centre.y).magnitude
        let size = (right.size + left.size) / 2
        return apart > 1.8 * size && apart < 20 * size && apart < 0.5 * Double(width)
            && step < 0.5 * apart
            && right.area < 4 * left.area && left.area < 4 * right.area
    }
}

extension ColourGate {
    /// This gate where it lies within the other one, which stood for a name.
    fileprivate func narrower(than named: ColourGate) -> ColourGate? {
        angleTangent(to: named) <= named.spread ? self : nil
    }
}

/// One blob seen in frame after frame.
struct BlobChain: Sendable {
    /// The frames looked at and what was seen there, in order.
    var blobs: [(frame: Int, blob: Blob)]

    var last: Blob { blobs[blobs.count - 1].blob }

    /// Large and pure counts more.
    var weight: Double { Double(last.area) * last.purity }

    /// How many frames a chain remembers.
    private static let memory = 64

    /// Chains with the blobs that are near their ends, and new ones; what was not seen is let go.
    static func continuing(
        _ chains: [BlobChain],
        with blobs: [Blob],
        frame: Int,
        reach: Double
    ) -> [BlobChain] {
        var free = blobs
        var next: [BlobChain] = []
        for var chain in chains {
            let nearest = free.indices.min {
                distance(free[$0].centre, chain.last.centre)
                    < distance(free[$1].centre, chain.last.centre)
            }
            guard let nearest, distance(free[nearest].centre, chain.last.centre) <= reach else {
                continue
            }
            chain.blobs.append((frame, free.remove(at: nearest)))
            if chain.blobs.count > memory { chain.blobs.removeFirst() }
            next.append(chain)
        }
        return next + free.map { BlobChain(blobs: [(frame, $0)]) }
    }
}
