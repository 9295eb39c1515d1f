import Frames
import Gait

/// A patch near the border of the first frame that has texture to hold on to.
struct BackgroundPatch: Sendable {
    private let template: Template
    private let column: Int
    private let row: Int
    /// Whether it tells shifts to the side, and up or down.
    private let tellsX: Bool
    private let tellsY: Bool
    private let width: Int

    /// How far a shift is looked for, as a share of the width.
    static let reach = 0.04
    /// Flatter than this (mean square of the step to the next pixel, in grey levels) a patch shows
    /// the compression of the file, which sticks to the screen, rather than the world.
    private static let leastTexture = 6.0
    private static let leastCorrelation = 0.75

    /// Patches along both sides and the upper edge, where the runner seldom is.
    static func choose(in picture: borrowing Picture) -> [BackgroundPatch] {
        let side = max(17, picture.width / 30) | 1
        let margin = Int(reach * Double(picture.width)) + 1
        var found: [BackgroundPatch] = []
        var row = margin
        while row + side + margin <= picture.height {
            var column = margin
            while column + side + margin <= picture.width {
                let middle = Double(column + side / 2) / Double(picture.width)
                let isBorder =
                    middle < 0.24 || middle > 0.76 || Double(row) < 0.12 * Double(picture.height)
                if isBorder,
                    let patch = BackgroundPatch(picture, column: column, row: row, side: side)
                {
                    found.append(patch)
                }
                column += side + 4
            }
            row += side + 4
        }
        return thinned(found)
    }

    /// At most 24, spread over all that were found.
    private static func thinned(_ patches: [BackgroundPatch]) -> [BackgroundPatch] {
        let most = 24
        guard patches.count > most else { return patches }
        return (0..<most).map { patches[$0 * patches.count / most] }
    }

    private init?(_ picture: borrowing Picture, column: Int, row: Int, side: Int) {
        let box = PixelBox(x: column..<(column + side), y: row..<(row + side))
        let patch = Patch(picture, box: box)
        // Structure of the green plane: sums of squared steps across, down, and both.
        let plane = side * side
        var (xx, yy, xy) = (0.0, 0.0, 0.0)
        for y in 0..<(side - 1) {
            for x in 0..<(side - 1) {
                let at = plane + y * side + x
                let across = Double(patch.values[at + 1] - patch.values[at])
                let down = Double(patch.values[at + side] - patch.values[at])
                xx += across * across
                yy += down * down
                xy += across * down
            }
        }
        let count = Double((side - 1) * (side - 1))
        (xx, yy, xy) = (xx / count, yy / count, xy / count)
        let spread = ((xx - yy) * (xx - yy) / 4 + xy * xy).squareRoot()
        let weaker = (xx + yy) / 2 - spread
        if weaker >= Self.leastTexture {
            (tellsX, tellsY) = (true, true)
        } else {
            // One edge: only a level or an upright one tells a shift along one axis alone.
            tellsX = xx >= Self.leastTexture && xx > 20 * yy
            tellsY = yy >= Self.leastTexture && yy > 20 * xx
        }
        guard tellsX || tellsY,
            let template = Template(patch, column: 0, row: 0, side: side)
        else { return nil }
        self.template = template
        self.column = column
        self.row = row
        width = picture.width
    }

    /// By how many pixels it moved; `nil` where it was not found.
    func shift(
        in picture: borrowing Picture,
        near last: (x: Double, y: Double)
    ) -> (x: Double?, y: Double?)? {
        let wide = Int(Self.reach * Double(width))
        return search(picture, near: last, reach: 4) ?? search(picture, near: (0, 0), reach: wide)
    }

    private func search(
        _ picture: borrowing Picture,
        near last: (x: Double, y: Double),
        reach: Int
    ) -> (x: Double?, y: Double?)? {
        // Along an edge all places look alike: there the place is held.
        let (aside, below) = (tellsX ? reach : 1, tellsY ? reach : 1)
        let left = column + (tellsX ? Int(last.x.rounded()) : 0) - aside
        let top = row + (tellsY ? Int(last.y.rounded()) : 0) - below
        let columns = left..<(left + template.side + 2 * aside)
        let rows = top..<(top + template.side + 2 * below)
        guard columns.lowerBound >= 0, rows.lowerBound >= 0, columns.upperBound <= picture.width,
            rows.upperBound <= picture.height
        else { return nil }
        let patch = Patch(picture, box: PixelBox(x: columns, y: rows))
        guard let best = template.best(in: patch, holdsX: !tellsX, holdsY: !tellsY),
            best.correlation >= Self.leastCorrelation
        else { return nil }
        return (
            tellsX ? best.x - Double(column) : nil, tellsY ? best.y - Double(row) : nil
        )
    }
}
