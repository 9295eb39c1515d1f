import Interview

/// Danger signs and training: background rates, all our own estimates.
extension FindingModel {
    static let dangers: [FindingModel] = [
        FindingModel(.saddleNumbness, background: 0.0008, misread),
        FindingModel(.bladderBowel, background: 0.003, "Bladder trouble has many causes."),
        FindingModel(.sexualNumbness, background: 0.0008, misread),
        FindingModel(.urinaryRetention, background: 0.0003, misread),
        FindingModel(.cannotBearWeight, background: 0.003, "Severe pain of any kind."),
        FindingModel(.legDeformity, background: 0.0003, misread),
        FindingModel(.feverHipPain, background: 0.0008, misread, group: .infectionSigns),
        FindingModel(.fever, background: 0.008, "Passing infections.", group: .infectionSigns),
        FindingModel(.breathlessness, background: 0.002, "Other causes of breathlessness."),
        FindingModel(.coldPaleLeg, background: 0.0008, misread),
        FindingModel(.legSwelling, background: 0.005, "Calf injuries and bites swell too."),
        FindingModel(.abdominalEmergency, background: 0.0008, misread),
        FindingModel(.pregnancyPain, background: 0.001, misread),
        FindingModel(.suddenTesticularOvarianPain, background: 0.0008, misread),
        FindingModel(.nightSystemic, background: 0.001, misread),
        FindingModel(.growingLump, background: 0.003, "Fatty lumps are common and harmless."),
        FindingModel(.irreducibleLump, background: 0.0015, misread),
    ]

    static let training: [FindingModel] = [
        FindingModel(.loadSpike, background: 0.2, loadRisesOften, group: .loadRise),
        FindingModel(.durationIncrease, background: 0.12, loadRisesOften, group: .loadRise),
        FindingModel(.paceAndDistance, background: 0.12, loadRisesOften, group: .loadRise),
        FindingModel(.weeklyRise, background: 0.15, loadRisesOften, group: .loadRise),
        FindingModel(.hardSurfaceOrHills, background: 0.12, loadRisesOften, group: .loadRise),
    ]

    private static let misread = "Said by mistake or for another reason now and then."
    private static let loadRisesOften = "Runners raise their load often without being hurt by it."
}
