/// A tiny reader of markup: finds what keeps a picture from being well-formed, harmless and drawable.
struct MarkupCheck {
    private(set) var problems: [String] = []
    private(set) var classes: Set<String> = []
    private(set) var elements: [String] = []
    private var animated = ""
    private var times: [Double?] = []
    private var values: [Substring] = []

    init(_ text: String) {
        var open: [String] = []
        var rest = Substring(text)
        while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
            check(text: rest[..<start])
            guard let end = rest[start...].utf8.firstIndex(of: UInt8(ascii: ">")) else {
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
        if text.utf8.contains(UInt8(ascii: ">")) { problems.append("a bare > in \(text)") }
        guard text.utf8.contains(UInt8(ascii: "&")) else { return }
        for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
            let entity = part.prefix { $0 != ";" }
            if !["amp", "lt", "gt", "quot"].contains(entity) { problems.append("&\(entity)") }
        }
    }

    private mutating func check(attributes text: Substring, of element: String) {
        var rest = text
        var seen: Set<String> = []
        while let equals = rest.utf8.firstIndex(of: UInt8(ascii: "=")) {
            let name = String(rest[..<equals].filter { $0 != " " })
            let quoted = rest[rest.index(after: equals)...]
            guard quoted.first == "\"",
                let end = quoted.dropFirst().utf8.firstIndex(of: UInt8(ascii: "\""))
            else {
                problems.append("\(name) is not quoted")
                return
            }
            let value = quoted[quoted.index(after: quoted.startIndex)..<end]
            rest = quoted[quoted.index(after: end)...]
            if !seen.insert(name).inserted { problems.append("\(name) twice") }
            if name == "id" || name == "style" || name.hasPrefix("on") { problems.append(name) }
            if name == "class" { classes.formUnion(value.split(separator: " ").map(String.init)) }
            if name == "d" { check(path: value) }
            if element == "animate" { note(name, value) }
            check(text: value)
        }
        if element == "animate" { checkAnimation() }
        if rest.contains(where: { $0 != " " }) { problems.append("stray \(rest) in \(element)") }
    }

    private mutating func note(_ name: String, _ value: Substring) {
        switch name {
        case "attributeName": animated = String(value)
        case "keyTimes": times = value.split(separator: ";").map { Double($0) }
        case "values": values = value.split(separator: ";")
        default: break
        }
    }

    /// As many values as times, times that grow from 0 to 1, paths of one kind that close the cycle.
    private mutating func checkAnimation() {
        let known = times.compactMap(\.self)
        if known.count != times.count || times.count != values.count || times.count < 2 {
            problems.append("\(times.count) times for \(values.count) values")
        }
        if known.first != 0 || zip(known, known.dropFirst()).contains(where: { $0 >= $1 }) {
            problems.append("times that do not grow from 0: \(known)")
        }
        guard animated == "d" else { return }
        if known.last != 1 { problems.append("a movement that ends early") }
        if values.first != values.last { problems.append("a cycle that does not close") }
        for value in values { check(path: value) }
        let kinds = values.map { $0.utf8.filter { $0 >= UInt8(ascii: "A") } }
        if Set(kinds).count > 1 { problems.append("paths of different kinds") }
    }

    private mutating func check(path: Substring) {
        if path.first != "M" { problems.append("a path that begins with \(path.prefix(1))") }
        if let odd = path.utf8.first(where: { !Self.allowed.contains($0) }) {
            problems.append("\(Character(Unicode.Scalar(odd))) in a path")
        }
    }

    private static let allowed = Set("MLCAZlz0123456789.- ".utf8)
}
