extension Source {
    static let fromAToB: [Source] = [
        Source(
            .aafp2020hipoa,
            authors: "American Family Physician (POEM summary of Metcalfe 2019)",
            year: 2020,
            title: "Clinical diagnosis of hip osteoarthritis",
            venue: "Am Fam Physician 101(11):696-698",
            doi: nil,
            design: "evidence summary",
            citation: .checked
        ),
        Source(
            .acsmEquation,
            authors: "American College of Sports Medicine",
            year: nil,
            title: """
                Metabolic equation for running (Guidelines for Exercise Testing and \
                Prescription)
                """,
            venue: "ACSM Guidelines",
            doi: nil,
            design: "prediction equation",
            citation: .partly
        ),
        Source(
            .aderem2015,
            authors: "Aderem J, Louw QA",
            year: 2015,
            title: """
                Biomechanical risk factors associated with iliotibial band syndrome in \
                runners: a systematic review
                """,
            venue: "BMC Musculoskelet Disord",
            doi: nil,
            design: "systematic review",
            citation: .partly
        ),
        Source(
            .alentorn2017,
            authors: "Alentorn-Geli E, Samuelsson K, Musahl V, et al.",
            year: 2017,
            title: """
                The association of recreational and competitive running with hip and knee \
                osteoarthritis: a systematic review and meta-analysis
                """,
            venue: "J Orthop Sports Phys Ther 47:373",
            doi: "10.2519/jospt.2017.7137",
            design: "meta-analysis",
            citation: .checked
        ),
        Source(
            .allison2016,
            authors: "Allison K, Vicenzino B, Wrigley TV, et al.",
            year: 2016,
            title: "Hip abductor muscle weakness in individuals with gluteal tendinopathy",
            venue: "Med Sci Sports Exerc",
            doi: nil,
            design: "cross-sectional",
            citation: .partly
        ),
        Source(
            .altman1991,
            authors: "Altman R, Alarcón G, Appelrouth D, et al.",
            year: 1991,
            title: """
                The American College of Rheumatology criteria for the classification and \
                reporting of osteoarthritis of the hip
                """,
            venue: "Arthritis Rheum 34(5):505-514",
            doi: "10.1002/art.1780340502",
            design: "multicentre classification study",
            citation: .checked
        ),
        Source(
            .anderson2022,
            authors: "Anderson LM, Martin JF, Barton CJ, Bonanno DR",
            year: 2022,
            title: """
                What is the effect of changing running step rate on injury, performance and \
                biomechanics? A systematic review and meta-analysis
                """,
            venue: "Sports Med Open",
            doi: "10.1186/s40798-022-00504-0",
            design: "meta-analysis",
            citation: .partly
        ),
        Source(
            .arco2019alc,
            authors: "Yoon BH, et al. (ARCO)",
            year: 2019,
            title: """
                Etiologic classification criteria of ARCO on femoral head osteonecrosis part \
                2: alcohol-associated
                """,
            venue: "J Arthroplasty 34(1):169-174",
            doi: "10.1016/j.arth.2018.09.006",
            design: "Delphi consensus",
            citation: .partly
        ),
        Source(
            .arco2019gc,
            authors: "Yoon BH, Jones LC, Chen CH, et al. (ARCO)",
            year: 2019,
            title: """
                Etiologic classification criteria of ARCO on femoral head osteonecrosis part \
                1: glucocorticoid-associated
                """,
            venue: "J Arthroplasty 34(1):163-168",
            doi: "10.1016/j.arth.2018.09.005",
            design: "Delphi consensus",
            citation: .partly
        ),
        Source(
            .article2022,
            authors: "Consumer health article (quoting H. Jeffcoat DPT and A. Weiss Kelly MD)",
            year: 2022,
            title: "What It Means if You Have Hip Pain When Running",
            venue: "Consumer web article, updated 14 Mar 2022",
            doi: nil,
            design: "expert-opinion article",
            citation: .checked
        ),
        Source(
            .askling2013,
            authors: "Askling CM, Tengvar M, Thorstensson A",
            year: 2013,
            title: """
                Acute hamstring injuries in Swedish elite football: a prospective randomised \
                controlled clinical trial comparing two rehabilitation protocols
                """,
            venue: "Br J Sports Med 47(15):953",
            doi: nil,
            design: "RCT",
            citation: .partly
        ),
        Source(
            .askling2014,
            authors: "Askling CM, Tengvar M, Tarassova O, Thorstensson A",
            year: 2014,
            title: """
                Acute hamstring injuries in Swedish elite sprinters and jumpers: a \
                prospective randomised controlled clinical trial comparing two \
                rehabilitation protocols
                """,
            venue: "Br J Sports Med",
            doi: nil,
            design: "RCT",
            citation: .unchecked
        ),
        Source(
            .beers2008,
            authors: "Beers A, Ryan M, Kasubuchi Z, Fraser S, Taunton JE",
            year: 2008,
            title: """
                Effects of multi-modal physiotherapy, including hip abductor strengthening, \
                in patients with iliotibial band friction syndrome
                """,
            venue: "Physiother Can 60(2):180-188",
            doi: "10.3138/physio.60.2.180",
            design: "pretest-posttest",
            citation: .partly
        ),
        Source(
            .bierma1999,
            authors: "Bierma-Zeinstra S, et al.",
            year: 1999,
            title: """
                Validity of American College of Rheumatology criteria for diagnosing hip \
                osteoarthritis in primary care research
                """,
            venue: "J Rheumatol 26(5):1129-1133",
            doi: nil,
            design: "cross-validation in general practice",
            citation: .checked
        ),
        Source(
            .bird2001,
            authors: "Bird PA, Oakley SP, Shnier R, Kirkham BW",
            year: 2001,
            title: """
                Prospective evaluation of MRI and physical examination findings in patients \
                with greater trochanteric pain syndrome
                """,
            venue: "Arthritis Rheum",
            doi: nil,
            design: "diagnostic accuracy vs MRI",
            citation: .partly
        ),
        Source(
            .bishop2018,
            authors: "Bishop BN, Greenstein J, Etnoyer-Slaski JL, et al.",
            year: 2018,
            title: """
                Electromyographic analysis of gluteus maximus, gluteus medius, and tensor \
                fascia latae during therapeutic exercises with and without elastic \
                resistance
                """,
            venue: "Int J Sports Phys Ther",
            doi: nil,
            design: "surface EMG",
            citation: .partly
        ),
        Source(
            .bjornaraaCore,
            authors: "Bjornaraa J (adviser)",
            year: nil,
            title: "Normative values for core endurance tests in adults of 18 to 55 years",
            venue: "Doctor of Physical Therapy research paper, St. Catherine University",
            doi: nil,
            design: "cross-sectional, 116 healthy adults",
            citation: .partly
        ),
        Source(
            .bmjbpCes,
            authors: "BMJ Best Practice",
            year: 2024,
            title: "Cauda equina syndrome: diagnosis approach",
            venue: "Clinical decision support",
            doi: nil,
            design: "guideline-based summary",
            citation: .partly
        ),
        Source(
            .boren2011,
            authors: "Boren K, Conrey C, Le Coguic J, et al.",
            year: 2011,
            title: """
                Electromyographic analysis of gluteus medius and gluteus maximus during \
                rehabilitation exercises
                """,
            venue: "Int J Sports Phys Ther",
            doi: nil,
            design: "surface EMG, healthy adults",
            citation: .unchecked
        ),
        Source(
            .boyajian2008,
            authors: "Boyajian-O'Neill LA, McClain RL, Coleman MK, Thomas PP",
            year: 2008,
            title: "Diagnosis and management of piriformis syndrome: an osteopathic approach",
            venue: "J Am Osteopath Assoc 108:657-664",
            doi: nil,
            design: "narrative review (the article's own source)",
            citation: .checked
        ),
        Source(
            .bramah2018,
            authors: "Bramah C, Preece SJ, Gill N, Herrington L",
            year: 2018,
            title: """
                Is there a pathological gait associated with common soft tissue running \
                injuries?
                """,
            venue: "Am J Sports Med 46(12):3023-3031",
            doi: "10.1177/0363546518793657",
            design: "case-control, 3D gait at 3.2 m/s",
            citation: .checked
        ),
        Source(
            .buist2008,
            authors: "Buist I, Bredeweg SW, van Mechelen W, et al.",
            year: 2008,
            title: """
                No effect of a graded training program on the number of running-related \
                injuries in novice runners: a randomized controlled trial
                """,
            venue: "Am J Sports Med 36(1):33-39",
            doi: "10.1177/0363546507307505",
            design: "RCT (GRONORUN)",
            citation: .checked
        ),
        Source(
            .burnett2006,
            authors: "Burnett RSJ, Della Rocca GJ, Prather H, et al.",
            year: 2006,
            title: "Clinical presentation of patients with tears of the acetabular labrum",
            venue: "J Bone Joint Surg Am 88:1448-1457",
            doi: "10.2106/JBJS.D.02806",
            design: "case series, arthroscopy confirmed",
            citation: .partly
        ),
    ]
}
