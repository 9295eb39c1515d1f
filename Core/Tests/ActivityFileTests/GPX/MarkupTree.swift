import ActivityFile

/// A small XML document as a value, for feeding a reader without an XML parser.
struct MarkupTree {
    var name: String
    var attributes: [(String, String)]
    var text: String
    var children: [MarkupTree]

    init(
        _ name: String,
        _ attributes: [(String, String)] = [],
        text: String = "",
        _ children: [MarkupTree] = []
    ) {
        self.name = name
        self.attributes = attributes
        self.text = text
        self.children = children
    }

    init(_ name: String, _ children: [MarkupTree]) {
        self.init(name, [], text: "", children)
    }

    /// Sends the events of the document, each element on a line of its own, and finishes.
    func read(
        into reader: some MarkupReader,
        damage: Damage? = nil
    ) throws(DecodeError) -> DecodedFile {
        var reader = reader
        var line = 0
        send(to: &reader, line: &line)
        return try reader.finish(damage: damage)
    }

    /// Sends the events up to the text of the last element and leaves all of them open.
    func readCutShort(
        into reader: some MarkupReader,
        damage: Damage
    ) throws(DecodeError) -> DecodedFile {
        var reader = reader
        var line = 0
        send(to: &reader, line: &line, isCutShort: true)
        return try reader.finish(damage: damage)
    }

    private func send(
        to reader: inout some MarkupReader,
        line: inout Int,
        isCutShort: Bool = false
    ) {
        line += 1
        reader.startElement(Array(name.utf8).span, line: line)
        for (name, value) in attributes {
            reader.attribute(Array(name.utf8).span, value: Array(value.utf8).span)
        }
        // In two pieces, as parsers may deliver it.
        let bytes = Array(text.utf8)
        let half = bytes.count / 2
        reader.text(Array(bytes[..<half]).span)
        reader.text(Array(bytes[half...]).span)
        for (index, child) in children.enumerated() {
            let isLast = index == children.count - 1
            child.send(to: &reader, line: &line, isCutShort: isCutShort && isLast)
        }
        if !isCutShort { reader.endElement(line: line) }
    }
}

extension DecodedFile {
    var activities: [RecordedActivity] {
        guard case .activities(let activities) = contents else { return [] }
        return activities
    }

    var kindWithoutActivity: String? {
        guard case .noActivity(let kind) = contents else { return nil }
        return kind
    }
}
