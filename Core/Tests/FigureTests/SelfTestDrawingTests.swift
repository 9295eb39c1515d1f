import Anatomy
import Interview
import Testing

@testable import Figure

@Suite struct SelfTestDrawingTests {
    @Test(arguments: FindingID.allCases)
    func `every safe self-test is drawn and nothing else is`(_ test: FindingID) {
        let isSafe = BodyTests.safeTests.contains(test)
        let panels = SelfTestDrawing.panels(for: test)
        #expect(panels.isEmpty != isSafe)
        #expect(panels.count <= 3)
    }

    @Test(arguments: BodyTests.safeTests, Side.allCases)
    func `a picture is well-formed, has a title and no ids, styles or scripts`(
        _ test: FindingID,
        _ side: Side
    ) {
        for panel in SelfTestDrawing.panels(for: test, sore: side) {
            let check = MarkupCheck(panel.svg)
            #expect(check.problems.isEmpty, "\(panel.caption): \(check.problems)")
            #expect(check.elements.count { $0 == "title" } == 1)
            #expect(panel.svg.contains("role=\"img\""))
        }
    }

    @Test(arguments: BodyTests.safeTests)
    func `captions are short and say different things`(_ test: FindingID) {
        let captions = SelfTestDrawing.panels(for: test).map(\.caption)
        #expect(Set(captions).count == captions.count)
        for caption in captions {
            #expect((5...70).contains(caption.count), "\(caption)")
            #expect(!caption.lowercased().contains("hop"))
        }
    }

    @Test(arguments: BodyTests.safeTests)
    func `the same test gives the same picture, the other side a mirror image`(_ test: FindingID) {
        let right = SelfTestDrawing.panels(for: test)
        #expect(right == SelfTestDrawing.panels(for: test, sore: .right))
        let left = SelfTestDrawing.panels(for: test, sore: .left)
        #expect(left.map(\.caption) == right.map(\.caption))
        for (a, b) in zip(left, right) {
            #expect(a.svg != b.svg)
            #expect(MarkupCheck(a.svg).elements == MarkupCheck(b.svg).elements)
        }
    }

    @Test func `every class has its colours`() {
        var used: Set<String> = []
        for test in BodyTests.safeTests {
            for panel in SelfTestDrawing.panels(for: test) {
                used.formUnion(MarkupCheck(panel.svg).classes)
            }
        }
        let chart = StructureChart.svg(highlighting: Set(Structure.allCases), side: .both)
        used.formUnion(MarkupCheck(chart).classes)
        for name in used { #expect(FigureStyle.css.contains(".\(name)"), "\(name)") }
        #expect(
            used.isSuperset(of: ["fig-limb", "fig-limb-far", "fig-sore", "fig-arrow", "fig-prop"])
        )
    }
}
