extension Source {
    static let fromHToK: [Source] = [
        Source(
            .habdfatigue2020,
            authors: "Authors not recorded",
            year: 2020,
            title: """
                Fatigue-induced hip-abductor weakness and changes in biomechanical risk \
                factors for running-related injuries
                """,
            venue: "J Athl Train 55(12):1270",
            doi: nil,
            design: "crossover lab study",
            citation: .checked
        ),
        Source(
            .hall2004,
            authors: "Hall C, Figueroa A, Fernhall B, Kanaley JA",
            year: 2004,
            title: """
                Energy expenditure of walking and running: comparison with prediction \
                equations
                """,
            venue: "Med Sci Sports Exerc 36(12):2128-2134",
            doi: "10.1249/01.MSS.0000147584.87788.0E",
            design: "calorimetry",
            citation: .checked
        ),
        Source(
            .hananouchi2012,
            authors: "Hananouchi T, Yasui Y, Yamamoto K, et al.",
            year: 2012,
            title: """
                Anterior impingement test for labral lesions has high positive predictive \
                value
                """,
            venue: "Clin Orthop Relat Res",
            doi: nil,
            design: "diagnostic accuracy, unselected hip pain",
            citation: .partly
        ),
        Source(
            .haroy2019,
            authors: "Harøy J, Clarsen B, Wiger EG, et al.",
            year: 2019,
            title: """
                The Adductor Strengthening Programme prevents groin problems among male \
                football players: a cluster-randomised controlled trial
                """,
            venue: "Br J Sports Med 53(3):150",
            doi: "10.1136/bjsports-2017-098937",
            design: "cluster RCT",
            citation: .partly
        ),
        Source(
            .hebertLosier2017,
            authors: "Hébert-Losier K, Wessman C, Alricsson M, Svantesson U",
            year: 2017,
            title: """
                Updated reliability and normative values for the standing heel-rise test in \
                healthy adults
                """,
            venue: "Physiotherapy",
            doi: "10.1016/j.physio.2017.03.002",
            design: "cross-sectional with retest, 566 healthy adults",
            citation: .checked
        ),
        Source(
            .heerey2019,
            authors: "Heerey JJ, Kemp JL, Mosler AB, et al.",
            year: 2019,
            title: """
                What is the prevalence of hip intra-articular pathologies and osteoarthritis \
                in active athletes with hip and groin pain compared with those without?
                """,
            venue: "Sports Med",
            doi: "10.1007/s40279-019-01092-y",
            design: "systematic review with meta-analysis",
            citation: .checked
        ),
        Source(
            .heiderscheit2011,
            authors: "Heiderscheit BC, Chumanov ES, Michalski MP, Wille CM, Ryan MB",
            year: 2011,
            title: "Effects of step rate manipulation on joint mechanics during running",
            venue: "Med Sci Sports Exerc 43(2):296-302",
            doi: "10.1249/MSS.0b013e3181ebedf4",
            design: "within-subject lab study",
            citation: .checked
        ),
        Source(
            .heikura2024,
            authors: "Heikura IA, McCluskey WTP, Tsai MC, et al.",
            year: 2024,
            title: "Application of the IOC REDs CAT2 across 200+ elite athletes",
            venue: "Br J Sports Med",
            doi: nil,
            design: "cross-sectional + prospective",
            citation: .partly
        ),
        Source(
            .hoenig2022,
            authors: "Hoenig T, Tenforde AS, Strahl A, et al.",
            year: 2022,
            title: """
                Does magnetic resonance imaging grading correlate with return to sports \
                after bone stress injuries? A systematic review and meta-analysis
                """,
            venue: "Am J Sports Med 50(3):834-844",
            doi: "10.1177/0363546521993807",
            design: "meta-analysis",
            citation: .partly
        ),
        Source(
            .hoenig2023,
            authors: "Hoenig T, Eissele J, Strahl A, et al.",
            year: 2023,
            title: """
                Return to sport following low-risk and high-risk bone stress injuries: a \
                systematic review and meta-analysis
                """,
            venue: "Br J Sports Med 57(7):427-432",
            doi: "10.1136/bjsports-2022-106328",
            design: "meta-analysis",
            citation: .checked
        ),
        Source(
            .holmich1999,
            authors: "Hölmich P, Uhrskou P, Ulnits L, et al.",
            year: 1999,
            title: """
                Effectiveness of active physical training as treatment for long-standing \
                adductor-related groin pain in athletes: randomised trial
                """,
            venue: "Lancet 353:439-443",
            doi: nil,
            design: "RCT",
            citation: .partly
        ),
        Source(
            .hopayian2010,
            authors: "Hopayian K, Song F, Riera R, Sambandan S",
            year: 2010,
            title: "The clinical features of the piriformis syndrome: a systematic review",
            venue: "Eur Spine J 19:2095-2109",
            doi: "10.1007/s00586-010-1504-9",
            design: "systematic review",
            citation: .partly
        ),
        Source(
            .hopayian2018,
            authors: "Hopayian K, Danielyan A",
            year: 2018,
            title: """
                Four symptoms define the piriformis syndrome: an updated systematic review \
                of its clinical features
                """,
            venue: "Eur J Orthop Surg Traumatol 28:155-164",
            doi: "10.1007/s00590-017-2031-8",
            design: "systematic review",
            citation: .checked
        ),
        Source(
            .hulme2017,
            authors: "Hulme A, Nielsen RO, Timpka T, Verhagen E, Finch C",
            year: 2017,
            title: """
                Risk and protective factors for middle- and long-distance running-related \
                injury
                """,
            venue: "Sports Med 47(5)",
            doi: "10.1007/s40279-016-0636-4",
            design: "systematic review",
            citation: .checked
        ),
        Source(
            .hutchinson2022,
            authors: "Hutchinson LA, Lichtwark GA, Willy RW, Kelly LA",
            year: 2022,
            title: "The iliotibial band: a complex structure with versatile functions",
            venue: "Sports Med 52(5):995-1008",
            doi: nil,
            design: "review",
            citation: .checked
        ),
        Source(
            .icd10cm2026,
            authors: "US NCHS/CMS code set as bundled in an open-source ICD-10-CM reader",
            year: 2026,
            title: "ICD-10-CM tabular list, April 2026 release",
            venue: "Code set",
            doi: nil,
            design: "code set",
            citation: .checked
        ),
        Source(
            .impellizzeri2021,
            authors: "Impellizzeri FM, Woodcock S, Coutts AJ, et al.",
            year: 2020,
            title: """
                What role do chronic workloads play in the acute to chronic workload ratio? \
                Time to dismiss ACWR and its underlying theory
                """,
            venue: "Sports Med",
            doi: "10.1007/s40279-020-01378-6",
            design: "re-analysis with contrived data",
            citation: .checked
        ),
        Source(
            .ioc2020,
            authors: "Bahr R, Clarsen B, Derman W, et al. (IOC consensus group)",
            year: 2020,
            title: """
                IOC consensus statement: methods for recording and reporting of \
                epidemiological data on injury and illness in sport 2020
                """,
            venue: "Br J Sports Med",
            doi: "10.1136/bjsports-2019-101969",
            design: "consensus statement",
            citation: .partly
        ),
        Source(
            .iocNutrition,
            authors: "IOC / ACSM sports-nutrition positions (bone nutrients)",
            year: nil,
            title: "Calcium and vitamin D guidance for athletes with low energy availability",
            venue: "Position statements",
            doi: nil,
            design: "position statements",
            citation: .unchecked
        ),
        Source(
            .joe2002,
            authors: "Joe GO, et al.",
            year: 2002,
            title: """
                Clinical evaluation of patients with HIV and avascular necrosis of the hip \
                (range-of-motion signs)
                """,
            venue: "as tabulated in Reiman 2013",
            doi: nil,
            design: "diagnostic accuracy",
            citation: .unchecked
        ),
        Source(
            .johnson1994,
            authors: "Johnson AW, Weiss CB, Wheeler DL",
            year: 1994,
            title: """
                Stress fractures of the femoral shaft in athletes - more common than \
                expected: a new clinical test
                """,
            venue: "Am J Sports Med",
            doi: nil,
            design: "case series (fulcrum test)",
            citation: .unchecked
        ),
        Source(
            .juanRecio2022,
            authors: "Juan-Recio C, Prat-Luri A, Galindo A, et al.",
            year: 2022,
            title: """
                Is the side bridge test valid and reliable for assessing trunk lateral \
                flexor endurance in recreational female athletes?
                """,
            venue: "Biology 11(7):1043",
            doi: "10.3390/biology11071043",
            design: "test-retest, 24 active women",
            citation: .checked
        ),
        Source(
            .kahanov2015,
            authors: "Kahanov L, Eberman L, Games K, Wasik M",
            year: 2015,
            title: """
                Diagnosis, treatment, and rehabilitation of stress fractures in the lower \
                extremity in runners
                """,
            venue: "Open Access J Sports Med 6:87-95",
            doi: "10.2147/OAJSM.S39512",
            design: "review",
            citation: .checked
        ),
        Source(
            .kakouris2021,
            authors: "Kakouris N, Yener N, Fong DTP",
            year: 2021,
            title: "A systematic review of running-related musculoskeletal injuries in runners",
            venue: "J Sport Health Sci 10:513-522",
            doi: "10.1016/j.jshs.2021.04.001",
            design: "systematic review",
            citation: .checked
        ),
        Source(
            .kemler2018,
            authors: "Kemler E, Blokland D, Backx F, Huisstede B",
            year: 2018,
            title: """
                Differences in injury risk and characteristics of injuries between novice \
                and experienced runners over a 4-year period
                """,
            venue: "Phys Sportsmed 46(4):485-491",
            doi: "10.1080/00913847.2018.1507410",
            design: "population survey (Netherlands, 2010-2013)",
            citation: .checked
        ),
        Source(
            .kinsella2024,
            authors: "Kinsella R, Semciw AI, Hawke LJ, et al.",
            year: 2024,
            title: """
                Diagnostic accuracy of clinical tests for assessing greater trochanteric \
                pain syndrome: a systematic review with meta-analysis
                """,
            venue: "J Orthop Sports Phys Ther 54(1)",
            doi: nil,
            design: "systematic review with meta-analysis",
            citation: .partly
        ),
        Source(
            .krause2015,
            authors: "Krause DA, Hollman JH, Krych AJ, Kalisvaart MM, Levy BA",
            year: 2015,
            title: """
                Reliability of hip internal rotation range of motion measurement using a \
                digital inclinometer
                """,
            venue: "Knee Surg Sports Traumatol Arthrosc 23(9):2562-2567",
            doi: nil,
            design: "reliability, 25 adults without hip pain",
            citation: .partly
        ),
    ]
}
