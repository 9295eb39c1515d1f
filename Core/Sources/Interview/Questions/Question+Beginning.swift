import Evidence

extension Question {
    /// How and when it began.
    static let beginning: [Question] = [
        Question(
            .painDurationWeeks,
            kind: .number(unit: "weeks", range: 0...2600),
            section: .beginning,
            text: "How many weeks ago did this pain begin? Half a week counts as 0.5.",
            name: "how long it has hurt",
            why: "A pain of days and a pain of months have different usual causes.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .insidious,
            section: .beginning,
            text: "Did it creep up, so that you cannot name the moment it began?",
            name: "a slow beginning",
            why: "Overload builds up slowly; a tear or a break has a moment.",
            sources: [.burnett2006]
        ),
        Question(
            .suddenOnset,
            section: .beginning,
            text: "Did it start all at once, at a moment you remember?",
            name: "a sudden beginning",
            why: "A sudden start points to a strain, a tear or a break.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .pop,
            section: .beginning,
            text: "Did you feel or hear a pop, a snap or a crack at that moment?",
            name: "a pop or crack at the start",
            why: "A pop can mean that a tendon, a piece of growing bone or a bone gave way.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .onsetSprinting,
            section: .beginning,
            text: "Were you sprinting, kicking or jumping at that moment?",
            name: "a start while sprinting or kicking",
            why: "Muscles and their fastenings are most at risk at full speed.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .trauma,
            section: .beginning,
            text: "Did it start with a fall, a blow or an accident?",
            name: "a start with a fall or a blow",
            why: "After a fall a break has to be ruled out first.",
            sources: [.article2022]
        ),
        Question(
            .recurrentAnterior,
            section: .beginning,
            text: """
                Does pain at the front of the hip come again and again, for instance each time \
                you get up? One earlier spell alone does not count.
                """,
            name: "pain at the front of the hip that keeps returning",
            why: "A single twinge can be watched; one that returns should be looked at.",
            sources: [.article2022]
        ),
        Question(
            .notImproving,
            section: .beginning,
            text: """
                Have you rested or done clearly less, and it has still not got better? A few \
                days are too few to tell.
                """,
            name: "no better although you have done less",
            why: """
                Overload usually eases within two to three weeks of doing less; when it does \
                not, the cause should be looked for.
                """,
            sources: [.clinicalConsensus]
        ),
        Question(
            .recentOnset,
            section: .beginning,
            text: "Did it begin within the last two weeks?",
            name: "a pain of less than two weeks",
            why: "Fresh pains and old pains have different usual causes.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .longStanding,
            section: .beginning,
            text: "Has it hurt for more than three months?",
            name: "a pain of more than three months",
            why: "Fresh pains and old pains have different usual causes.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .overAYear,
            section: .beginning,
            text: "Has it hurt for more than a year?",
            name: "a pain of more than a year",
            why: "Worn or oddly shaped joints and slow tendons ache for years; bone seldom does.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .worsening,
            section: .beginning,
            text: "Has it become clearly worse over the past days or weeks?",
            name: "a pain that is getting worse",
            why: "Pain that grows while life goes on as usual should be looked at sooner.",
            sources: [.clinicalConsensus]
        ),
    ]
}
