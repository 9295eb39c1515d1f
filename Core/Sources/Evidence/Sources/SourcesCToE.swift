extension Source {
    static let fromCToE: [Source] = [
        Source(
            .cacchio2012,
            authors: "Cacchio A, Borra F, Severini G, et al.",
            year: 2012,
            title: """
                Reliability and validity of three pain provocation tests used for the \
                diagnosis of chronic proximal hamstring tendinopathy
                """,
            venue: "Br J Sports Med 46(12):883-887",
            doi: "10.1136/bjsports-2011-090325",
            design: "case-control diagnostic accuracy",
            citation: .partly
        ),
        Source(
            .chamberlain2021,
            authors: "Chamberlain R",
            year: 2021,
            title: "Hip pain in adults: evaluation and differential diagnosis",
            venue: "Am Fam Physician 103(2):81-89",
            doi: nil,
            design: "clinical review",
            citation: .checked
        ),
        Source(
            .clarsen2013,
            authors: "Clarsen B, Myklebust G, Bahr R",
            year: 2013,
            title: """
                Development and validation of a new method for the registration of overuse \
                injuries in sports injury epidemiology: the OSTRC Overuse Injury \
                Questionnaire
                """,
            venue: "Br J Sports Med 47(8):495",
            doi: "10.1136/bjsports-2012-091524",
            design: "validation cohort",
            citation: .checked
        ),
        Source(
            .clarsen2020,
            authors: "Clarsen B, Bahr R, Myklebust G, et al.",
            year: 2020,
            title: """
                Improved reporting of overuse injuries and health problems in sport: an \
                update of the OSTRC questionnaires
                """,
            venue: "Br J Sports Med",
            doi: "10.1136/bjsports-2019-101337",
            design: "instrument update",
            citation: .partly
        ),
        Source(
            .clement1993,
            authors: "Clement DB, Ammann W, Taunton JE, et al.",
            year: 1993,
            title: "Exercise-induced stress injuries to the femur",
            venue: "Int J Sports Med 14(6):347-352",
            doi: "10.1055/s-2007-1021191",
            design: "case-control series, bone scan",
            citation: .partly
        ),
        Source(
            .clinicalConsensus,
            authors: "Standard emergency/primary-care teaching, no single source located",
            year: nil,
            title: "General clinical consensus",
            venue: "n/a",
            doi: nil,
            design: "expert consensus; treat as unverified",
            citation: .unchecked
        ),
        Source(
            .creaby2017,
            authors: "Creaby MW, Le Rossignol S, Conway ZJ, et al.",
            year: 2017,
            title: """
                Frontal plane kinematics predict three-dimensional hip adduction during \
                running
                """,
            venue: "Phys Ther Sport",
            doi: nil,
            design: "2D vs 3D validity",
            citation: .partly
        ),
        Source(
            .cushman2015,
            authors: "Cushman D, Rho ME",
            year: 2015,
            title: """
                Conservative treatment of subacute proximal hamstring tendinopathy using \
                eccentric exercises performed with a treadmill: a case report
                """,
            venue: "J Orthop Sports Phys Ther",
            doi: nil,
            design: "case report",
            citation: .partly
        ),
        Source(
            .damsted2015,
            authors: "Damsted C, Nielsen RO, Larsen LH",
            year: 2015,
            title: """
                Reliability of video-based quantification of the knee- and hip angle at foot \
                strike during running
                """,
            venue: "Int J Sports Phys Ther",
            doi: nil,
            design: "reliability",
            citation: .checked
        ),
        Source(
            .davis2016,
            authors: "Davis IS, Futrell E",
            year: 2016,
            title: "Gait retraining: altering the fingerprint of gait",
            venue: "Phys Med Rehabil Clin N Am",
            doi: nil,
            design: "review",
            citation: .partly
        ),
        Source(
            .dgs2024,
            authors: "Authors not recorded",
            year: nil,
            title: "Narrative review of deep gluteal syndrome (title not recorded)",
            venue: "Venue not recorded",
            doi: nil,
            design: "narrative review",
            citation: .partly
        ),
        Source(
            .dingenen2018,
            authors: "Dingenen B, Staes FF, Santermans L, et al.",
            year: 2018,
            title: """
                Are two-dimensional measured frontal plane angles related to three- \
                dimensional measured kinematic profiles during running?
                """,
            venue: "Phys Ther Sport",
            doi: nil,
            design: "2D vs 3D validity/reliability",
            citation: .partly
        ),
        Source(
            .dingenenRetest2018,
            authors: "Dingenen B, Barton C, Janssen T, Benoit A, Malliaras P",
            year: 2018,
            title: "Test-retest reliability of two-dimensional video analysis during running",
            venue: "Phys Ther Sport 33:40-47",
            doi: nil,
            design: "test-retest reliability",
            citation: .unchecked
        ),
        Source(
            .distefano2009,
            authors: "Distefano LJ, Blackburn JT, Marshall SW, Padua DA",
            year: 2009,
            title: "Gluteal muscle activation during common therapeutic exercises",
            venue: "J Orthop Sports Phys Ther",
            doi: nil,
            design: "surface EMG, healthy adults",
            citation: .partly
        ),
        Source(
            .drew2014,
            authors: "Drew MK, Osmotherly PG, Chiarelli PE",
            year: 2014,
            title: """
                Imaging and clinical tests for the diagnosis of long-standing groin pain in \
                athletes: a systematic review
                """,
            venue: "Phys Ther Sport 15(2):124-129",
            doi: "10.1016/j.ptsp.2013.11.002",
            design: "systematic review",
            citation: .checked
        ),
        Source(
            .esculier2018,
            authors: "Esculier JF, Silvini T, Bouyer LJ, Roy JS",
            year: 2018,
            title: """
                Video-based assessment of foot strike pattern and step rate is valid and \
                reliable in runners with patellofemoral pain
                """,
            venue: "Phys Ther Sport",
            doi: nil,
            design: "validity/reliability",
            citation: .partly
        ),
    ]
}
