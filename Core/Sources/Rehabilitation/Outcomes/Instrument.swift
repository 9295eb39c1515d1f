/// A published questionnaire as its scoring alone; its words belong to others and are brought by
/// whoever has leave to use them.
public struct Instrument: Sendable, Hashable {
    public let id: String
    public let name: String
    public let items: Int
    public let answers: Answers
    public let scoring: Scoring
    /// The values a score can take.
    public let range: ClosedRange<Double>
    public let higherIsBetter: Bool
    /// The change that matters to one person; `nil` where our sources name none.
    public let smallestChange: SmallestChange?
    /// On whose leave its text depends.
    public let licence: String
    /// Whether the way of scoring was confirmed in a published work; otherwise check it before use.
    public let isVerified: Bool

    /// Which numbers one item may be answered with.
    public enum Answers: Sendable, Hashable {
        case range(ClosedRange<Int>)
        case among([Int])

        public func allow(_ answer: Int) -> Bool {
            switch self {
            case .range(let range): range.contains(answer)
            case .among(let values): values.contains(answer)
            }
        }
    }

    /// How answers become one number.
    public enum Scoring: Sendable, Hashable {
        case sum
        case mean
        /// 100 less the mean times 25, for answers from 0 (none) to 4 (extreme).
        case hundredLessMean
        /// A sum in which a first item answered 0 ends the questionnaire at 0.
        case gatedSum
    }

    /// The score of one set of answers in the order of the items; `nil` for one not answered.
    ///
    /// Every item is needed, but for scores of 100 less the mean: those need at least half, the only
    /// such rule that our sources carry.
    public func score(_ given: [Int?]) throws(InstrumentError) -> Double {
        guard given.count == items else {
            throw .itemCount(given: given.count, expected: items)
        }
        for (index, answer) in given.enumerated() {
            if let answer, !answers.allow(answer) {
                throw .answer(item: index + 1, value: answer)
            }
        }
        let told = given.compactMap(\.self)
        let mean = told.isEmpty ? 0 : Double(told.reduce(0, +)) / Double(told.count)
        switch scoring {
        case .gatedSum:
            if given.first == 0 { return 0 }
            return try sum(given)
        case .sum: return try sum(given)
        case .mean: return try sum(given) / Double(items)
        case .hundredLessMean:
            try checkHalf(told.count)
            return 100 - mean * 25
        }
    }

    private func sum(_ given: [Int?]) throws(InstrumentError) -> Double {
        if let missing = given.firstIndex(of: nil) { throw .missing(item: missing + 1) }
        return Double(given.compactMap(\.self).reduce(0, +))
    }

    private func checkHalf(_ told: Int) throws(InstrumentError) {
        guard told > 0, told * 2 >= items else {
            throw .tooFew(answered: told, needed: (items + 1) / 2)
        }
    }

    /// The same scoring for as many items as are given, where its text may have more or fewer.
    ///
    /// The count stays as it is where the given one cannot be.
    public func asking(_ count: Int) -> Instrument {
        guard counts.contains(count) else { return self }
        return Instrument(
            id: id,
            name: name,
            items: count,
            answers: answers,
            scoring: scoring,
            range: range,
            higherIsBetter: higherIsBetter,
            smallestChange: smallestChange,
            licence: licence,
            isVerified: isVerified
        )
    }

    /// How many items it may have: a person's own three to five, or a part of as many as it has.
    private var counts: ClosedRange<Int> {
        switch id {
        case Self.patientSpecific.id: 3...5
        case Self.hoosPart.id, Self.hagosPart.id: 1...20
        default: items...items
        }
    }

    /// The instrument of this id; `nil` for an unknown one.
    public static func with(_ id: String) -> Instrument? { all.first { $0.id == id } }
}

/// Why answers cannot be scored; items are counted from 1.
public enum InstrumentError: Error, Sendable, Hashable {
    case itemCount(given: Int, expected: Int)
    case answer(item: Int, value: Int)
    case missing(item: Int)
    case tooFew(answered: Int, needed: Int)
}
