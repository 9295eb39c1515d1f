/// One chart for one width of screen, drawn; the style sheet shows the one that fits.
struct SizedPicture: Sendable {
    let size: String
    let svg: String

    static func all(_ picture: (ChartLayout) -> Picture?) -> [SizedPicture] {
        ChartLayout.allCases.compactMap { layout in
            picture(layout).map { SizedPicture(size: layout.rawValue, svg: $0.svg) }
        }
    }
}
