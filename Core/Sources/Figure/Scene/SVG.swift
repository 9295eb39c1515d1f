/// Writes pictures as SVG: classes instead of colours, no ids, no styles, no scripts.
enum SVG {
    static func picture(
        _ shapes: [Shape],
        frame: Bounds,
        title: String,
        classes: String
    ) -> String {
        wrap(drawing(shapes), frame: frame, title: title, classes: classes)
    }

    static func drawing(_ shapes: [Shape]) -> String {
        shapes.filter { !$0.isHidden }.map(element).joined(separator: "\n")
    }

    /// A drawing fitted into a rectangle of a larger one.
    static func placed(_ body: String, frame: Bounds, in place: Bounds) -> String {
        let box = [frame.low.x, frame.low.y, frame.width, frame.height]
            .map(Path.number).joined(separator: " ")
        let (x, y) = (Path.number(place.low.x), Path.number(place.low.y))
        let (width, height) = (Path.number(place.width), Path.number(place.height))
        return """
            <svg x="\(x)" y="\(y)" width="\(width)" height="\(height)" viewBox="\(box)">
            \(body)
            </svg>
            """
    }

    static func wrap(_ body: String, frame: Bounds, title: String, classes: String) -> String {
        let box = [frame.low.x, frame.low.y, frame.width, frame.height]
            .map(Path.number).joined(separator: " ")
        return """
            <svg xmlns="http://www.w3.org/2000/svg" class="\(classes)" viewBox="\(box)" role="img">
            <title>\(escaped(title))</title>
            \(body)
            </svg>
            """
    }

    static func element(_ shape: Shape) -> String {
        "<path class=\"\(shape.classes)\" d=\"\(shape.path.data)\"/>"
    }

    /// A part that is cut off at the edge of a window, without an id to collide.
    static func clipped(_ body: String, to window: Bounds) -> String {
        let (x, y) = (Path.number(window.low.x), Path.number(window.low.y))
        let (width, height) = (Path.number(window.width), Path.number(window.height))
        return """
            <svg x="\(x)" y="\(y)" width="\(width)" height="\(height)" \
            viewBox="\(x) \(y) \(width) \(height)">
            \(body)
            </svg>
            """
    }

    static func text(_ words: String, at place: Point, classes: String) -> String {
        let (x, y) = (Path.number(place.x), Path.number(place.y))
        return "<text class=\"\(classes)\" x=\"\(x)\" y=\"\(y)\">\(escaped(words))</text>"
    }

    /// Words of a class whose letters are 10 units high, as high as told.
    static func text(_ words: String, at place: Point, height: Double, classes: String) -> String {
        let (x, y) = (Path.number(place.x), Path.number(place.y))
        let scale = Path.number(height / 10)
        return "<g transform=\"translate(\(x) \(y)) scale(\(scale))\">"
            + text(words, at: Point(0, 0), classes: classes) + "</g>"
    }

    static func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            switch character {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            default: out.append(character)
            }
        }
        return out
    }
}
