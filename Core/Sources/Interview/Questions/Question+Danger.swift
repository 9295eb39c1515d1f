import Evidence

extension Question {
    /// Signs that cannot wait, the most urgent first.
    static let danger: [Question] = [
        Question(
            .cannotBearWeight,
            section: .danger,
            text: "Are you unable to take four steps on the sore leg, even slowly?",
            name: "cannot take four steps",
            why: "A broken bone or a badly inflamed joint has to be ruled out.",
            sources: [.reiman2013]
        ),
        Question(
            .legDeformity,
            section: .danger,
            text: """
                Does the leg look shorter or rolled outwards since this began, or did the hip \
                crack and let you down?
                """,
            name: "a leg that is shorter or rolled out, or a crack with a fall",
            why: "That is how a broken hip can look.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .majorTrauma,
            section: .danger,
            text: """
                Did it begin in the past two weeks with a hard crash, or a fall from more than a \
                metre?
                """,
            name: "a hard crash or fall",
            why: "Great force can break the pelvis or injure organs.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .feverHipPain,
            section: .danger,
            text: """
                Have you had a fever, chills or shivering in the past week, or when this pain \
                began? Say yes too if the groin or thigh is hot and swollen.
                """,
            name: "fever or shivering with the pain",
            why: "An infected joint can be destroyed within days.",
            sources: [.wilson2014]
        ),
        Question(
            .fever,
            section: .danger,
            text: """
                Did you have a temperature of 38 °C or more, or shivering, since this pain began?
                """,
            name: "fever",
            why: "Fever with hip pain has to be explained at once.",
            sources: [.wilson2014]
        ),
        Question(
            .saddleNumbness,
            section: .danger,
            text: """
                Is there new numbness or pins and needles where a bicycle saddle touches you, or \
                less feeling than usual during sex?
                """,
            name: "numbness between the legs",
            why: "The nerves at the bottom of the spine may be squeezed; hours count.",
            sources: [.bmjbpCes]
        ),
        Question(
            .bladderBowel,
            section: .danger,
            text: """
                Is it newly hard to pass or to hold urine or stools, or can you not feel the \
                need, or not pass urine at all?
                """,
            name: "new trouble with bladder or bowel",
            why: "The same nerves run the bladder and the bowel; hours count.",
            sources: [.bmjbpCes, .gardner2011]
        ),
        Question(
            .sexualNumbness,
            section: .danger,
            text: """
                Have erections, arousal or feeling during sex changed since the back or leg pain \
                began?
                """,
            name: "new loss of feeling during sex",
            why: "The same nerves at the bottom of the spine serve these parts.",
            sources: [.bmjbpCes]
        ),
        Question(
            .urinaryRetention,
            section: .danger,
            text: "Have you been unable to pass any urine for six hours or longer?",
            name: "unable to pass urine",
            why: "A full bladder that cannot empty needs help within hours.",
            sources: [.gardner2011]
        ),
        Question(
            .bothLegs,
            section: .danger,
            text: """
                Do numbness, tingling, shooting pain or weakness newly affect both legs, or has it \
                spread from one to the other? Leave out patches on the outer thighs.
                """,
            name: "nerve signs in both legs",
            why: """
                When both legs are affected, the cause is likely to sit in the middle, in the \
                spine.
                """,
            sources: [.gardner2011]
        ),
        Question(
            .breathlessness,
            section: .danger,
            text: """
                Are you suddenly short of breath, is there pain in the chest, or have you coughed \
                up blood?
                """,
            name: "sudden breathlessness or chest pain",
            why: "A clot from a leg can travel to the lungs.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .coldPaleLeg,
            section: .danger,
            text: "Has the leg turned cold, pale or bluish, or suddenly lost its strength?",
            name: "a cold or pale leg",
            why: "The leg may be short of blood, which cannot wait.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .abdominalEmergency,
            section: .danger,
            text: "Is there strong pain in the lower belly, with vomiting or fever?",
            name: "strong belly pain with vomiting or fever",
            why: "Appendicitis and other illnesses of the belly can be felt in the groin.",
            sources: [.chamberlain2021]
        ),
        Question(
            .pregnancyPain,
            section: .danger,
            text: """
                Could you be in early pregnancy (a late period counts), with new pain low on one \
                side of the belly or at the tip of the shoulder, faintness or bleeding? Later on: \
                bleeding or strong belly pain?
                """,
            name: "pain or bleeding with a possible pregnancy",
            why: "A pregnancy outside the womb can bleed dangerously.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .suddenTesticularOvarianPain,
            section: .danger,
            text: """
                Did strong pain come on suddenly in a testicle or one side of the low belly, even \
                in sport or after a knock? Or in the groin, with no sprint, kick, jump or fall to \
                explain it?
                """,
            name: "sudden strong pain in a testicle or low belly",
            why: "A testicle or an ovary can twist and lose its blood within hours.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .legSwelling,
            section: .danger,
            text: """
                Is one calf or thigh swollen, warm, sore to touch or a different colour? After an \
                operation, bed rest, a long journey, an earlier clot or on oestrogen, count a new \
                deep ache in one calf too.
                """,
            name: "one swollen or warm leg, or a new deep ache in the calf",
            why: "It may be a clot in a vein.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .nightSystemic,
            section: .danger,
            text: """
                Have you lost weight without wanting to, had night sweats or felt ill, with a \
                pain that wakes you whatever way you lie?
                """,
            name: "feeling ill, with pain every night",
            why: "An infection or a growth has to be ruled out.",
            sources: [.wilson2014]
        ),
        Question(
            .cancerHistory,
            section: .danger,
            text: """
                Have you ever had cancer, and is this a new pain that does not come and go with \
                what you do?
                """,
            name: "cancer in the past, with a new lasting pain",
            why: "A cancer can come back in bone, so such a pain is looked at soon.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .growingLump,
            section: .danger,
            text: "Is there a lump in the thigh, groin or buttock that is growing?",
            name: "a growing lump",
            why: "A growing lump should be looked at, painful or not.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .irreducibleLump,
            section: .danger,
            text: """
                Is there a lump in the groin that hurts and cannot be pushed back, or comes with \
                vomiting?
                """,
            name: "a painful groin lump that will not go back",
            why: "A hernia may be trapped.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .notChangedByMovement,
            section: .danger,
            text: "Is the pain the same whatever you do: moving, resting or lying in any position?",
            name: "pain that no movement or rest changes",
            why: "Pain of muscles and joints changes with movement; other pain may not.",
            sources: [.wilson2014]
        ),
    ]
}
