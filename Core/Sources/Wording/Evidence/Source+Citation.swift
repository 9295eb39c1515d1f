public import Evidence

extension Source {
    /// Authors, year, title and where it appeared.
    public var citationText: String {
        let year = year.map { " (\($0))" } ?? ""
        return "\(authors)\(year). \(title). \(venue)."
    }

    /// Where the work can be found; `nil` without a DOI.
    public var webAddress: String? { doi.map { "https://doi.org/\($0)" } }

    /// Says so where the details were not checked against the work itself.
    public var citationRemark: String? {
        switch citation {
        case .checked: nil
        case .partly: "details partly checked"
        case .unchecked: "details not checked"
        }
    }
}

extension Strength {
    /// How well something is supported, in a sentence.
    public var sentence: String {
        switch self {
        case .strong: "Well supported: a large study or several that agree."
        case .moderate: "Fairly supported: some smaller studies that agree, or one good one."
        case .weak: "Weakly supported: small, specialist or indirect studies."
        case .judgement: "Agreed practice or our own judgement; no study speaks to it."
        }
    }
}
