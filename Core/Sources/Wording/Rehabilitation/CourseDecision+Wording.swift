public import Program
public import Rehabilitation

extension CourseDecision {
    /// What the day means, why, and what follows: two or three short sentences.
    ///
    /// The bound comes from `rule`, so that the line names its source.
    public func line(under painRule: PainRule) -> AdviceLine {
        let sentence = [reason, step.sentence(after: rule, under: painRule)].compactMap { $0 }
            .joined(separator: " ")
        switch rule {
        case .tooMuchDuring, .tooMuchAfter, .acceptablePain, .bonePain, .notSettled, .creeping:
            return AdviceLine(
                sentence,
                sources: [painRule.source],
                isJudgement: !painRule.isVerified
            )
        case .nothingYet, .gathering, .calmEnough, .catching, .notRecovering, .longGap,
            .shortGap, .contradiction, .topLevel:
            return .judged(sentence)
        }
    }

    /// Why the rule fired, with its numbers.
    private var reason: String {
        switch rule {
        case .tooMuchDuring: "\(painWords("while loading")) \(boundWords)"
        case .tooMuchAfter: "\(painWords("in the hours after")) \(boundWords)"
        case .acceptablePain:
            "\(painWords("at its worst")) Your rule puts up with that as long as it settles."
        case .bonePain:
            """
            There was pain at a spot where bone is in question\(pain.map { ": \($0) out of 10" } ?? ""). \
            There no pain is put up with.
            """
        case .notSettled:
            bound.map { bound in
                """
                In the morning the hip had not settled: \
                \(pain.map { "\($0) out of 10, " } ?? "")where \(bound) or less counts as settled.
                """
            } ?? "In the morning the hip had not settled."
        case .nothingYet: "You have not told anything yet."
        case .gathering: gathering
        case .calmEnough: "Enough calm days since the last step, each settled by the next morning."
        case .creeping: "Morning pain or stiffness has crept up for two weeks running."
        case .catching: "There was a sharp catch deep in the hip."
        case .notRecovering:
            "Red days have gone on although the load went down. That is more than a plan should handle."
        case .longGap: "Nothing was told for weeks, and a hip loses strength in that time."
        case .shortGap: "Nothing was told of this day."
        case .contradiction: "What was told of this day does not fit together."
        case .topLevel: "Calm, and at the highest level of the plan."
        }
    }

    private var gathering: String {
        switch signal {
        case .unknown: "Not enough is known of this day yet; the next morning belongs to it."
        case .green, .amber, .red:
            "Calm. A few such days, and the next step is open."
        }
    }

    private func painWords(_ when: String) -> String {
        pain.map { "The pain \(when) was \($0) out of 10." } ?? "There was pain \(when)."
    }

    private var boundWords: String {
        bound.map { "Your rule allows \($0)." } ?? "That is too much."
    }
}

extension CourseStep {
    /// What follows, as an instruction; `nil` where the reason says it all.
    func sentence(after rule: ProgressionRule, under painRule: PainRule) -> String? {
        switch self {
        case .progress: "One step up."
        case .stepBack:
            rule == .longGap
                ? "The load starts lower and climbs again from there."
                : "One step back; it climbs again once the hip is calm."
        case .seeSomeone: "Stop loading it and have it looked at. \(Self.end(under: painRule))"
        case .hold:
            switch rule {
            case .contradiction: "Stay at this level, and please look at what you told."
            case .nothingYet: "Tell how the hip is, and the plan will follow."
            case .gathering, .topLevel: nil
            default: "Stay at this level."
            }
        }
    }

    /// What ends a stop.
    private static func end(under painRule: PainRule) -> String {
        guard let calm = ProgressionCutoffs.standard(for: painRule).calmDaysThatLift?.value else {
            return "Only a clinician's all-clear ends the stop."
        }
        return "A clinician's all-clear ends the stop, or \(calm) days told calm."
    }

    /// One or two words for a list or a badge.
    public var name: String {
        switch self {
        case .progress: "step up"
        case .hold: "hold"
        case .stepBack: "step back"
        case .seeSomeone: "see someone"
        }
    }
}

extension DaySignal {
    /// A word beside the colour, which not everyone can see.
    public var name: String {
        switch self {
        case .green: "calm"
        case .amber: "mild"
        case .red: "too much"
        case .unknown: "not known"
        }
    }
}

extension ProgressionRule {
    /// What the rule is called where its name stands alone.
    public var name: String {
        switch self {
        case .nothingYet: "nothing told yet"
        case .gathering: "gathering calm days"
        case .calmEnough: "calm for long enough"
        case .acceptablePain: "pain within bounds"
        case .tooMuchDuring: "too much pain while loading"
        case .tooMuchAfter: "too much pain afterwards"
        case .notSettled: "not settled by the next morning"
        case .creeping: "creeping up from week to week"
        case .bonePain: "pain where bone is in question"
        case .catching: "a sharp catch"
        case .notRecovering: "not recovering"
        case .longGap: "a long silence"
        case .shortGap: "a day without a word"
        case .contradiction: "a contradiction"
        case .topLevel: "at the top"
        }
    }
}
