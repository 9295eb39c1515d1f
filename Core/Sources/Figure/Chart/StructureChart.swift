public import Anatomy

/// A chart of pelvis, hip and thigh on which parts are coloured in.
public enum StructureChart {
    /// The chart as a complete `svg` element: only the views in which something is coloured, or all
    /// three when nothing is.
    ///
    /// Without a side, or with both, parts are coloured on both sides. Parts in the middle of the
    /// body ignore the side; the side view turns round for the left.
    public static func svg(highlighting structures: Set<Structure>, side: Laterality?) -> String {
        let chosen = Structure.allCases.filter(structures.contains)
        let showing = ChartView.all.filter { view in
            chosen.contains { !view.forms($0).isEmpty }
        }
        let views = showing.isEmpty ? ChartView.all : showing
        // One view alone keeps room on both sides, so that it is not drawn larger than two.
        let width = cell * Double(max(2, views.count))
        let margin = (width - cell * Double(views.count)) / 2
        var pictures: [String] = []
        var labels: [String] = []
        for (index, view) in views.enumerated() {
            let origin = Point(margin + (Double(index) + 0.5) * cell, 0)
            pictures += drawing(of: view, at: origin, chosen: chosen, side: side)
            labels += self.labels(of: view, at: origin.x)
        }
        let window = Bounds(Point(0, top), Point(width, bottom))
        return SVG.wrap(
            SVG.clipped(pictures.joined(separator: "\n"), to: window) + "\n"
                + labels.joined(separator: "\n"),
            frame: Bounds(Point(0, top), Point(width, bottom + 14)),
            title: title(chosen, side),
            classes: "chart"
        )
    }

    private static let cell = 96.0
    private static let top = -12.0
    private static let bottom = 150.0

    private static func labels(of view: ChartView, at x: Double) -> [String] {
        let y = bottom + 11
        let name = SVG.text(view.label, at: Point(x, y), classes: "chart-label")
        guard view.isPaired else { return [name] }
        return [
            name,
            SVG.text("right", at: Point(x + view.right * 34, y), classes: "chart-side"),
            SVG.text("left", at: Point(x - view.right * 34, y), classes: "chart-side"),
        ]
    }

    private static func title(_ chosen: [Structure], _ side: Laterality?) -> String {
        guard !chosen.isEmpty else { return "Pelvis, hip and thigh" }
        let names = chosen.map(\.name).joined(separator: ", ")
        return switch side {
        case .left: "Left side: \(names)"
        case .right: "Right side: \(names)"
        case .both: "Both sides: \(names)"
        case nil: names
        }
    }

    private static func drawing(
        of view: ChartView,
        at origin: Point,
        chosen: [Structure],
        side: Laterality?
    ) -> [String] {
        let facing = !view.isPaired && side == .left ? -view.right : view.right
        let halves = view.isPaired ? [view.right, -view.right] : [facing]
        func elements(_ forms: [ChartForm], _ name: String, on halves: [Double]) -> [String] {
            forms.flatMap { form in
                (form.isMiddle ? [1] : halves).map {
                    SVG.element(Shape(path: form.path(towards: $0, from: origin), classes: name))
                }
            }
        }
        let colored =
            view.isPaired ? sides(side).map { $0 == .right ? view.right : -view.right } : halves
        var out = elements(view.skin, "chart-skin", on: halves)
        out += elements(view.lines, "chart-line", on: halves)
        out += elements(view.bones, "chart-bone", on: halves)
        for kind in Structure.Kind.allCases {
            for structure in chosen where structure.kind == kind {
                let forms = view.forms(structure)
                guard !forms.isEmpty else { continue }
                let paths = forms.flatMap {
                    elements([$0], $0.isCord ? "chart-cord" : "chart-area", on: colored)
                }
                out.append(
                    "<g class=\"\(kind.rawValue)\"><title>\(SVG.escaped(structure.name))</title>"
                )
                out += paths
                out.append("</g>")
            }
        }
        return out
    }

    private static func sides(_ side: Laterality?) -> [Side] {
        switch side {
        case .left: [.left]
        case .right: [.right]
        case .both, nil: [.right, .left]
        }
    }
}
