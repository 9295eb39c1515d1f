import Evidence

extension Question {
    /// The runner's history, as far as it changes what is likely or urgent.
    static let history: [Question] = [
        Question(
            .priorStressFracture,
            section: .history,
            text: """
                Have you had a stress fracture in the past two years, or ever one of the hip, \
                pelvis or sacrum?
                """,
            name: "an earlier stress fracture",
            why: "Whoever has had one is more likely to have another.",
            sources: [.stellingwerff2023]
        ),
        Question(
            .lowBoneDensity,
            section: .history,
            text: """
                Has a doctor told you that your bones are thin, or have you broken a bone in a \
                light fall?
                """,
            name: "thin bones",
            why: "Thin bones break under less load.",
            sources: [.stellingwerff2023]
        ),
        Question(
            .periodChange,
            section: .history,
            text: """
                In the past year, have periods stopped, stayed away for months or become very \
                light, or have they never begun by the age of 15? Leave out pregnancy, \
                breastfeeding, contraception and the menopause.
                """,
            name: "missed or lighter periods",
            why: "The body saves on periods when it gets too little energy, and bones pay for it.",
            sources: [.stellingwerff2023, .hulme2017, .article2022]
        ),
        Question(
            .underEating,
            section: .history,
            text: """
                Have you been eating less than your training needs, been losing weight, or lost \
                interest in sex?
                """,
            name: "eating too little for the training",
            why: "Bones and tendons cannot repair themselves without enough energy.",
            sources: [.stellingwerff2023, .article2022]
        ),
        Question(
            .steroidUse,
            section: .history,
            text: """
                Have you taken steroid tablets for several weeks or longer, or steroid injections \
                many times?
                """,
            name: "a course of steroid tablets",
            why: "Steroids can starve the head of the thigh bone of blood.",
            sources: [.arco2019gc]
        ),
        Question(
            .alcoholHeavy,
            section: .history,
            text: """
                Have you for half a year or more had about three or more alcoholic drinks every \
                day (over 20 a week)?
                """,
            name: "heavy drinking",
            why: "Much alcohol can starve the head of the thigh bone of blood.",
            sources: [.arco2019alc]
        ),
        Question(
            .immuneOrRecentSurgery,
            section: .history,
            text: """
                Do you have diabetes or a weak immune system, or have you had surgery or an \
                injection near the hip in the past weeks?
                """,
            name: "weak defence against infection, or a recent operation",
            why: "Germs then have an easier way into a joint.",
            sources: [.wilson2014]
        ),
        Question(
            .clotRisk,
            section: .history,
            text: """
                Have you lately had an operation, been confined to bed, travelled for more than \
                four hours, taken oestrogen, or ever had a clot?
                """,
            name: "a raised risk of clots",
            why: "With a sore leg, these raise the chance of a clot.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .recentBirth,
            section: .history,
            text: "Have you given birth in the past twelve months?",
            name: "a birth within the past year",
            why: "After a birth the pelvis and its bones need time to regain strength.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .familyOsteoarthritis,
            section: .history,
            text: "Does a parent, brother or sister have worn hips or knees?",
            name: "worn joints in the family",
            why: "Worn joints run in families.",
            sources: [.aafp2020hipoa]
        ),
        Question(
            .kneeOsteoarthritis,
            section: .history,
            text: "Have you been told that one of your knees is worn?",
            name: "a worn knee",
            why: "Worn joints often come together.",
            sources: [.aafp2020hipoa]
        ),
        Question(
            .previousHamstringInjury,
            section: .history,
            text: "Have you torn or strained a hamstring before?",
            name: "an earlier hamstring injury",
            why: "A hamstring injury tends to return.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .sitsAllDay,
            section: .history,
            text: "Do you sit for most of the day?",
            name: "sitting most of the day",
            why: "Long sitting leaves the hip bent for hours before a run.",
            sources: [.article2022]
        ),
        Question(
            .growthSpurt,
            section: .history,
            text: "Have you grown a lot in the past half year?",
            name: "a growth spurt",
            why: "While bones grow fast their growing ends are soft.",
            sources: [.peck2017]
        ),
        Question(
            .pregnantNow,
            section: .history,
            text: "Are you pregnant, or is it likely that you are?",
            name: "a pregnancy",
            why: "Pregnancy changes which causes are likely, and how soon someone should look.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .familyBoneDisease,
            section: .history,
            text: """
                Does a parent, brother or sister have thin bones (osteoporosis), or has one of \
                them broken a hip?
                """,
            name: "thin bones in the family",
            why: "How strong bones are runs in families.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .childhoodHip,
            section: .history,
            text: """
                As a baby or child, did you have trouble with a hip: a harness, a splint, an \
                operation or a limp that lasted?
                """,
            name: "hip trouble as a child",
            why: "A hip that did not form well carries its load on a smaller area.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .spondyloarthritisHistory,
            section: .history,
            text: """
                Have you or a close relative ever had psoriasis, an inflamed bowel (such as \
                Crohn's), an inflamed eye, or an inflamed spine?
                """,
            name: "psoriasis, or an inflamed bowel, eye or spine",
            why: "One family of joint and spine illnesses goes with these.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .recentInfection,
            section: .history,
            text: """
                In the past few weeks, have you had an infection (a feverish cold counts), a \
                wound that festered, a tooth pulled, or a drip or catheter?
                """,
            name: "an infection in the past weeks",
            why: "Germs can reach a joint or a bone through the blood.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .hipImplant,
            section: .history,
            text:
                "Do you have an artificial hip, or metal in the hip, the pelvis or the thigh bone?",
            name: "an artificial hip or metal in the bone",
            why: "What holds metal can loosen, break or be infected, so new pain is looked at.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .boneMedicine,
            section: .history,
            text: """
                Have you taken a medicine against thin bones for more than two years: tablets, a \
                drip or an injection?
                """,
            name: "years of medicine against thin bones",
            why: "It protects bone, yet very rarely lets the thigh bone crack slowly.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .bloodThinner,
            section: .history,
            text: "Do you take a medicine that thins the blood, or do you bleed easily?",
            name: "a blood thinner, or bleeding easily",
            why: "A strain or a knock can then bleed inside the muscle.",
            sources: [.clinicalConsensus]
        ),
    ]
}
