import Anatomy
import MovementScreen
import Testing

@testable import Figure

@Suite struct ScreenDrawingTests {
    @Test(arguments: ScreenTest.allCases, Side.allCases)
    func `every test of the screen is drawn for both sides`(test: ScreenTest, side: Side) throws {
        let figure = try #require(
            ScreenDrawing.figure(for: test, title: test.rawValue, tested: side)
        )
        #expect(figure.stills.count >= 2)
        #expect(figure.moving.svg.contains("<svg"))
        let other = try #require(
            ScreenDrawing.figure(for: test, title: test.rawValue, tested: side.mirrored)
        )
        #expect(figure.moving.svg != other.moving.svg)
    }

    @Test func `the pictures of the screen are shown together`() throws {
        let pictures = try ScreenTest.allCases.map { test in
            let figure = try #require(ScreenDrawing.figure(for: test, title: test.rawValue))
            return figure.stills.map { "<figure>\($0.svg)<p>\($0.caption)</p></figure>" }.joined()
        }
        let page =
            "<meta charset=utf-8><style>figure{display:inline-block;width:260px}</style>"
            + "<style>\(FigureStyle.css)</style>" + pictures.joined(separator: "<hr>")
        Attachment.record(page, named: "screen-figures.html")
        #expect(page.contains("</svg>"))
    }
}
