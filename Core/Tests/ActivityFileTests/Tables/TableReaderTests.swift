import ActivityFile
import Testing

@Suite struct TableReaderTests {
    private func read(
        _ bytes: [UInt8],
        limits: TableReader.Limits = TableReader.Limits()
    ) -> [String] {
        var table = TableReader(bytes, limits: limits)
        var lines: [String] = []
        while true {
            do {
                guard let row = try table.next() else { return lines }
                lines.append("\(row.line): \(row.cells.joined(separator: "|"))")
            } catch {
                lines.append("\(error)")
            }
        }
    }

    private func read(_ text: String) -> [String] { read(Array(text.utf8)) }

    @Test func `quotes hold separators, line ends and quotes`() {
        #expect(
            read("a,b,c\r\n1,\"x, \"\"y\"\"\r\nz\",\n\"\",2,\"3\"\rlast,,") == [
                "1: a|b|c", "2: 1|x, \"y\"\r\nz|", "4: |2|3", "5: last||",
            ]
        )
    }

    @Test func `blank lines count as lines and give no row`() {
        #expect(read("a,b\n\n , \n1,2\n") == ["1: a|b", "4: 1|2"])
    }

    @Test(arguments: ["a,b;c", "a;b,5;c", "a\tb,5\tc", "sep=;\na;b,5;c"])
    func `the separator is told by the first line`(_ text: String) {
        let cells =
            text.hasPrefix("a,") ? "1: a|b;c" : text.hasPrefix("sep") ? "2: a|b,5|c" : "1: a|b,5|c"
        #expect(read(text) == [cells])
    }

    @Test func `text in UTF-8 with its mark, UTF-16 and Windows-1252 is understood`() {
        let text = "Größe,ラン😀\nÄ,ß"
        let expected = ["1: Größe|ラン😀", "2: Ä|ß"]
        #expect(read([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
        let units = Array(text.utf16)
        #expect(
            read([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == expected
        )
        #expect(
            read([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == expected
        )
        // "Größe,5 €" as an old spreadsheet saves it.
        let old: [UInt8] = [0x47, 0x72, 0xF6, 0xDF, 0x65, 0x2C, 0x35, 0x20, 0x80]
        #expect(read(old) == ["1: Größe|5 €"])
    }

    @Test func `a quote that is never closed costs its own line only`() {
        #expect(
            read("a,b\n1,\"oops\n2,3\n4,5") == [
                "1: a|b",
                "at line 2: a quotation mark is opened and never closed; this line is left out",
                "3: 2|3", "4: 4|5",
            ]
        )
    }

    @Test func `text behind a closing quote and quotes inside a cell are kept`() {
        #expect(read("a,b\n\"x\"y,5\" disc") == ["1: a|b", "2: xy|5\" disc"])
    }

    @Test func `zero bytes are named with their line`() {
        #expect(
            read("a,b\n1,\u{0}\n2,3") == [
                "1: a|b", "at line 2: holds zero bytes, which no text has; left out", "3: 2|3",
            ]
        )
    }

    @Test func `a row that never ends is left out and the next one is read`() {
        var bytes = Array("a,b\n".utf8)
        bytes += [UInt8](repeating: UInt8(ascii: "x"), count: 3 << 20)
        bytes += Array("\n1,2".utf8)
        #expect(
            read(bytes) == ["1: a|b", "at line 2: longer than 1024 kilobytes; left out", "3: 1|2"]
        )
    }

    @Test func `a million columns are refused`() {
        let row = String(repeating: ",", count: 1_000_000)
        #expect(
            read("a,b\n\(row)\n1,2") == [
                "1: a|b", "at line 2: more than 2000 columns; left out", "3: 1|2",
            ]
        )
    }

    @Test func `a file made of open quotes ends in bounded time`() {
        // Every line leaves a quote open that the next one closes and opens again.
        let bytes =
            Array("a,b\n".utf8)
            + Array(repeatElement(Array("x\",\"a\n".utf8), count: 500_000).joined())
        let lines = read(bytes)
        #expect(lines.count < 100)
        #expect(
            lines.last?.hasSuffix("too many quotation marks are never closed; the rest is left out")
                == true
        )
    }

    @Test func `every cut and every flipped byte ends without a trap`() {
        let text = Array("a,\"b\r\n\"\"c\",d\n1,2;3\t\"x\",\u{e9}\n".utf8)
        for cut in text.indices {
            _ = read(Array(text[..<cut]))
            for value: UInt8 in [0, 0x0D, 0x22, 0x2C, 0xFE, 0xFF] {
                var changed = text
                changed[cut] = value
                _ = read(changed)
            }
        }
    }
}
