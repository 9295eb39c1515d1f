/// What XML forbids, in words that need no knowledge of its grammar.
enum MarkupFault: Sendable {
    case empty, early, afterEnd, mismatch, entity, strayAmpersand, strayLessThan, character,
        encoding
    case deep, brokenTag, longTag, brokenDocumentType

    var words: String {
        switch self {
        case .empty: "there is no XML element in the file"
        case .early: "the file ends too early"
        case .afterEnd: "something follows after the end of the document"
        case .mismatch: "an element is closed by the end of another"
        case .entity:
            "it refers to an entity that it defines itself; such entities are not expanded"
        case .strayAmpersand: "not well-formed XML (an & that begins no character)"
        case .strayLessThan: "not well-formed XML (a < that begins no element)"
        case .character: "a character that XML does not allow"
        case .encoding: "text that is not in the encoding the file names"
        case .deep:
            "elements lie more than \(MarkupLimits.depth) deep in each other"
        case .brokenTag: "not well-formed XML (an element's tag is broken)"
        case .longTag: "an element's tag of more than a million bytes"
        case .brokenDocumentType: "the document type is broken; it was read over"
        }
    }
}

/// How far a document may go.
enum MarkupLimits {
    /// Elements inside each other; activity files need about ten.
    static let depth = 256
    /// Bytes of one tag.
    static let tagBytes = 1_000_000
    /// Places of damage that are listed one by one.
    static let listedDamage = 20
}

/// Damage that was worked around: the first places one by one, the rest as a number.
struct DamageLog: Sendable {
    private var listed: [Damage] = []
    private var others = 0
    private var firstOther = Damage.Place.line(1)

    mutating func add(_ damage: Damage) {
        if listed.count < MarkupLimits.listedDamage {
            listed.append(damage)
        } else {
            if others == 0 { firstOther = damage.place }
            others += 1
        }
    }

    var damages: [Damage] {
        guard others > 0 else { return listed }
        return listed + [
            Damage(place: firstOther, reason: "and from here on \(others) more places like these")
        ]
    }
}
