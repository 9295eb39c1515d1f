public import Anatomy

extension ConditionID {
    /// Injuries of bone; loading waits until a clinician has cleared them.
    public static let boneInjuries: [ConditionID] = [
        .femoralNeckStress, .femoralShaftStress, .pubicRamusStress, .sacralStress,
        .iliacStress, .acetabularStress, .parsStress, .adductorInsertionAvulsion,
        .acuteHipFracture, .apophysealAvulsion, .ischialAvulsion, .lesserTrochanterAvulsion,
        .apophysitis, .slippedEpiphysis, .femoralHeadOsteonecrosis, .transientOsteoporosis,
        .perthes,
    ]

    /// Stress injuries of bone, which can begin as an ache and end as a fracture.
    public static let boneStressInjuries: [ConditionID] = [
        .femoralNeckStress, .femoralShaftStress, .pubicRamusStress, .sacralStress, .iliacStress,
        .acetabularStress, .parsStress, .adductorInsertionAvulsion,
    ]

    /// Fresh injuries of muscle, which want gentle holds only in their first days.
    public static let freshMuscleInjuries: [ConditionID] = [
        .strainHipFlexor, .strainAdductor, .strainHamstring, .contusion,
    ]
}

extension Exercise.Contraindication {
    static let boneStress = Self(
        """
        Not while a bone stress injury is suspected or confirmed; a clinician says when to start.
        """,
        conditions: ConditionID.boneInjuries
    )

    static let pinch = Self(
        "Stay out of any position that pinches or catches deep in the hip.",
        concerns: [.labralTear, .femoroacetabularImpingement, .hipOsteoarthritis]
    )

    static let spreadingTingling = Self(
        "Stop if tingling or numbness spreads down the leg.",
        concerns: [.deepGlutealSyndrome, .lumbarReferred, .meralgiaParaesthetica]
    )

    static let outerHip = Self(
        "Not with pain over the outer hip: it draws the thigh across the body or presses on the side.",
        conditions: [.greaterTrochantericPain, .glutealTendonTear]
    )

    static let highHamstring = Self(
        "Not with pain at the sit bone: it stretches or presses the top of the hamstring.",
        conditions: [.proximalHamstringTendinopathy]
    )

    /// Judged by the days since the injury, not by the cause alone.
    public static let freshTear = Self(
        "For the first three to five days after a tear, gentle holds only.",
        concerns: ConditionID.freshMuscleInjuries
    )

    /// Words that matter with pain over the outer hip.
    static func outerHipWords(_ text: String) -> Self {
        Self(text, concerns: [.greaterTrochantericPain, .glutealTendonTear])
    }

    /// Words that matter with pain at the sit bone.
    static func highHamstringWords(_ text: String) -> Self {
        Self(text, concerns: [.proximalHamstringTendinopathy])
    }
}
