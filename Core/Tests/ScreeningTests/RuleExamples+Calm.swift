import Interview
import Screening

extension RuleExample {
    static let withinDays: [RuleExample] = [
        RuleExample("nerve_tingling", .withinDays, on: .neuro),
        RuleExample("limp", .withinDays, on: .limp),
        RuleExample("trauma_simple", .withinDays, on: .trauma),
        RuleExample(
            "muscle_avulsion",
            .withinDays,
            fires: .knowing(.pop, .siteSitBone),
            misses: .knowing(.pop, .siteGroin)
        ),
        RuleExample(
            "pop_sudden",
            .withinDays,
            fires: .knowing(.pop, .suddenOnset),
            misses: .knowing(.suddenOnset)
        ),
        RuleExample("bone_bending", .withinDays, on: .fulcrum),
        RuleExample(
            "bsi_suspected",
            .withinDays,
            fires: .knowing(.standingOneLeg, .siteSacrum),
            misses: .knowing(.standingOneLeg, .siteLateral)
        ),
        RuleExample(
            "bsi_suspected",
            .withinDays,
            fires: .knowing(.standingOneLeg, .siteButtock),
            misses: .knowing(.standingOneLeg, .siteSitBone)
        ),
        RuleExample(
            "bsi_suspected",
            .withinDays,
            fires: .knowing(.tenderBonySpot, .siteIliacCrest),
            misses: .knowing(.tenderBonySpot, .siteLateral)
        ),
        RuleExample(
            "bone_not_settling",
            .withinDays,
            fires: .knowing(.notImproving, .siteGroin),
            misses: .knowing(.notImproving, .siteLateral)
        ),
        RuleExample(
            "bsi_load",
            .withinDays,
            fires: .knowing(.loadSpike, .siteMedialThigh),
            misses: .knowing(.loadSpike, .sitePosteriorThigh)
        ),
        RuleExample("bsi_energy", .withinDays, on: .underEating),
        RuleExample("bsi_past", .withinDays, on: .priorStressFracture),
        RuleExample("bsi_bone", .withinDays, on: .lowBoneDensity),
        RuleExample(
            "after_birth",
            .withinDays,
            fires: .knowing(.recentBirth, .siteLowBack),
            misses: .knowing(.recentBirth, .siteLateral)
        ),
        RuleExample(
            "adolescent_pop",
            .withinDays,
            fires: .knowing(.pop, person: aged(19)),
            misses: .knowing(.pop, person: aged(20))
        ),
        RuleExample(
            "young_lasting",
            .withinDays,
            fires: .knowing(weeks: 3, person: aged(17)),
            misses: .knowing(weeks: 3, person: aged(18))
        ),
        RuleExample("irritable_joint", .withinDays, on: .painfulMotionLoss),
        RuleExample(
            "hip_implant",
            .withinDays,
            fires: .knowing(.hipImplant, .siteLateral),
            misses: .knowing(.hipImplant)
        ),
        RuleExample(
            "severe_pain",
            .withinDays,
            fires: .knowing(pain: 8),
            misses: .knowing(pain: 7.5)
        ),
        RuleExample("claudication", .withinDays, on: .effortClaudication),
        RuleExample("growing_lump", .withinDays, on: .growingLump),
        RuleExample("not_mechanical", .withinDays, on: .notChangedByMovement),
        RuleExample("night_or_constant", .withinDays, on: .constantPain),
        RuleExample("night_or_constant", .withinDays, on: .boneNightPain),
        RuleExample(
            "night_or_constant",
            .withinDays,
            fires: .knowing(.nightPain, .siteButtock),
            misses: .knowing(.nightPain, .sideLying, .siteLateral, .siteLateralThigh)
        ),
        RuleExample(
            "night_or_constant",
            .withinDays,
            fires: .knowing(.nightPain, .siteLateral, .worsening),
            misses: .knowing(.nightPain, .siteLateral)
        ),
        RuleExample(
            "night_or_constant",
            .withinDays,
            fires: .knowing(.nightPain, .siteSitBone, .painkillerRelief),
            misses: .knowing(.nightPain, .siteSitBone)
        ),
        RuleExample(
            "night_or_constant",
            .withinDays,
            fires: .knowing(.nightPain, .siteLateral, pain: 7),
            misses: .knowing(.nightPain, .siteLateral, pain: 6.9)
        ),
        RuleExample("impact_pain", .withinDays, on: .painImpact),
        RuleExample(
            "bone_worsening",
            .withinDays,
            fires: .knowing(.worsening, .siteSacrum),
            misses: .knowing(.worsening, .siteLateral)
        ),
        RuleExample(
            "pregnancy_hip",
            .withinDays,
            fires: .knowing(.pregnantNow, .siteGroin),
            misses: .knowing(.pregnantNow, .sitePubic)
        ),
        RuleExample(
            "inflammatory_history",
            .withinDays,
            fires: .knowing(.spondyloarthritisHistory, .siteButtock, weeks: 13),
            misses: .knowing(.spondyloarthritisHistory, .siteButtock, weeks: 12)
        ),
        RuleExample(
            "young_back",
            .withinDays,
            fires: .knowing(.bendBackward, .siteLowBack, person: aged(19)),
            misses: .knowing(.bendBackward, .siteLowBack, person: aged(20))
        ),
        RuleExample(
            "steroid_onfh",
            .withinDays,
            fires: .knowing(.steroidUse, .siteGroin),
            misses: .knowing(.steroidUse, .siteLateral)
        ),
        RuleExample(
            "alcohol_onfh",
            .withinDays,
            fires: .knowing(.alcoholHeavy, .siteGroin),
            misses: .knowing(.alcoholHeavy, .siteLateral)
        ),
        RuleExample("inflammatory", .withinDays, on: .morningStiffLong),
        RuleExample(
            "inflammatory",
            .withinDays,
            fires: .knowing(.siteLowBack, weeks: 13, person: aged(44)),
            misses: .knowing(.siteLowBack, weeks: 13, person: aged(45))
        ),
    ]

    static let routines: [RuleExample] = [
        RuleExample("numb_patch", .routine, on: .numbSkinPatch),
        RuleExample("groin_nerve", .routine, on: .groinSkinBurning),
        RuleExample("groin_nerve", .routine, on: .innerThighNumb),
        RuleExample("groin_nerve", .routine, on: .perinealSitting),
        RuleExample("night_pain", .routine, on: .nightPain),
        RuleExample("not_improving", .routine, on: .notImproving),
        RuleExample("recurrent_anterior", .routine, on: .recurrentAnterior),
        RuleExample(
            "persistent",
            .routine,
            fires: .knowing(weeks: 6),
            misses: .knowing(weeks: 5.9)
        ),
        RuleExample("mechanical_locking", .routine, on: .locking),
        RuleExample(
            "osteoarthritis_age",
            .routine,
            fires: .knowing(.siteGroin, .morningStiff, person: aged(50)),
            misses: .knowing(.siteGroin, .morningStiff, person: aged(49))
        ),
    ]
}
