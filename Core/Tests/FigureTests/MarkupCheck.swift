/// A tiny reader of markup: finds what keeps a picture from being well-formed, harmless and drawable.
struct MarkupCheck {
    private(set) var problems: [String] = []
    private(set) var classes: Set<String> = []
    private(set) var elements: [String] = []

    init(_ text: String) {
        var open: [String] = []
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "<") {
            check(text: rest[..<start])
            guard let end = rest[start...].firstIndex(of: ">") else {
                problems.append("a tag without an end")
                return
            }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") {
                if open.popLast() != String(tag.dropFirst()) { problems.append("closes \(tag)") }
                continue
            }
            let isEmpty = tag.hasSuffix("/")
            let body = isEmpty ? tag.dropLast() : tag
            let name = String(body.prefix { $0 != " " })
            elements.append(name)
            check(attributes: body.dropFirst(name.count), of: name)
            if !isEmpty { open.append(name) }
        }
        if !open.isEmpty { problems.append("left open: \(open)") }
        if elements.first != "svg" { problems.append("no svg at the root") }
    }

    private mutating func check(text: Substring) {
        if text.contains(">") { problems.append("a bare > in \(text)") }
        for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
            let entity = part.prefix { $0 != ";" }
            if !["amp", "lt", "gt", "quot"].contains(entity) { problems.append("&\(entity)") }
        }
    }

    private mutating func check(attributes text: Substring, of element: String) {
        var rest = text
        var seen: Set<String> = []
        while let equals = rest.firstIndex(of: "=") {
            let name = String(rest[..<equals].filter { $0 != " " })
            let quoted = rest[rest.index(after: equals)...]
            guard quoted.first == "\"", let end = quoted.dropFirst().firstIndex(of: "\"") else {
                problems.append("\(name) is not quoted")
                return
            }
            let value = quoted[quoted.index(after: quoted.startIndex)..<end]
            rest = quoted[quoted.index(after: end)...]
            if !seen.insert(name).inserted { problems.append("\(name) twice") }
            if name == "id" || name == "style" || name.hasPrefix("on") { problems.append(name) }
            if name == "class" { classes.formUnion(value.split(separator: " ").map(String.init)) }
            if name == "d" { check(path: value) }
            check(text: value)
        }
        if rest.contains(where: { $0 != " " }) { problems.append("stray \(rest) in \(element)") }
    }

    private mutating func check(path: Substring) {
        if path.first != "M" { problems.append("a path that begins with \(path.prefix(1))") }
        let allowed = Set("MLCAZ0123456789.- ")
        if let odd = path.first(where: { !allowed.contains($0) }) {
            problems.append("\(odd) in a path")
        }
    }
}
