public import Program

extension Exercise {
    /// The dose in words: "2 to 5 times, hold 30 to 45 seconds, each side, before and after runs".
    public var doseWords: String {
        var parts: [String] = []
        if let amount = dose.amountWords { parts.append(amount) }
        if let hold = dose.holdSeconds { parts.append("\(holdVerb)\(hold.words) seconds") }
        if let rest = dose.restSeconds { parts.append("\(rest) seconds of rest between") }
        switch dose.sides {
        case .each: parts.append("each side")
        case .bothTogether: parts.append("both sides together")
        case .notApplicable: break
        }
        parts.append(dose.frequency)
        return parts.joined(separator: ", ")
    }

    /// Rolling and running are timed, everything else is held.
    private var holdVerb: String {
        if phase == .running { return "run " }
        return phase == .mobility && dose.repetitions == nil ? "" : "hold "
    }
}

extension Dose {
    /// Sets of one repetition are simply times; so are repetitions without sets.
    fileprivate var amountWords: String? {
        switch (sets, repetitions) {
        case (let sets?, let repetitions?) where repetitions != 1...1:
            "\(sets.words) sets of \(repetitions.words)"
        case (let sets?, _): sets == 1...1 ? "once" : "\(sets.words) times"
        case (nil, let repetitions?): "\(repetitions.words) times"
        case (nil, nil): nil
        }
    }
}

extension ClosedRange<Int> {
    fileprivate var words: String {
        lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)"
    }
}
