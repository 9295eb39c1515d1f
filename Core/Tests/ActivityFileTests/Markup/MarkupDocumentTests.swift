import ActivityFile
import Testing

@Suite struct MarkupDocumentTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var name: String
        var document: String
        var events: String
        var damage: [Damage] = []
        var testDescription: String { name }
    }

    @Test(arguments: examples)
    func `delivers what the document says and nothing else`(_ example: Example) throws {
        let file = try Self.read(Array(example.document.utf8))
        guard case .noActivity(let events) = file.contents else {
            Issue.record("the log always answers with its events")
            return
        }
        #expect(events == example.events)
        #expect(file.damage == example.damage)
    }

    static let examples: [Example] = [
        Example(
            name: "elements, attributes and text in order",
            document: "<a x='1' y='2'>\n<b>one</b>two</a>",
            events: "<a@1 x=1 y=2 <b@2 'one' > 'two' >"
        ),
        Example(
            name: "prefixes are dropped, declared or not",
            document: "<g:a xmlns:g='u'><g:b/><q:c q:d='1'/></g:a>",
            events: "<a@1 <b@1 > <c@1 d=1 > >"
        ),
        Example(
            name: "predefined entities and character references",
            document: "<a t='R&amp;B &lt; &#233;'>&lt;&amp;&gt; &#x1F3C3;</a>",
            events: "<a@1 t=R&B < é '<&>_🏃' >"
        ),
        Example(
            name: "character data sections",
            document: "<a><![CDATA[5 < 6 & 7]]></a>",
            events: "<a@1 '5_<_6_&_7' >"
        ),
        Example(
            name: "blanks and a byte order mark before the declaration",
            document: "\u{FEFF}\n\n <?xml version='1.0'?>\n<a/>",
            events: "<a@4 >"
        ),
        Example(
            name: "an internal subset as Apple Health writes it",
            document: """
                <?xml version="1.0"?>
                <!DOCTYPE a [
                <!-- HealthKit Export Version: 11 -->
                <!ELEMENT a (b*)>
                <!ATTLIST b
                  kind CDATA #REQUIRED
                  unit CDATA "km"
                >
                ]>
                <a><b kind="x"/></a>
                """,
            events: "<a@10 <b@10 kind=x > >"
        ),
        Example(
            name: "an external document type is not fetched",
            document: "<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a>x</a>",
            events: "<a@1 'x' >"
        ),
        Example(
            name: "a document cut short",
            document: "<a>\n<b>1</b>\n<b>2",
            events: "<a@1 <b@2 '1' > <b@3 '2'",
            damage: [Damage(place: .line(3), reason: "the file ends too early")]
        ),
        Example(
            name: "elements that do not match",
            document: "<a>\n<b>1</c></a>",
            events: "<a@1 <b@2 '1'",
            damage: [
                Damage(place: .line(2), reason: "an element is closed by the end of another")
            ]
        ),
        Example(
            name: "something after the end",
            document: "<a/>\n<b/>",
            events: "<a@1 >",
            damage: [
                Damage(place: .line(2), reason: "something follows after the end of the document")
            ]
        ),
        Example(
            name: "nothing at all",
            document: "",
            events: "",
            damage: [
                Damage(place: .line(1), reason: "there is no XML element in the file")
            ]
        ),
    ]

    @Test func `UTF-16 and Latin-1 arrive as UTF-8`() throws {
        let wide = "<?xml version='1.0' encoding='UTF-16'?><a>ē</a>".utf16
        var wideBytes: [UInt8] = [0xFF, 0xFE]
        for unit in wide { wideBytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(try Self.events(wideBytes) == "<a@1 'ē' >")
        let narrow = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9]
        #expect(try Self.events(narrow + Array("</a>".utf8)) == "<a@1 'é' >")
    }

    @Test func `a billion laughs stay a single reference`() throws {
        var document = "<!DOCTYPE a [<!ENTITY e0 'ha'>"
        for level in 1...30 {
            document += "<!ENTITY e\(level) '\(String(repeating: "&e\(level - 1);", count: 10))'>"
        }
        let file = try Self.read(Array((document + "]><a>\n<b>before</b>&e30;</a>").utf8))
        #expect(
            file.damage == [
                Damage(
                    place: .line(2),
                    reason: "it refers to an entity that it defines itself; "
                        + "such entities are not expanded"
                )
            ]
        )
        guard case .noActivity(let events) = file.contents else { return }
        #expect(events == "<a@1 <b@2 'before' >")
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a b='&x;'/>",
        "<!DOCTYPE a [<!ENTITY % x SYSTEM 'file:///etc/passwd'> %x;]><a>y</a>",
    ])
    func `no entity reads a file`(_ document: String) throws {
        let file = try Self.read(Array(document.utf8))
        guard case .noActivity(let events) = file.contents else { return }
        #expect(!events.contains("root"))
        #expect(file.damage.allSatisfy { !$0.reason.contains("root") })
    }

    @Test(arguments: [(256, true), (257, false), (100_000, false)])
    func `elements may lie 256 deep and no deeper`(_ depth: Int, _ isFine: Bool) throws {
        let document =
            String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        let file = try Self.read(Array(document.utf8))
        #expect(file.damage.isEmpty == isFine)
        guard case .noActivity(let events) = file.contents else { return }
        #expect(events.count { $0 == "<" } == min(depth, 256))
        if !isFine {
            #expect(file.damage.first?.reason.contains("256 deep") == true)
        }
    }

    @Test func `a document larger than any buffer arrives whole`() throws {
        let document = "<a>" + String(repeating: "<b>0123456789</b>\n", count: 50_000) + "</a>"
        let events = try Self.events(Array(document.utf8))
        #expect(events.count { $0 == "<" } == 50_001)
        #expect(events.hasSuffix("<b@50000 '0123456789' > >"))
    }

    private static func events(_ bytes: [UInt8]) throws -> String {
        let file = try read(bytes)
        guard case .noActivity(let events) = file.contents else { return "" }
        return events
    }

    /// Reads in one go and in pieces of every size, which must come to the same.
    private static func read(_ bytes: [UInt8]) throws -> DecodedFile {
        let whole = try MarkupDocument.read(bytes.span, into: EventLog())
        for size in [1, 2, 3, 7, 64, 1000] where bytes.count < 20_000 || size > 60 {
            var document = MarkupDocument(EventLog())
            for start in stride(from: 0, to: bytes.count, by: size) {
                let end = min(start + size, bytes.count)
                document.append(bytes.span.extracting(start..<end))
            }
            let pieces = try document.finish()
            #expect("\(pieces.contents)" == "\(whole.contents)", "in pieces of \(size)")
            #expect(pieces.damage == whole.damage, "in pieces of \(size)")
        }
        return whole
    }
}
