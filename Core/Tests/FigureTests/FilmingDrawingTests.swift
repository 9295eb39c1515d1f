import Testing

@testable import Figure

@Suite struct FilmingDrawingTests {
    @Test(arguments: FilmingDrawing.allCases)
    func `draws with classes that the style sheet knows`(_ drawing: FilmingDrawing) {
        let svg = drawing.panel.svg
        let used = Set(
            svg.matches(of: /class="([^"]+)"/).flatMap {
                $0.1.split(separator: " ").map(String.init)
            }
        )
        #expect(used.contains("fig-trunk") && used.contains("fig-note"))
        for name in used { #expect(FigureStyle.css.contains(".\(name)"), "\(name)") }
        #expect(!svg.contains("nan") && !svg.contains("inf"))
    }

    @Test(arguments: [FilmingDrawing.tape, .standing])
    func `puts the right tape to the right of the left one, as seen from behind`(
        _ drawing: FilmingDrawing
    ) throws {
        func place(_ side: String) throws -> Double {
            let pattern = try Regex(
                "fig-tape-\(side)\" d=\"M(-?[0-9.]+)",
                as: (Substring, Substring).self
            )
            let match = try #require(drawing.panel.svg.firstMatch(of: pattern))
            return try #require(Double(match.1))
        }
        #expect(try place("right") > place("left") + 10)
    }
}
