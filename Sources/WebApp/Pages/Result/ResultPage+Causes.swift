import Anatomy
import Assessment
import Companion
import Evidence
import Figure
import Interview
import Measure
import Wording

extension ResultPage {
    /// What it may be, the likely causes in full, the others by name.
    ///
    /// Neither where a doctor should look today.
    struct Causes: Sendable {
        let headline: String
        let explanation: String
        /// What would tell most, each with a way to answer it.
        let settle: [KnowledgeLink]
        let hasSettle: Bool
        let unexplained: String?
        let likely: [CauseCard]
        /// What the cards rest on.
        let sources: Set<SourceID>
        let others: [KnowledgeLink]
        let hasOthers: Bool
        let ranksCauses: Bool

        /// Causes less likely than this are only named.
        static let leastShown = 0.08
        /// More than this many cards are a wall of text.
        static let mostShown = 6

        init(_ result: HipCheckResult, flow: HipCheckFlow) {
            let words = AssessmentWords(
                result.assessment,
                tier: result.tier,
                ruleOutFirst: result.advice.ruleOutFirst
            )
            headline = words.headline
            explanation = words.explanation
            settle = words.settle == nil ? [] : Self.settle(result.assessment, flow: flow)
            hasSettle = !settle.isEmpty
            unexplained = words.unexplained
            ranksCauses = words.ranksCauses
            let causes = words.ranksCauses ? result.assessment.causes : []
            let shown = causes.prefix(Self.mostShown)
                .filter { $0.probability.value >= Self.leastShown }
            let shownWords = shown.map { CauseWords($0, person: result.sheet.person) }
            likely = zip(shown, shownWords).enumerated().map { index, pair in
                CauseCard(
                    pair.1,
                    chance: pair.0.probability,
                    side: result.sheet.painfulSide,
                    asksForMore: words.asksForMore,
                    isOpen: index == 0
                )
            }
            sources = Set(
                shownWords.flatMap { words in
                    words.sources + (words.reasonsFor + words.reasonsAgainst).compactMap(\.source)
                }
            )
            others = causes.dropFirst(shown.count).map { KnowledgeLink($0.condition) }
            hasOthers = !others.isEmpty
        }

        /// A question on a page of the hip check leads there, others to what is known of them.
        ///
        /// A test is named only where it may be tried.
        private static func settle(
            _ assessment: Assessment,
            flow: HipCheckFlow
        ) -> [KnowledgeLink] {
            let mayTry = flow.guide.allowsSelfTests(flow.sheet)
            let telling = assessment.next.filter {
                mayTry || Question.with($0.finding).section != .selfTest
            }
            return telling.prefix(4).map { next in
                let page = flow.pages.first { $0.questions.contains { $0.id == next.finding } }
                let address: Address =
                    page.map { .change(page: $0.id) } ?? .knowledgeFinding(next.finding)
                return KnowledgeLink(
                    name: Question.with(next.finding).name.capitalizedFirst,
                    address: address.path
                )
            }
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
        let structures: String
        /// A drawing with the structures marked; `nil` where there is none.
        let chart: String?
        let address: String
        let sources: [KnowledgeLink]
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

            init(_ chance: Interval) {
                low = Self.position(chance.low)
                value = Self.position(chance.value)
                high = Self.position(chance.high)
            }

            private static func position(_ share: Double) -> String {
                (6 + min(1, max(0, share)) * 188).fixed(1)
            }
        }

        init(
            _ words: CauseWords,
            chance: Interval,
            side: Side?,
            asksForMore: Bool,
            isOpen: Bool
        ) {
            name = words.name.capitalizedFirst
            likelihood = chance.likelihood
            probability = words.probability.capitalizedFirst
            headline = words.headline
            summary = words.summary
            speaksFor = Reasons(words.reasonsFor)
            speaksAgainst = Reasons(words.reasonsAgainst)
            missing = asksForMore ? words.missingSentence : nil
            hasFor = !words.reasonsFor.isEmpty
            hasAgainst = !words.reasonsAgainst.isEmpty
            structures = words.structures.joined(separator: ", ").capitalizedFirst
            chart = StructureChart.svg(
                highlighting: StructureChart.structures(of: words.condition),
                side: side.map { $0 == .left ? .left : .right }
            )
            address = Address.knowledgeCause(words.condition).path
            sources = words.sources.map { KnowledgeLink($0) }.asList
            course = words.running
            clinic = words.clinic
            self.isOpen = isOpen
            scale = Scale(chance)
        }
    }
}
