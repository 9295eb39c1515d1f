// Cadence, stride and contact, and what changes them.

// MARK: - What form tells at all

extension Claim {
    static let formFacts = [
        formDoesNotPredict, formWithoutPain, thoraxDrop,
    ]

    public static let formDoesNotPredict = Claim(
        id: "gait.prospective.null",
        statement: """
            In 30 studies that followed 3,404 runners, how they ran mostly did not tell who \
            would be injured.
            """,
        strength: .strong,
        sources: [.peterson2022],
        isVerified: true,
        caution: """
            The few exceptions were small: weaker knee straightening (standardised difference \
            -0.19) and a slower inward movement of the hip (12.8 degrees a second).
            """
    )

    public static let formWithoutPain = Claim(
        id: "gait.uninjured",
        statement: """
            No evidence supports changing how you run while nothing hurts; what a clip shows \
            matters where it fits the pain and the examination.
            """,
        strength: .judgement,
        sources: [.souza2016],
        isVerified: true,
        caution: "A clinician's review."
    )

    public static let thoraxDrop = Claim(
        id: "gait.risc",
        statement: """
            Among 258 runners followed for a year, injury went with an upper body dropping more \
            to the other side, less inward knee, earlier injury and marathon training.
            """,
        strength: .moderate,
        sources: [.risc2023],
        isVerified: true,
        caution: "Links within one group, not causes."
    )
}

// MARK: - Cadence

extension Claim {
    static let cadenceFacts = [
        cadenceFivePercent, cadenceTenPercent, cadenceKneeShare, cadenceTenFewer, cadenceOptimum,
        cadenceReview, cadenceVendorBands,
    ]

    public static let cadenceFivePercent = Claim(
        id: "gait.cadence.5",
        statement: """
            Taking 5 percent more steps at the same speed lowers the energy the knee takes up.
            """,
        strength: .moderate,
        sources: [.heiderscheit2011],
        isVerified: true,
        caution: "Forty-five healthy runners in a laboratory; not a trial against injury."
    )

    public static let cadenceTenPercent = Claim(
        id: "gait.cadence.10",
        statement: """
            Ten percent more steps at the same speed lowers the energy taken up by hip and knee, \
            how far the hip leans in, the length of the step, the bounce and the braking.
            """,
        strength: .moderate,
        sources: [.heiderscheit2011],
        isVerified: true,
        caution: """
            Ten percent over one's own cadence, in 45 healthy runners; not a trial against \
            injury.
            """
    )

    public static let cadenceKneeShare = Claim(
        id: "gait.cadence.pct",
        statement: """
            The energy the knee takes up is said to fall by about 20 percent with 5 percent more \
            steps and 34 with 10.
            """,
        strength: .weak,
        sources: [.heiderscheit2011],
        isVerified: false,
        caution: "The sizes were not checked in the paper."
    )

    public static let cadenceTenFewer = Claim(
        id: "gait.cadence.minus10",
        statement: """
            Ten percent fewer steps at the same speed clearly raises the energy that all joints \
            of the leg take up.
            """,
        strength: .moderate,
        sources: [.heiderscheit2011],
        isVerified: true,
        caution: "Healthy runners in a laboratory."
    )

    public static let cadenceOptimum = Claim(
        id: "gait.cadence.optimum",
        statement: """
            At 3 m/s the cadence that cost least averaged about 170 steps a minute, and differed \
            between runners; ten steps a minute more raised the peak load on the hip flexors by \
            5.8 percent.
            """,
        strength: .weak,
        sources: [.lieberman2015],
        isVerified: true,
        caution: """
            Fourteen runners. No number of steps suits everybody, and a sore front of the hip \
            may not like more.
            """
    )

    public static let cadenceReview = Claim(
        id: "gait.cadence.review",
        statement: """
            A review of changed cadence finds that movement changes reliably, and little to show \
            that it prevents injury.
            """,
        strength: .weak,
        sources: [.anderson2022],
        isVerified: false,
        caution: "Not checked in the paper."
    )

    public static let cadenceVendorBands = Claim(
        id: "gait.cadence.zones",
        statement: """
            One maker of watches colours cadence by where it lies among its users: the middle \
            band is 164 to 173 steps a minute.
            """,
        strength: .judgement,
        sources: [.garminManual],
        isVerified: false,
        caution: "A ranking of customers, not a goal; cadence depends on speed and leg length."
    )
}

// MARK: - Step and landing

extension Claim {
    static let landingFacts = [
        narrowSteps, footAngle, shankAngle, kneeBendUsual, kneeBendBandPain,
    ]

    public static let narrowSteps = Claim(
        id: "gait.stepwidth",
        statement: """
            Narrower steps raised the strain of the iliotibial band in a model, and wider ones \
            lowered it, evenly over 5 percent of leg length either way.
            """,
        strength: .weak,
        sources: [.meardon2012],
        isVerified: true,
        caution: "Fifteen healthy runners; the strain was calculated, not measured."
    )

    public static let footAngle = Claim(
        id: "gait.overstride",
        statement: """
            A foot that lands with its toes higher goes with more load on the knee and more \
            braking; no limit is known, and alone it may mean nothing.
            """,
        strength: .weak,
        sources: [.souza2016],
        isVerified: true
    )

    public static let shankAngle = Claim(
        id: "gait.overstride.shank",
        statement: """
            Just after landing, a shin that is upright or leans forward is preferred; an ankle \
            ahead of the knee marks a step that reaches far out.
            """,
        strength: .judgement,
        sources: [.souza2016],
        isVerified: false,
        caution: "A clinician's rule, not checked in the paper."
    )

    public static let kneeBendUsual = Claim(
        id: "gait.kneeflex.mid",
        statement: """
            In stance the knee usually bends to about 40 to 45 degrees; less suggests a stiff \
            landing.
            """,
        strength: .judgement,
        sources: [.souza2016],
        isVerified: false,
        caution: "Not checked in the paper, and a phone's error is some 10 degrees."
    )

    public static let kneeBendBandPain = Claim(
        id: "gait.kneeflex.itbs",
        statement: """
            Women with iliotibial band pain landed with the knee bent 13.5 degrees, others with \
            17.2.
            """,
        strength: .weak,
        sources: [.suarez2019],
        isVerified: true,
        caution: """
            Thirty amateur runners, compared after the pain began; less than a phone can tell.
            """
    )
}

// MARK: - Bounce and contact

extension Claim {
    static let contactFacts = [
        bounceMeaning, contactUsual, contactBalanceMeaning, contactBalanceBands,
    ]

    public static let bounceMeaning = Claim(
        id: "gait.vo",
        statement: """
            Vertical oscillation is how far the trunk bounces with each step; divided by step \
            length it is the vertical ratio, and less usually costs less.
            """,
        strength: .judgement,
        sources: [.garminManual],
        isVerified: true,
        caution: "A maker's definition; about economy, not injury."
    )

    public static let contactUsual = Claim(
        id: "gait.gct",
        statement: """
            A foot is usually on the ground for 160 to 300 milliseconds, in elite runners mostly \
            under 200.
            """,
        strength: .judgement,
        sources: [.wiredrunner],
        isVerified: true,
        caution: "Passed on from a maker; it depends strongly on speed."
    )

    public static let contactBalanceMeaning = Claim(
        id: "gait.gct_balance",
        statement: """
            Contact balance is the left and right foot's share of the time on the ground; even \
            is 50 percent each.
            """,
        strength: .judgement,
        sources: [.garminManual],
        isVerified: true,
        caution: "Compare with your own usual."
    )

    public static let contactBalanceBands = Claim(
        id: "gait.gct_balance.zones",
        statement: """
            One maker of watches colours a balance up to 50.7 percent good, to 52.2 fair, and \
            beyond that poor.
            """,
        strength: .judgement,
        sources: [.garminManual],
        isVerified: false,
        caution: "A maker's colours; no study was found behind them."
    )
}

// MARK: - Changing form

extension Claim {
    static let retrainingFacts = [
        strengthIsNotForm, fadedFeedback,
    ]

    public static let strengthIsNotForm = Claim(
        id: "gait.strength_form",
        statement: """
            In 38 women hip strength had no relation to how the hip moved; a shorter side plank \
            went with a little more inward turning.
            """,
        strength: .weak,
        sources: [.schmitz2014],
        isVerified: true,
        caution: "So strength work alone may not change what a clip shows."
    )

    public static let fadedFeedback = Claim(
        id: "gait.retraining",
        statement: """
            Reviews hold that strengthening alone does not change how one runs, while feedback \
            that fades over the sessions does.
            """,
        strength: .weak,
        sources: [.davis2016],
        isVerified: true,
        caution: "How the feedback should fade was not checked in the full text."
    )
}
