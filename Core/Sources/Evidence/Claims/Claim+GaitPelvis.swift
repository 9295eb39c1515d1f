// How the pelvis and the hip move in the picture from behind.

// MARK: - How far the pelvis drops

extension Claim {
    static let pelvicDropFacts = [
        pelvicDropInInjured, pelvicDropMeans, injuredPattern, pelvicDropConvention,
        pelvicDropAdvice, sacroiliacDrop, obliquityRange,
    ]

    public static let pelvicDropInInjured = Claim(
        id: "gait.cpd.or",
        statement: """
            Of 72 injured and 36 uninjured runners filmed at 3.2 m/s, those whose pelvis dropped \
            further at mid-stance were more often among the injured: the odds rose about 1.8 \
            times with each degree.
            """,
        strength: .moderate,
        sources: [.bramah2018],
        isVerified: true,
        caution: """
            They were compared after the injury, so the drop may have followed it; the injuries \
            were of knee, shin and Achilles tendon, none of the hip.
            """
    )

    public static let pelvicDropMeans = Claim(
        id: "gait.cpd.means",
        statement: """
            Nobody here has read mean pelvic-drop angles of injured and uninjured runners, so no \
            normal value is given.
            """,
        strength: .judgement,
        sources: [.bramah2018],
        isVerified: false,
        caution: "The study has them; only its summary was consulted."
    )

    public static let injuredPattern = Claim(
        id: "gait.injured_pattern",
        statement: """
            In the same comparison the injured also leaned the trunk further forward at \
            mid-stance and landed with a straighter knee and a more raised forefoot, alike for \
            four injuries.
            """,
        strength: .moderate,
        sources: [.bramah2018],
        isVerified: true,
        caution: "Compared after the injury; which came first is not known."
    )

    public static let pelvicDropConvention = Claim(
        id: "gait.cpd.clinical_cut",
        statement: "Some clinicians look twice at a pelvic drop of about 5 degrees or more.",
        strength: .judgement,
        sources: [.clinicalConsensus],
        isVerified: false,
        caution: """
            A convention, not a limit. One side against the other, and change beyond the error, \
            tell more.
            """
    )

    public static let pelvicDropAdvice = Claim(
        id: "gait.article",
        statement: """
            A health article calls a pelvis that drops on the standing leg a sign of little \
            control at the hip, and suggests having your gait filmed.
            """,
        strength: .judgement,
        sources: [.article2022],
        isVerified: true,
        caution: "One article's view."
    )

    public static let sacroiliacDrop = Claim(
        id: "gait.cpd.sacroiliac",
        statement: """
            Eighteen women with sacro-iliac pain dropped the pelvis further than 63 without; in \
            the 15 who were sore on one side, the drop was greater standing on that side.
            """,
        strength: .weak,
        sources: [.whitney2022],
        isVerified: true,
        caution: "A small comparison of runners already in pain."
    )

    public static let obliquityRange = Claim(
        id: "gait.obliquity.range",
        statement: """
            In runners wearing a motion sensor, the pelvis tilted through 7.8 to 9.6 degrees \
            from side to side within a stride.
            """,
        strength: .weak,
        sources: [.perpina2023],
        isVerified: true,
        caution: """
            A range over the whole stride, from a sensor at the back; not the drop at mid-stance \
            from a picture.
            """
    )
}

// MARK: - How far the hip leans in

extension Claim {
    static let hipAdductionFacts = [
        hipAdductionBeforeBandPain, hipAdductionBandValues, hipAdductionMen, hipAdductionShin,
        hipAdductionTired, hipAdductionSpeed, kneeInward,
    ]

    public static let hipAdductionBeforeBandPain = Claim(
        id: "gait.hipadd.itbs.prospective",
        statement: """
            In one study that followed women, those who later had iliotibial band pain brought \
            the hip further in and turned the knee further inward.
            """,
        strength: .weak,
        sources: [.aderem2015],
        isVerified: true,
        caution: "One prospective study among the 13 of a review."
    )

    public static let hipAdductionBandValues = Claim(
        id: "gait.hipadd.noehren_values",
        statement: """
            Peak hip adduction is reported as about 14.1 degrees in women who later had \
            iliotibial band pain and 10.6 in those who did not.
            """,
        strength: .weak,
        sources: [.noehren2007],
        isVerified: false,
        caution: """
            The figures were not checked in the paper, and are from a laboratory, not from a \
            phone.
            """
    )

    public static let hipAdductionMen = Claim(
        id: "gait.hipadd.men",
        statement: """
            Men with iliotibial band pain turned the hip 3.7 degrees further in and brought the \
            knee 3.6 degrees further over than others, and were weaker in turning the hip out.
            """,
        strength: .weak,
        sources: [.noehren2014],
        isVerified: true,
        caution: "Thirty-four men, compared after the pain began."
    )

    public static let hipAdductionShin = Claim(
        id: "gait.hipadd.tsf",
        statement: """
            Among 60 women, those with a past stress fracture of the shin brought the hip \
            further in: odds 1.29 times for each unit, and with two more measures 83 percent \
            were told apart.
            """,
        strength: .weak,
        sources: [.pohl2008],
        isVerified: true,
        caution: "Looked at after the fracture."
    )

    public static let hipAdductionTired = Claim(
        id: "gait.hipadd.fatigue",
        statement: """
            An exhausting run weakened the muscles at the outer hip and brought the hip further \
            in, in 38 healthy men.
            """,
        strength: .weak,
        sources: [.habdfatigue2020],
        isVerified: true,
        caution: "So a clip late in a run may differ from one early; compare like with like."
    )

    public static let hipAdductionSpeed = Claim(
        id: "gait.hipadd.speed",
        statement: """
            From 2.5 to 4.5 m/s, peak hip adduction in stance rose from about 9.3 to 12.2 \
            degrees in one set of laboratory data.
            """,
        strength: .weak,
        sources: [.fukuchi2017],
        isVerified: false,
        caution: "Worked out from the published data; compare clips at the same pace."
    )

    public static let kneeInward = Claim(
        id: "gait.knee_adduction",
        statement: """
            How far the knee seems to fall inward in a picture had no clear relation to the \
            knee's true angle in running.
            """,
        strength: .weak,
        sources: [.dingenen2018],
        isVerified: true,
        caution: "So no knee angle is given from behind."
    )
}

// MARK: - How the trunk leans

extension Claim {
    static let trunkFacts = [
        trunkSideLeanBandPain, trunkForwardLeanInjured,
    ]

    public static let trunkSideLeanBandPain = Claim(
        id: "gait.trunk.ipsi",
        statement: "Women with iliotibial band pain lean the trunk further over the standing leg.",
        strength: .weak,
        sources: [.aderem2015],
        isVerified: true,
        caution: "They were in pain at the time, so the lean may be a way around it."
    )

    public static let trunkForwardLeanInjured = Claim(
        id: "gait.trunk.forward",
        statement: "Injured runners leaned the trunk further forward than uninjured ones.",
        strength: .weak,
        sources: [.bramah2018],
        isVerified: true,
        caution: """
            Whether a lean from the ankles spares the knee was not checked; a lean is neither \
            good nor bad here.
            """
    )
}
