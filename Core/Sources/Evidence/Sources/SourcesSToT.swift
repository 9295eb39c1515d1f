extension Source {
    static let fromSToT: [Source] = [
        Source(
            .scaia2012,
            authors: "Scaia V, Baxter D, Cook C",
            year: 2012,
            title: """
                The pain provocation-based straight leg raise test for diagnosis of lumbar \
                disc herniation, lumbar radiculopathy, and/or sciatica: a systematic review
                """,
            venue: "J Back Musculoskelet Rehabil 25(4):215-223",
            doi: "10.3233/BMR-2012-0339",
            design: "systematic review",
            citation: .checked
        ),
        Source(
            .schmitz2014,
            authors: "Schmitz A, Russo K, Edwards L, Noehren B",
            year: 2014,
            title: "Do novice runners have weak hips and bad running form?",
            venue: "Gait Posture 40(1):82-86",
            doi: "10.1016/j.gaitpost.2014.02.014",
            design: "cross-sectional, women",
            citation: .partly
        ),
        Source(
            .schneiders2012,
            authors: "Schneiders AG, Sullivan SJ, Hendrick PA, et al.",
            year: 2012,
            title: """
                The ability of clinical tests to diagnose stress fractures: a systematic \
                review and meta-analysis
                """,
            venue: "J Orthop Sports Phys Ther 42(9):760-771",
            doi: nil,
            design: "meta-analysis",
            citation: .partly
        ),
        Source(
            .serner2014,
            authors: "Serner A, Jakobsen MD, Andersen LL, et al.",
            year: 2014,
            title: "EMG evaluation of hip adduction exercises for soccer players",
            venue: "Br J Sports Med",
            doi: nil,
            design: "surface EMG",
            citation: .unchecked
        ),
        Source(
            .silbernagel2007,
            authors: "Silbernagel KG, Thomeé R, Eriksson BI, Karlsson J",
            year: 2007,
            title: """
                Continued sports activity, using a pain-monitoring model, during \
                rehabilitation in patients with Achilles tendinopathy: a randomized \
                controlled study
                """,
            venue: "Am J Sports Med 35(6):897-906",
            doi: nil,
            design: "RCT",
            citation: .checked
        ),
        Source(
            .souza2016,
            authors: "Souza RB",
            year: 2016,
            title: "An evidence-based videotaped running biomechanics analysis",
            venue: "Phys Med Rehabil Clin N Am 27(1):217-236",
            doi: "10.1016/j.pmr.2015.08.006",
            design: "clinical review",
            citation: .checked
        ),
        Source(
            .stellingwerff2023,
            authors: "Stellingwerff T, Mountjoy M, McCluskey WTP, et al.",
            year: 2023,
            title: """
                Review of the scientific rationale, development and validation of the IOC \
                REDs CAT2
                """,
            venue: "Br J Sports Med 57(17):1109-1121",
            doi: "10.1136/bjsports-2023-106914",
            design: "instrument development",
            citation: .partly
        ),
        Source(
            .suarez2019,
            authors: "Suárez B, Rueda J, Veiga S, Collazo CL, Navarro E",
            year: 2019,
            title: """
                Effects of iliotibial band syndrome on running kinematics in female amateur \
                runners
                """,
            venue: "Rev Andal Med Deporte",
            doi: nil,
            design: "cross-sectional",
            citation: .checked
        ),
        Source(
            .sutlive2008,
            authors: "Sutlive TG, Lopez HP, Schnitker DE, et al.",
            year: 2008,
            title: """
                Development of a clinical prediction rule for diagnosing hip osteoarthritis \
                in individuals with unilateral hip pain
                """,
            venue: "J Orthop Sports Phys Ther 38(9):542-550",
            doi: nil,
            design: "prospective derivation cohort (not validated)",
            citation: .partly
        ),
        Source(
            .taunton2002,
            authors: "Taunton JE, Ryan MB, Clement DB, et al.",
            year: 2002,
            title: "A retrospective case-control analysis of 2002 running injuries",
            venue: "Br J Sports Med 36:95-101",
            doi: "10.1136/bjsm.36.2.95",
            design: "retrospective case-control, one sports clinic",
            citation: .unchecked
        ),
        Source(
            .thomee1997,
            authors: "Thomeé R",
            year: 1997,
            title: """
                A comprehensive treatment approach for patellofemoral pain syndrome in young \
                women (origin of the pain-monitoring model)
                """,
            venue: "Phys Ther",
            doi: nil,
            design: "clinical trial",
            citation: .unchecked
        ),
    ]
}
