import Testing

@testable import Terminal

@Suite struct PrintableTests {
    @Test func `a name cannot command the terminal or forge a line`() {
        let name = "a\u{1B}]0;title\u{07}\u{1B}[2J\nFailed: nothing.fit\u{202E}"
        let shown = name.printable
        #expect(!shown.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
        #expect(shown.hasPrefix("a\u{FFFD}]0;title"))
        #expect("Läufe » März 2026 – 5 km.fit".printable == "Läufe » März 2026 – 5 km.fit")
    }
}
