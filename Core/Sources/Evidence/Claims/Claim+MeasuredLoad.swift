// What samples tell, how to come back, and a ratio that is shown but never judged by.

extension Claim {
    static let measuredLoad = [
        downhillExposure, fastRunningExposure, impactExposure, impactFormula, impactIsNotBoneLoad,
    ]

    public static let downhillExposure = Claim(
        id: "load.downhill.exposure",
        statement: "A clear rise in downhill running over your own usual is worth knowing.",
        strength: .judgement,
        sources: [.clinicalConsensus],
        isVerified: false,
        caution: "Where a rise counts as clear is our judgement; no study was found that says."
    )

    public static let fastRunningExposure = Claim(
        id: "load.fast_running.exposure",
        statement: "A clear rise in running faster than your own usual is worth knowing.",
        strength: .judgement,
        sources: [.clinicalConsensus],
        isVerified: false,
        caution: "Where a rise counts as clear is our judgement; no study was found that says."
    )

    public static let impactExposure = Claim(
        id: "load.impact.exposure",
        statement: """
            Steps times the peak force of a step adds up what the ground pushed back in a week; a \
            clear rise over your own usual is worth knowing.
            """,
        strength: .judgement,
        sources: [.clinicalConsensus],
        isVerified: false,
        caution: "Where a rise counts as clear is our judgement; no study was found that says."
    )

    public static let impactFormula = Claim(
        id: "load.impact.formula",
        statement: """
            The peak force of a step can be estimated from its contact and flight time; on force \
            plates the estimate came out 3 percent too low overground and 7 on a treadmill.
            """,
        strength: .weak,
        sources: [.morin2005, .meyer2023],
        isVerified: true,
        caution: """
            Eighteen young men at 12 km/h and faster. On slopes, stiffness worked out from the same \
            times was not valid.
            """
    )

    public static let impactIsNotBoneLoad = Claim(
        id: "load.impact.not_bone_load",
        statement: """
            In ten people over several speeds and slopes, the force of the ground did not closely \
            follow the load on the shin bone.
            """,
        strength: .weak,
        sources: [.matijevich2019],
        isVerified: true,
        caution: "Muscles load bone far more than the ground does. It was the shin, not the hip."
    )
}

// MARK: - Coming back, and long sitting

extension Claim {
    static let comingBack = [walkRunReturn, sittingThenLongRuns]

    public static let walkRunReturn = Claim(
        id: "load.rtr.steps",
        statement: """
            A common way back begins with a minute of running and four of walking, five times, \
            every other day, and shifts a minute at a time to running; first distance grows, then \
            speed, then hills.
            """,
        strength: .judgement,
        sources: [.warden2021],
        isVerified: false,
        caution: "Expert practice after bone injuries; the steps were never tested in a trial."
    )

    public static let sittingThenLongRuns = Claim(
        id: "load.sitting_then_long_runs",
        statement: "Sitting all day and then running long is said to strain the front of the hip.",
        strength: .judgement,
        sources: [.article2022],
        isVerified: false,
        caution: "One article's view; no study was found."
    )
}

// MARK: - One week over the three before it

extension Claim {
    /// Why the ratio is a chart at most, and neither a finding nor an alarm.
    public static let acuteChronicRatio = [acwrInverse, acwrCoupling, acwrDismiss]

    public static let acwrInverse = Claim(
        id: "load.acwr.inverse",
        statement: """
            In 5,205 runners, a week that was high against the three before it went with fewer \
            injuries, not with more.
            """,
        strength: .strong,
        sources: [.frandsen2025],
        isVerified: true,
        caution: "It does not show that a high ratio protects."
    )

    public static let acwrCoupling = Claim(
        id: "load.acwr.coupling",
        statement: """
            Where the week is also part of the average it is divided by, the two rise together by \
            arithmetic alone: made-up numbers correlated at about 0.5.
            """,
        strength: .moderate,
        sources: [.lolli2019],
        isVerified: true
    )

    public static let acwrDismiss = Claim(
        id: "load.acwr.dismiss",
        statement: """
            Replacing the real average by fixed or random numbers gave similar results, and the \
            ratio told injuries hardly better than nothing at all.
            """,
        strength: .moderate,
        sources: [.impellizzeri2021],
        isVerified: true,
        caution: "From team sports."
    )
}
