extension TestInstructions {
    // What only an examiner does, in an examiner's terms.

    static let resistedExternalDerotation = TestInstructions(
        safety: .never,
        setUp: "Supine, hip and knee flexed to 90 degrees, hip in external rotation.",
        steps: [
            "The examiner eases back the rotation a little if the position itself hurts.",
            """
            The runner turns the leg back towards neutral against the examiner's hand; the \
            other hip first.
            """,
        ],
        stopRule: "Stop at groin pain; not with a suspected femoral stress injury.",
        positive: "The known lateral hip pain is reproduced by the resisted derotation.",
        compare: "Against the other hip."
    )

    static let resistedInternalRotation = TestInstructions(
        safety: .never,
        setUp: "Supine, hip and knee flexed to 90 degrees.",
        steps: [
            "The examiner resists internal rotation at the ankle; the other hip first.",
            "The effort is held for a few seconds.",
        ],
        stopRule: "Stop at groin pain; not with a suspected femoral stress injury.",
        positive: "The known pain over the greater trochanter is reproduced.",
        compare: "Against the other hip, for pain and strength."
    )

    static let modifiedBentKneeStretch = TestInstructions(
        safety: .never,
        setUp: "Supine with the legs relaxed.",
        steps: [
            "The examiner takes hip and knee into full flexion; the other side first.",
            "The knee is then extended rapidly.",
        ],
        stopRule: "Stop at the first sharp pain; not after a recent tear.",
        positive: "The known pain is reproduced at the ischial tuberosity.",
        compare: "Against the other side."
    )

    static let internalRotationOverpressure = TestInstructions(
        safety: .never,
        setUp: "Supine, hip and knee at 90 degrees.",
        steps: [
            "The examiner turns the hip to its end of internal rotation; the other side first.",
            "Gentle overpressure is added at the end of range.",
        ],
        stopRule: "Stop at the first sharp pain; not with a suspected fracture or stress injury.",
        positive: "The known groin pain is reproduced.",
        compare: "Against the other hip, for pain and range."
    )

    static let scour = TestInstructions(
        safety: .never,
        setUp: "Supine, hip and knee flexed, with compression along the femur.",
        steps: [
            """
            The examiner moves the flexed hip through an arc of adduction and abduction \
            under compression.
            """,
            "The other hip is examined first.",
        ],
        stopRule: "Stop at the first sharp pain; not with a suspected fracture or stress injury.",
        positive: "The known pain is reproduced at any point of the arc.",
        compare: "Against the other hip."
    )

    static let percussion = TestInstructions(
        safety: .never,
        setUp: "Supine with the legs straight and level, stethoscope over the pubic symphysis.",
        steps: [
            "The examiner taps one patella, then the other, with the same force.",
            "Pitch and loudness of the two sides are compared.",
        ],
        stopRule: """
            Stop if the tapping hurts; image whatever it shows when a fracture is suspected.
            """,
        positive: "The sound on the sore side is duller or fainter.",
        compare: "Against the other side."
    )

    static let fulcrum = TestInstructions(
        safety: .never,
        setUp: "Seated with the legs hanging, the examiner's forearm under the thigh.",
        steps: [
            "The forearm is moved along the thigh from distal to proximal.",
            "At each place gentle pressure is put on the top of the knee; the other side first.",
        ],
        stopRule: "Stop at the first sharp pain or apprehension.",
        positive: "The known thigh pain, or apprehension, is brought on over the forearm.",
        compare: "Against the other thigh."
    )

    static let standingSign = TestInstructions(
        safety: .never,
        setUp: "Standing; from memory or as seen, not as a provocation.",
        steps: [
            "Ask whether standing on that leg without support brings groin pain.",
            "Do not go on to anything that adds impact.",
        ],
        stopRule: "Stop at the first groin pain and take the weight off.",
        positive: "Pain in the groin on unsupported standing on that leg.",
        compare: "Against the other leg."
    )

    static let activePiriformis = TestInstructions(
        safety: .supervised,
        setUp: "Lying on the good side, the upper knee bent, the heel on the couch.",
        steps: [
            "The runner pushes the heel into the couch and lifts and turns out the knee.",
            "The examiner resists, and palpates the deep gluteal muscles; the other side first.",
        ],
        stopRule: "Stop at tingling or a sharp pain.",
        positive: "The known pain is reproduced in the buttock or down the leg.",
        compare: "Against the other side."
    )

    static let seatedPiriformis = TestInstructions(
        safety: .supervised,
        setUp: "Seated, knee extended.",
        steps: [
            """
            The examiner moves the leg across in adduction and internal rotation; the other \
            side first.
            """,
            "The examiner palpates just lateral to the ischium at the same time.",
        ],
        stopRule: "Stop at tingling or a sharp pain.",
        positive: "The known pain is reproduced at the level of the piriformis.",
        compare: "Against the other side."
    )

    static let sacroiliacCluster = TestInstructions(
        safety: .never,
        setUp: """
            Six provocations: distraction, compression, thigh thrust, sacral thrust and \
            Gaenslen's test on each side.
            """,
        steps: [
            "Each is carried out with steady pressure.",
            "It is noted for each whether it reproduces the known pain.",
        ],
        stopRule: "Stop at a sharp pain; not with a suspected fracture of sacrum or pelvis.",
        positive: "Three or more of the six reproduce the known pain.",
        compare: "Gaenslen's test is done on either side."
    )

    static let pubicPalpation = TestInstructions(
        safety: .never,
        setUp: "Supine, abdominal wall relaxed.",
        steps: [
            """
            The examiner palpates the aponeurosis at its attachment to the pubic bone; the \
            other side first.
            """,
            "Inguinal canal and adductor origin are palpated apart from it.",
        ],
        stopRule: "Stop at a sharp pain.",
        positive: "The known pain is reproduced over the aponeurosis.",
        compare: "Against the other side."
    )

    static let crossover = TestInstructions(
        safety: .never,
        setUp: "As in the provocation tests of the groin.",
        steps: [
            "The examiner stresses one groin by squeeze or resisted sit-up.",
            "The runner says on which side it hurts.",
        ],
        stopRule: "Stop at a sharp pain.",
        positive: "Stressing one groin hurts in the other.",
        compare: "Both sides are tried."
    )

    static let hopTest = TestInstructions(
        safety: .never,
        setUp: "A history or an earlier record; never asked for now.",
        steps: [
            "Enter only what has been seen before.",
            "Do not have the runner try it again.",
        ],
        stopRule: "Stop here: with deep pain on impact, take the weight off and image.",
        positive: "The known deep pain had come on.",
        compare: "Against the other leg, as recorded."
    )

    static let extensionLimited = TestInstructions(
        safety: .never,
        setUp: "Prone, pelvis held flat, or supine in the position of Thomas.",
        steps: [
            "The examiner extends the hip to its end; the other side first.",
            "The angle is measured with a goniometer.",
        ],
        stopRule: "Stop at a sharp pain.",
        positive: "Extension of less than 15 degrees.",
        compare: "Against the other hip."
    )
}
