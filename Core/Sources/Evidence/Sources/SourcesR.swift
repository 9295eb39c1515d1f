extension Source {
    static let fromR: [Source] = [
        Source(
            .rabin2015,
            authors: "Rabin A, Kozol Z, Spitzer E, Finestone AS",
            year: 2015,
            title: """
                Weight-bearing ankle dorsiflexion range of motion: can side-to-side symmetry \
                be assumed?
                """,
            venue: "J Athl Train 50(1):30-35",
            doi: "10.4085/1062-6050-49.3.40",
            design: "cross-sectional, 64 healthy young men",
            citation: .checked
        ),
        Source(
            .rahman2013,
            authors: "Rahman LA, Adie S, Naylor JM, et al.",
            year: 2013,
            title: """
                A systematic review of the diagnostic performance of orthopedic physical \
                examination tests of the hip
                """,
            venue: "BMC Musculoskelet Disord",
            doi: nil,
            design: "systematic review",
            citation: .partly
        ),
        Source(
            .ramey2016,
            authors: "Ramey LN, McInnis KC, Palmer WE",
            year: 2016,
            title: """
                Femoral neck stress fracture: can MRI grade help predict return-to-running \
                time?
                """,
            venue: "Am J Sports Med",
            doi: nil,
            design: "retrospective cohort",
            citation: .unchecked
        ),
        Source(
            .ramskov2018,
            authors: "Ramskov D, Rasmussen S, Sørensen H, et al.",
            year: 2018,
            title: """
                Run Clever - no difference in risk of injury when comparing progression in \
                running volume and running intensity in recreational runners: a randomised \
                trial
                """,
            venue: "BMJ Open Sport Exerc Med 4:e000333",
            doi: "10.1136/bmjsem-2017-000333",
            design: "RCT",
            citation: .checked
        ),
        Source(
            .rasmussen2013,
            authors: "Rasmussen CH, Nielsen RO, Juul MS, Rasmussen S",
            year: 2013,
            title: """
                Weekly running volume and risk of running-related injuries among marathon \
                runners
                """,
            venue: "Int J Sports Phys Ther",
            doi: nil,
            design: "retrospective cohort",
            citation: .checked
        ),
        Source(
            .register2012,
            authors: "Register B, Pennock AT, Ho CP, et al.",
            year: 2012,
            title: """
                Prevalence of abnormal hip findings in asymptomatic participants: a \
                prospective, blinded study
                """,
            venue: "Am J Sports Med 40(12):2720-2724",
            doi: "10.1177/0363546512462124",
            design: "cross-sectional MRI",
            citation: .partly
        ),
        Source(
            .reiman2012,
            authors: "Reiman MP, Bolgla LA, Loudon JK",
            year: 2012,
            title: """
                A literature review of studies evaluating gluteus maximus and gluteus medius \
                activation during rehabilitation exercises
                """,
            venue: "Physiother Theory Pract 28(4):257-268",
            doi: "10.3109/09593985.2011.604981",
            design: "literature review",
            citation: .checked
        ),
        Source(
            .reiman2013,
            authors: "Reiman MP, Goode AP, Hegedus EJ, Cook CE, Wright AA",
            year: 2013,
            title: """
                Diagnostic accuracy of clinical tests of the hip: a systematic review with \
                meta-analysis
                """,
            venue: "Br J Sports Med 47(14):893-902",
            doi: "10.1136/bjsports-2012-091035",
            design: "systematic review with meta-analysis",
            citation: .checked
        ),
        Source(
            .reiman2015,
            authors: "Reiman MP, Goode AP, Cook CE, Hölmich P, Thorborg K",
            year: 2015,
            title: """
                Diagnostic accuracy of clinical tests for the diagnosis of hip \
                femoroacetabular impingement/labral tear: a systematic review with meta- \
                analysis
                """,
            venue: "Br J Sports Med 49(12):811",
            doi: "10.1136/bjsports-2014-094302",
            design: "systematic review with meta-analysis",
            citation: .checked
        ),
        Source(
            .reiman2020,
            authors: "Reiman MP, Agricola R, Kemp JL, et al.",
            year: 2020,
            title: """
                Consensus recommendations on the classification, definition and diagnostic \
                criteria of hip-related pain in young and middle-aged active adults (Zurich \
                2018)
                """,
            venue: "Br J Sports Med",
            doi: "10.1136/bjsports-2019-101453",
            design: "consensus with evidence table",
            citation: .partly
        ),
        Source(
            .reinking2018,
            authors: "Reinking MF, Dugan L, Ripple N, et al.",
            year: 2018,
            title: "Reliability of two-dimensional video-based running gait analysis",
            venue: "Int J Sports Phys Ther 13(3):453-461",
            doi: nil,
            design: "reliability",
            citation: .checked
        ),
        Source(
            .risc2023,
            authors: "RISC study group (Running Injury Surveillance Centre)",
            year: 2023,
            title: """
                Aetiological factors of running-related injuries: a 12 month prospective \
                RISC study
                """,
            venue: "Sports Med Open",
            doi: "10.1186/s40798-023-00589-1",
            design: "prospective cohort",
            citation: .partly
        ),
        Source(
            .robertson2017,
            authors: "Robertson GA, Wood AM",
            year: 2017,
            title: "Femoral neck stress fractures in sport: a current concepts review",
            venue: "Sports Med Int Open 1(2):E58-E68",
            doi: "10.1055/s-0043-103946",
            design: "review",
            citation: .checked
        ),
        Source(
            .rogers2021,
            authors: "Rogers MA, Drew MK, Appaneal R, et al.",
            year: 2021,
            title: """
                The utility of the LEAF-Q to detect markers consistent with low energy \
                availability-related conditions in a mixed-sport cohort
                """,
            venue: "Int J Sport Nutr Exerc Metab 31(5):427-437",
            doi: nil,
            design: "diagnostic accuracy",
            citation: .partly
        ),
    ]
}
