import Anatomy
import Interview
import Program
import Testing

@testable import Figure

@Suite struct MovingPanelTests {
    static let drawn = Exercise.all.map(\.id).filter { ExerciseDrawing.motion(of: $0) != nil }

    @Test(arguments: drawn, Side.allCases)
    func `a moving exercise is well-formed and small`(_ exercise: String, _ side: Side) throws {
        let panel = try #require(ExerciseDrawing.moving(for: exercise, sore: side))
        Self.check(panel)
    }

    @Test(arguments: BodyTests.safeTests)
    func `a moving self-test is well-formed and small`(_ test: FindingID) throws {
        for side in Side.allCases {
            Self.check(try #require(SelfTestDrawing.moving(for: test, sore: side)))
        }
    }

    private static func check(_ panel: MovingPanel) {
        let check = MarkupCheck(panel.svg)
        #expect(check.problems.isEmpty, "\(check.problems.prefix(4))")
        #expect(check.elements.contains("animate"))
        #expect(check.elements.count { $0 == "title" } == 1)
        #expect(panel.svg.utf8.count < 60_000)
        #expect(panel.seconds > 0.5)
        #expect(panel.captions.first?.span.lowerBound == 0)
        #expect(panel.captions.last?.span.upperBound == panel.seconds)
        for (a, b) in zip(panel.captions, panel.captions.dropFirst()) {
            #expect(a.span.upperBound == b.span.lowerBound)
        }
        #expect(panel.repetition.lowerBound >= 0)
        #expect(panel.repetition.upperBound <= panel.seconds)
        #expect(!panel.repetition.isEmpty)
    }

    @Test(arguments: drawn)
    func `stills are well-formed, and the other side is a mirror image`(_ exercise: String) {
        let right = ExerciseDrawing.panels(for: exercise, sore: .right)
        let left = ExerciseDrawing.panels(for: exercise, sore: .left)
        #expect(!right.isEmpty)
        #expect(left.map(\.caption) == right.map(\.caption))
        for (a, b) in zip(left, right) {
            let check = MarkupCheck(a.svg)
            #expect(check.problems.isEmpty, "\(check.problems.prefix(4))")
            #expect(a.svg != b.svg)
            #expect(check.elements == MarkupCheck(b.svg).elements)
        }
    }

    @Test(arguments: drawn)
    func `the picture shows the key poses as the stills do`(_ exercise: String) throws {
        let motion = try #require(ExerciseDrawing.motion(of: exercise))
        let film = motion.film(mirrored: false)
        for (key, stay) in zip(motion.keys, motion.timeline.stays) {
            let frame = try #require(film.frames.first { $0.time == stay.lowerBound })
            #expect(frame.scene.shapes == motion.scene(Body(key.pose)).shapes)
        }
    }

    @Test func `every class of a moving picture has its colours`() {
        var used: Set<String> = []
        for exercise in Self.drawn {
            guard let figure = ExerciseDrawing.figure(for: exercise) else { continue }
            used.formUnion(MarkupCheck(figure.moving.svg).classes)
            for still in figure.stills { used.formUnion(MarkupCheck(still.svg).classes) }
        }
        used.remove("fig-sheet")
        for name in used { #expect(FigureStyle.css.contains(".\(name)"), "\(name)") }
        #expect(used.isSuperset(of: ["fig-moving", "fig-tested", "fig-roller", "fig-weight"]))
    }

    @Test func `movement gives way to stills for print and for those who want calm`() throws {
        let css = FigureStyle.css
        let rule = "@media (prefers-reduced-motion: reduce), print {"
        let calm = try #require(css.components(after: rule))
        #expect(calm.contains(".fig-moving { display: none; }"))
        #expect(calm.contains(".fig-stills { display: block; }"))
    }

    @Test func `a file of its own carries its colours`() throws {
        let moving = try #require(ExerciseDrawing.moving(for: "bridge"))
        for svg in [
            moving.svg, Panel.sheet(ExerciseDrawing.panels(for: "bridge"), title: "Bridge"),
        ] {
            #expect(MarkupCheck(svg).problems.isEmpty)
            let file = FigureStyle.standalone(svg)
            #expect(file.hasPrefix("<?xml"))
            #expect(file.contains("<style>"))
            #expect(file.contains("xmlns=\"http://www.w3.org/2000/svg\""))
            #expect(!FigureStyle.css.contains("<") && !FigureStyle.css.contains("&"))
        }
        #expect(FigureStyle.standalone("no picture") == "no picture")
    }

    /// A sheet of everything that is drawn, to be looked at: `swift test --attachments-path FOLDER`.
    @Test func `a page of all figures can be looked at`() {
        var page = "<!doctype html><meta charset=\"utf-8\"><title>Figures</title><style>\n"
        page += FigureStyle.css
        page +=
            "\nbody { display: grid; grid-template-columns: repeat(auto-fill, 20rem); }</style>\n"
        for exercise in Self.drawn {
            guard let moving = ExerciseDrawing.moving(for: exercise) else { continue }
            page += "<figure>\(moving.svg)<figcaption>\(exercise)</figcaption></figure>\n"
        }
        Attachment.record(page, named: "figures.html")
        #expect(page.contains("<animate"))
    }
}

extension String {
    fileprivate func components(after words: String) -> String? {
        guard let found = firstRange(of: words) else { return nil }
        return String(self[found.upperBound...])
    }

    private func firstRange(of words: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(words) {
                return start..<index(start, offsetBy: words.count)
            }
            start = index(after: start)
        }
        return nil
    }

    @Test func `a picture that comes to rest moves nothing for ever and keeps its last look`()
        throws
    {
        let moving = try #require(ExerciseDrawing.moving(for: "bridge"))
        let resting = moving.svg(cycles: 3)
        let movements = moving.svg.matches(of: /repeatCount="indefinite"/).count
        #expect(movements > 0)
        #expect(!resting.contains("indefinite"))
        #expect(resting.matches(of: /repeatCount="3" fill="freeze"/).count == movements)
    }
}
