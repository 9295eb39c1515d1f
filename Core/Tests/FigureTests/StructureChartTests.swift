import Anatomy
import Testing

@testable import Figure

@Suite struct StructureChartTests {
    @Test(arguments: Structure.allCases)
    func `every structure is drawn in a view and named`(_ structure: Structure) {
        let chart = StructureChart.svg(highlighting: [structure], side: .right)
        #expect(ChartView.all.contains { !$0.forms(structure).isEmpty })
        #expect(chart.contains("class=\"\(structure.kind.rawValue)\""))
        #expect(chart.contains("<title>\(structure.name)</title>"))
        #expect(MarkupCheck(chart).problems.isEmpty)
    }

    @Test(arguments: ConditionID.allCases)
    func `every cause colours something`(_ condition: ConditionID) {
        #expect(!StructureChart.structures(of: condition).isEmpty)
    }

    @Test(arguments: Structure.allCases)
    func `a structure lies inside the skin of its view`(_ structure: Structure) {
        for view in ChartView.all {
            let skin = view.skin.map { $0.path(towards: 1, from: Point(0, 0)).bounds }
                .reduce(into: Bounds.nothing) { $0.include($1) }
            for form in view.forms(structure) {
                let bounds = form.path(towards: 1, from: Point(0, 0)).bounds
                #expect(bounds.low.x >= skin.low.x && bounds.high.x <= skin.high.x)
            }
        }
    }

    @Test func `a middle part ignores the side and a paired one does not`() {
        func pictures(_ structure: Structure) -> Set<String> {
            Set(
                [Laterality.left, .right].map {
                    StructureChart.svg(highlighting: [structure], side: $0)
                        .replacing("Left side", with: "").replacing("Right side", with: "")
                }
            )
        }
        #expect(pictures(.abdomen).count == 1)
        #expect(pictures(.piriformis).count == 2)
    }

    @Test func `no side means both sides`() {
        let both = StructureChart.svg(highlighting: [.adductors], side: .both)
        let none = StructureChart.svg(highlighting: [.adductors], side: nil)
        let one = StructureChart.svg(highlighting: [.adductors], side: .left)
        let areas = { (chart: String) in chart.split(separator: "\"chart-area\"").count }
        #expect(areas(both) == areas(none))
        #expect(areas(both) > areas(one))
    }

    @Test func `an empty chart shows the bones from three sides`() {
        let chart = StructureChart.svg(highlighting: [], side: nil)
        for label in ["Front", "Side", "Back"] { #expect(chart.contains(">\(label)<")) }
        #expect(!chart.contains("chart-area"))
    }

    @Test func `the order of choosing does not matter`() {
        let some: [Structure] = [.piriformis, .sciaticNerve, .ischium, .sacrum]
        #expect(
            StructureChart.svg(highlighting: Set(some), side: .left)
                == StructureChart.svg(highlighting: Set(some.reversed()), side: .left)
        )
    }
}
