import Anatomy
import Evidence
import Interview

extension Condition {
    static let acuteHipFracture = Condition(
        .acuteHipFracture,
        group: .trauma,
        name: "broken hip or pelvis",
        otherNames: ["hip fracture", "proximal femoral fracture"],
        codes: Codes(icd10cm: ["S72.00"], osiicsStub: "GF"),
        tissue: .bone,
        structures: ["femoral neck or trochanter", "pelvis"],
        place: "Groin and hip.",
        summary: """
            The bone has broken, in a fall or because a stress injury gave way. The leg will not \
            carry weight and may lie short and turned out.
            """,
        prevalence: .graded(0.002, "Rare among runners who can open a programme; no count."),
        riskFactors: [
            .times(4, .ages(65..<110), "Risk climbs with age; the figure is ours."),
            .times(2, .ages(50..<65), "Risk climbs with age; the figure is ours."),
            .times(4, .finding(.lowBoneDensity), "Thin bone breaks; the figure is ours."),
            .times(2, .finding(.underEating), "By way of a stress injury; the figure is ours."),
            .times(2, .finding(.periodChange), "By way of a stress injury; the figure is ours."),
            .times(2, .finding(.steroidUse), "Steroids thin bone; the figure is ours."),
            .times(1.5, .finding(.familyBoneDisease), "A parent's broken hip; the figure is ours."),
            .times(2, .finding(.priorStressFracture), "By way of a new one; the figure is ours."),
            .times(1.5, .finding(.cancerHistory), "Bone weakened by a growth; figure ours."),
        ],
        effects: [
            .almostAlways(.siteGroin),
            .often(.siteLateral),
            .sometimes(.siteAnteriorThigh),
            .often(.siteHipVague),
            .occasionally(.siteButtock),
            .occasionally(.siteLateralThigh),
            .occasionally(.siteMedialThigh),
            .occasionally(.siteThighVague),
            .occasionally(.sitePubic, "Where the pelvis is broken."),
            .occasionally(.siteKnee),
            .seldom(.siteSacrum),
            .seldom(.siteLowBack),
            .almostAlways(.suddenOnset),
            .almostAlways(.recentOnset),
            .often(.worsening),
            .usually(.trauma),
            .occasionally(.majorTrauma),
            .sometimes(.pop, "A crack when a stress injury completes."),
            .usually(.cannotBearWeight, "Some broken hips still bear a little weight."),
            .often(.legDeformity),
            .often(.footTurnedOut),
            .almostAlways(.painWeightBearing),
            .almostAlways(.noPainWalking),
            .almostAlways(.limp),
            .almostAlways(.painRunning),
            .almostAlways(.cannotRun),
            .usually(.strongPain),
            .usually(.painImpact),
            .usually(.boneNightPain),
            .usually(.nightPain),
            .often(.constantPain),
            .sometimes(.bruising),
            .almostAlways(.painfulMotionLoss),
            .often(.tenderBonySpot),
            .usually(.turnInBed),
            .often(.kneeLift),
            .almostAlways(.logRoll),
            .almostAlways(.stinchfield),
            .usually(.internalRotationLimited),
            .often(.flexionLimited),
            // Mostly older people after falls.
            .measured(.percussion, sensitivity: 0.95, .reiman2013, people: 782),
            .almostAlways(.earlyXrayNormal, "Most show on the first film; an MRI finds the rest."),
        ],
        mustNotMiss: true,
        clinic: """
            An X-ray at once, an MRI if it is normal and the suspicion stays; no movement tests \
            before that.
            """,
        running: """
            Usually an operation; running is months away and led by the hospital (our judgement).
            """,
        sources: [.reiman2013]
    )
}
