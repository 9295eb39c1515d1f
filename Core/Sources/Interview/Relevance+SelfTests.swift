extension Relevance {
    /// Whether a self-test tells something here and nothing known speaks against doing it.
    ///
    /// The urgency decides first, outside this room; this is the second lock. Growing hips are left
    /// to a clinician (judgement).
    func isTestWorthDoing(_ id: FindingID) -> Bool {
        guard mayBeAged(16...120), !Self.forbidding.contains(where: has), !isSevere else {
            return false
        }
        // Standing on one leg loads the neck of the thigh bone; the side tendons alone justify it.
        if id == .singleLegStance || id == .trendelenburg {
            return has(.siteLateral) && !Self.boneStressPlaces.contains(where: has)
        }
        return Self.testPlaces[id].map(hurts) ?? false
    }

    var isSevere: Bool {
        if case .number(let strength)? = sheet[.painNow] { strength >= 7 } else { false }
    }

    /// With one of these present, no test is offered.
    private static let forbidding: [FindingID] = [
        .painImpact, .painWeightBearing, .limp, .boneNightPain, .constantPain, .cannotBearWeight,
        .legDeformity, .feverHipPain, .fever, .trauma, .majorTrauma, .pop, .painfulMotionLoss,
        .neuro, .motorWeakness, .nightSystemic, .cancerHistory, .irreducibleLump, .growingLump,
        .pregnantNow, .hipImplant, .boneMedicine,
    ]

    private static let boneStressPlaces: [FindingID] = [
        .siteGroin, .siteAnteriorThigh, .siteMedialThigh, .sitePubic, .siteSacrum, .siteHipVague,
        .siteThighVague,
    ]

    private static let testPlaces: [FindingID: Set<FindingID>] = [
        .trochanterPalpation: [.siteLateral],
        .faberLateral: [.siteLateral],
        .faberGroin: [.siteGroin],
        .internalRotationLimited: [.siteGroin, .siteButtock, .siteMedialThigh],
        .flexionLimited: [.siteGroin],
        .logRoll: [.siteGroin],
        .thomas: [.siteGroin, .siteAnteriorThigh],
        .adductorSqueeze: [.siteMedialThigh, .sitePubic, .siteGroin],
        .adductorPalpation: [.siteMedialThigh, .sitePubic],
        .puranenOrava: [.siteSitBone, .sitePosteriorThigh],
        .takingOffShoe: [.sitePosteriorThigh],
        .squatPosterior: [.siteButtock],
        .straightLegRaise: [.siteButtock, .sitePosteriorThigh],
    ]
}
