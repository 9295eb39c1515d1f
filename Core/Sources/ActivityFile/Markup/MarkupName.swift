/// An element or attribute name packed into two machine words, so that comparing names is comparing numbers.
///
/// Names longer than 16 bytes share one value that no vocabulary contains; none that the readers
/// look for is longer, apart from root elements, which they compare as text.
struct MarkupName: Equatable, Sendable {
    private let head: UInt64
    private let tail: UInt64

    init(_ bytes: Span<UInt8>) {
        guard bytes.count <= 16 else {
            head = .max
            tail = .max
            return
        }
        var head: UInt64 = 0
        var tail: UInt64 = 0
        for index in bytes.indices {
            let byte = UInt64(bytes[index])
            if index < 8 { head = head << 8 | byte } else { tail = tail << 8 | byte }
        }
        self.head = head
        self.tail = tail
    }

    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes.span)
    }
}

/// The names that a reader knows, the frequent ones first because they are searched in this order.
struct Vocabulary<Word: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
    private let names: [MarkupName]
    private let words: [Word]

    init() {
        words = Array(Word.allCases)
        names = words.map { MarkupName($0.rawValue) }
    }

    /// The word that `name` spells, or `nil` when a reader has no use for it.
    func word(for name: Span<UInt8>) -> Word? {
        let packed = MarkupName(name)
        for index in names.indices where names[index] == packed { return words[index] }
        return nil
    }
}
