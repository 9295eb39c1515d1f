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

    @Test(arguments: FilmingDrawing.allCases)
    func `has room for its words, as large in each picture`(_ drawing: FilmingDrawing) throws {
        let svg = drawing.panel.svg
        let frame = drawing.panel.frame
        let notes = svg.matches(
            of: /translate\((-?[0-9.]+) (-?[0-9.]+)\) scale\(([0-9.]+)\)"><text[^>]*>([^<]+)/
        )
        #expect(!notes.isEmpty)
        for note in notes {
            let x = try #require(Double(note.1))
            let y = try #require(Double(note.2))
            // Letters are 10 units high before scaling, and about half as wide as high.
            let letter = 10 * (try #require(Double(note.3)))
            let half = 0.3 * letter * Double(note.4.count)
            #expect(x - half >= frame.low.x && x + half <= frame.high.x)
            #expect(y - letter >= frame.low.y - 0.1 && y <= frame.high.y)
            #expect((0.03...0.06).contains(letter / frame.width))
        }
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
