import Measure

/// The style sheet of the body chart, drawn up from its zones.
///
/// The content security policy forbids styles inside a page, so places are rules of their own. A
/// label of the text list shows what is ticked on the drawing, since both belong to one check box.
enum BodyChartStyle {
    static let css: String = {
        let places = ChartZone.placed.compactMap { zone in
            guard let size = zone.figure?.size else { return nil as String? }
            let left = percent(zone.x - zone.width / 2, of: size.width)
            let top = percent(zone.y - zone.height / 2, of: size.height)
            let width = percent(zone.width, of: size.width)
            let height = percent(zone.height, of: size.height)
            return ".at-\(zone.id){left:\(left);top:\(top);width:\(width);height:\(height)}"
        }
        let marked = "{background:var(--zone-on);border-color:var(--zone-on);color:var(--card)}"
        let tick = "{content:\"✓ \"}"
        let focus = "{outline:3px solid var(--focus);outline-offset:2px}"
        let states = [
            selectors(":checked") + marked,
            selectors(":checked", part: "::before") + tick,
            selectors(":focus-visible") + focus,
        ]
        return (places + states).joined(separator: "\n")
    }()

    private static func selectors(_ state: String, part: String = "") -> String {
        ChartZone.all
            .map { "form:has(#\($0.id)\(state)) .twin-\($0.id)\(part)" }
            .joined(separator: ",\n")
    }

    private static func percent(_ part: Int, of whole: Int) -> String {
        "\((Double(part) / Double(whole) * 100).fixed(2))%"
    }
}
