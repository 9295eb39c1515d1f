extension Source {
    static let fromFToG: [Source] = [
        Source(
            .falvey2016,
            authors: "Falvey ÉC, King E, Kinsella S, Franklyn-Miller A",
            year: 2016,
            title: """
                Athletic groin pain (part 1): a prospective anatomical diagnosis of 382 \
                patients
                """,
            venue: "Br J Sports Med",
            doi: nil,
            design: "prospective diagnostic cohort (clinical + MRI)",
            citation: .unchecked
        ),
        Source(
            .fearon2013,
            authors: "Fearon AM, Scarvell JM, Neeman T, et al.",
            year: 2013,
            title: "Greater trochanteric pain syndrome: defining the clinical syndrome",
            venue: "Br J Sports Med 47(10):649",
            doi: nil,
            design: "case-control (GTPS vs hip OA vs healthy)",
            citation: .checked
        ),
        Source(
            .fellin2010,
            authors: "Fellin RE, Rose WC, Royer TD, Davis IS",
            year: 2010,
            title: """
                Comparison of methods for kinematic identification of footstrike and toe-off \
                during overground and treadmill running
                """,
            venue: "J Sci Med Sport 13(6):646-650",
            doi: nil,
            design: "method comparison with force plates",
            citation: .unchecked
        ),
        Source(
            .fieldvideo2019,
            authors: "Authors not recorded (University of Waikato, Adams Centre)",
            year: 2019,
            title: """
                Reliability of overground running measures from 2D video analyses in a field \
                environment
                """,
            venue: "Sports 7(1):8",
            doi: nil,
            design: "reliability, 240 Hz outdoors",
            citation: .checked
        ),
        Source(
            .fishman2002,
            authors: "Fishman LM, Dombi GW, Michaelsen C, et al.",
            year: 2002,
            title: "Piriformis syndrome: diagnosis, treatment, and outcome - a 10-year study",
            venue: "Arch Phys Med Rehabil 83(3):295-301",
            doi: nil,
            design: "before-after cohort with electrodiagnostic definition",
            citation: .partly
        ),
        Source(
            .fisioscienceGroin,
            authors: "Clinical overview of groin pain in athletes",
            year: nil,
            title: "Groin pain - pubalgia (clinical overview)",
            venue: "Clinical education page",
            doi: nil,
            design: "secondary web source",
            citation: .checked
        ),
        Source(
            .francis2019,
            authors: "Francis P, Whatman C, Sheerin K, Hume P, Johnson MI",
            year: 2019,
            title: """
                The proportion of lower limb running injuries by gender, anatomical location \
                and specific pathology: a systematic review
                """,
            venue: "J Sports Sci Med 18(1):21-31",
            doi: nil,
            design: "systematic review",
            citation: .checked
        ),
        Source(
            .frandsen2025,
            authors: "Schuster Brandt Frandsen J, et al.",
            year: 2025,
            title: """
                How much running is too much? Identifying high-risk running sessions in a \
                5200-person cohort study
                """,
            venue: "Br J Sports Med 59(17):1203-1210",
            doi: "10.1136/bjsports-2024-109380",
            design: "prospective cohort (Garmin-RUNSAFE), 18 months",
            citation: .partly
        ),
        Source(
            .frank2015,
            authors: "Frank JM, Harris JD, Erickson BJ, et al.",
            year: 2015,
            title: """
                Prevalence of femoroacetabular impingement imaging findings in asymptomatic \
                volunteers: a systematic review
                """,
            venue: "Arthroscopy",
            doi: nil,
            design: "systematic review",
            citation: .partly
        ),
        Source(
            .fredericson2000,
            authors: "Fredericson M, Cookingham CL, Chaudhari AM, et al.",
            year: 2000,
            title: "Hip abductor weakness in distance runners with iliotibial band syndrome",
            venue: "Clin J Sport Med 10:169-175",
            doi: nil,
            design: "case series with 6-week programme",
            citation: .partly
        ),
        Source(
            .fukuchi2017,
            authors: "Fukuchi RK, Fukuchi CA, Duarte M",
            year: 2017,
            title: """
                A public dataset of running biomechanics and the effects of running speed on \
                lower extremity kinematics and kinetics
                """,
            venue: "PeerJ 5:e3298",
            doi: nil,
            design: "laboratory data set",
            citation: .unchecked
        ),
        Source(
            .ganderton2017,
            authors: "Ganderton C, Semciw A, Cook J, Pizzari T",
            year: 2017,
            title: """
                Demystifying the clinical diagnosis of greater trochanteric pain syndrome in \
                women
                """,
            venue: "J Womens Health 26(6):633-643",
            doi: "10.1089/jwh.2016.5889",
            design: "diagnostic accuracy",
            citation: .checked
        ),
        Source(
            .gandertonEMG2017,
            authors: "Ganderton C, Pizzari T, Cook J, Semciw A",
            year: 2017,
            title: """
                Gluteus minimus and gluteus medius muscle activity during common \
                rehabilitation exercises in healthy postmenopausal women
                """,
            venue: "J Orthop Sports Phys Ther",
            doi: "10.2519/jospt.2017.7229",
            design: "intramuscular EMG",
            citation: .checked
        ),
        Source(
            .gardner2011,
            authors: "Gardner A, Gardner E, Morley T",
            year: 2011,
            title: """
                Cauda equina syndrome: a review of the current clinical and medico-legal \
                position
                """,
            venue: "Eur Spine J 20(5):690-697",
            doi: "10.1007/s00586-010-1668-3",
            design: "review",
            citation: .partly
        ),
        Source(
            .garminManual,
            authors: "Garmin",
            year: nil,
            title: "Running Dynamics (product manual)",
            venue: "Manufacturer manual",
            doi: nil,
            design: "manufacturer definition",
            citation: .checked
        ),
        Source(
            .george2024,
            authors: "George ERM, Sheerin KR, Reid D",
            year: 2024,
            title: """
                Criteria and guidelines for returning to running following a tibial bone \
                stress injury: a scoping review
                """,
            venue: "Sports Med 54(9):2247-2265",
            doi: "10.1007/s40279-024-02051-y",
            design: "scoping review (level IV)",
            citation: .checked
        ),
        Source(
            .goom2016,
            authors: "Goom TSH, Malliaras P, Reiman MP, Purdam CR",
            year: 2016,
            title: """
                Proximal hamstring tendinopathy: clinical aspects of assessment and \
                management
                """,
            venue: "J Orthop Sports Phys Ther",
            doi: nil,
            design: "clinical commentary",
            citation: .checked
        ),
        Source(
            .griffin2016,
            authors: "Griffin DR, Dickenson EJ, O'Donnell J, et al.",
            year: 2016,
            title: """
                The Warwick Agreement on femoroacetabular impingement syndrome: an \
                international consensus statement
                """,
            venue: "Br J Sports Med 50(19):1169-1176",
            doi: "10.1136/bjsports-2016-096743",
            design: "consensus statement",
            citation: .checked
        ),
        Source(
            .grimaldi2017,
            authors: "Grimaldi A, Mellor R, Nicolson P, et al.",
            year: 2017,
            title: """
                Utility of clinical tests to diagnose MRI-confirmed gluteal tendinopathy in \
                patients presenting with lateral hip pain
                """,
            venue: "Br J Sports Med 51:519-524",
            doi: nil,
            design: "diagnostic accuracy vs MRI",
            citation: .partly
        ),
    ]
}
