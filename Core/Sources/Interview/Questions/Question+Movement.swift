import Evidence

extension Question {
    /// What single movements do to it, and how the joint feels.
    static let movement: [Question] = [
        Question(
            .mechanical,
            section: .character,
            text: "Does the hip click with pain, or catch?",
            name: "painful clicking or catching",
            why: "A loose edge of the joint lining can catch between the bones.",
            sources: [.burnett2006, .narvani2003]
        ),
        Question(
            .locking,
            section: .character,
            text: "Does the hip get stuck now and then, or give way under you?",
            name: "locking or giving way",
            why: "Something may be in the way inside the joint.",
            sources: [.griffin2016]
        ),
        Question(
            .snapping,
            section: .character,
            text: "Can you feel or hear something snap over the bone when you move the hip?",
            name: "snapping",
            why: "A tendon may be jumping over bone, which is often harmless.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .sitToStand,
            section: .character,
            text: "Does the front of the hip hurt as you rise from a chair?",
            name: "pain when rising from a chair",
            why: "The hip flexors and the front of the joint work at that moment.",
            sources: [.article2022]
        ),
        Question(
            .shoesSocks,
            section: .character,
            text: "Is it hard to reach the foot on that side to put on a sock or a shoe?",
            name: "trouble with socks and shoes",
            why: "Reaching the foot needs a hip that bends and turns freely.",
            sources: [.fearon2013]
        ),
        Question(
            .morningStiff,
            section: .character,
            text: "Is the hip stiff after getting up, but loose again within the hour?",
            name: "stiff in the morning, for less than an hour",
            why: "Short stiffness is common in joints and tendons that are overloaded or worn.",
            sources: [.altman1991]
        ),
        Question(
            .morningStiffLong,
            section: .character,
            text: """
                Is the hip or back stiff for more than half an hour after waking, and better once \
                you move?
                """,
            name: "long morning stiffness",
            why: "Long stiffness may point to an illness that inflames joints.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .cSign,
            section: .character,
            text: """
                When you show the place, does your hand grip round the side of the hip, thumb \
                behind and fingers in front?
                """,
            name: "the hand grips round the hip",
            why: "People with pain from inside the joint often show it this way.",
            sources: [.wilson2014]
        ),
        Question(
            .kneeLift,
            section: .character,
            text: "Does lifting the knee hurt at the front, as when you step into a car?",
            name: "pain when lifting the knee",
            why: "It makes the hip flexors work.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .squeezeKnees,
            section: .character,
            text: "Does pressing the knees together hurt in the groin?",
            name: "pain when pressing the knees together",
            why: "It makes the inner thigh muscles work.",
            sources: [.weir2015, .falvey2016]
        ),
        Question(
            .coughSneeze,
            section: .character,
            text: "Does coughing, sneezing or sitting up from lying hurt in the groin?",
            name: "groin pain on coughing or sitting up",
            why: "Pressure from the belly reaches the wall of the groin.",
            sources: [.weir2015]
        ),
        Question(
            .bendForward,
            section: .character,
            text: """
                Does bending forward with straight knees hurt in the buttock or the back of the \
                thigh?
                """,
            name: "pain on bending forward",
            why: "It stretches the hamstrings, the sciatic nerve and the back.",
            sources: [.goom2016]
        ),
        Question(
            .turnInBed,
            section: .character,
            text: "Does turning over in bed hurt?",
            name: "pain when turning in bed",
            why: "It twists the joints of the pelvis and presses on the side of the hip.",
            sources: [.wilson2014]
        ),
        Question(
            .twisting,
            section: .character,
            text: "Does turning on the planted leg hurt deep in the hip?",
            name: "pain when twisting on the leg",
            why: "Turning under load presses the rim of the joint.",
            sources: [.griffin2016]
        ),
        Question(
            .spinePosition,
            section: .character,
            text: """
                Does the pain change when you bend or straighten your back, or stand and sit for \
                long?
                """,
            name: "pain that changes with the back",
            why: "Then it may come from the back, although it is felt at the hip.",
            sources: [.wilson2014]
        ),
        Question(
            .effortClaudication,
            section: .character,
            text: """
                In hard running or cycling, does the thigh, buttock or calf tire, cramp, tighten \
                or go numb, and recover within minutes of stopping?
                """,
            name: "a leg that cramps or tires in hard effort and is well within minutes",
            why: "A narrowed artery lets the muscles run short of blood in this way.",
            sources: [.wilson2014]
        ),
        Question(
            .bruising,
            section: .character,
            text: "Has a bruise appeared in the thigh, the groin or the buttock?",
            name: "a bruise",
            why: "A bruise shows that something has torn.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .painfulMotionLoss,
            section: .character,
            text: "Can you hardly move the hip in any direction because it hurts so much?",
            name: "a hip that hardly moves for pain",
            why: "A very irritable joint may be infected, broken or inflamed.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .tenderBonySpot,
            section: .character,
            text: "Is there one spot on bone, no wider than a thumb, that is sore to press?",
            name: "one sore spot on bone",
            why: "Overloaded bone and pulled-off growing bone are sore at one spot.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .bendBackward,
            section: .character,
            text: "Does bending backwards bring on the pain?",
            name: "pain on bending backwards",
            why: "Bending back loads the small joints and arches at the rear of the lowest spine.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .longStride,
            section: .character,
            text: """
                Are long strides worse than short steps, with pain deep in the buttock or beside \
                the sit bone?
                """,
            name: "buttock pain with long strides",
            why: "A long stride brings the sit bone and the thigh bone close together.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .delayedSoreness,
            section: .character,
            text: """
                Is it a dull soreness of muscle that set in a day or two after an unusually \
                hard, long or hilly effort, with no moment of injury?
                """,
            name: "muscle soreness a day or two after an effort",
            why: "Ordinary muscle soreness comes late and leaves within days.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .perinealSitting,
            section: .character,
            text: """
                Does sitting bring a burning or ache between the sit bones, which is less when \
                you stand or sit on a toilet seat?
                """,
            name: "burning between the sit bones on sitting",
            why: "Sitting presses on the nerve that serves the skin between the legs.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .footTurnedOut,
            section: .character,
            text: """
                When standing at ease or walking, does the foot of the sore side point outwards \
                more than the other foot?
                """,
            name: "a foot that points outwards",
            why: "In the young it can mean that the head of the thigh bone is slipping.",
            sources: [.peck2017]
        ),
    ]
}
