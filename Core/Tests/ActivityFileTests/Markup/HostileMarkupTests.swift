import Testing

@testable import ActivityFile

/// Documents made to exhaust memory or time; each would run to a gigabyte, and is stopped far before.
@Suite struct HostileMarkupTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var name: String
        var start: String
        /// Comes again and again.
        var piece: String
        var damage: String
        var testDescription: String { name }
    }

    @Test(arguments: examples)
    func `what never ends is read in bounded memory`(_ example: Example) throws {
        var document = MarkupDocument(EventLog())
        let start = Array(example.start.utf8)
        document.append(start.span)
        let piece = Array(
            String(repeating: example.piece, count: 65_536 / example.piece.utf8.count).utf8
        )
        var most = 0
        for _ in 0..<60 {
            document.append(piece.span)
            most = max(most, document.heldBytes)
        }
        #expect(most < 1_200_000)
        let file = try document.finish()
        #expect(file.damage.map(\.reason) == [example.damage])
    }

    static let examples: [Example] = [
        Example(
            name: "a comment",
            start: "<a><!--",
            piece: " - ",
            damage: "the file ends too early"
        ),
        Example(
            name: "a comment before the document",
            start: "<!--",
            piece: "x\n",
            damage: "there is no XML element in the file"
        ),
        Example(
            name: "an instruction",
            start: "<a><?x",
            piece: "> ? ",
            damage: "the file ends too early"
        ),
        Example(
            name: "a document type",
            start: "<!DOCTYPE a [",
            piece: "<!ENTITY x 'y'>",
            damage: "there is no XML element in the file"
        ),
        Example(
            name: "an attribute",
            start: "<a b='",
            piece: "x y ",
            damage: "there is no XML element in the file"
        ),
        Example(
            name: "an inner attribute",
            start: "<a><a b='",
            piece: "x y ",
            damage: "an element's tag of more than a million bytes"
        ),
        Example(
            name: "a name",
            start: "<a><",
            piece: "b",
            damage: "an element's tag of more than a million bytes"
        ),
        Example(
            name: "an end tag",
            start: "<a></",
            piece: "b",
            damage: "an element's tag of more than a million bytes"
        ),
        Example(
            name: "attributes",
            start: "<a><a",
            piece: " b='c'",
            damage: "not well-formed XML (an element's tag is broken)"
        ),
        Example(
            name: "elements in elements",
            start: "<a>",
            piece: "<b>",
            damage: "elements lie more than 256 deep in each other"
        ),
        Example(
            name: "a reference",
            start: "<a>&",
            piece: "x",
            damage: "not well-formed XML (an & that begins no character)"
        ),
        Example(
            name: "brackets",
            start: "<a>",
            piece: "<<<<",
            damage: "not well-formed XML (a < that begins no element)"
        ),
    ]

    @Test func `an export of damage alone takes time by its length only`() throws {
        for piece in ["<", "<Record type=\"", "<Record a=\"&", "</Workout>", "&#0;", "<Workout><"] {
            var document = HealthDocument()
            document.append(Array("<HealthData>".utf8).span)
            let bytes = Array(String(repeating: piece, count: 65_536 / piece.utf8.count).utf8)
            let began = ContinuousClock.now
            for _ in 0..<16 { document.append(bytes.span) }
            #expect(throws: DecodeError.self) { try document.finish() }
            #expect(ContinuousClock.now - began < .seconds(20), "\(piece)")
        }
    }
}
