extension Relevance {
    func isCharacterWorthAsking(_ id: FindingID) -> Bool {
        switch id {
        case .boneNightPain: has(.nightPain) && hurts(in: Self.deepFront)
        case .locking: has(.mechanical)
        // Pain that never leaves is there at rest too, so the question at rest comes first.
        case .constantPain, .painkillerRelief: has(.nightPain)
        // A slipping growth plate is a matter of growing bone.
        case .footTurnedOut: sheet.person.ageYears.map { $0 < 17 } == true
        case .delayedSoreness: hasLasted(0...2) && hurtsWhereAsked(id)
        case .bruising:
            (has(.suddenOnset) || has(.trauma)) && hurtsWhereAsked(.bruising)
        case .noPainWalking:
            !has(.painWeightBearing) && mayBeAged(40...120)
                && hurts(in: [.siteGroin, .siteButtock])
        case .noReliefSitting: mayBeAged(45...120) && hurts(in: [.siteGroin])
        default: hurtsWhereAsked(id)
        }
    }

    /// The places, in a fixed order, where a question tells something; empty when it always does.
    public static func places(for id: FindingID) -> [FindingID] {
        let wanted = telltalePlaces[id] ?? []
        return PageOutline.place.asks.filter(wanted.contains)
    }

    /// Whether it hurts where the question tells something, or nobody has said where it hurts.
    func hurtsWhereAsked(_ id: FindingID) -> Bool {
        Self.telltalePlaces[id].map(hurts) ?? true
    }

    /// Where a pain has to be for a question to tell something; a question not named tells always.
    private static let telltalePlaces: [FindingID: Set<FindingID>] = [
        .painFastRunning: [
            .siteSitBone, .sitePosteriorThigh, .siteMedialThigh, .siteAnteriorThigh,
        ],
        .painDownhill: [.siteLateral, .siteLateralThigh, .siteKnee],
        .easesWarmUp: [.siteSitBone, .siteLateral, .siteMedialThigh, .sitePubic],
        .effortClaudication: [
            .siteButtock, .sitePosteriorThigh, .siteAnteriorThigh, .siteLateralThigh,
            .siteThighVague, .siteBelowKnee,
        ],
        .standingOneLeg: [
            .siteLateral, .siteGroin, .sitePubic, .siteSacrum, .siteLowBack, .siteButtock,
            .siteAnteriorThigh, .siteMedialThigh, .siteHipVague, .siteThighVague,
        ],
        .sideLying: [.siteLateral, .siteLateralThigh],
        .sitting15: [.siteButtock, .siteSitBone, .sitePosteriorThigh],
        .sitToStand: [.siteGroin, .siteAnteriorThigh],
        .shoesSocks: [.siteGroin, .siteLateral],
        .stairsSlopes: [.siteGroin, .siteLateral, .siteLateralThigh],
        .kneeLift: [.siteGroin, .siteAnteriorThigh, .siteIliacCrest],
        .squeezeKnees: [.siteGroin, .siteMedialThigh, .sitePubic],
        .coughSneeze: [.siteGroin, .sitePubic, .siteLowerAbdomen, .siteGenital],
        .bendForward: [.siteButtock, .siteSitBone, .sitePosteriorThigh, .siteLowBack],
        .turnInBed: [.siteSacrum, .siteButtock, .siteLowBack, .sitePubic],
        .twisting: [.siteGroin],
        .bendBackward: [.siteLowBack, .siteSacrum, .siteButtock],
        .longStride: [.siteButtock, .siteSitBone],
        .perinealSitting: [.siteGenital, .siteSitBone],
        .boneMedicine: [
            .siteGroin, .siteAnteriorThigh, .siteMedialThigh, .siteLateralThigh, .siteThighVague,
            .siteHipVague,
        ],
        .innerThighNumb: [.siteMedialThigh, .siteGroin],
        .groinSkinBurning: [.siteGroin, .siteGenital, .siteLowerAbdomen],
        .childhoodHip: [.siteGroin, .siteLateral, .siteHipVague, .siteAnteriorThigh],
        .familyBoneDisease: [
            .siteGroin, .siteAnteriorThigh, .siteMedialThigh, .sitePubic, .siteSacrum,
            .siteHipVague, .siteThighVague,
        ],
        .delayedSoreness: [
            .siteAnteriorThigh, .siteMedialThigh, .sitePosteriorThigh, .siteLateralThigh,
            .siteButtock, .siteThighVague,
        ],
        .spinePosition: [
            .siteLowBack, .siteButtock, .sitePosteriorThigh, .siteBelowKnee, .siteSacrum,
            .siteLateralThigh,
        ],
        .painfulMotionLoss: nearJoint,
        .tenderBonySpot: [
            .siteGroin, .siteAnteriorThigh, .sitePubic, .siteSacrum, .siteIliacCrest,
            .siteMedialThigh,
        ],
        .steroidUse: nearJoint,
        .alcoholHeavy: nearJoint,
        .morningStiffLong: [.siteGroin, .siteButtock, .siteSacrum, .siteLowBack],
        .morningStiff: [.siteGroin, .siteLateral, .siteSitBone],
        .mechanical: [.siteGroin, .siteLateral],
        .snapping: [.siteGroin, .siteLateral],
        .cSign: [.siteGroin, .siteLateral],
        .bruising: [
            .siteGroin, .siteMedialThigh, .siteAnteriorThigh, .sitePosteriorThigh, .siteSitBone,
            .siteButtock,
        ],
    ]

    /// Where trouble of the joint and of the head of the thigh bone is felt.
    private static let nearJoint: Set<FindingID> = [
        .siteGroin, .siteAnteriorThigh, .siteMedialThigh, .sitePubic, .siteButtock,
        .siteHipVague, .siteThighVague, .siteKnee,
    ]

    /// Where a deep ache of the thigh bone is felt.
    private static let deepFront: Set<FindingID> = [
        .siteGroin, .siteAnteriorThigh, .siteMedialThigh, .siteHipVague, .siteThighVague,
    ]
}
