import Program

/// What the numbers of one day say, before the course so far is looked at.
struct DayJudgement: Sendable {
    var signal: DaySignal
    var rule: ProgressionRule
    var pain: Int?
    var bound: Int?
    var isLoaded: Bool
    /// More pain than the rule puts up with, whenever it came.
    var isBeyondRule = false
    /// Whether anything was told of the day.
    var isTold = true

    static let silent = DayJudgement(
        signal: .unknown,
        rule: .shortGap,
        isLoaded: false,
        isTold: false
    )
}

/// Judges a day by its own numbers, the morning after and the usual morning.
struct DayJudge {
    let rule: PainRule
    let cutoffs: ProgressionCutoffs

    /// The worst morning that counts as settled; `nil` while no usual one is known.
    ///
    /// Never beyond what the rule puts up with: who wakes up with too much pain every day is not
    /// settled by being used to it.
    func settledBound(usual: Int?) -> Int? {
        usual.map { min($0 + cutoffs.settleMargin.value, rule.mostAllowed) }
    }

    func judge(_ today: DiaryDay?, next: DiaryDay?, usual: Int?) -> DayJudgement {
        guard let today else { return .silent }
        if let red = tooMuch(today, next: next, usual: usual) { return red }
        let isLoaded = today.load == .loaded
        if today.catches == true {
            return DayJudgement(
                signal: cutoffs.catchIsRed && isLoaded ? .red : .amber,
                rule: .catching,
                isLoaded: isLoaded
            )
        }
        if today.isHurtAtRest || !today.contested.isEmpty
            || next?.contested.contains(.painMorning) == true
        {
            return DayJudgement(signal: .unknown, rule: .contradiction, isLoaded: isLoaded)
        }
        return switch today.load {
        case .loaded: loaded(today, next: next, usual: usual)
        case .rest: rest(today, next: next, usual: usual)
        case .unknown: unknown(isLoaded: false)
        }
    }

    /// A red day, or `nil`; contradictions elsewhere never hide too much pain.
    private func tooMuch(_ today: DiaryDay, next: DiaryDay?, usual: Int?) -> DayJudgement? {
        let isLoaded = today.load == .loaded
        let most = rule.mostAllowed
        func red(_ fired: ProgressionRule, _ pain: Int, _ bound: Int) -> DayJudgement {
            DayJudgement(
                signal: .red,
                rule: fired,
                pain: pain,
                bound: bound,
                isLoaded: isLoaded,
                isBeyondRule: pain > most
            )
        }
        if rule.id == PainRule.bone.id {
            let mornings = [today.painMorning, today.load == .rest ? nil : next?.painMorning]
            let pains = ([today.painDuring, today.painAfter] + mornings).compactMap { $0 }
            return pains.max().flatMap { $0 > most ? red(.bonePain, $0, most) : nil }
        }
        if let pain = today.painDuring, pain > most { return red(.tooMuchDuring, pain, most) }
        if let pain = today.painAfter, pain > most { return red(.tooMuchAfter, pain, most) }
        // A morning judges the load of the day before; but where too much pain stops the course,
        // it does so whatever was done and whether or not that day was told.
        if !isLoaded || cutoffs.stopsAtTooMuch, let pain = today.painMorning, pain > most {
            return red(.notSettled, pain, most)
        }
        if isLoaded {
            let bound = settledBound(usual: usual) ?? most
            if let pain = next?.painMorning, pain > bound { return red(.notSettled, pain, bound) }
        }
        return nil
    }

    private func loaded(_ today: DiaryDay, next: DiaryDay?, usual: Int?) -> DayJudgement {
        guard let pain = [today.painDuring, today.painAfter].compactMap({ $0 }).max(),
            let morning = next?.painMorning
        else { return unknown(isLoaded: true) }
        // Without a usual morning nobody can say whether a little pain is back to where it was.
        if usual == nil, rule.judge(Double(morning)) != .fine { return unknown(isLoaded: true) }
        let isFine = rule.judge(Double(pain)) == .fine
        return DayJudgement(
            signal: isFine ? .green : .amber,
            rule: isFine ? .gathering : .acceptablePain,
            pain: pain,
            bound: rule.mostAllowed,
            isLoaded: true
        )
    }

    private func rest(_ today: DiaryDay, next: DiaryDay?, usual: Int?) -> DayJudgement {
        if let bound = settledBound(usual: usual), let morning = next?.painMorning, morning > bound
        {
            return DayJudgement(
                signal: .amber,
                rule: .notSettled,
                pain: morning,
                bound: bound,
                isLoaded: false
            )
        }
        guard let pain = [today.painMorning, today.painAfter].compactMap({ $0 }).max() else {
            return unknown(isLoaded: false)
        }
        let isFine = rule.judge(Double(pain)) == .fine
        return DayJudgement(
            signal: isFine ? .green : .amber,
            rule: isFine ? .gathering : .acceptablePain,
            pain: pain,
            bound: rule.mostAllowed,
            isLoaded: false
        )
    }

    private func unknown(isLoaded: Bool) -> DayJudgement {
        DayJudgement(signal: .unknown, rule: .gathering, isLoaded: isLoaded)
    }
}
