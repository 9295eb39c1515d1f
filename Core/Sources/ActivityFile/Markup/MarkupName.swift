/// An element or attribute name packed into two machine words, so that comparing names is comparing numbers.
///
/// Names of up to 15 bytes are packed as they are. Longer ones are hashed to 127 bits, which no two
/// names of a real file share; a hostile file gains nothing by making two names look alike.
struct MarkupName: Hashable, Sendable {
    private let head: UInt64
    private let tail: UInt64

    @inline(__always)
    init(_ bytes: Span<UInt8>) {
        let count = bytes.count
        if count < 8 {
            head = bytes.shortWord(at: 0, count: count)
            tail = 0
        } else if count < 16 {
            head = bytes.word(at: 0)
            tail = bytes.shortWord(at: 8, count: count - 8)
        } else {
            (head, tail) = Self.hash(bytes)
        }
    }

    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes.span)
    }

    /// Spreads names over the slots of a table.
    @inline(__always)
    var slot: Int {
        let mixed = (head ^ (tail &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 58)
    }

    private static func hash(_ bytes: Span<UInt8>) -> (UInt64, UInt64) {
        var head = UInt64(bytes.count)
        var tail: UInt64 = 0
        var position = 0
        while position < bytes.count {
            // The last word overlaps the one before, so that no byte is left out.
            let word = bytes.word(at: min(position, bytes.count - 8))
            head = (head ^ word) &* 0x9E37_79B9_7F4A_7C15
            tail = (tail ^ (head >> 29)) &* 0xD6E8_FEB8_6659_FD93
            position += 8
        }
        // No name in ASCII has this bit set, so that a hash never looks like a packed name.
        return (head ^ (tail >> 32), tail | 1 << 63)
    }
}

/// The names that a reader knows, found by one look into a table.
///
/// A class, so that its table is never copied along with a reader.
final class Vocabulary<Word: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
    private let names: [MarkupName]
    private let words: [Word]
    /// Index into `names` by slot, 0xFF where none.
    ///
    /// A slot that is taken gives to the next. No vocabulary has more than half as many words.
    private let slots: InlineArray<64, UInt8>

    init() {
        words = Array(Word.allCases)
        names = words.map { MarkupName($0.rawValue) }
        var slots = InlineArray<64, UInt8>(repeating: 0xFF)
        for (index, name) in names.enumerated() {
            var slot = name.slot
            while slots[slot] != 0xFF { slot = (slot + 1) & 63 }
            slots[slot] = UInt8(index)
        }
        self.slots = slots
    }

    /// The word that `name` spells, or `nil` when a reader has no use for it.
    @inline(__always)
    func word(for name: Span<UInt8>) -> Word? {
        let packed = MarkupName(name)
        var slot = packed.slot
        while true {
            let index = Int(slots[slot])
            if index == 0xFF { return nil }
            if names[index] == packed { return words[index] }
            slot = (slot + 1) & 63
        }
    }
}
