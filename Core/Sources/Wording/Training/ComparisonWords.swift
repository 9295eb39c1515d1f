public import Measure

extension Int {
    /// "nine"; from thirteen on, digits.
    var cardinal: String {
        let names = [
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve",
        ]
        return names.indices.contains(self) ? names[self] : grouped
    }

    /// "1,820".
    var grouped: String {
        var digits = String(magnitude)
        var groups: [Substring] = []
        while digits.count > 3 {
            groups.append(digits.suffix(3))
            digits.removeLast(3)
        }
        groups.append(digits[...])
        return (self < 0 ? "-" : "") + groups.reversed().joined(separator: ",")
    }

    /// "one run", "two runs"; `plural` where an s is not enough.
    func counted(_ singular: String, plural: String? = nil) -> String {
        "\(cardinal) \(self == 1 ? singular : plural ?? singular + "s")"
    }
}

extension String {
    /// With a capital first letter, for the beginning of a sentence.
    var sentenceStart: String { prefix(1).uppercased() + dropFirst() }
}

extension DistanceUnit {
    /// Like `text`, but never more than the limit itself: rounding up would break it.
    public func limitText(_ distance: Distance) -> String {
        // A hair is added so that 13.2 does not come out as 13.1 for want of a last bit.
        let tenths = (distance.meters / meters * 10 + 1e-6).rounded(.down)
        return "\((tenths / 10).fixed(1)) \(symbol)"
    }

    /// Whole units with groups of thousands, for long sums: "2,950 km".
    public func sumText(_ distance: Distance) -> String {
        let whole = (distance.meters / meters).rounded()
        return "\((Int(exactly: whole) ?? 0).grouped) \(symbol)"
    }
}

/// How much more one quantity is than another, in words and in numbers.
struct Increase {
    /// 1.10 is a tenth more.
    let factor: Double
    /// The share that the rule allows; never rounded down onto it.
    var limit = 0.0

    init(factor: Double, limit: Double = 0) {
        self.factor = factor
        self.limit = limit
    }

    /// "71 percent"; "just over 10 percent" where rounding would land on the limit itself.
    var percent: String {
        let percent = ((factor - 1) * 100).fixed(0)
        return percent == (limit * 100).fixed(0) && factor - 1 > limit
            ? "just over \(percent) percent" : "\(percent) percent"
    }

    /// "71 percent more than"; from three times on, "3.4 times".
    var moreThan: String { factor < 3 ? "\(percent) more than" : "\(factor.fixed(1)) times" }

    /// "nearly twice as long as"; the numbers follow elsewhere in the sentence.
    var lengthWords: String {
        switch factor {
        case ..<1.15: "a little longer than"
        case ..<1.40: "clearly longer than"
        case ..<1.60: "about half as long again as"
        case ..<1.80: "much longer than"
        case ..<1.98: "nearly twice as long as"
        case ...2.02: "twice as long as"
        case ..<2.95: "more than twice as long as"
        case ...3.05: "three times as long as"
        default: "more than three times as long as"
        }
    }
}
