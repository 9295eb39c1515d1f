import Anatomy
import Evidence
import Interview

extension Condition {
    static let spondyloarthritis = Condition(
        .spondyloarthritis,
        group: .inflammatory,
        name: "inflammatory disease of the spine and hips",
        otherNames: [
            "axial spondyloarthritis", "ankylosing spondylitis", "Bechterew disease",
            "inflammatory back pain",
        ],
        codes: Codes(),
        tissue: .joint,
        structures: ["sacroiliac joints", "spine", "hip joint lining", "tendon fastenings"],
        place: "Deep in one buttock or the other in turn, low back, at times the groin or a heel.",
        summary: """
            The immune system inflames the joints between spine and pelvis. It starts slowly \
            before 45, is worst in the second half of the night and in the morning, and eases \
            with movement instead of rest.
            """,
        prevalence: .graded(0.008, "Uncommon; no count among runners."),
        riskFactors: [
            .times(2, .ages(16..<45), "It begins before 45; the figure is ours."),
            .times(0.4, .ages(50..<110), "A first start after 50 is rare; the figure is ours."),
            .times(1.2, .sex(.male), "Somewhat more men; the figure is ours."),
            .times(
                6,
                .finding(.spondyloarthritisHistory),
                "Psoriasis, inflamed bowel or eye, or an affected relative; the figure is ours."
            ),
        ],
        effects: [
            .usually(.siteButtock, "It may change sides."),
            .usually(.siteLowBack),
            .often(.siteSacrum),
            .sometimes(.siteGroin),
            .occasionally(.siteHipVague),
            .occasionally(.siteLateral),
            .occasionally(.sitePosteriorThigh),
            .occasionally(.siteSitBone, "Tendon fastenings are inflamed, too."),
            .occasionally(.siteIliacCrest),
            .occasionally(.siteKnee),
            .seldom(.siteThighVague),
            .seldom(.sitePubic),
            .almostAlways(.insidious),
            .usually(.longStanding, "Three months are part of its definition."),
            .often(.overAYear),
            .sometimes(.worsening),
            .occasionally(.strongPain),
            .seldom(.cannotRun),
            .usually(.morningStiffLong, "Long stiffness that eases with movement is its mark."),
            .usually(.easesWarmUp),
            .usually(.nightPain, "Typically in the second half of the night."),
            .sometimes(.boneNightPain),
            .often(.turnInBed),
            .often(.spinePosition),
            .sometimes(.bendForward),
            .sometimes(.bendBackward),
            .often(.sitting15),
            .sometimes(.sitToStand),
            .sometimes(.painRunning, "Movement rather helps."),
            .occasionally(.painFastRunning),
            .occasionally(.painImpact),
            .occasionally(.noPainWalking),
            .occasionally(.stairsSlopes),
            .sometimes(.shoesSocks),
            .occasionally(.limp),
            .usually(.notImproving, "Rest does not help."),
            .sometimes(
                .painkillerRelief,
                "Anti-inflammatory tablets often work well; part of the usual criteria."
            ),
            .seldom(.constantPain),
            .occasionally(.notChangedByMovement),
            .occasionally(.tenderBonySpot),
            .seldom(.painfulMotionLoss),
            .often(.sacroiliacCluster),
            .occasionally(.internalRotationLimited),
            .sometimes(.faberGroin),
            .occasionally(.fair),
            .sometimes(.earlyXrayNormal, "Plain films show it only after years."),
        ],
        mustNotMiss: false,
        clinic: """
            A rheumatologist weighs the story, blood tests (HLA-B27, signs of inflammation) and \
            an MRI of the sacroiliac joints; early treatment protects the spine.
            """,
        running: """
            It does not heal away, but treated well most keep running; movement is part of the \
            treatment. There is no fixed time.
            """,
        sources: [.clinicalConsensus]
    )
}
