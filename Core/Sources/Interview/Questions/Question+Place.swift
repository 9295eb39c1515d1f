import Evidence

extension Question {
    /// The body chart: where it hurts, each place with its side.
    static let place: [Question] = [
        Question(
            .siteGroin,
            kind: .bodySite,
            section: .place,
            text: """
                Does it hurt in the fold where thigh meets belly, or deep inside the front of the \
                hip?
                """,
            name: "pain in the groin or deep in the front of the hip",
            why: "The joint itself, the bone near it and the hip flexors are most often felt here.",
            sources: [.robertson2017, .burnett2006, .clement1993]
        ),
        Question(
            .siteLateral,
            kind: .bodySite,
            section: .place,
            text: "Does it hurt on the outer side of the hip, over the bump you can feel there?",
            name: "pain on the outer side of the hip",
            why: "The tendons of the side muscles fasten to this bump.",
            sources: [.fearon2013]
        ),
        Question(
            .siteButtock,
            kind: .bodySite,
            section: .place,
            text: "Does it hurt in the thick of the buttock?",
            name: "pain deep in the buttock",
            why: "Muscles, the sciatic nerve and the lower back can all be felt here.",
            sources: [.hopayian2018]
        ),
        Question(
            .siteSitBone,
            kind: .bodySite,
            section: .place,
            text: "Does it hurt at the bottom of the buttock, on the bone you sit on?",
            name: "pain at the sit bone",
            why: "The hamstrings begin at this bone.",
            sources: [.goom2016]
        ),
        Question(
            .siteAnteriorThigh,
            kind: .bodySite,
            section: .place,
            text: "Does it ache somewhere along the front of the thigh?",
            name: "an ache in the front of the thigh",
            why: "Stress injuries of the thigh bone are often felt here, and so is the joint.",
            sources: [.clement1993]
        ),
        Question(
            .siteMedialThigh,
            kind: .bodySite,
            section: .place,
            text: "Does it hurt along the inner side of the thigh?",
            name: "pain on the inner thigh",
            why: """
                The muscles that pull the legs together run here; the hip joint can be felt here \
                too.
                """,
            sources: [.aafp2020hipoa]
        ),
        Question(
            .sitePosteriorThigh,
            kind: .bodySite,
            section: .place,
            text: "Does it hurt in the back of the thigh?",
            name: "pain in the back of the thigh",
            why: "The hamstrings lie here, and pain from the back travels this way.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .siteLateralThigh,
            kind: .bodySite,
            section: .place,
            text: "Does it hurt along the outer side of the thigh, below the hip?",
            name: "pain along the outer thigh",
            why: "Pain from the side of the hip spreads here, and one skin nerve runs here.",
            sources: [.grimaldi2017]
        ),
        Question(
            .sitePubic,
            kind: .bodySite,
            section: .place,
            text: "Does it hurt low in the middle, on the pubic bone?",
            name: "pain at the pubic bone",
            why: "Several groin muscles meet at this bone, and it can be overloaded itself.",
            sources: [.weir2015]
        ),
        Question(
            .siteIliacCrest,
            kind: .bodySite,
            section: .place,
            text: "Does it hurt along the upper rim of the pelvis, or at its front corner?",
            name: "pain at the rim of the pelvis",
            why: "In young runners muscles pull here on bone that is still growing.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .siteLowBack,
            kind: .bodySite,
            section: .place,
            text: "Does your lower back hurt?",
            name: "pain in the lower back",
            why: "The lower back can send pain to the hip, the buttock and the leg.",
            sources: [.wilson2014]
        ),
        Question(
            .siteSacrum,
            kind: .bodySite,
            section: .place,
            text: "Does it hurt over the flat bone between the two buttocks, below the waist?",
            name: "pain over the sacrum",
            why: "The joints and the bone at the back of the pelvis are felt here.",
            sources: [.laslett2005]
        ),
        Question(
            .siteLowerAbdomen,
            kind: .bodySite,
            section: .place,
            text: "Does the lower belly hurt, above the groin?",
            name: "pain in the lower belly",
            why: "A groin strain, a hernia or an organ in the belly can be felt here.",
            sources: [.weir2015]
        ),
        Question(
            .siteGenital,
            kind: .bodySite,
            section: .place,
            text: "Does it hurt in the testicle, the vulva or the skin between the legs?",
            name: "pain in the genital area",
            why: "Nerves of the groin end here, and some causes here cannot wait.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .siteKnee,
            kind: .bodySite,
            section: .place,
            text: "Does it also hurt at the knee?",
            name: "pain at the knee",
            why: """
                Trouble in the hip is sometimes felt at the knee alone, above all in young \
                people.
                """,
            sources: [.peck2017]
        ),
        Question(
            .siteBelowKnee,
            kind: .bodySite,
            section: .place,
            text: "Does the pain, or a tingling, go below the knee?",
            name: "pain or tingling below the knee",
            why: "Pain that travels this far points towards the back, a nerve or a blood vessel.",
            sources: [.vanderwindt2010]
        ),
        Question(
            .siteHipVague,
            kind: .bodySite,
            section: .place,
            text: "Does it hurt somewhere in the hip, but you cannot point to the place?",
            name: "hip pain that is hard to point at",
            why: "Pain from the joint or from deep bone is often hard to place.",
            sources: [.clement1993, .clinicalConsensus]
        ),
        Question(
            .siteThighVague,
            kind: .bodySite,
            section: .place,
            text: "Does it ache deep in the thigh, with no spot you could point to?",
            name: "thigh pain that is hard to point at",
            why: "Such an ache can come from the bone, the hip joint or the back.",
            sources: [.clinicalConsensus]
        ),
    ]
}
