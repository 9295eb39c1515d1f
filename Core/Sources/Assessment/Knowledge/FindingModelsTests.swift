import Interview

/// Tests: how often they are positive when no modelled cause makes them so.
///
/// A published specificity includes the other causes of the clinic it was measured in. Here those
/// causes bring the test about themselves, so the background lies below one minus specificity. For
/// tests known from case-control studies it is set higher than published, because such studies
/// compare clear cases with clearly different people.
extension FindingModel {
    static let selfTests: [FindingModel] = [
        FindingModel(.trochanterPalpation, background: 0.3, "The spot is tender in many."),
        FindingModel(
            .singleLegStance,
            background: 0.08,
            "Published 0.03 was in healthy people.",
            group: .lateralProvocation
        ),
        FindingModel(
            .resistedAbduction,
            background: 0.2,
            "Pooled specificity about 0.75 (two sets).",
            group: .lateralProvocation
        ),
        FindingModel(
            .faberLateral,
            background: 0.18,
            "Specificity 0.82 in Fearon 2013.",
            group: .lateralProvocation
        ),
        FindingModel(
            .trendelenburg,
            background: 0.14,
            "Specificity 0.77 to 0.92.",
            group: .abductorStrength
        ),
        FindingModel(
            .faberGroin,
            background: 0.6,
            "Hardly specific (0.32 at best).",
            group: .jointProvocation
        ),
        FindingModel(
            .fadir,
            background: 0.8,
            "Specificity 0.07 to 0.08: positive in nearly all.",
            group: .jointProvocation
        ),
        FindingModel(
            .flexionInternalRotation,
            background: 0.75,
            "Specificity 0.17.",
            group: .jointProvocation
        ),
        FindingModel(
            .stinchfield,
            background: 0.5,
            "Specificity 0.32 with the joint causes in.",
            group: .jointProvocation
        ),
        FindingModel(
            .logRoll,
            background: 0.06,
            "No study; small rolls seldom hurt.",
            group: .jointProvocation
        ),
        FindingModel(
            .passiveAdductionPain,
            background: 0.05,
            "Specificity 0.94 in Metcalfe 2019.",
            group: .jointProvocation
        ),
        FindingModel(.thomas, background: 0.3, "Tight hip flexors are common in runners."),
        FindingModel(
            .internalRotationLimited,
            background: 0.08,
            "Hard to judge at home.",
            group: .rotationLoss
        ),
        FindingModel(
            .flexionLimited,
            background: 0.07,
            "Hard to judge at home.",
            group: .rotationLoss
        ),
        FindingModel(
            .hipRotationGroin,
            background: 0.72,
            "Specificity 0.13 to 0.15.",
            group: .rotationLoss
        ),
        FindingModel(
            .passiveAdductionLoss,
            background: 0.18,
            "Specificity 0.81 in Metcalfe 2019.",
            group: .rotationLoss
        ),
        FindingModel(.squatPosterior, background: 0.03, "Specificity 0.96 in Metcalfe 2019."),
        FindingModel(
            .straightLegRaise,
            background: 0.03,
            "Specificity 0.95 in Martin 2014.",
            group: .nerveProvocation
        ),
        FindingModel(
            .slump,
            background: 0.12,
            "Stretch is often taken for pain.",
            group: .nerveProvocation
        ),
        FindingModel(.centralisation, background: 0.03, "Needs a spine that refers pain."),
        FindingModel(
            .fair,
            background: 0.15,
            "Specificity 0.83 in Fishman 2002.",
            group: .piriformisProvocation
        ),
        FindingModel(
            .puranenOrava,
            background: 0.2,
            "Published 0.18 comes from a case-control study.",
            group: .sitBoneProvocation
        ),
        FindingModel(
            .bentKneeStretch,
            background: 0.16,
            "Published 0.13 comes from a case-control study.",
            group: .sitBoneProvocation
        ),
        FindingModel(.takingOffShoe, background: 0.05, "Published figures are too good to use."),
        FindingModel(
            .adductorSqueeze,
            background: 0.15,
            "Low in hips; groin causes bring it about.",
            group: .adductorProvocation
        ),
        FindingModel(
            .adductorPalpation,
            background: 0.2,
            "The spot is tender in many.",
            group: .adductorProvocation
        ),
    ]

    static let clinicianTests: [FindingModel] = [
        FindingModel(
            .resistedExternalDerotation,
            background: 0.12,
            "Published 0.03 was in healthy people.",
            group: .lateralProvocation
        ),
        FindingModel(
            .resistedInternalRotation,
            background: 0.27,
            "Specificity 0.69 in Bird 2001.",
            group: .lateralProvocation
        ),
        FindingModel(
            .modifiedBentKneeStretch,
            background: 0.14,
            "Published 0.09 comes from a case-control study.",
            group: .sitBoneProvocation
        ),
        FindingModel(
            .internalRotationOverpressure,
            background: 0.65,
            "Specificity 0.32 at best.",
            group: .jointProvocation
        ),
        FindingModel(
            .scour,
            background: 0.25,
            "No stand-alone figure.",
            group: .jointProvocation
        ),
        FindingModel(
            .extensionLimited,
            background: 0.08,
            "Specificity 0.92 in Reiman 2013.",
            group: .rotationLoss
        ),
        FindingModel(
            .percussion,
            background: 0.15,
            "Specificity 0.86 in Reiman 2013.",
            group: .boneLoading
        ),
        FindingModel(
            .fulcrum,
            background: 0.3,
            "Two tiny studies disagree.",
            group: .boneLoading
        ),
        FindingModel(
            .standingSign,
            background: 0.06,
            "No figure; rare without bone or joint pain.",
            group: .boneLoading
        ),
        FindingModel(.hopTest, background: 0.1, "No specificity published.", group: .boneLoading),
        FindingModel(
            .activePiriformis,
            background: 0.2,
            "Specificity 0.80 in Martin 2014.",
            group: .piriformisProvocation
        ),
        FindingModel(
            .seatedPiriformis,
            background: 0.11,
            "Specificity 0.90 in Martin 2014.",
            group: .piriformisProvocation
        ),
        FindingModel(.sacroiliacCluster, background: 0.22, "Specificity 0.78 in Laslett 2005."),
        FindingModel(
            .pubicPalpation,
            background: 0.2,
            "Specificity 0.68 in groin pain.",
            group: .adductorProvocation
        ),
        FindingModel(
            .crossover,
            background: 0.25,
            "Specificity 0.58 to 0.64 in groin pain.",
            group: .adductorProvocation
        ),
        FindingModel(
            .earlyXrayNormal,
            background: 0.05,
            "Rate of a telling change on a first X-ray.",
            isInverted: true
        ),
    ]
}
