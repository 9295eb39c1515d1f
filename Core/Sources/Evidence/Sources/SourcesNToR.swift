extension Source {
    static let fromNToR: [Source] = [
        Source(
            .narvani2003,
            authors: "Narvani AA, Tsiridis E, Kendall S, et al.",
            year: 2003,
            title: """
                A preliminary report on prevalence of acetabular labrum tears in sports \
                patients with groin pain
                """,
            venue: "Knee Surg Sports Traumatol Arthrosc",
            doi: nil,
            design: "small diagnostic study",
            citation: .unchecked
        ),
        Source(
            .needham2021,
            authors: "Needham L, Evans M, Cosker DP, et al.",
            year: 2021,
            title: """
                The accuracy of several pose estimation methods for 3D joint centre localisation
                """,
            venue: "Sci Rep 11:20673",
            doi: nil,
            design: "networks against markers",
            citation: .unchecked
        ),
        Source(
            .nielsen2012sr,
            authors: "Nielsen RO, Buist I, Sørensen H, et al.",
            year: 2012,
            title: "Training errors and running related injuries: a systematic review",
            venue: "Int J Sports Phys Ther",
            doi: nil,
            design: "systematic review",
            citation: .partly
        ),
        Source(
            .nielsen2013predictors,
            authors: "Nielsen RO, Buist I, Parner ET, et al.",
            year: 2013,
            title: """
                Predictors of running-related injuries among 930 novice runners: a 1-year \
                prospective follow-up study
                """,
            venue: "Orthop J Sports Med 1(1)",
            doi: "10.1177/2325967113487316",
            design: "prospective cohort",
            citation: .partly
        ),
        Source(
            .nielsen2014obese,
            authors: "Nielsen RO, Bertelsen ML, Parner ET, et al.",
            year: 2014,
            title: """
                Running more than three kilometers during the first week of a running \
                regimen may be associated with increased risk of injury in obese novice \
                runners
                """,
            venue: "Int J Sports Phys Ther 9(3):338-345",
            doi: nil,
            design: "prospective cohort",
            citation: .checked
        ),
        Source(
            .nielsen2014progress,
            authors: "Nielsen RO, Parner ET, Nohr EA, et al.",
            year: 2014,
            title: """
                Excessive progression in weekly running distance and risk of running-related \
                injuries: an association which varies according to type of injury
                """,
            venue: "J Orthop Sports Phys Ther",
            doi: "10.2519/jospt.2014.5164",
            design: "prospective cohort",
            citation: .partly
        ),
        Source(
            .nielsen2014recovery,
            authors: "Nielsen RO, Rønnow L, Rasmussen S, Lind M",
            year: 2014,
            title: "A prospective study on time to recovery in 254 injured novice runners",
            venue: "PLoS ONE 9(6):e99877",
            doi: "10.1371/journal.pone.0099877",
            design: "prospective cohort of injured novice runners (DANO-RUN)",
            citation: .checked
        ),
        Source(
            .noakes1985,
            authors: "Noakes TD, et al.",
            year: 1985,
            title: "Pelvic stress fractures in long distance runners",
            venue: "Am J Sports Med 13(2):120-123",
            doi: "10.1177/036354658501300207",
            design: "case series",
            citation: .checked
        ),
        Source(
            .noehren2007,
            authors: "Noehren B, Davis I, Hamill J",
            year: 2007,
            title: """
                Prospective study of the biomechanical factors associated with iliotibial \
                band syndrome
                """,
            venue: "Clin Biomech",
            doi: nil,
            design: "prospective cohort, women",
            citation: .unchecked
        ),
        Source(
            .noehren2014,
            authors: "Noehren B, Schmitz A, Hempel R, et al.",
            year: 2014,
            title: """
                Assessment of strength, flexibility, and running mechanics in males with \
                iliotibial band syndrome
                """,
            venue: "J Orthop Sports Phys Ther 44(3):217-222",
            doi: "10.2519/jospt.2014.4991",
            design: "cross-sectional",
            citation: .partly
        ),
        Source(
            .osiics15,
            authors: "Orchard JW, et al.",
            year: 2024,
            title: "Orchard Sports Injury and Illness Classification System (OSIICS) version 15",
            venue: "J Sport Health Sci",
            doi: nil,
            design: "coding system",
            citation: .partly
        ),
        Source(
            .osiics2020,
            authors: "Orchard JW, Meeuwisse W, Derman W, et al.",
            year: 2020,
            title: "SMDCS and OSIICS: revised 2020 consensus versions",
            venue: "Br J Sports Med",
            doi: "10.1136/bjsports-2019-101921",
            design: "coding system",
            citation: .checked
        ),
        Source(
            .ottoYanez2025,
            authors: "Otto-Yáñez M, Jiménez-Zúñiga S, Pérez A, et al.",
            year: 2025,
            title: """
                Reliability and feasibility of the one-leg sit-to-stand test, a measurement \
                tool for unilateral lower limb strength in healthy adults
                """,
            venue: "Meas Phys Educ Exerc Sci",
            doi: nil,
            design: "reliability, 96 healthy adults",
            citation: .checked
        ),
        Source(
            .park2013,
            authors: "Park KM, Cynn HS, Choung SD",
            year: 2013,
            title: """
                Musculoskeletal predictors of movement quality for the forward step-down \
                test in asymptomatic women
                """,
            venue: "J Orthop Sports Phys Ther 43(7)",
            doi: "10.2519/jospt.2013.4073",
            design: "cross-sectional, 26 women without complaints",
            citation: .checked
        ),
        Source(
            .peck2017,
            authors: "Peck DM, Voss LM, Voss TT",
            year: 2017,
            title: "Slipped capital femoral epiphysis: diagnosis and management",
            venue: "Am Fam Physician 95(12):779-784",
            doi: nil,
            design: "clinical review",
            citation: .checked
        ),
        Source(
            .perpina2023,
            authors: """
                Perpiñá-Martínez S, Arguisuelas-Martínez MD, Pérez-Domínguez B, Nacher-Moltó I, \
                Martínez-Gramage J
                """,
            year: 2023,
            title: """
                Differences between sexes and speed levels in pelvic 3D kinematic patterns \
                during running using an inertial measurement unit (IMU)
                """,
            venue: "Int J Environ Res Public Health 20(4):3631",
            doi: "10.3390/ijerph20043631",
            design: "cross-sectional, motion sensor",
            citation: .checked
        ),
        Source(
            .peterson2022,
            authors: "Peterson B, Hawke F, Spink M, et al.",
            year: 2022,
            title: """
                Biomechanical and musculoskeletal measurements as risk factors for running- \
                related injury in non-elite runners: a systematic review and meta-analysis \
                of prospective studies
                """,
            venue: "Sports Med Open 8:38",
            doi: "10.1186/s40798-022-00416-z",
            design: "meta-analysis",
            citation: .partly
        ),
        Source(
            .pipkin2016,
            authors: "Pipkin A, Kotecki K, Hetzel S, Heiderscheit B",
            year: 2016,
            title: "Reliability of a qualitative video analysis for running",
            venue: "J Orthop Sports Phys Ther",
            doi: nil,
            design: "reliability",
            citation: .unchecked
        ),
        Source(
            .pohl2008,
            authors: "Pohl MB, Mullineaux DR, Milner CE, Hamill J, Davis IS",
            year: 2008,
            title: "Biomechanical predictors of retrospective tibial stress fractures in runners",
            venue: "J Biomech 41:1160-1165",
            doi: nil,
            design: "case-control, women",
            citation: .partly
        ),
        Source(
            .powden2015,
            authors: "Powden CJ, Hoch JM, Hoch MC",
            year: 2015,
            title: """
                Reliability and minimal detectable change of the weight-bearing lunge test: \
                a systematic review
                """,
            venue: "Man Ther 20(4):524-532",
            doi: "10.1016/j.math.2015.01.004",
            design: "systematic review, 12 studies",
            citation: .checked
        ),
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
