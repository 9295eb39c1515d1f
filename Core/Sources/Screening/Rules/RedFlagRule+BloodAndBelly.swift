import Anatomy
import Evidence
import Interview

extension RedFlagRule {
    /// Blood vessels and the belly.
    static let bloodAndBelly: [RedFlagRule] = [
        RedFlagRule(
            "pe_dvt",
            tier: .emergency,
            when: .has(.breathlessness),
            feared: [.vascular],
            reason: """
                Sudden breathlessness or chest pain can be a clot that has travelled to the \
                lungs.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        RedFlagRule(
            "ischaemia",
            tier: .emergency,
            when: .has(.coldPaleLeg),
            feared: [.vascular],
            reason: "A leg that turns cold or pale may be cut off from its blood.",
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // Risk factors are common and count only with a new deep ache in one calf (judgement). The
        // question says so: the body chart cannot tell that ache from a tingling below the knee.
        RedFlagRule(
            "dvt",
            tier: .sameDay,
            when: .has(.legSwelling),
            feared: [.vascular],
            reason: """
                One swollen or warm leg, or a new deep ache in one calf when the risk is raised, \
                can be a clot in a vein.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        RedFlagRule(
            "claudication",
            tier: .withinDays,
            when: .has(.effortClaudication),
            feared: [.iliacArteryEndofibrosis, .vascular],
            reason: """
                A leg that cramps or tires in hard effort and is well again within minutes can be \
                short of blood from a narrowed artery.
                """,
            sources: [.wilson2014],
            strength: .judgement
        ),
        RedFlagRule(
            "appendix",
            tier: .emergency,
            when: .has(.abdominalEmergency),
            feared: [.abdominalOrGynaecological],
            reason: """
                Strong belly pain with vomiting or fever can be appendicitis or another emergency \
                of the belly.
                """,
            sources: [.chamberlain2021],
            strength: .judgement
        ),
        RedFlagRule(
            "ectopic",
            tier: .emergency,
            when: .has(.pregnancyPain),
            feared: [.abdominalOrGynaecological],
            reason: "With a possible pregnancy, such pain or bleeding has to be checked at once.",
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        RedFlagRule(
            "torsion",
            tier: .emergency,
            when: .has(.suddenTesticularOvarianPain),
            feared: [.gonadalTorsion, .abdominalOrGynaecological],
            reason: "A testicle or an ovary that has twisted loses its blood within hours.",
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice: sudden pain of scrotum and groin.
        RedFlagRule(
            "sudden_genital_pain",
            tier: .emergency,
            when: .all([
                .has(.siteGenital), .has(.suddenOnset), .number(.painDurationWeeks, 0...1),
            ]),
            feared: [.gonadalTorsion, .abdominalOrGynaecological],
            reason: """
                Fresh pain in the genital area that came on suddenly may be a twist that cuts off \
                blood.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice: boys and young men often name the groin or the belly, and a twist may
        // begin in sport.
        RedFlagRule(
            "young_groin_sudden",
            tier: .sameDay,
            when: .all([
                .aged(from: 10, under: 26), .sex(.male), .has(.suddenOnset),
                .any([.has(.siteGroin), .has(.siteLowerAbdomen), .has(.siteGenital)]),
                .number(.painDurationWeeks, 0...1), .number(.painNow, 7...10),
            ]),
            feared: [.gonadalTorsion, .apophysealAvulsion],
            reason: """
                In boys and young men, sudden strong pain in groin or low belly can come from a \
                testicle that has twisted; have it looked at within hours.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        RedFlagRule(
            "blood_thinner",
            tier: .sameDay,
            when: .all([
                .has(.bloodThinner),
                .any([
                    .has(.suddenOnset), .has(.trauma), .has(.majorTrauma), .has(.bruising),
                    .all([.hurtsInFront, .has(.kneeLift)]),
                ]),
            ]),
            feared: [.contusion, .acuteHipFracture],
            reason: """
                With a blood thinner a muscle can bleed inside, grow tight and press on a nerve, \
                even after a small strain or knock.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        RedFlagRule(
            "hernia",
            tier: .sameDay,
            when: .has(.irreducibleLump),
            feared: [.inguinalRelated],
            reason: "A painful lump that will not go back may be a trapped hernia.",
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
    ]
}
