import Evidence

extension Question {
    /// Training before the pain, for those whose log does not tell.
    static let training: [Question] = [
        Question(
            .loadSpike,
            section: .training,
            text: """
                In the month before it began, was one run clearly longer than any other of that \
                month?
                """,
            name: "one run much longer than the rest",
            why: "A single run well beyond the usual carries the clearest raised risk.",
            sources: [.frandsen2025]
        ),
        Question(
            .paceAndDistance,
            section: .training,
            text: "Did you begin to run both further and faster in the same weeks?",
            name: "further and faster at the same time",
            why: "Two changes at once leave the body less time to adapt.",
            sources: [.article2022]
        ),
        Question(
            .durationIncrease,
            section: .training,
            text: """
                In the weeks before it began, did you run clearly more than before, or start a \
                new plan?
                """,
            name: "a recent rise in training",
            why: "Bone and tendon adapt more slowly than the lungs.",
            sources: [.clement1993]
        ),
        Question(
            .weeklyRise,
            section: .training,
            text: """
                Did the distance of one week rise by about a third or more over the week before?
                """,
            name: "a week with a third more distance",
            why: "A jump like this is often followed by trouble, although the proof is weak.",
            sources: [.nielsen2014progress]
        ),
        Question(
            .hardSurfaceOrHills,
            section: .training,
            text: "Did you change to hills, hard ground or other shoes in the weeks before?",
            name: "new hills, ground or shoes",
            why: "A new slope or surface moves the load to other tissue.",
            sources: [.clinicalConsensus]
        ),
    ]
}

extension Question {
    /// What is measured by the program and entered with its uncertainty; never asked.
    static let measured: [Question] = [
        Question(
            .singleRunRatio,
            kind: .number(unit: "times", range: 0...100),
            section: .measured,
            text: "The longest run of the weeks before, over the longest of the 30 days before it.",
            name: "how far one run went beyond the usual",
            why: "A single run well beyond the usual carries the clearest raised risk.",
            sources: [.frandsen2025]
        ),
        Question(
            .hipDropDegrees,
            kind: .number(unit: "degrees", range: 0...45),
            section: .measured,
            text: "How far the pelvis drops on the free side while running.",
            name: "how far the pelvis drops",
            why: "A dropping pelvis presses the side tendons of the standing hip.",
            sources: [.clinicalConsensus]
        ),
    ]
}
