import Interview
import Screening

extension RuleExample {
    static let emergencies: [RuleExample] = [
        RuleExample("ces_saddle", .emergency, on: .saddleNumbness),
        RuleExample("ces_bladder_bowel", .emergency, on: .bladderBowel),
        RuleExample("ces_bilateral", .emergency, on: .bothLegs),
        RuleExample("ces_sexual", .emergency, on: .sexualNumbness),
        RuleExample("ces_retention_hours", .emergency, on: .urinaryRetention),
        RuleExample(
            "nerve_weakness_growing",
            .emergency,
            fires: .knowing(.motorWeakness, .nerveSignsWorsening),
            misses: .knowing(.motorWeakness)
        ),
        RuleExample(
            "fracture_no_wb",
            .emergency,
            fires: .knowing(.cannotBearWeight, .trauma),
            misses: .knowing(.cannotBearWeight, absent: [.trauma])
        ),
        RuleExample("fracture_deformity", .emergency, on: .legDeformity),
        RuleExample("major_trauma", .emergency, on: .majorTrauma),
        RuleExample(
            "crack_running",
            .emergency,
            fires: .knowing(.pop, .siteGroin, .loadSpike),
            misses: .knowing(.pop, .sitePosteriorThigh, .loadSpike)
        ),
        RuleExample(
            "scfe_unstable",
            .emergency,
            fires: .knowing(.cannotBearWeight, person: aged(16.9)),
            misses: .knowing(.cannotBearWeight, person: aged(17))
        ),
        RuleExample("infection_joint", .emergency, on: .feverHipPain),
        RuleExample(
            "infection_joint",
            .emergency,
            fires: .knowing(.painfulMotionLoss, .immuneOrRecentSurgery),
            misses: .knowing(.painfulMotionLoss, absent: [.immuneOrRecentSurgery])
        ),
        RuleExample(
            "hip_implant_acute",
            .emergency,
            fires: .knowing(.hipImplant, .painfulMotionLoss),
            misses: .knowing(.hipImplant, .siteGroin)
        ),
        RuleExample("fever_hip_pain", .emergency, on: .fever),
        RuleExample("pe_dvt", .emergency, on: .breathlessness),
        RuleExample("ischaemia", .emergency, on: .coldPaleLeg),
        RuleExample("appendix", .emergency, on: .abdominalEmergency),
        RuleExample("ectopic", .emergency, on: .pregnancyPain),
        RuleExample("torsion", .emergency, on: .suddenTesticularOvarianPain),
        RuleExample(
            "sudden_genital_pain",
            .emergency,
            fires: .knowing(.siteGenital, .suddenOnset, weeks: 1),
            misses: .knowing(.siteGenital, .suddenOnset, weeks: 1.5)
        ),
    ]

    static let sameDays: [RuleExample] = [
        RuleExample("motor_weakness", .sameDay, on: .motorWeakness),
        RuleExample(
            "neuro_article",
            .sameDay,
            fires: .knowing(.neuro, .motorWeakness),
            misses: .knowing(.neuro)
        ),
        RuleExample("cannot_bear_weight", .sameDay, on: .cannotBearWeight),
        RuleExample(
            "limp_front",
            .sameDay,
            fires: .knowing(.limp, .siteGroin),
            misses: .knowing(.limp, .sitePosteriorThigh)
        ),
        RuleExample(
            "trauma_article",
            .sameDay,
            fires: .knowing(.trauma, .limp),
            misses: .knowing(.trauma, absent: [.limp])
        ),
        RuleExample("bsi_wb_pain", .sameDay, on: .painWeightBearing),
        RuleExample(
            "bsi_hop_history",
            .sameDay,
            fires: .knowing(.painImpact, .siteGroin),
            misses: .knowing(.painImpact, .siteLateral)
        ),
        RuleExample(
            "bsi_hop_history",
            .sameDay,
            fires: .knowing(.painImpact, .siteThighVague),
            misses: .knowing(.painImpact, .siteMedialThigh)
        ),
        RuleExample(
            "bsi_hop_history",
            .sameDay,
            fires: .knowing(.painImpact, .siteLateral, .cannotRun),
            misses: .knowing(.painImpact, .siteLateral, .painRunning)
        ),
        RuleExample("bsi_hop_history", .sameDay, on: .hopTest),
        RuleExample(
            "bsi_night",
            .sameDay,
            fires: .knowing(.boneNightPain, .underEating),
            misses: .knowing(.boneNightPain)
        ),
        RuleExample(
            "rest_pain_after_load",
            .sameDay,
            fires: .knowing(.nightPain, .siteGroin, .durationIncrease),
            misses: .knowing(.nightPain, .siteLateral, .durationIncrease)
        ),
        RuleExample("bone_tapping", .sameDay, on: .percussion),
        RuleExample(
            "bsi_load_impact",
            .sameDay,
            fires: .knowing(.loadSpike, .siteGroin, .painImpact),
            misses: .knowing(.loadSpike, .siteLateral, .painImpact)
        ),
        RuleExample(
            "bsi_energy_place",
            .sameDay,
            fires: .knowing(.periodChange, .siteSacrum),
            misses: .knowing(.periodChange, .siteLateral)
        ),
        RuleExample(
            "bsi_risks_together",
            .sameDay,
            fires: .knowing(
                .periodChange,
                .siteLateral,
                person: Person(ageYears: 20, massKg: 53, heightCm: 170)
            ),
            misses: .knowing(
                .periodChange,
                .siteLateral,
                person: Person(ageYears: 20, massKg: 54, heightCm: 170)
            )
        ),
        RuleExample(
            "scfe",
            .sameDay,
            fires: .knowing(.limp, person: aged(16)),
            misses: .knowing(.limp, person: aged(17))
        ),
        RuleExample(
            "scfe",
            .sameDay,
            fires: .knowing(.footTurnedOut, person: aged(8)),
            misses: .knowing(.footTurnedOut, person: aged(7.9))
        ),
        RuleExample(
            "scfe_stiff",
            .sameDay,
            fires: .knowing(.internalRotationLimited, person: aged(8)),
            misses: .knowing(.internalRotationLimited, person: aged(7.9))
        ),
        RuleExample(
            "scfe_growth",
            .sameDay,
            fires: .knowing(.growthSpurt, .siteKnee, weeks: 2, person: aged(12)),
            misses: .knowing(.growthSpurt, .siteKnee, weeks: 1, person: aged(12))
        ),
        RuleExample(
            "child_limp",
            .sameDay,
            fires: .knowing(.siteLateral, person: aged(9.5)),
            misses: .knowing(.siteLateral, person: aged(10))
        ),
        RuleExample(
            "adolescent_pop_fresh",
            .sameDay,
            fires: .knowing(.pop, weeks: 1, person: aged(15)),
            misses: .knowing(.pop, weeks: 3, person: aged(15))
        ),
        RuleExample(
            "irritable_joint_severe",
            .sameDay,
            fires: .knowing(.painfulMotionLoss, pain: 7),
            misses: .knowing(.painfulMotionLoss, pain: 6)
        ),
        RuleExample(
            "irritable_joint_severe",
            .sameDay,
            fires: .knowing(.painfulMotionLoss, weeks: 2),
            misses: .knowing(.painfulMotionLoss, weeks: 3)
        ),
        RuleExample(
            "recent_infection",
            .sameDay,
            fires: .knowing(.recentInfection, .nightPain, .siteLowBack),
            misses: .knowing(.recentInfection, .nightPain, .siteLateral)
        ),
        RuleExample(
            "bone_cannot_run",
            .sameDay,
            fires: .knowing(.cannotRun, .siteGroin, .worsening, .durationIncrease),
            misses: .knowing(.cannotRun, .siteGroin, .suddenOnset, .durationIncrease)
        ),
        RuleExample(
            "bone_medicine",
            .sameDay,
            fires: .knowing(.boneMedicine, .siteAnteriorThigh),
            misses: .knowing(.boneMedicine, .siteLateral)
        ),
        RuleExample(
            "blood_thinner",
            .sameDay,
            fires: .knowing(.bloodThinner, .suddenOnset),
            misses: .knowing(.bloodThinner, .insidious)
        ),
        RuleExample(
            "young_groin_sudden",
            .sameDay,
            fires: .knowing(
                .siteGroin,
                .suddenOnset,
                weeks: 0.5,
                pain: 8,
                person: Person(ageYears: 16, sex: .male)
            ),
            misses: .knowing(
                .siteGroin,
                .suddenOnset,
                weeks: 0.5,
                pain: 8,
                person: Person(ageYears: 30, sex: .male)
            )
        ),
        RuleExample(
            "severe_constant",
            .sameDay,
            fires: .knowing(.constantPain, pain: 8),
            misses: .knowing(.constantPain, pain: 7)
        ),
        RuleExample(
            "dvt",
            .sameDay,
            fires: .knowing(.legSwelling),
            misses: .knowing(.siteBelowKnee, .neuro, .clotRisk)
        ),
        RuleExample("hernia", .sameDay, on: .irreducibleLump),
        RuleExample("cancer_hx", .sameDay, on: .cancerHistory),
        RuleExample("night_systemic", .sameDay, on: .nightSystemic),
        RuleExample(
            "adult_avulsion",
            .sameDay,
            fires: .knowing(.pop, .siteGroin, .nightPain, person: aged(25)),
            misses: .knowing(.pop, .siteGroin, .nightPain, person: aged(24.9))
        ),
        RuleExample(
            "adult_avulsion",
            .sameDay,
            fires: .knowing(.pop, .siteGroin, person: aged(50)),
            misses: .knowing(.pop, .siteGroin, person: aged(49))
        ),
        RuleExample(
            "recent_infection",
            .sameDay,
            fires: .knowing(.recentInfection, .painfulMotionLoss),
            misses: .knowing(.recentInfection, .painRunning)
        ),
        RuleExample(
            "recent_infection",
            .sameDay,
            fires: .knowing(.recentInfection, pain: 7),
            misses: .knowing(.recentInfection, pain: 6.9)
        ),
        RuleExample(
            "recent_infection",
            .sameDay,
            fires: .knowing(.recentInfection, .limp, person: aged(16)),
            misses: .knowing(.recentInfection, .limp, person: aged(17))
        ),
    ]
}
