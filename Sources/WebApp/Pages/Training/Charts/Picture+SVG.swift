import Measure
import Training

extension Picture {
    /// The chart as SVG, every text in it escaped.
    ///
    /// Written here and not in a template: a year has a thousand shapes, and templates look up
    /// each value by name.
    var svg: String {
        var text = ""
        text.reserveCapacity(elements.count * 240)
        text += "<svg class=\"picture\" viewBox=\"0 0 \(frame.width.plain) \(frame.height.plain)\""
        text += " role=\"group\" aria-label=\"\(description.escaped)\">\n"
        text += stripes
        text += "<text class=\"readout-rest\" x=\"2\" y=\"13\" aria-hidden=\"true\">"
        text += "Point at the chart to read it here.</text>\n"
        for element in elements {
            switch element {
            case .scenery(let shape, let style): text += svg(shape, style)
            case .label(let label): text += label.svg
            case .mark(let mark): text += svg(mark)
            }
            text += "\n"
        }
        return text + "</svg>"
    }

    private var stripes: String {
        """
        <defs><pattern id="\(id)-stripes" width="6" height="6" patternUnits="userSpaceOnUse" \
        patternTransform="rotate(45)"><rect class="bar-excess" width="6" height="6"/>\
        <path class="stripe" d="M0 0v6"/></pattern></defs>

        """
    }

    private func svg(_ mark: ChartMark) -> String {
        let shapes = mark.parts.map { svg($0.shape, $0.style) }.joined()
        let name = "<title>\(mark.name.escaped)</title>"
        let inner = name + shapes + readout(mark.name)
        guard let address = mark.address else {
            let focus = mark.isNotable ? " tabindex=\"0\"" : ""
            return "<g class=\"mark\" role=\"img\"\(focus)>\(inner)</g>"
        }
        let focus = mark.isNotable ? "" : " tabindex=\"-1\""
        return "<a class=\"mark\" href=\"\(address.escaped)\"\(focus)>\(inner)</a>"
    }

    /// The mark's words on the line above the plot; the style sheet shows those of one mark.
    private func readout(_ name: String) -> String {
        let lines = name.wrapped(letters: frame.layout.lettersPerLine)
        var text = "<text class=\"readout\" x=\"2\" y=\"13\">\((lines.first ?? "").escaped)"
        for line in lines.dropFirst() {
            text += " <tspan x=\"2\" dy=\"\(ChartFrame.lineHeight.plain)\">\(line.escaped)</tspan>"
        }
        return text + "</text>"
    }

    private func svg(_ shape: ChartShape, _ style: ChartStyle) -> String {
        let look =
            style == .excess ? "fill=\"url(#\(id)-stripes)\"" : "class=\"\(style.rawValue)\""
        switch shape {
        case .box(let box):
            return "<rect \(look) x=\"\(box.left.plain)\" y=\"\(box.top.plain)\""
                + " width=\"\(box.width.plain)\" height=\"\(box.height.plain)\"/>"
        case .dot(let center, let radius):
            return "<circle \(look) cx=\"\(center.x.plain)\" cy=\"\(center.y.plain)\""
                + " r=\"\(radius.plain)\"/>"
        case .sign(let band, let center, let radius):
            return "<path \(look) d=\"\(band.path(center, radius: radius))\"/>"
        case .pain(let center, let radius):
            let bar =
                "M\((center.x - radius * 0.6).plain) \(center.y.plain)h\((radius * 1.2).plain)"
            return "<circle \(look) cx=\"\(center.x.plain)\" cy=\"\(center.y.plain)\""
                + " r=\"\(radius.plain)\"/><path class=\"pain-bar\" d=\"\(bar)\"/>"
        case .line(let points): return "<path \(look) d=\"\(points.path)\"/>"
        case .area(let points): return "<path \(look) d=\"\(points.path)z\"/>"
        }
    }
}

extension ChartLabel {
    fileprivate var svg: String {
        let side = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
        return "<text class=\"\(style.rawValue)\" x=\"\(x.plain)\" y=\"\(y.plain)\"\(side)>"
            + "\(text.escaped)</text>"
    }
}

extension SpikeBand {
    /// The sign's outline as path data.
    func path(_ center: ChartPoint, radius: Double) -> String {
        corners.map { ChartPoint(x: center.x + $0.x * radius, y: center.y + $0.y * radius) }
            .path + "z"
    }
}

extension [ChartPoint] {
    fileprivate var path: String {
        var text = ""
        for (index, point) in enumerated() {
            text += "\(index == 0 ? "M" : "L")\(point.x.plain) \(point.y.plain)"
        }
        return text
    }
}

extension Double {
    /// To a tenth, and whole numbers without one.
    var plain: String {
        let text = fixed(1)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

extension String {
    /// Safe in an element and in an attribute with double quotes.
    var escaped: String {
        guard utf8.contains(where: { [38, 60, 62, 34, 39].contains($0) }) else { return self }
        var text = ""
        // By scalars: a quote with an accent on it is one letter to Swift, a quote to a browser.
        for scalar in unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "'": text += "&#39;"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// Cut at blanks into lines of at most `letters`; a longer word keeps a line of its own.
    func wrapped(letters: Int) -> [String] {
        guard count > letters else { return [self] }
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ") {
            if line.isEmpty {
                line = String(word)
            } else if line.count + 1 + word.count <= letters {
                line += " \(word)"
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
