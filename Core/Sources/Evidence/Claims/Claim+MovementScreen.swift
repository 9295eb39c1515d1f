// What a home screen of the chain can tell, and how far each of its tests errs.
extension Claim {
    public static let movementScreen = [
        heelRiseNorm, heelRiseAgreement, kneeToWallError, ankleSidesDiffer, oneLegRiseError,
        sidePlankNorm, sidePlankError, hipRotationError, stepDownAgreement, stepDownFaults,
    ]

    public static let heelRiseNorm = Claim(
        id: "screen.heel_rise.norm",
        statement: """
            Among 566 healthy adults of 20 to 81 years half of the men managed at least 24 heel \
            raises on one leg and half of the women at least 21; age, body mass and activity matter.
            """,
        strength: .moderate,
        sources: [.hebertLosier2017],
        isVerified: true,
        caution: "Done on a slope of 10 degrees to a beat; on flat ground the number differs."
    )

    public static let heelRiseAgreement = Claim(
        id: "screen.heel_rise.agreement",
        statement: """
            Two counts of the same leg a week apart differed by up to about six heel raises either \
            way in 95 of 100 healthy adults.
            """,
        strength: .moderate,
        sources: [.hebertLosier2017],
        isVerified: true,
        caution: """
            32 people; the study compared days, not sides, and taking the same bound for two sides \
            is our judgement.
            """
    )

    public static let kneeToWallError = Claim(
        id: "screen.knee_to_wall.error",
        statement: """
            Across 12 studies a knee-to-wall distance has to change by about 1.9 cm to be more than \
            one examiner's measuring error.
            """,
        strength: .moderate,
        sources: [.powden2015],
        isVerified: true,
        caution: """
            Measured by trained examiners. A study of ankle patients gave 1.5 cm for the difference \
            between the sides.
            """
    )

    public static let ankleSidesDiffer = Claim(
        id: "screen.knee_to_wall.sides",
        statement: """
            Among 64 healthy young men the ankle bent further under load on the non-dominant side: \
            equal sides cannot be taken for granted.
            """,
        strength: .weak,
        sources: [.rabin2015],
        isVerified: true
    )

    public static let oneLegRiseError = Claim(
        id: "screen.one_leg_rise.error",
        statement: """
            Five timed rises from a chair on one leg have to differ by 0.8 to 1.3 seconds to be more \
            than measuring error; a second trial is needed, since people learn.
            """,
        strength: .moderate,
        sources: [.ottoYanez2025],
        isVerified: true,
        caution: "96 healthy adults with an examiner; about one in six could not do it."
    )

    public static let sidePlankNorm = Claim(
        id: "screen.side_plank.norm",
        statement: """
            Among 116 healthy adults of 18 to 55 years a side plank was held for 54 seconds on the \
            right and 55 on the left on average, with a spread of 25 and 28 seconds between people.
            """,
        strength: .weak,
        sources: [.bjornaraaCore],
        isVerified: true,
        caution: "A student research project; runners held it longer."
    )

    public static let sidePlankError = Claim(
        id: "screen.side_plank.error",
        statement: """
            The same woman's side plank varied with a typical error of 11 seconds from week to week, \
            so that two holds have to differ by about 30 seconds to be more than chance; a tired \
            shoulder ends it as often as a tired trunk.
            """,
        strength: .moderate,
        sources: [.juanRecio2022],
        isVerified: true,
        caution: """
            24 active women. The 30 seconds are worked out from the typical error (1.96 times the \
            root of 2 times 10.95).
            """
    )

    public static let hipRotationError = Claim(
        id: "screen.hip_rotation.error",
        statement: """
            Sitting healthy adults turned one hip inwards by 31 to 33 degrees on average, and two \
            measurements had to differ by 5.4 degrees to be more than error.
            """,
        strength: .moderate,
        sources: [.krause2015],
        isVerified: true,
        caution: "25 people without hip pain; an examiner held the level and watched the pelvis."
    )

    public static let stepDownAgreement = Claim(
        id: "screen.step_down.agreement",
        statement: """
            Physiotherapists who rate the same step-down on video agree only fairly to moderately, \
            with each other and with themselves a week later (kappa 0.40 to 0.65).
            """,
        strength: .moderate,
        sources: [.mansfield2021],
        isVerified: true,
        caution: "22 people with pain at the kneecap. Nobody tested runners rating themselves."
    )

    public static let stepDownFaults = Claim(
        id: "screen.step_down.faults",
        statement: """
            A step-down is rated by what moves that should not: the arms, the trunk, the pelvis, \
            the knee inwards, the standing foot. Women rated moderate had less hip-abductor strength \
            than those rated good.
            """,
        strength: .weak,
        sources: [.park2013],
        isVerified: true,
        caution: "26 women without complaints; it says nothing of anybody's pain."
    )
}
