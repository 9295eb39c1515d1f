import Measure
public import Rehabilitation

extension OutcomeTrend {
    /// The verdict and the numbers behind it.
    public var line: AdviceLine {
        guard verdict != .tooEarly, let first, let latest else {
            return .judged(
                """
                Too early to tell \(about): it takes two looks at least \(Self.leastDays) days apart\
                \(measure == .pain ? ", each from \(Self.leastDaysTold) days told or more" : "").
                """
            )
        }
        let numbers = "from \(first.fixed(1)) to \(latest.fixed(1)) out of 10"
        let bound = "Less than \(smallestChange.value.fixed(0)) points may be chance."
        switch verdict {
        case .better: return .judged("Better: \(name) went \(numbers). \(bound)")
        case .worse: return .judged("Worse: \(name) went \(numbers). \(bound)")
        case .same, .tooEarly:
            return .judged("About the same: \(name) went \(numbers). \(bound)")
        }
    }

    private var name: String {
        switch measure {
        case .pain: "the mean of each day's worst pain"
        case .ownActivities: "the mean of your own activities"
        }
    }

    private var about: String {
        switch measure {
        case .pain: "from your pain"
        case .ownActivities: "from your own activities"
        }
    }
}

extension OutcomeTrend.Verdict {
    public var name: String {
        switch self {
        case .better: "better"
        case .same: "about the same"
        case .worse: "worse"
        case .tooEarly: "too early to tell"
        }
    }
}

extension WeeklyCheck {
    public static let notValidated =
        "These are our own questions, not a validated questionnaire. They serve to compare you with yourself."
    public static let worstPainQuestion = "How bad was the hip at its worst this week?"
    public static let heldBackQuestion = "How much did the hip hold your running back this week?"
    public static let heldBackEnds = (least: "not at all", most: "entirely")
    public static let confidenceQuestion = "How sure are you that you will run again as you wish?"
    public static let confidenceEnds = (least: "not at all", most: "entirely")
    public static let activitiesQuestion = "How well could you do each of your own activities?"
    public static let activityEnds = (least: "cannot", most: "as before")
}

extension InstrumentError {
    /// What is wrong and where.
    public var sentence: String {
        switch self {
        case .itemCount(let given, let expected):
            "There are \(given) answers; this questionnaire has \(expected) items."
        case .answer(let item, let value):
            "Item \(item) cannot be answered with \(value)."
        case .missing(let item): "Item \(item) is not answered, and the score needs every item."
        case .tooFew(let answered, let needed):
            "Only \(answered) items are answered; at least \(needed) are needed."
        }
    }
}

extension Instrument {
    /// What a score means and what it does not, most important first.
    public func lines(score: Double) -> [String] {
        let scale = "from \(range.lowerBound.fixed(0)) to \(range.upperBound.fixed(0))"
        let better = higherIsBetter ? "more is better" : "less is better"
        let change =
            smallestChange.map { change in
                let basis =
                    change.isVerified ? "" : " Usual in the field, not read in a study by us."
                return
                    "A change of \(change.value.fixed(0)) or more is likely to matter to you.\(basis)"
            } ?? "From which change on it matters to one person, our sources do not say."
        return [
            "\(name): \(score.fixed(1)), \(scale); \(better).",
            change,
            isVerified
                ? "" : "Its scoring was not confirmed in the published work: check it before use.",
            "Its words are not ours. \(licence) Nothing of this is kept.",
        ].filter { !$0.isEmpty }
    }
}
