import Evidence
public import Measure
public import Program

/// How running is allowed, limited or put off, in words.
public enum RunningLines {
    public static let notUntilSeen = AdviceLine.agreed(
        "No running until a clinician has looked at it and says that you may."
    )

    /// Bones get worse silently under load.
    public static let boneComesFirst = AdviceLine.sourced(
        """
        A stress injury found early and unloaded usually heals; at the top of the thigh bone, \
        running on can turn a crack into a break that needs an operation.
        """,
        .robertson2017
    )

    public static let notWhileWalkingHurts = AdviceLine.agreed(
        """
        No running while walking hurts. When you can walk for 30 minutes without pain, begin with \
        short runs between walks.
        """
    )

    public static let notAfterSuddenStrain = AdviceLine.agreed(
        """
        No running in the first days after a sudden strain. When brisk walking and stairs are free \
        of pain, begin with short runs between walks.
        """
    )

    /// Pain beyond the rule.
    public static func notAtThisPain(_ rule: PainRule) -> AdviceLine {
        AdviceLine(
            """
            No running while it hurts more than \(rule.mostAllowed) out of 10. When it has calmed, \
            begin with short runs between walks.
            """,
            sources: [rule.source],
            isJudgement: !rule.isVerified
        )
    }

    /// The first outing of the ladder.
    public static func ladder(_ ladder: WalkRunLadder) -> AdviceLine {
        let first = ladder.steps.first.map {
            "\($0.rounds) times \($0.runMinutes) min running and \($0.walkMinutes) min walking"
        }
        return AdviceLine(
            """
            The way back, \(ladder.frequency): \(first ?? "walk first"). \(ladder.rule)
            """,
            sources: [ladder.source],
            isJudgement: !ladder.isVerified
        )
    }

    /// A limit that the training log and the pain set together.
    public static func limit(_ distance: Distance, unit: DistanceUnit, isReduced: Bool)
        -> AdviceLine
    {
        let most = "At most \(unit.textRoundedDown(distance)) in one run"
        guard isReduced else {
            return .sourced(
                "\(most): the limit that your training of the last 30 days sets.",
                .frandsen2025
            )
        }
        return AdviceLine(
            "\(most): less than your training alone would allow, until it is known to stay calm.",
            sources: [.frandsen2025, .silbernagel2007],
            isJudgement: true
        )
    }

    /// The rest of the week, by the article's ten-percent rule.
    public static func week(_ distance: Distance, unit: DistanceUnit, isReduced: Bool) -> AdviceLine
    {
        let rule = isReduced ? "less than the ten-percent rule leaves you" : "the ten-percent rule"
        return AdviceLine(
            """
            At most \(unit.textRoundedDown(distance)) in the rest of this week: \(rule). That rule \
            is common advice, though a trial found no benefit from it.
            """,
            sources: [.article2022, .buist2008],
            isJudgement: isReduced
        )
    }

    public static let weekIsFull = AdviceLine.judged(
        "This week's distance is used up. Walk or cycle if that does not hurt, and run next week."
    )

    public static let tooLittleBefore = AdviceLine.judged(
        "You have run too little in the last 30 days for a run of its own: begin between walks."
    )

    /// For a runner who was not asked about the signs of a stress injury.
    public static let firstMakeSure = AdviceLine.agreed(
        """
        First make sure: if walking, standing on the leg or landing on it gives a deep pain in the \
        groin or thigh, do not run, and be seen today.
        """
    )

    /// Without a training log there is nothing to count from.
    public static let withoutLog = AdviceLine.judged(
        """
        Without your training log there is no number to give: run about half of your usual \
        distance, or begin with short runs between walks.
        """
    )

    public static let howToRun = AdviceLine.judged(
        "Run on flat ground at a pace at which you can talk, with a day between runs."
    )

    public static let stopRule = AdviceLine.agreed(
        "Stop and walk home when the pain climbs, turns sharp, or makes you limp."
    )

    /// The three parts of a rule in one line.
    public static func painRule(_ rule: PainRule) -> AdviceLine {
        let zones = rule.zones.map { zone in
            let range =
                zone.pain.count == 1
                ? "\(zone.pain.lowerBound)" : "\(zone.pain.lowerBound) to \(zone.pain.upperBound)"
            return "\(range) \(zone.verdict.words)"
        }
        let text = """
            Pain while you run or exercise, from 0 to 10: \(zones.joined(separator: "; ")). \
            \(rule.further.joined(separator: " ")) \(rule.action)
            """
        return AdviceLine(text, sources: [rule.source], isJudgement: !rule.isVerified)
    }
}

extension PainRule.Verdict {
    /// Follows the range: "3 to 5 is acceptable …".
    public var words: String {
        switch self {
        case .fine: "is fine"
        case .acceptable: "is acceptable if it has settled by the next morning"
        case .tooMuch: "is too much"
        }
    }
}

extension DistanceUnit {
    /// Never more than the distance itself, so that a rounded limit stays a limit.
    public func textRoundedDown(_ distance: Distance) -> String {
        let tenths = (distance.meters / meters * 10).rounded(.down)
        return text(Distance(meters: tenths / 10 * meters))
    }
}
