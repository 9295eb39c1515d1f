import Anatomy
import Evidence
import Interview

extension Condition {
    static let muscleSoreness = Condition(
        .muscleSoreness,
        group: .muscleSoreness,
        name: "muscle soreness after hard or unusual running",
        otherNames: ["delayed-onset muscle soreness", "DOMS", "stiff legs"],
        codes: Codes(),
        tissue: .muscle,
        structures: ["thigh muscles", "gluteal muscles", "adductors", "hip flexors"],
        place: """
            Broadly in the muscles that worked: front or back of the thigh, buttock, inner \
            thigh; often on both sides.
            """,
        summary: """
            Muscle that did more than it is used to, downhill above all, is sore and stiff from \
            the next day on. It is worst on the second or third day and gone within a week; one \
            sharp spot or a longer course is something else.
            """,
        prevalence: .graded(0.03, "Very common, but few ask about it; no count."),
        effects: .overuse([
            .often(.siteAnteriorThigh),
            .often(.sitePosteriorThigh),
            .often(.siteButtock),
            .sometimes(.siteThighVague),
            .occasionally(.siteMedialThigh),
            .occasionally(.siteLateralThigh),
            .occasionally(.siteLateral),
            .occasionally(.siteGroin),
            .occasionally(.siteHipVague),
            .occasionally(.siteLowBack),
            .occasionally(.siteBelowKnee),
            .seldom(.siteKnee),
            .seldom(.siteSitBone),
            .almostAlways(
                .delayedSoreness,
                "It comes a day or two after the effort; this is what the name means."
            ),
            .almostAlways(.recentOnset, "It is gone within about a week."),
            .sometimes(.insidious),
            .often(.painRunning),
            .sometimes(.painFastRunning),
            .often(.painDownhill, "Braking muscle is the sorest."),
            .usually(.stairsSlopes),
            .often(.sitToStand),
            .sometimes(.noPainWalking),
            .usually(.easesWarmUp),
            .often(.morningStiff),
            .sometimes(.kneeLift),
            .occasionally(.squeezeKnees),
            .sometimes(.bendForward),
            .occasionally(.turnInBed),
            .occasionally(.coughSneeze),
            .occasionally(.sideLying),
            .occasionally(.twisting),
            .occasionally(.standingOneLeg),
            .occasionally(.nightPain),
            .occasionally(.strongPain),
            .seldom(.cannotRun),
            .often(.noReliefSitting),
            .sometimes(.hardSurfaceOrHills, "Hills and hard ground ask for braking."),
            .sometimes(.thomas),
            .sometimes(.adductorSqueeze),
            .sometimes(.adductorPalpation),
            .sometimes(.trochanterPalpation),
            .occasionally(.resistedAbduction),
            .occasionally(.puranenOrava),
            .occasionally(.bentKneeStretch),
        ]),
        mustNotMiss: false,
        clinic: """
            Nothing needs to be examined or scanned when it fades within a week. Dark urine, \
            great swelling or failing strength after an extreme effort is for a doctor at once.
            """,
        running: """
            Commonly 2 to 7 days of easy movement (our judgement); easy running is fine when it \
            does not alter the stride.
            """,
        sources: [.clinicalConsensus]
    )
}
