/// A test of the home screen told step by step.
public struct ScreenInstructions: Sendable, Hashable {
    public let setUp: String
    /// Two to four short steps.
    public let steps: [String]
    public let stopRule: String
    /// What ends the count, or what is a fault.
    public let rule: String

    public init(setUp: String, steps: [String], stopRule: String, rule: String) {
        self.setUp = setUp
        self.steps = steps
        self.stopRule = stopRule
        self.rule = rule
    }
}

extension ScreenInstructions {
    /// Said before all tests.
    public static let beforeAll = [
        "Warm up for five minutes: walk briskly, swing the legs, bend the knees a few times.",
        "Comfortable side first, then the sore one; with no sore side, begin with the left.",
        "Same shoes or none, same floor, same chair every time, or two days cannot be compared.",
        "Stop a test at pain above 5 of 10, at any pain deep in the groin, or if you lose balance.",
    ]

    /// What the screen is and is not.
    public static let whatItIs = """
        It compares your sides with each other and with yourself on another day, each test only past \
        its own error. It does not name a cause, and no result of it makes an injury likely or unlikely.
        """

    static let calfRaises = ScreenInstructions(
        setUp: """
            Stand on one foot, knee straight, two fingertips on the wall. Set a metronome to 60: up on \
            one beat, down on the next.
            """,
        steps: [
            "Rise as high as you can on each beat, and lower all the way.",
            "Count full rises until you cannot reach the height or keep the beat.",
            "Rest two minutes, then the other leg.",
        ],
        stopRule: "Stop at pain in the calf, the Achilles tendon or the groin.",
        rule: "A rise counts only at full height with a straight knee and no push from the wall."
    )

    static let kneeToWall = ScreenInstructions(
        setUp:
            "Lay a tape measure on the floor from the wall. Bare foot on it, big toe pointing at the wall.",
        steps: [
            "Bend the knee until it touches the wall straight over the toes, heel down.",
            "Move the foot back a little at a time until the knee only just touches.",
            "Read the distance from the wall to the big toe. Then the other foot.",
        ],
        stopRule: "Stop at a pinch in the front of the ankle or pain in the groin.",
        rule: "The heel stays on the floor; the knee does not fall inwards."
    )

    static let singleLegSitToStand = ScreenInstructions(
        setUp: """
            A firm chair against the wall, seat at knee height, arms crossed on the chest, one foot on \
            the floor, the other held just off it.
            """,
        steps: [
            "Stand up fully on the one leg and sit down again, five times, as fast as is safe.",
            "Time it from the word go to the fifth time standing.",
            "Rest a minute, do it again, and keep the faster time. Then the other leg.",
        ],
        stopRule: "Stop if the hip or knee hurts, or if you cannot sit down slowly.",
        rule: """
            Leave it empty if five are not possible: about one healthy person in six cannot, and that is \
            an answer too.
            """
    )

    static let sidePlank = ScreenInstructions(
        setUp: """
            Lie on your side, elbow under the shoulder, legs straight, feet on top of each other. The \
            side below is the one that is tested.
            """,
        steps: [
            "Lift the hips until the body is one straight line, and start the clock.",
            "Stop it when the hips sink or turn. Rest two minutes, then the other side.",
        ],
        stopRule: "Stop at pain in the shoulder, the back or the outer hip.",
        rule: "Note if it was the shoulder that gave out: then the number tells of the shoulder."
    )

    static let hipRotation = ScreenInstructions(
        setUp: """
            Sit on a table, knee bent and lower leg hanging, both sitting bones down. Hold a phone with \
            its level app flat against the front of the shin; set it to nought.
            """,
        steps: [
            "Let the foot swing outwards as far as it goes by itself; the thigh turns inwards.",
            "Read the level. Do it three times and keep the middle one. Then the other side.",
        ],
        stopRule: "Stop at a pinch or pain deep in the groin.",
        rule: "The reading ends where the other half of the seat would lift."
    )

    static let stepDown = ScreenInstructions(
        setUp: """
            Stand on one foot on the edge of a step of about 20 cm before a mirror, or film it from the \
            front. Arms crossed on the chest.
            """,
        steps: [
            "Bend the standing knee slowly until the other heel touches the floor, five times.",
            "Watch, and note each fault that you see at least once. Then the other leg.",
        ],
        stopRule: "Stop at pain in the groin or the knee, or if you lose balance.",
        rule: """
            Faults, one each: an arm leaves the chest; the trunk leans; the pelvis tilts or turns; the \
            knee goes inside the foot; the foot wobbles or steps.
            """
    )
}
