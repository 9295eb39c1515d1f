import Evidence
public import Program

extension ProgressionCutoffs {
    /// The bounds that go with a pain rule; a rule that is not known by name gets the strict ones
    /// of an open cause.
    public static func standard(for rule: PainRule) -> ProgressionCutoffs {
        switch rule.id {
        case PainRule.tendon.id: tendon
        case PainRule.joint.id: joint
        case PainRule.bone.id: bone
        default: openCause
        }
    }

    /// Muscle and tendon: pain within bounds may be trained with if it has settled overnight.
    public static let tendon = ProgressionCutoffs(
        settleMargin: ProgressionBound(
            "points above the usual morning that still count as settled",
            1,
            source: .silbernagel2007
        ),
        usualDays: ProgressionBound("days whose mornings make up the usual one", 14),
        calmDaysNeeded: ProgressionBound("calm loaded days before a step up", 3),
        acceptableDaysPerCalmDay: ProgressionBound(
            "days of acceptable pain that weigh as much as a calm one",
            2
        ),
        daysBetweenSteps: ProgressionBound("days from one step up to the next", 4),
        pauseAfterStepBack: ProgressionBound("days from a step back to the next step up", 7),
        silenceThatForgets: ProgressionBound("silent days after which calm days lapse", 7),
        restarts: [
            Restart(
                afterDays: ProgressionBound("silent days after which the load starts lower", 21),
                highestLevel: ProgressionBound("level it then starts on at most", 4)
            ),
            Restart(
                afterDays: ProgressionBound(
                    "silent days after which it starts near the bottom",
                    60
                ),
                highestLevel: ProgressionBound(
                    "level it then starts on at most, near the bottom",
                    2
                )
            ),
        ],
        redDaysThatStop: ProgressionBound("red days at which the course stops", 5),
        redWindow: ProgressionBound("days within which red days are counted", 14),
        creepingPainTenths: ProgressionBound(
            "rise of the week's mean morning pain that counts as creeping, in tenths",
            5,
            source: .silbernagel2007
        ),
        creepingStiffMinutes: ProgressionBound(
            "rise of the week's mean stiffness that counts as creeping, in minutes",
            5,
            source: .silbernagel2007
        ),
        creepingMornings: ProgressionBound("mornings that a week needs to have a mean", 3),
        calmDaysThatLift: ProgressionBound("days told green that end a stop", 10),
        stopsAtTooMuch: false,
        catchIsRed: false
    )

    /// The joint: settled by the next morning and no sharp catch; acceptable pain holds.
    public static let joint = {
        var cutoffs = tendon
        cutoffs.settleMargin.source = .clinicalConsensus
        cutoffs.creepingPainTenths.source = .clinicalConsensus
        cutoffs.creepingStiffMinutes.source = .clinicalConsensus
        cutoffs.acceptableDaysPerCalmDay = nil
        cutoffs.catchIsRed = true
        return cutoffs
    }()

    /// Bone may be at work: beyond the bound nothing goes on before someone has looked.
    public static let openCause = {
        var cutoffs = joint
        cutoffs.settleMargin.source = .robertson2017
        cutoffs.calmDaysNeeded.value = 4
        cutoffs.calmDaysThatLift = nil
        cutoffs.stopsAtTooMuch = true
        cutoffs.catchIsRed = false
        return cutoffs
    }()

    /// Bone: any pain stops everything, and only an all-clear opens it again.
    public static let bone = {
        var cutoffs = openCause
        cutoffs.settleMargin.value = 0
        cutoffs.settleMargin.source = .george2024
        cutoffs.calmDaysNeeded.value = 5
        return cutoffs
    }()
}
