/// The closed list of findings: what can be asked, tested, measured or read from the training log.
///
/// Raw values are the stable ids of answer files and JSON. They never change meaning; new ones may
/// be added.
public enum FindingID: String, CaseIterable, Sendable, Codable {
    // Where it hurts (body chart; each may carry a side)
    case siteGroin = "site_groin"
    case siteLateral = "site_lateral"
    case siteButtock = "site_buttock"
    case siteSitBone = "site_sit_bone"
    case siteAnteriorThigh = "site_anterior_thigh"
    case siteMedialThigh = "site_medial_thigh_worst"
    case sitePosteriorThigh = "site_posterior_thigh"
    case siteLateralThigh = "site_lateral_thigh"
    case sitePubic = "site_pubic"
    case siteIliacCrest = "site_iliac_crest"
    case siteLowBack = "site_low_back"
    case siteSacrum = "site_sacrum"
    case siteLowerAbdomen = "site_lower_abdomen"
    case siteGenital = "site_genital"
    case siteKnee = "site_knee"
    case siteBelowKnee = "site_below_knee"
    case siteHipVague = "site_hip_hard_to_place"
    case siteThighVague = "site_thigh_hard_to_place"

    // How and when it began
    case painDurationWeeks = "pain_duration_weeks"
    case recentOnset = "recent_onset"
    case longStanding = "long_standing"
    case overAYear = "over_a_year"
    case insidious
    case suddenOnset = "sudden_onset"
    case pop
    case onsetSprinting = "onset_sprinting"
    case trauma = "trauma_article"
    case majorTrauma = "major_trauma"
    case recurrentAnterior = "recurrent_anterior"
    case notImproving = "not_improving"
    case worsening = "getting_worse"

    // What it is like and what brings it on
    case painNow = "pain_now"
    case strongPain = "strong_pain"
    case painRunning = "pain_running"
    case cannotRun = "cannot_run"
    case painFastRunning = "pain_fast_running"
    case painDownhill = "pain_downhill"
    case painImpact = "bsi_hop_history"
    case painWeightBearing = "bsi_wb_pain"
    case noPainWalking = "no_pain_walking"
    case limp
    case nightPain = "night_pain"
    case boneNightPain = "bsi_night"
    case constantPain = "constant_pain"
    case painkillerRelief = "night_pain_painkiller_relief"
    case mechanical
    case locking = "mechanical_locking"
    case snapping
    case sitToStand = "sit_to_stand"
    case sitting15 = "sit_15"
    case noReliefSitting = "no_relief_sitting"
    case sideLying = "side_lying"
    case shoesSocks = "shoes_socks"
    case stairsSlopes = "stairs_slopes"
    case morningStiff = "morning_stiff"
    case morningStiffLong = "inflammatory"
    case cSign = "c_sign"
    case kneeLift = "knee_lift_pain"
    case squeezeKnees = "squeeze_knees_pain"
    case coughSneeze = "cough_sneeze_pain"
    case bendForward = "bend_forward_pain"
    case bendBackward = "bend_backward_pain"
    case turnInBed = "turn_in_bed_pain"
    case twisting = "twisting_pain"
    case longStride = "long_stride_pain"
    case standingOneLeg = "standing_one_leg_pain"
    case spinePosition = "spine_position_pain"
    case effortClaudication = "claudication"
    case bruising
    case easesWarmUp = "eases_with_warm_up"
    case delayedSoreness = "delayed_soreness"
    case perinealSitting = "perineal_sitting_pain"
    case footTurnedOut = "foot_turned_out"
    case painfulMotionLoss = "painful_motion_loss"
    case tenderBonySpot = "tender_bony_spot"

    // Nerves and strength
    case neuro
    case nerveSignsWorsening = "nerve_signs_worsening"
    case numbSkinPatch = "numb_skin_patch"
    case innerThighNumb = "inner_thigh_numb"
    case groinSkinBurning = "groin_skin_burning"
    case motorWeakness = "motor_weakness"
    case abductorWeakness = "abductor_weak_hx"
    case bothLegs = "ces_bilateral"

    // Danger signs
    case saddleNumbness = "ces_saddle"
    case bladderBowel = "ces_bladder_bowel"
    case sexualNumbness = "ces_sexual"
    case urinaryRetention = "ces_retention_hours"
    case cannotBearWeight = "fracture_no_wb"
    case legDeformity = "fracture_deformity"
    case feverHipPain = "infection_joint"
    case fever
    case breathlessness = "pe_dvt"
    case coldPaleLeg = "ischaemia"
    case legSwelling = "dvt"
    case abdominalEmergency = "appendix"
    case pregnancyPain = "ectopic"
    case suddenTesticularOvarianPain = "torsion"
    case nightSystemic = "night_systemic"
    case cancerHistory = "cancer_hx"
    case growingLump = "growing_lump"
    case irreducibleLump = "hernia"
    case notChangedByMovement = "not_changed_by_movement"

    // The runner's history
    case priorStressFracture = "prior_bsi"
    case lowBoneDensity = "bsi_bone"
    case periodChange = "period_change"
    case underEating = "bsi_energy"
    case steroidUse = "steroid_onfh"
    case alcoholHeavy = "alcohol_onfh"
    case immuneOrRecentSurgery = "immune_or_recent_surgery"
    case clotRisk = "clot_risk"
    case recentBirth = "recent_birth"
    case pregnantNow = "pregnant"
    case familyOsteoarthritis = "fam_hx_oa"
    case kneeOsteoarthritis = "knee_oa"
    case previousHamstringInjury = "previous_hamstring_injury"
    case sitsAllDay = "sits_all_day"
    case growthSpurt = "growth_spurt"
    case familyBoneDisease = "family_bone_disease"
    case childhoodHip = "childhood_hip"
    case spondyloarthritisHistory = "spondyloarthritis_hx"
    case recentInfection = "recent_infection"
    case hipImplant = "hip_implant"
    case boneMedicine = "bone_medicine"
    case bloodThinner = "blood_thinner"

    // Training, from the log or, without one, from an answer
    case loadSpike = "load_spike"
    case paceAndDistance = "pace_plus_miles"
    case durationIncrease = "duration_increase"
    case weeklyRise = "weekly_rise_over_30"
    case hardSurfaceOrHills = "hills_or_surface_change"

    // Measured, never asked
    case singleRunRatio = "single_run_ratio"
    case hipDropDegrees = "hip_drop_degrees"

    // Self-tests and tests with a partner
    case trochanterPalpation = "gt_palpation"
    case singleLegStance = "single_leg_stance"
    case trendelenburg
    case faberGroin = "faber"
    case faberLateral = "faber_lateral"
    case logRoll = "log_roll"
    case thomas
    case internalRotationLimited = "ir_neutral_limited"
    case flexionLimited = "flexion_limited"
    case squatPosterior = "squat_posterior"
    case straightLegRaise = "slr_entrapment"
    case puranenOrava = "puranen_orava"
    case adductorSqueeze = "adductor_squeeze"
    case adductorPalpation = "palp_adductor"
    case resistedAbduction = "res_abduction"
    case fadir
    case flexionInternalRotation = "flex_ir"
    case stinchfield
    case passiveAdductionPain = "passive_add_pain"
    case passiveAdductionLoss = "passive_add_loss"
    case fair
    case slump
    case centralisation
    case bentKneeStretch = "bent_knee_stretch"
    case takingOffShoe = "taking_off_shoe"
    case hipRotationGroin = "hip_ir_groin"

    // For a clinician to enter
    case resistedExternalDerotation = "res_external_derotation"
    case resistedInternalRotation = "res_int_rotation"
    case modifiedBentKneeStretch = "mod_bent_knee"
    case internalRotationOverpressure = "irop"
    case scour
    case percussion = "ppp"
    case fulcrum
    case standingSign = "standing_sign"
    case activePiriformis = "active_piriformis"
    case seatedPiriformis = "seated_piriformis"
    case sacroiliacCluster = "sij_3of6"
    case pubicPalpation = "palp_pubic"
    case crossover
    case hopTest = "bsi_hop"
    case earlyXrayNormal = "xray_early"
    case extensionLimited = "avn_extension"
}
