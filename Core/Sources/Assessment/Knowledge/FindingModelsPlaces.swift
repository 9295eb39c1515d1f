import Interview

/// Where it hurts: how often a place hurts when nothing modelled makes it hurt.
///
/// The pain asked about comes from somewhere, so the rates are low: a cause that names no effect on
/// a place does not explain pain there. Every cause therefore names each place where it is felt in
/// about 5 of 100 or more.
extension FindingModel {
    static let places: [FindingModel] = [
        FindingModel(.siteGroin, background: 0.03, unexplainedPlace, group: .groinPlace),
        FindingModel(.siteMedialThigh, background: 0.03, unexplainedPlace, group: .groinPlace),
        FindingModel(.sitePubic, background: 0.02, unexplainedPlace, group: .groinPlace),
        FindingModel(.siteLateral, background: 0.03, unexplainedPlace),
        FindingModel(.siteButtock, background: 0.03, unexplainedPlace),
        FindingModel(.siteSitBone, background: 0.03, unexplainedPlace),
        FindingModel(.siteAnteriorThigh, background: 0.03, unexplainedPlace, group: .thighPlace),
        FindingModel(.sitePosteriorThigh, background: 0.03, unexplainedPlace),
        FindingModel(.siteLateralThigh, background: 0.03, unexplainedPlace),
        FindingModel(.siteIliacCrest, background: 0.03, unexplainedPlace),
        FindingModel(
            .siteLowBack,
            background: 0.05,
            "Backs often ache for their own reasons, less often as the place that was asked about."
        ),
        FindingModel(.siteSacrum, background: 0.02, unexplainedPlace),
        FindingModel(.siteLowerAbdomen, background: 0.02, unexplainedPlace),
        FindingModel(.siteGenital, background: 0.01, unexplainedPlace),
        FindingModel(
            .siteKnee,
            background: 0.05,
            "Runners' knees often hurt for their own reasons."
        ),
        FindingModel(
            .siteHipVague,
            background: 0.08,
            "Many a sore hip is hard to point at; the rate is our estimate.",
            group: .groinPlace
        ),
        FindingModel(.siteThighVague, background: 0.03, unexplainedPlace, group: .thighPlace),
        FindingModel(.siteBelowKnee, background: 0.02, unexplainedPlace),
    ]

    private static let unexplainedPlace =
        "Some pain of every place fits no modelled cause; the rate is our estimate."
}
