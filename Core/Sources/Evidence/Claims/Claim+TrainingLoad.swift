extension Claim {
    /// Every claim about how much running, and how fast it grows, in the order of their weight.
    public static let trainingLoad: [Claim] =
        singleRunSpikes + weeklyGrowth + paceWithDistance + agreedPractice + comingBack
        + measuredLoad + acuteChronicRatio + injuryIncidence
}

// MARK: - One run against the longest of the last 30 days

extension Claim {
    static let singleRunSpikes = [
        spikeDefinition, smallSpike, moderateSpike, largeSpike, spikeCohort, weekToWeekRatio,
    ]

    public static let spikeDefinition = Claim(
        id: "load.session_spike.definition",
        statement: """
            A single run is compared with the longest run of the 30 days before it; up to \
            10 percent longer counts as usual.
            """,
        strength: .strong,
        sources: [.frandsen2025],
        isVerified: true,
        caution: "The limit is where the study drew its line, not a cliff."
    )

    public static let smallSpike = Claim(
        id: "load.session_spike.small",
        statement: """
            Runners were injured more often (1.64 times the rate, 95 percent interval 1.31 to \
            2.05) when one run was more than 10 and up to 30 percent longer than any of the 30 \
            days before.
            """,
        strength: .strong,
        sources: [.frandsen2025],
        isVerified: true,
        caution: overlappingBands
    )

    public static let moderateSpike = Claim(
        id: "load.session_spike.moderate",
        statement: """
            Runners were injured more often (1.52 times the rate, 95 percent interval 1.16 to \
            2.00) when one run was more than 30 and up to 100 percent longer than any of the 30 \
            days before.
            """,
        strength: .strong,
        sources: [.frandsen2025],
        isVerified: true,
        caution: overlappingBands
    )

    public static let largeSpike = Claim(
        id: "load.session_spike.large",
        statement: """
            Runners were injured more than twice as often (2.28 times the rate, 95 percent \
            interval 1.50 to 3.48) when one run was more than double the longest of the 30 days \
            before.
            """,
        strength: .strong,
        sources: [.frandsen2025],
        isVerified: true,
        caution: overlappingBands
    )

    public static let spikeCohort = Claim(
        id: "load.session_spike.cohort",
        statement: """
            The single-run figures come from 5,205 runners with sports watches who were followed \
            for 18 months, over 588,071 runs; 1,820 of them were injured.
            """,
        strength: .strong,
        sources: [.frandsen2025],
        isVerified: true,
        caution: """
            Injuries were self-reported, most runners were men in middle age, and an observed link \
            is not proof of a cause.
            """
    )

    public static let weekToWeekRatio = Claim(
        id: "load.week_to_week.null",
        statement: """
            In the same 5,205 runners, how one week compared with the week before told nothing \
            about overuse injury.
            """,
        strength: .strong,
        sources: [.frandsen2025],
        isVerified: true
    )

    private static let overlappingBands = """
        The intervals of the three sizes overlap, so a middling jump is not safer than a small \
        one. A link, not proof of a cause.
        """
}

// MARK: - One week against the week before

extension Claim {
    static let weeklyGrowth = [
        tenPercentAdvice, tenPercentTrial, steepWeeklyRise, distanceRelatedInjuries,
    ]

    public static let tenPercentAdvice = Claim(
        id: "load.ten_percent.article",
        statement: "Common advice is to add no more than 10 percent to your distance each week.",
        strength: .judgement,
        sources: [.article2022],
        isVerified: true,
        caution: "A convention. The one trial that tested it found no protection."
    )

    public static let tenPercentTrial = Claim(
        id: "load.ten_percent.gronorun",
        statement: """
            In a trial with 532 new runners, those whose plan kept to 10 percent a week were \
            injured as often as the rest: 20.8 against 20.3 percent.
            """,
        strength: .moderate,
        sources: [.buist2008],
        isVerified: true,
        caution: "New runners with one goal race; it does not show that any growth is safe."
    )

    public static let steepWeeklyRise = Claim(
        id: "load.weekly_30pct",
        statement: """
            New runners whose weekly distance grew by more than 30 percent may have more injuries \
            linked to distance (1.59 times the rate, 95 percent interval 0.96 to 2.66).
            """,
        strength: .weak,
        sources: [.nielsen2014progress],
        isVerified: true,
        caution: """
            The interval includes no difference at all, and there was none for all injuries \
            together.
            """
    )

    public static let distanceRelatedInjuries = Claim(
        id: "load.distance_related_list",
        statement: """
            Injuries thought to follow a rise in distance include those of the gluteus medius, the \
            bursa over the outer hip bone, the tensor fasciae latae and the iliotibial band.
            """,
        strength: .weak,
        sources: [.nielsen2014progress],
        isVerified: true,
        caution: "The list was drawn up beforehand by the study's authors, not found by it."
    )
}

// MARK: - Pace together with distance

extension Claim {
    static let paceWithDistance = [paceAndDistanceTogether, paceOrDistanceTrial, unclearErrors]

    public static let paceAndDistanceTogether = Claim(
        id: "load.pace_plus_volume.article",
        statement: "Common advice is not to run faster and further in the same weeks.",
        strength: .judgement,
        sources: [.article2022],
        isVerified: true,
        caution: "No trial of raising both together was found; the thresholds are our own."
    )

    public static let paceOrDistanceTrial = Claim(
        id: "load.pace_plus_volume.runclever",
        statement: """
            In a trial with 447 runners, adding speed and adding distance, one or the other, led \
            to injury about as often.
            """,
        strength: .moderate,
        sources: [.ramskov2018],
        isVerified: true,
        caution: "It did not test adding both at once."
    )

    public static let unclearErrors = Claim(
        id: "load.training_errors.review",
        statement: """
            A review of 31 studies could not say which mistakes in training cause running injuries.
            """,
        strength: .moderate,
        sources: [.nielsen2012sr],
        isVerified: true
    )
}

// MARK: - Where no study draws the line

extension Claim {
    static let agreedPractice = [timeOnFeet, returnAfterBreak, changedPattern]

    public static let timeOnFeet = Claim(
        id: "load.duration_increase.clement",
        statement: """
            In one series of 74 stress fractures of the thigh bone, 30 percent of the runners had \
            just begun to run for longer.
            """,
        strength: .weak,
        sources: [.clement1993],
        isVerified: true,
        caution: "There was no comparison with uninjured runners."
    )

    public static let returnAfterBreak = Claim(
        id: "load.return_after_break",
        statement: """
            After a month or more without running, start with short runs: there is no recent \
            longest run to compare with.
            """,
        strength: .judgement,
        sources: [.clinicalConsensus],
        isVerified: false,
        caution: "How short is our judgement; no study was found that sets a number."
    )

    public static let changedPattern = Claim(
        id: "load.changed_pattern",
        statement: "A clear change in how much, how often or how fast you run is worth knowing.",
        strength: .judgement,
        sources: [.clinicalConsensus],
        isVerified: false,
        caution: "Where a change counts as clear is our judgement."
    )
}

// MARK: - How often runners are injured

extension Claim {
    static let injuryIncidence = [incidencePooled, incidenceSurvey]

    public static let incidencePooled = Claim(
        id: "load.incidence.videbaek",
        statement: """
            Studies taken together count 17.8 injuries for each 1,000 hours of running in new \
            runners and 7.7 in recreational runners.
            """,
        strength: .strong,
        sources: [.videbaek2015],
        isVerified: true,
        caution: "Single studies ranged from 2.5 to 33.0, since each counts injuries its own way."
    )

    public static let incidenceSurvey = Claim(
        id: "load.incidence.kemler",
        statement: """
            A Dutch survey of 4,621 runners counted 8.78 injuries for each 1,000 hours in the \
            first year of running and 4.24 later on.
            """,
        strength: .moderate,
        sources: [.kemler2018],
        isVerified: true,
        caution: """
            The rates differ from other studies, but all agree that new runners have about twice \
            as many.
            """
    )
}
