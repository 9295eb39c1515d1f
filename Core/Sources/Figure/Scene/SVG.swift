/// Writes pictures as SVG: classes instead of colours, no ids, no styles, no scripts.
enum SVG {
    static func picture(
        _ shapes: [Shape],
        frame: Bounds,
        title: String,
        classes: String
    ) -> String {
        let body = shapes.map(element).joined(separator: "\n")
        return wrap(body, frame: frame, title: title, classes: classes)
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
