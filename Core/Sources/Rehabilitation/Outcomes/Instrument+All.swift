extension Instrument {
    public static let all: [Instrument] = [
        painRating, patientSpecific, ostrcHealth, uwri, lowerExtremity, internationalHip, hoosPart,
        hagosPart,
    ]

    public static let painRating = Instrument(
        id: "nprs",
        name: "Numeric pain rating",
        items: 1,
        answers: .range(0...10),
        scoring: .sum,
        range: 0...10,
        higherIsBetter: false,
        smallestChange: .pain,
        licence: "Free to use.",
        isVerified: false
    )

    /// Three to five activities that the person names; scored for as many as are answered, see `asking`.
    public static let patientSpecific = Instrument(
        id: "psfs",
        name: "Patient-Specific Functional Scale",
        items: 3,
        answers: .range(0...10),
        scoring: .mean,
        range: 0...10,
        higherIsBetter: true,
        smallestChange: .ownActivities,
        licence: "Generally free; the authors' words are not ours to copy.",
        isVerified: false
    )

    public static let ostrcHealth = Instrument(
        id: "ostrc_h2",
        name: "OSTRC questionnaire on health problems, version 2",
        items: 4,
        answers: .among([0, 8, 17, 25]),
        scoring: .gatedSum,
        range: 0...100,
        higherIsBetter: false,
        smallestChange: nil,
        licence: "Ask the authors.",
        // The gate and the sum were confirmed, the points of each answer were not.
        isVerified: false
    )

    public static let uwri = Instrument(
        id: "uwri",
        name: "University of Wisconsin Running Injury and Recovery Index",
        items: 9,
        answers: .range(0...4),
        scoring: .sum,
        range: 0...36,
        higherIsBetter: true,
        smallestChange: SmallestChange(value: 8, isVerified: false),
        licence: "Ask the authors and the journal.",
        isVerified: false
    )

    public static let lowerExtremity = Instrument(
        id: "lefs",
        name: "Lower Extremity Functional Scale",
        items: 20,
        answers: .range(0...4),
        scoring: .sum,
        range: 0...80,
        higherIsBetter: true,
        smallestChange: SmallestChange(value: 9, isVerified: false),
        licence: "Ask the authors. Many injured runners reach its top.",
        isVerified: false
    )

    public static let internationalHip = Instrument(
        id: "ihot_12",
        name: "International Hip Outcome Tool, short form",
        items: 12,
        answers: .range(0...100),
        scoring: .mean,
        range: 0...100,
        higherIsBetter: true,
        smallestChange: nil,
        licence: "Listed as free; ask the authors. Not meant for strains or referred pain.",
        isVerified: false
    )

    /// One part of the HOOS; how many items a part has, its text tells.
    public static let hoosPart = Instrument(
        id: "hoos",
        name: "Hip disability and Osteoarthritis Outcome Score, one part",
        items: 1,
        answers: .range(0...4),
        scoring: .hundredLessMean,
        range: 0...100,
        higherIsBetter: true,
        smallestChange: nil,
        licence: "Permission is always needed, with a fee for many.",
        isVerified: false
    )

    /// One part of the HAGOS; how many items a part has, its text tells.
    public static let hagosPart = Instrument(
        id: "hagos",
        name: "Copenhagen Hip and Groin Outcome Score, one part",
        items: 1,
        answers: .range(0...4),
        scoring: .hundredLessMean,
        range: 0...100,
        higherIsBetter: true,
        // Depends on the part: 17.7 to 33.8 points for one person; the greater bound is the safe one.
        smallestChange: SmallestChange(value: 33.8, isVerified: false),
        licence: "The authors' copyright; ask.",
        isVerified: false
    )

    /// Whether four OSTRC answers tell of a substantial problem: participation impossible, or
    /// training or performance reduced to a moderate extent or worse (Clarsen 2020).
    public static func isSubstantial(ostrc given: [Int]) -> Bool? {
        guard given.count == ostrcHealth.items, given.allSatisfy(ostrcHealth.answers.allow) else {
            return nil
        }
        return given[0] == 25 || given[1] >= 17 || given[2] >= 17
    }
}
