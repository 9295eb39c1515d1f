extension Source {
    static let fromUToZ: [Source] = [
        Source(
            .uhlrich2023,
            authors: "Uhlrich SD, Falisse A, Kidziński Ł, et al.",
            year: 2023,
            title: "OpenCap: Human movement dynamics from smartphone videos",
            venue: "PLoS Comput Biol 19(10):e1011462",
            doi: nil,
            design: "two phones against markers",
            citation: .unchecked
        ),
        Source(
            .vanderwindt2010,
            authors: "van der Windt DAWM, Simons E, Riphagen II, et al.",
            year: 2010,
            title: """
                Physical examination for lumbar radiculopathy due to disc herniation in \
                patients with low-back pain
                """,
            venue: "Cochrane Database Syst Rev",
            doi: nil,
            design: "Cochrane review",
            citation: .checked
        ),
        Source(
            .vanderworp2015,
            authors: "van der Worp MP, ten Haaf DSM, van Cingel R, et al.",
            year: 2015,
            title: "Injuries in runners; a systematic review on risk factors and sex differences",
            venue: "PLoS ONE 10:e0114937",
            doi: "10.1371/journal.pone.0114937",
            design: "systematic review",
            citation: .partly
        ),
        Source(
            .vanderwurff2006,
            authors: "van der Wurff P, Buijs EJ, Groen GJ",
            year: 2006,
            title: """
                A multitest regimen of pain provocation tests as an aid to reduce \
                unnecessary minimally invasive sacroiliac joint procedures
                """,
            venue: "Arch Phys Med Rehabil 87(1):10-14",
            doi: "10.1016/j.apmr.2005.09.023",
            design: "diagnostic accuracy vs joint block",
            citation: .partly
        ),
        Source(
            .vandyk2019,
            authors: "van Dyk N, Behan FP, Whiteley R",
            year: 2019,
            title: """
                Including the Nordic hamstring exercise in injury prevention programmes \
                halves the rate of hamstring injuries: a systematic review and meta-analysis \
                of 8459 athletes
                """,
            venue: "Br J Sports Med 53(21):1362-1370",
            doi: "10.1136/bjsports-2018-100045",
            design: "meta-analysis",
            citation: .checked
        ),
        Source(
            .vanhooren2023,
            authors: "Van Hooren B, Pecasse N, Meijer K, Essers JMN",
            year: 2023,
            title: """
                The accuracy of markerless motion capture combined with computer vision \
                techniques for measuring running kinematics
                """,
            venue: "Scand J Med Sci Sports",
            doi: nil,
            design: "network against markers",
            citation: .unchecked
        ),
        Source(
            .vanpoppel2021,
            authors: "van Poppel D, van der Worp M, Slabbekoorn A, et al.",
            year: 2021,
            title: """
                Risk factors for overuse injuries in short- and long-distance running: a \
                systematic review
                """,
            venue: "J Sport Health Sci 10(1):14-28",
            doi: "10.1016/j.jshs.2020.06.006",
            design: "systematic review of prospective cohorts",
            citation: .partly
        ),
        Source(
            .videbaek2015,
            authors: "Videbæk S, Bueno AM, Nielsen RO, Rasmussen S",
            year: 2015,
            title: """
                Incidence of running-related injuries per 1000 h of running in different \
                types of runners: a systematic review and meta-analysis
                """,
            venue: "Sports Med 45(7):1017-1026",
            doi: "10.1007/s40279-015-0333-8",
            design: "meta-analysis",
            citation: .checked
        ),
        Source(
            .wallis2022,
            authors: "Wallis GA, Podlogar T",
            year: 2022,
            title: "Dietary carbohydrate and the endurance athlete: contemporary perspectives",
            venue: "GSSI Sports Science Exchange",
            doi: nil,
            design: "review",
            citation: .checked
        ),
        Source(
            .warden2021,
            authors: "Warden SJ, Edwards WB, Willy RW",
            year: 2021,
            title: "Preventing bone stress injuries in runners with optimal workload",
            venue: "Curr Osteoporos Rep",
            doi: nil,
            design: "review",
            citation: .partly
        ),
        Source(
            .weir2015,
            authors: "Weir A, Brukner P, Delahunt E, et al.",
            year: 2015,
            title: """
                Doha agreement meeting on terminology and definitions in groin pain in \
                athletes
                """,
            venue: "Br J Sports Med 49(12):768-774",
            doi: "10.1136/bjsports-2015-094869",
            design: "consensus",
            citation: .checked
        ),
        Source(
            .whitney2022,
            authors: "Whitney KE, Sugimoto D, d'Hemecourt CA, d'Hemecourt DA, d'Hemecourt PA",
            year: 2022,
            title: "Running gait biomechanics in female runners with sacroiliac joint pain",
            venue: "J Phys Ther Sci 34(4):327-334",
            doi: "10.1589/jpts.34.327",
            design: "case-control, women, 18 and 63",
            citation: .checked
        ),
        Source(
            .wilson2014,
            authors: "Wilson JJ, Furukawa M",
            year: 2014,
            title: "Evaluation of the patient with hip pain",
            venue: "Am Fam Physician 89(1):27-34",
            doi: nil,
            design: "clinical review",
            citation: .checked
        ),
        Source(
            .wiredrunner,
            authors: "The Wired Runner (quoting the manufacturer)",
            year: nil,
            title: "Garmin running dynamics: ground contact and vertical oscillation",
            venue: "Web article",
            doi: nil,
            design: "secondary web source",
            citation: .checked
        ),
        Source(
            .wright2015,
            authors: "Wright AA, Taylor JB, Ford KR, Siska L, Smoliga JM",
            year: 2015,
            title: """
                Risk factors associated with lower extremity stress fractures in runners: a \
                systematic review with meta-analysis
                """,
            venue: "Br J Sports Med 49(23):1517-1523",
            doi: "10.1136/bjsports-2015-094828",
            design: "meta-analysis",
            citation: .checked
        ),
        Source(
            .wu2024,
            authors: "Wu H, Brooke-Wavell K, Fong DTP, Paquette MR, Blagrove RC",
            year: 2024,
            title: """
                Do exercise-based prevention programs reduce injury in endurance runners? A \
                systematic review and meta-analysis
                """,
            venue: "Sports Med 54(5):1249-1267",
            doi: "10.1007/s40279-024-01993-7",
            design: "meta-analysis",
            citation: .checked
        ),
        Source(
            .young2023,
            authors: "Young F, Mason R, Morris R, Stuart S, Godfrey A",
            year: 2023,
            title: """
                Internet-of-things-enabled markerless running gait assessment from a single \
                smartphone camera
                """,
            venue: "Sensors 23(2):696",
            doi: nil,
            design: "network against a reference",
            citation: .unchecked
        ),
        Source(
            .zeni2008,
            authors: "Zeni JA, Richards JG, Higginson JS",
            year: 2008,
            title: """
                Two simple methods for determining gait events during treadmill and overground \
                walking using kinematic data
                """,
            venue: "Gait Posture 27(4):710-714",
            doi: nil,
            design: "method comparison, walking",
            citation: .unchecked
        ),
        Source(
            .zeren2006,
            authors: "Zeren B, Oztekin HH",
            year: 2006,
            title: "A new self-diagnostic test for biceps femoris muscle strains",
            venue: "Clin J Sport Med",
            doi: nil,
            design: "diagnostic study",
            citation: .unchecked
        ),
    ]
}
