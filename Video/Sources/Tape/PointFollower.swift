import Frames
import Gait

/// Follows one clicked place by its texture.
///
/// Two templates: the one of the click never changes and so cannot drift; the one of lately finds
/// the place when the cloth has turned. What lately finds, the click puts right where it still can.
struct PointFollower: Sendable {
    private var clicked: Template
    private var lately: Template
    private let side: Int
    /// From the corner of a template to the place itself.
    private let inset: (x: Double, y: Double)
    /// The same for the template of lately, which lies a fraction of a pixel otherwise.
    private var latelyInset: (x: Double, y: Double)
    private(set) var last: PixelPoint
    private(set) var missed = 0
    private var velocity = (x: 0.0, y: 0.0)
    private(set) var correlation = 1.0

    /// Below this a place is lost.
    private static let leastCorrelation = 0.65
    /// From this on the click itself tells the place.
    private static let goodCorrelation = 0.72
    /// Less texture than this (grey levels) and any place looks like any other.
    private static let leastContrast = 4.0

    init?(_ picture: borrowing Picture, at click: PixelPoint, scale: PictureScale) {
        side = 2 * max(5, Int((8 * scale.factor).rounded())) + 1
        let half = Double(side / 2)
        guard let box = PixelBox(around: click, radius: half, in: picture),
            box.width == side, box.height == side
        else { return nil }
        let patch = Patch(picture, box: box)
        guard let template = Template(patch, column: 0, row: 0, side: side),
            template.contrast >= Self.leastContrast
        else { return nil }
        clicked = template
        lately = template
        inset = (click.x - Double(patch.left), click.y - Double(patch.top))
        latelyInset = inset
        last = click
    }

    mutating func follow(
        _ picture: borrowing Picture,
        scale: PictureScale,
        expected: PixelPoint? = nil,
        reach given: Double? = nil
    ) -> PixelPoint? {
        let guess =
            missed == 0 ? PixelPoint(last.x + velocity.x, last.y + velocity.y) : expected ?? last
        let reach = given ?? scale.reach * (missed == 0 ? 0.3 : 0.8)
        guard let patch = window(picture, around: guess, reach: reach),
            let found = lately.best(in: patch)
        else { return miss() }
        var (place, best) = (
            PixelPoint(found.x + latelyInset.x, found.y + latelyInset.y), found.correlation
        )
        if let near = window(picture, around: place, reach: 3), let sure = clicked.best(in: near),
            sure.correlation >= Self.goodCorrelation || sure.correlation >= best
        {
            place = PixelPoint(sure.x + inset.x, sure.y + inset.y)
            best = max(best, sure.correlation)
        }
        guard best >= Self.leastCorrelation else { return miss() }
        return take(place, best, picture)
    }

    private mutating func take(
        _ place: PixelPoint,
        _ best: Double,
        _ picture: borrowing Picture
    ) -> PixelPoint {
        velocity = missed == 0 ? (place.x - last.x, place.y - last.y) : (0, 0)
        last = place
        missed = 0
        correlation = best
        // Taken seldom, and only while the place is surely seen: what is taken over is not put right
        // until the click is recognised again.
        if best < 0.92, best >= Self.goodCorrelation,
            let patch = window(picture, around: place, reach: 0),
            let template = Template(patch, column: 0, row: 0, side: side)
        {
            lately = template
            latelyInset = (place.x - Double(patch.left), place.y - Double(patch.top))
        }
        return place
    }

    private mutating func miss() -> PixelPoint? {
        missed += 1
        correlation = 0
        // What it looked like lately may have been what hid it.
        if missed > 10 { forget() }
        return nil
    }

    private mutating func forget() {
        lately = clicked
        latelyInset = inset
    }

    /// What was found cannot be it: look for the click again, at `place`.
    mutating func giveUp(lookingAt place: PixelPoint) {
        last = place
        velocity = (0, 0)
        missed += 1
        correlation = 0
        forget()
    }

    /// Where a template of this place may lie when the place is within `reach` of `guess`.
    private func window(
        _ picture: borrowing Picture,
        around guess: PixelPoint,
        reach: Double
    ) -> Patch? {
        guard guess.x.magnitude < 1e6, guess.y.magnitude < 1e6 else { return nil }
        let left = Int((guess.x - inset.x - reach).rounded())
        let top = Int((guess.y - inset.y - reach).rounded())
        let size = side + Int(2 * reach.rounded())
        let columns = max(0, left)..<max(0, min(picture.width, left + size))
        let rows = max(0, top)..<max(0, min(picture.height, top + size))
        guard columns.count >= side, rows.count >= side else { return nil }
        return Patch(picture, box: PixelBox(x: columns, y: rows))
    }
}
