extension Source {
    static let fromNToQ: [Source] = [
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
    ]
}
