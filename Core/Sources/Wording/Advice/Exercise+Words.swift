public import Program

extension Exercise {
    /// The dose in words: "2 to 5 times, hold 30 to 45 seconds, each side, before and after runs".
    public var doseWords: String {
        var parts: [String] = []
        if let amount = dose.amountWords { parts.append(amount) }
        if let pace = paceWords { parts.append(pace) }
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

    /// How fast, where it matters: easy movement and what is held find their own pace.
    private var paceWords: String? {
        guard dose.holdSeconds == nil else { return nil }
        return switch phase {
        case .strength, .heavySlow, .eccentric: dose.tempoWords
        case .plyometric: "quick and springy"
        case .mobility, .stretch, .isometric, .control, .running: nil
        }
    }

    /// Rolling and running are timed, everything else is held.
    private var holdVerb: String {
        if phase == .running { return "run " }
        return phase == .mobility && dose.repetitions == nil ? "" : "hold "
    }
}

extension Dose {
    /// The pace of one repetition: "2 seconds up, 3 down"; `nil` where none is given.
    public var tempoWords: String? {
        guard let tempo else { return nil }
        let up = tempo.up == 1 ? "1 second up" : "\(tempo.up) seconds up"
        let held = tempo.hold > 0 ? ", \(tempo.hold) there" : ""
        return "\(up)\(held), \(tempo.down) down"
    }

    /// "every day", "3 to 4 days a week"; `nil` where the plan does not decide it.
    public var daysWords: String? {
        guard let daysPerWeek else { return nil }
        if daysPerWeek == 7...7 { return timesPerDay > 1 ? "every day, twice" : "every day" }
        return daysPerWeek == 1...1 ? "1 day a week" : "\(daysPerWeek.words) days a week"
    }

    /// Sets of one repetition are simply times; so are repetitions without sets.
    fileprivate var amountWords: String? {
        switch (sets, repetitions) {
        case (let sets?, let repetitions?) where repetitions != 1...1:
            sets == 1...1
                ? "\(repetitions.words) times" : "\(sets.words) sets of \(repetitions.words)"
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
