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

    /// Besides injuries of bone: what a clinician treats before anything is loaded.
    public static let treatedFirst: [ConditionID] = [
        .proximalHamstringAvulsion, .transientSynovitis, .caudaEquina, .septicArthritis,
        .pelvicInfection, .tumour, .osteoidOsteoma, .vascular, .iliacArteryEndofibrosis,
        .abdominalOrGynaecological, .gonadalTorsion,
    ]

    /// Whether exercise at home has a place; `false` where rest until cleared is the only safe choice.
    public var isLoadable: Bool {
        !Self.boneInjuries.contains(self) && !Self.treatedFirst.contains(self)
    }
}

extension Exercise.Contraindication {
    /// Holds for every exercise there is; `Exercise.init` adds them.
    static let ofEveryExercise: [Self] = [boneStress, treatedFirst]

    static let boneStress = Self(
        """
        Not while a bone stress injury is suspected or confirmed; a clinician says when to start.
        """,
        conditions: ConditionID.boneInjuries
    )

    static let treatedFirst = Self(
        "Not before a clinician has looked: here treatment comes before exercise.",
        conditions: ConditionID.treatedFirst
    )

    /// Judged by the days since the injury, not by the cause alone.
    public static let freshTear = Self(
        "For the first three to five days after a tear, gentle holds only.",
        concerns: ConditionID.freshMuscleInjuries
    )
}

// The joint.
extension Exercise.Contraindication {
    static let pinch = Self(
        "Stay out of any position that pinches or catches deep in the hip.",
        concerns: [.labralTear, .femoroacetabularImpingement, .hipOsteoarthritis]
    )

    static let deepBend = Self(
        "Not with pain deep in the joint: it bends or turns the hip to where it pinches.",
        conditions: [.labralTear, .femoroacetabularImpingement]
    )

    static let looseHip = Self(
        "Not with a shallow socket: it takes a loose hip to the end of its movement.",
        conditions: [.hipDysplasia]
    )

    static let impact = Self(
        "Not with arthritis of the hip: hops jar the joint more than easy running does.",
        conditions: [.hipOsteoarthritis]
    )

    static let unevenPelvis = Self(
        "Not with pain at the back of the pelvis: it loads one side of it alone.",
        conditions: [.sacroiliacPain]
    )

    static func jointWords(_ text: String) -> Self {
        Self(text, concerns: [.labralTear, .femoroacetabularImpingement, .hipDysplasia])
    }
}

// Tendons.
extension Exercise.Contraindication {
    static let outerHip = Self(
        "Not with pain over the outer hip: it draws the thigh across the body or presses on the side.",
        conditions: [.greaterTrochantericPain, .glutealTendonTear]
    )

    static let tornTendon = Self(
        "Not with a torn tendon at the side of the hip: the load of one leg is too much for it.",
        conditions: [.glutealTendonTear]
    )

    static let highHamstring = Self(
        "Not with pain at the sit bone: it stretches or presses the top of the hamstring.",
        conditions: [.proximalHamstringTendinopathy]
    )

    static let pubicPull = Self(
        "Not with pain at the pubic bone: it pulls its two halves against each other.",
        conditions: [.pubicRelated]
    )

    /// Words that matter with pain over the outer hip.
    static func outerHipWords(_ text: String) -> Self {
        Self(text, concerns: [.greaterTrochantericPain, .glutealTendonTear])
    }

    /// Words that matter with pain at the sit bone.
    static func highHamstringWords(_ text: String) -> Self {
        Self(text, concerns: [.proximalHamstringTendinopathy])
    }

    /// Words that matter with pain of the muscles that lift the knee.
    static func hipFlexorWords(_ text: String) -> Self {
        Self(text, concerns: [.iliopsoasTendinopathy, .strainHipFlexor, .snappingHip])
    }

    /// Words that matter with pain in the groin or at the pubic bone.
    static func groinWords(_ text: String) -> Self {
        Self(
            text,
            concerns: [
                .strainAdductor, .adductorTendinopathy, .pubicRelated, .inguinalRelated,
            ]
        )
    }
}

// Nerves and the back.
extension Exercise.Contraindication {
    static let spreadingTingling = Self(
        "Stop if tingling or numbness spreads down the leg.",
        concerns: [.deepGlutealSyndrome, .lumbarReferred, .meralgiaParaesthetica]
    )

    static let nerveAtItsEnd = Self(
        "Not with pain that runs down the leg: it pulls the nerve at the back to its end.",
        conditions: [.deepGlutealSyndrome, .lumbarReferred]
    )

    static let frontNerve = Self(
        "Not with numb or burning skin at the front of the thigh: it can pull on the nerve.",
        conditions: [.meralgiaParaesthetica]
    )

    static let innerNerve = Self(
        "Not with tingling or weakness of the inner thigh: it pulls on the nerve there.",
        conditions: [.obturatorNeuropathy]
    )

    static let bellyWall = Self(
        "Not with burning skin in the groin: it tightens the belly wall around the nerves there.",
        conditions: [.groinNerveEntrapment]
    )

    static let pelvicFloor = Self(
        "Not with burning between the legs on sitting: it strains the pelvic floor.",
        conditions: [.pudendalNeuralgia]
    )

    static let legDrawnBack = Self(
        """
        Not where the thigh bone rubs near the sit bone: the leg goes far back or across, which \
        narrows that space.
        """,
        conditions: [.ischiofemoralImpingement]
    )

    /// Words that matter with pain from the back.
    static func backWords(_ text: String) -> Self {
        Self(text, concerns: [.lumbarReferred, .sacroiliacPain, .spondyloarthritis])
    }
}
