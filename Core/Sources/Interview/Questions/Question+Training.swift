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
