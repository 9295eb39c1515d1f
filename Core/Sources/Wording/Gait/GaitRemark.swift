public import Evidence
public import Gait

/// Something in a clip that is worth a sentence beside the table.
public struct GaitRemark: Sendable, Hashable {
    /// Programs know it by this: "gross_drop".
    public var id: String
    /// One short line without numbers.
    public var headline: String
    /// The same with the number and its interval.
    public var explanation: String
    /// What is known of it, with its caution.
    public var context: [Claim]
    public var nextStep: AdviceLine
}

/// What is said of every clip.
public enum GaitLines {
    public static let nothingStandsOut = "Nothing in this clip stands out beyond its error."

    /// Always beside a result from behind.
    public static let cannotSort = AdviceLine.sourced(
        """
        A single clip cannot sort you into injured or healthy, and how you run does not tell whether \
        you will be injured. It shows what is gross or one-sided, and what changes.
        """,
        .peterson2022,
        .bramah2018
    )

    /// Where the background is too plain, or too much of it moves.
    public static let cameraUnchecked = """
        Whether the camera stood still could not be told from this background. If it was held in a \
        hand or turned after you, do not trust the angles.
        """

    public static let refusedIsNotKept = "A clip that was refused is not kept."

    public static let intervals = """
        The numbers in brackets are where the truth lies in 19 of 20 such clips, as far as we know \
        our errors.
        """

    /// What the annotated clip shows of the runner; a head is covered only where its points were
    /// followed.
    public static func whoIsSeen(headIsCovered: Bool) -> String {
        headIsCovered
            ? "it shows you; your head is covered"
            : "it shows you, face and all: without the points of the body it is not covered"
    }

    public static let withoutPain = AdviceLine.sourced(
        "While nothing hurts, there is no reason to change how you run.",
        .souza2016
    )
}

extension GaitAnalysis {
    /// At most three things worth saying, the plainest first.
    public var remarks: [GaitRemark] { notices.map(\.remark) }
}

extension GaitNotice {
    public var remark: GaitRemark {
        GaitRemark(
            id: id,
            headline: headline,
            explanation: measures.map(\.sentence).joined(separator: " "),
            context: context,
            nextStep: nextStep
        )
    }

    private var headline: String {
        switch self {
        case .oneSidedDrop: "Your hips drop differently on the two sides"
        case .grossDrop: "Your hip drops to where some clinicians look twice"
        case .thighIn: "Your thigh leans in further than the mean of laboratory runners"
        case .crossover: "Your feet land across the line of running"
        }
    }

    private var nextStep: AdviceLine {
        switch self {
        case .oneSidedDrop:
            .judged(
                """
                If one side hurts, show this to whoever treats you. If nothing hurts, film again \
                in some weeks: what stays is worth more than one clip.
                """
            )
        case .grossDrop:
            .sourced(
                """
                Where the outer side of the hip hurts, a slightly higher cadence at the same pace \
                brings the hip less far in; use it where the programme offers it. Without pain leave \
                it.
                """,
                .heiderscheit2011,
                .souza2016
            )
        case .thighIn:
            .judged(
                "If the outer side of hip or knee hurts, show this to whoever treats you."
            )
        case .crossover:
            .sourced(
                """
                Where the outer side of hip or knee hurts, try running as if on two rails. Without \
                pain leave it.
                """,
                .meardon2012,
                .souza2016
            )
        }
    }
}
