import Anatomy
import Interview

/// One place of the body chart: a check box that lies on a drawing, or only in the list.
struct ChartZone: Sendable {
    let site: FindingID
    /// `nil` on the midline.
    let side: Side?
    /// `nil` where no drawing shows it.
    let figure: Figure?
    /// The middle and the size of the oval, in the drawing's own units.
    let x: Int
    let y: Int
    let width: Int
    let height: Int

    enum Figure: String, CaseIterable, Sendable {
        case front, back, right, left

        /// The size of the drawing.
        var size: (width: Int, height: Int) {
            switch self {
            case .front, .back: (320, 430)
            case .right, .left: (200, 430)
            }
        }
    }

    /// What a zone on the midline sends.
    static let centerValue = "center"

    var value: String { side?.rawValue ?? Self.centerValue }
    /// Also the class of its place on the drawing.
    var id: String { "\(site.rawValue)-\(value)" }

    /// "your left"; the drawing faces the reader, so sides are always the runner's own.
    var sideText: String { side.map { "your \($0.rawValue)" } ?? "in the middle" }

    /// Every check box; `unplaced` stand in the list alone.
    static let all = placed + unplaced

    /// A pain that cannot be pointed at has no oval.
    static let unplaced: [ChartZone] = [FindingID.siteHipVague, .siteThighVague].flatMap { site in
        Side.allCases.map {
            ChartZone(site: site, side: $0, figure: nil, x: 0, y: 0, width: 0, height: 0)
        }
    }

    static let placed: [ChartZone] =
        paired(.siteIliacCrest, .front, x: 98, y: 72, width: 36, height: 46)
        + paired(.siteLowerAbdomen, .front, x: 138, y: 66, width: 40, height: 52)
        + paired(.siteGroin, .front, x: 113, y: 132, width: 50, height: 50)
        + [
            ChartZone(
                site: .sitePubic,
                side: nil,
                figure: .front,
                x: 160,
                y: 136,
                width: 38,
                height: 34
            ),
            ChartZone(
                site: .siteGenital,
                side: nil,
                figure: .front,
                x: 160,
                y: 176,
                width: 36,
                height: 34
            ),
        ]
        + paired(.siteAnteriorThigh, .front, x: 101, y: 222, width: 44, height: 104)
        + paired(.siteMedialThigh, .front, x: 139, y: 226, width: 28, height: 84)
        + paired(.siteKnee, .front, x: 115, y: 334, width: 44, height: 46)
        + paired(.siteBelowKnee, .front, x: 112, y: 396, width: 38, height: 46)
        + paired(.siteLowBack, .back, x: 133, y: 34, width: 46, height: 56)
        + paired(.siteSacrum, .back, x: 145, y: 92, width: 27, height: 48)
        + paired(.siteButtock, .back, x: 104, y: 122, width: 56, height: 62)
        + paired(.siteSitBone, .back, x: 124, y: 176, width: 42, height: 36)
        + paired(.sitePosteriorThigh, .back, x: 110, y: 254, width: 56, height: 104)
        + [Side.right, .left].flatMap { side in
            let figure: Figure = side == .right ? .right : .left
            return [
                ChartZone(
                    site: .siteLateral,
                    side: side,
                    figure: figure,
                    x: 100,
                    y: 132,
                    width: 62,
                    height: 62
                ),
                ChartZone(
                    site: .siteLateralThigh,
                    side: side,
                    figure: figure,
                    x: 100,
                    y: 246,
                    width: 52,
                    height: 134
                ),
            ]
        }

    /// A zone and its mirror image; `x` is on the left half of the drawing.
    ///
    /// The runner's right is on the left of the front view and on the right of the back view.
    private static func paired(
        _ site: FindingID,
        _ figure: Figure,
        x: Int,
        y: Int,
        width: Int,
        height: Int
    ) -> [ChartZone] {
        let leftHalf: Side = figure == .front ? .right : .left
        return [(leftHalf, x), (leftHalf.mirrored, figure.size.width - x)].map { side, x in
            ChartZone(
                site: site,
                side: side,
                figure: figure,
                x: x,
                y: y,
                width: width,
                height: height
            )
        }
    }
}
