import Interview

/// Where it hurts: how often a place hurts when nothing modelled makes it hurt.
extension FindingModel {
    static let places: [FindingModel] = [
        FindingModel(.siteGroin, background: 0.12, unexplainedPlace, group: .groinPlace),
        FindingModel(.siteMedialThigh, background: 0.05, unexplainedPlace, group: .groinPlace),
        FindingModel(.sitePubic, background: 0.03, unexplainedPlace, group: .groinPlace),
        FindingModel(.siteLateral, background: 0.12, unexplainedPlace),
        FindingModel(.siteButtock, background: 0.12, unexplainedPlace),
        FindingModel(.siteSitBone, background: 0.05, unexplainedPlace),
        FindingModel(.siteAnteriorThigh, background: 0.08, unexplainedPlace),
        FindingModel(.sitePosteriorThigh, background: 0.08, unexplainedPlace),
        FindingModel(.siteLateralThigh, background: 0.06, unexplainedPlace),
        FindingModel(.siteIliacCrest, background: 0.04, unexplainedPlace),
        FindingModel(.siteLowBack, background: 0.12, "Back pain is common beside any hip pain."),
        FindingModel(.siteSacrum, background: 0.03, unexplainedPlace),
        FindingModel(.siteLowerAbdomen, background: 0.02, unexplainedPlace),
        FindingModel(.siteGenital, background: 0.01, unexplainedPlace),
        FindingModel(
            .siteKnee,
            background: 0.08,
            "Runners' knees often hurt for their own reasons."
        ),
        FindingModel(
            .siteHipVague,
            background: 0.15,
            "Many a sore hip is hard to point at; the rate is our estimate.",
            group: .groinPlace
        ),
        FindingModel(.siteBelowKnee, background: 0.02, unexplainedPlace),
    ]

    private static let unexplainedPlace =
        "Some pain of every place fits no modelled cause; the rate is our estimate."
}
