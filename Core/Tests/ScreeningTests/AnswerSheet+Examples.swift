import Anatomy
import Interview

extension AnswerSheet {
    /// A sheet in few words: what is present, what is absent, and the numbers.
    static func knowing(
        _ present: FindingID...,
        absent: [FindingID] = [],
        weeks: Double? = nil,
        pain: Double? = nil,
        person: Person = Person()
    ) -> AnswerSheet {
        var sheet = AnswerSheet(person: person)
        for id in present { sheet[id] = .present }
        for id in absent { sheet[id] = .absent }
        if let weeks { sheet[.painDurationWeeks] = .number(weeks) }
        if let pain { sheet[.painNow] = .number(pain) }
        return sheet
    }

    /// The same with left and right exchanged.
    var mirrored: AnswerSheet {
        var sheet = self
        for (id, finding) in findings {
            if case .sided(let side) = finding.value { sheet[id] = .sided(side.mirrored) }
        }
        return sheet
    }
}

/// A small generator with a known sequence, so that a failing sheet can be met again.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    // SplitMix64 of Steele, Lea and Flood.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
