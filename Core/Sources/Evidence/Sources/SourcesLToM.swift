extension Source {
    static let fromLToM: [Source] = [
        Source(
            .laslett2003,
            authors: "Laslett M, Young SB, Aprill CN, McDonald B",
            year: 2003,
            title: """
                Diagnosing painful sacroiliac joints: a validity study of a McKenzie \
                evaluation and sacroiliac provocation tests
                """,
            venue: "Aust J Physiother 49(2):89-97",
            doi: nil,
            design: "diagnostic accuracy vs joint block",
            citation: .partly
        ),
        Source(
            .laslett2005,
            authors: "Laslett M, Aprill CN, McDonald B, Young SB",
            year: 2005,
            title: """
                Diagnosis of sacroiliac joint pain: validity of individual provocation tests \
                and composites of tests
                """,
            venue: "Man Ther 10(3):207-218",
            doi: nil,
            design: "diagnostic accuracy vs joint block",
            citation: .checked
        ),
        Source(
            .laslett2005disc,
            authors: "Laslett M, Öberg B, Aprill CN, McDonald B",
            year: 2005,
            title: """
                Centralization as a predictor of provocation discography results in chronic \
                low back pain
                """,
            venue: "Spine J",
            doi: nil,
            design: "diagnostic accuracy",
            citation: .unchecked
        ),
        Source(
            .lauersen2014,
            authors: "Lauersen JB, Bertelsen DM, Andersen LB",
            year: 2014,
            title: """
                The effectiveness of exercise interventions to prevent sports injuries: a \
                systematic review and meta-analysis of RCTs
                """,
            venue: "Br J Sports Med 48(11):871-877",
            doi: "10.1136/bjsports-2013-092538",
            design: "meta-analysis",
            citation: .partly
        ),
        Source(
            .leafqFootball2023,
            authors: "LEAF-Q in female football players study group",
            year: 2023,
            title: "Evaluating the suitability of the LEAF-Q for female football players",
            venue: "Sports Med Open",
            doi: "10.1186/s40798-023-00605-4",
            design: "diagnostic accuracy",
            citation: .partly
        ),
        Source(
            .leapprotocol2016,
            authors: "Mellor R, Grimaldi A, Wajswelner H, et al.",
            year: 2016,
            title: """
                Exercise and load modification versus corticosteroid injection versus wait \
                and see for persistent gluteus medius/minimus tendinopathy (the LEAP trial): \
                protocol
                """,
            venue: "BMC Musculoskelet Disord",
            doi: "10.1186/s12891-016-1043-6",
            design: "trial protocol",
            citation: .partly
        ),
        Source(
            .lee2015,
            authors: "Lee AJJ, Armour P, Thind D, et al.",
            year: 2015,
            title: """
                The prevalence of acetabular labral tears and associated pathology in a \
                young asymptomatic population
                """,
            venue: "Bone Joint J 97-B:623-627",
            doi: "10.1302/0301-620X.97B5.35166",
            design: "cross-sectional 3T MRI",
            citation: .partly
        ),
        Source(
            .lequesne2008,
            authors: "Lequesne M, Mathieu P, Vuillemin-Bodaghi V, et al.",
            year: 2008,
            title: """
                Gluteal tendinopathy in refractory greater trochanter pain syndrome: \
                diagnostic value of two clinical tests
                """,
            venue: "Arthritis Rheum",
            doi: nil,
            design: "diagnostic accuracy vs MRI, healthy-side controls",
            citation: .partly
        ),
        Source(
            .lieberman2015,
            authors: "Lieberman DE, Warrener AG, Wang J, Castillo ER",
            year: 2015,
            title: """
                Effects of stride frequency and foot position at landing on braking force, \
                hip torque, impact peak force and the metabolic cost of running in humans
                """,
            venue: "J Exp Biol 218:3406-3414",
            doi: "10.1242/jeb.125500",
            design: "within-subject lab study",
            citation: .checked
        ),
        Source(
            .lolli2019,
            authors: "Lolli L, Batterham AM, Hawkins R, et al.",
            year: 2019,
            title: """
                Mathematical coupling causes spurious correlation within the conventional \
                acute-to-chronic workload ratio calculations
                """,
            venue: "Br J Sports Med 53(15):921",
            doi: nil,
            design: "methodological editorial/simulation",
            citation: .checked
        ),
        Source(
            .looney2023,
            authors: "Looney DP, Hoogkamer W, Kram R, Arellano CJ, Spiering BA",
            year: 2023,
            title: """
                Estimating metabolic energy expenditure during level running in healthy, \
                military-age women and men
                """,
            venue: "J Strength Cond Res 37(12):2496-2503",
            doi: "10.1519/JSC.0000000000004626",
            design: "pooled calorimetry",
            citation: .checked
        ),
        Source(
            .macaskill2014,
            authors: "MacAskill MJ, Durant TJS, Wallace DA",
            year: 2014,
            title: "Gluteal muscle activity during weightbearing and non-weightbearing exercise",
            venue: "Int J Sports Phys Ther",
            doi: nil,
            design: "surface EMG, healthy adults",
            citation: .partly
        ),
        Source(
            .majlesi2008,
            authors: "Majlesi J, Togay H, Ünalan H, Toprak S",
            year: 2008,
            title: """
                The sensitivity and specificity of the Slump and the Straight Leg Raising \
                tests in patients with lumbar disc herniation
                """,
            venue: "J Clin Rheumatol",
            doi: nil,
            design: "diagnostic accuracy",
            citation: .unchecked
        ),
        Source(
            .mansfield2021,
            authors: "Mansfield CJ, Spech C, Rethman K, et al.",
            year: 2021,
            title: """
                Moderate reliability of the lateral step down test amongst experienced and \
                novice physical therapists
                """,
            venue: "Physiother Theory Pract",
            doi: nil,
            design: "reliability, 22 people with patellofemoral pain",
            citation: .checked
        ),
        Source(
            .margaria1963,
            authors: "Margaria R, Cerretelli P, Aghemo P, Sassi G",
            year: 1963,
            title: "Energy cost of running",
            venue: "J Appl Physiol 18:367-370",
            doi: nil,
            design: "calorimetry",
            citation: .partly
        ),
        Source(
            .martin2014,
            authors: "Martin HD, Kivlan BR, Palmer IJ, Martin RL",
            year: 2014,
            title: """
                Diagnostic accuracy of clinical tests for sciatic nerve entrapment in the \
                gluteal region
                """,
            venue: "Knee Surg Sports Traumatol Arthrosc 22(4):882-888",
            doi: nil,
            design: "diagnostic accuracy vs endoscopy",
            citation: .checked
        ),
        Source(
            .mashimo2021,
            authors: "Mashimo S, Yoshida N, Hogan T, et al.",
            year: 2021,
            title: """
                An update of the Japanese OSTRC questionnaires on overuse injuries and \
                health problems
                """,
            venue: "PLoS ONE 16(4):e0249685",
            doi: "10.1371/journal.pone.0249685",
            design: "validation",
            citation: .partly
        ),
        Source(
            .maslowski2010,
            authors: "Maslowski E, Sullivan W, Forster Harwood J, et al.",
            year: 2010,
            title: """
                The diagnostic validity of hip provocation maneuvers to detect intra- \
                articular hip pathology
                """,
            venue: "PM&R 2(3):174-181",
            doi: "10.1016/j.pmrj.2010.01.014",
            design: "diagnostic accuracy vs intra-articular anaesthetic",
            citation: .partly
        ),
        Source(
            .matheson1987,
            authors: "Matheson GO, Clement DB, McKenzie DC, et al.",
            year: 1987,
            title: "Stress fractures in athletes. A study of 320 cases",
            venue: "Am J Sports Med 15(1):46-58",
            doi: "10.1177/036354658701500107",
            design: "case series, bone scan",
            citation: .partly
        ),
        Source(
            .matijevich2019,
            authors: "Matijevich ES, Branscombe LM, Scott LR, Zelik KE",
            year: 2019,
            title: """
                Ground reaction force metrics are not strongly correlated with tibial bone load \
                when running across speeds and slopes: implications for science, sport and \
                wearable tech
                """,
            venue: "PLoS One 14(1):e0210000",
            doi: "10.1371/journal.pone.0210000",
            design: "laboratory study, 10 people",
            citation: .partly
        ),
        Source(
            .maykut2015,
            authors: "Maykut JN, Taylor-Haas JA, Paterno MV, et al.",
            year: 2015,
            title: """
                Concurrent validity and reliability of 2D kinematic analysis of frontal \
                plane motion during running
                """,
            venue: "Int J Sports Phys Ther",
            doi: nil,
            design: "2D vs 3D validity",
            citation: .unchecked
        ),
        Source(
            .meardon2012,
            authors: "Meardon SA, Campbell S, Derrick TR",
            year: 2012,
            title: "Step width alters iliotibial band strain during running",
            venue: "Sports Biomech 11(4):464-472",
            doi: "10.1080/14763141.2012.699547",
            design: "musculoskeletal model, within-subject",
            citation: .partly
        ),
        Source(
            .melin2014,
            authors: "Melin A, Tornberg ÅB, Skouby S, et al.",
            year: 2014,
            title: """
                The LEAF questionnaire: a screening tool for the identification of female \
                athletes at risk for the female athlete triad
                """,
            venue: "Br J Sports Med 48(7):540-545",
            doi: "10.1136/bjsports-2013-093240",
            design: "validation",
            citation: .partly
        ),
        Source(
            .mellor2018,
            authors: "Mellor R, Bennell K, Grimaldi A, et al.",
            year: 2018,
            title: """
                Education plus exercise versus corticosteroid injection use versus a wait \
                and see approach on global outcome and pain from gluteal tendinopathy (LEAP)
                """,
            venue: "BMJ 361:k1662",
            doi: "10.1136/bmj.k1662",
            design: "RCT, 3 arms",
            citation: .partly
        ),
        Source(
            .metcalfe2019,
            authors: "Metcalfe D, Perry DC, Claireaux HA, et al.",
            year: 2019,
            title: """
                Does this patient have hip osteoarthritis? The Rational Clinical Examination \
                systematic review
                """,
            venue: "JAMA 322(23):2323-2333",
            doi: "10.1001/jama.2019.19413",
            design: "systematic review",
            citation: .partly
        ),
        Source(
            .meyer2023,
            authors: "Meyer F, Falbriard M, Aminian K, Millet GP",
            year: 2023,
            title: """
                Vertical and leg stiffness modeling during running: effect of speed and incline
                """,
            venue: "Int J Sports Med 44(9):673-679",
            doi: "10.1055/a-2044-4805",
            design: "laboratory study, 29 people",
            citation: .partly
        ),
        Source(
            .milner2015,
            authors: "Milner CE, Paquette MR",
            year: 2015,
            title: """
                A kinematic method to detect foot contact during running for all foot strike \
                patterns
                """,
            venue: "J Biomech",
            doi: nil,
            design: "method comparison with force plates",
            citation: .unchecked
        ),
        Source(
            .minetti2002,
            authors: "Minetti AE, Moia C, Roi GS, Susta D, Ferretti G",
            year: 2002,
            title: "Energy cost of walking and running at extreme uphill and downhill slopes",
            venue: "J Appl Physiol 93:1039-1046",
            doi: "10.1152/japplphysiol.01177.2001",
            design: "treadmill calorimetry",
            citation: .checked
        ),
        Source(
            .morin2005,
            authors: "Morin JB, Dalleau G, Kyröläinen H, Jeannin T, Belli A",
            year: 2005,
            title: "A simple method for measuring stiffness during running",
            venue: "J Appl Biomech 21(2):167-180",
            doi: "10.1123/jab.21.2.167",
            design: "validation against force plates, 18 men",
            citation: .checked
        ),
        Source(
            .mountjoy2023,
            authors: "Mountjoy M, Ackerman KE, Bailey DM, et al.",
            year: 2023,
            title: "2023 IOC consensus statement on Relative Energy Deficiency in Sport (REDs)",
            venue: "Br J Sports Med 57(17):1073-1097",
            doi: "10.1136/bjsports-2023-106994",
            design: "consensus statement",
            citation: .partly
        ),
        Source(
            .mulvad2018,
            authors: "Mulvad B, Nielsen RO, Lind M, Ramskov D",
            year: 2018,
            title: """
                Diagnoses and time to recovery among injured recreational runners in the RUN \
                CLEVER trial
                """,
            venue: "PLoS ONE 13:e0204742",
            doi: "10.1371/journal.pone.0204742",
            design: "sub-analysis of randomised trial",
            citation: .checked
        ),
    ]
}
