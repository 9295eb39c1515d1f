import Testing

@testable import Intake

@Suite struct DecodingWindowTests {
    private static let leaf = Leaf(
        label: "run.fit",
        bytesDone: 0,
        state: .contents([UInt8](repeating: 0, count: 1000), cutShort: nil)
    )

    private func done(_ number: Int) -> NumberedProduct<IntakeItem> {
        NumberedProduct(
            number: number,
            product: IntakeItem(label: "\(number)", outcome: .known),
            weight: Self.leaf.weight
        )
    }

    @Test func `a file weighs its bytes and all that they may decode to`() {
        // At worst 500 records of two bytes, each with a time and 14 values of 8 bytes.
        #expect(Self.leaf.weight == 1000 + 500 * 15 * 8)
    }

    @Test func `a decoded file keeps its room until it is delivered`() {
        var window = DecodingWindow<IntakeItem>(files: 10, bytes: 2 * Self.leaf.weight)
        let first = window.begin(Self.leaf)
        let second = window.begin(Self.leaf)
        #expect(!window.hasRoom(for: Self.leaf))
        #expect(window.finish(done(second)).isEmpty)
        #expect(!window.hasRoom(for: Self.leaf))
        #expect(window.finish(done(first)).map(\.label) == ["0", "1"])
        #expect(window.hasRoom(for: Self.leaf))
    }

    @Test func `one file always has room`() {
        let window = DecodingWindow<IntakeItem>(files: 1, bytes: 1)
        #expect(window.hasRoom(for: Self.leaf))
    }
}
