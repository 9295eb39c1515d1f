import Assessment
import Companion
import Evidence
import Interview
import Measure
import Wording

extension ResultPage {
    /// What it may be, the likely causes in full, the others by name.
    struct Causes: Sendable {
        let headline: String
        let explanation: String
        let settle: String?
        let unexplained: String
        let likely: [CauseCard]
        let others: [String]
        let hasOthers: Bool

        /// Causes less likely than this are only named.
        static let leastShown = 0.08
        /// More than this many cards are a wall of text.
        static let mostShown = 6

        init(_ result: HipCheckResult) {
            let words = AssessmentWords(result.assessment)
            headline = words.headline
            explanation = words.explanation
            settle = words.settle
            unexplained = words.unexplained
            let causes = result.assessment.causes
            let shown = causes.prefix(Self.mostShown)
                .filter { $0.probability.value >= Self.leastShown }
            likely = shown.enumerated().map { index, cause in
                CauseCard(cause, person: result.sheet.person, isOpen: index == 0)
            }
            others = causes.dropFirst(shown.count).map { Condition.with($0.condition).name }
            hasOthers = !others.isEmpty
        }
    }

    /// One cause with its reasons.
    struct CauseCard: Sendable {
        let name: String
        let likelihood: String
        let probability: String
        let headline: String
        let summary: String
        let speaksFor: Reasons
        let speaksAgainst: Reasons
        let missing: String?
        let hasFor: Bool
        let hasAgainst: Bool
        let course: String
        let clinic: String
        let isOpen: Bool
        let scale: Scale

        /// Reasons of one direction: the weightiest, and the others a click away.
        struct Reasons: Sendable {
            let main: [String]
            let more: More?

            struct More: Sendable {
                let name: String
                let reasons: [String]
            }

            /// One more than this is shown rather than hidden.
            static let mostOpen = 6

            init(_ all: [ReasonWords]) {
                let open = all.count <= Self.mostOpen + 1 ? all.count : Self.mostOpen
                main = all.prefix(open).map(\.sentence)
                let rest = all.dropFirst(open).map(\.sentence)
                more = rest.isEmpty ? nil : More(name: "\(rest.count) weaker ones", reasons: rest)
            }
        }

        /// Where the chance and its spread lie on a line of 200 units.
        struct Scale: Sendable {
            let low: String
            let value: String
            let high: String
        }

        init(_ cause: Cause, person: Person, isOpen: Bool) {
            let words = CauseWords(cause, person: person)
            name = words.name.capitalizedFirst
            likelihood = cause.probability.likelihood
            probability = words.probability.capitalizedFirst
            headline = words.headline
            summary = words.summary
            speaksFor = Reasons(words.reasonsFor)
            speaksAgainst = Reasons(words.reasonsAgainst)
            missing = words.missingSentence
            hasFor = !words.reasonsFor.isEmpty
            hasAgainst = !words.reasonsAgainst.isEmpty
            course = words.running
            clinic = words.clinic
            self.isOpen = isOpen
            scale = Scale(
                low: Self.position(cause.probability.low),
                value: Self.position(cause.probability.value),
                high: Self.position(cause.probability.high)
            )
        }

        private static func position(_ share: Double) -> String {
            (6 + min(1, max(0, share)) * 188).fixed(1)
        }
    }
}
