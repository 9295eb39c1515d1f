import Anatomy
import Companion
import Evidence
import Figure
import Measure
import MovementScreen
import Wording

/// The home screen of the chain: how each test goes, what to write down, what came out.
struct ScreenPage: PageModel {
    static let template = Template.screen
    let title = "Home screen"
    let place: Place? = .hipCheck
    let courseStylesheet = Address.courseStylesheet.path
    let figureStylesheet = Address.figureStylesheet.path
    let action = Address.screen.path
    let removeAction = Address.removeScreen.path
    let whatItIs = ScreenInstructions.whatItIs
    let beforeAll = ScreenInstructions.beforeAll
    let problems: [String]
    let hasProblems: Bool
    let result: Result?
    let tests: [Test]
    let hasTests: Bool
    let withheld: [Withheld]
    let hasWithheld: Bool
    /// Where the hip check begins, while it must come first.
    let hipCheck: String?

    /// The newest screen.
    struct Result: Sendable {
        let day: String
        let iso: String
        let rows: [Row]
        let earlier: String?
        let changes: [String]
    }

    struct Row: Sendable {
        let name: String
        let left: String
        let right: String
        let sentence: String
        let isBehind: Bool
    }

    struct Test: Sendable {
        let id: String
        let name: String
        let looksAt: String
        let picture: String?
        let setUp: String
        let steps: [String]
        let rule: String
        let stopRule: String
        let counts: String
        let sides: [SideField]
        let references: [String]
        let error: String
    }

    struct SideField: Sendable {
        let label: String
        let name: String
        let painName: String
        let value: String
        let isEndedByPain: Bool
    }

    struct Withheld: Sendable {
        let name: String
        let reason: String
    }

    init(_ review: ScreenReview, today: CalendarDay, sent: FormFields?, problems: [String]) {
        self.problems = problems
        hasProblems = !problems.isEmpty
        result = review.latest.map { Result($0, review) }
        let kept = review.latest.flatMap { $0.day == today ? $0 : nil }
        tests = review.offer.tests.map { Test($0, kept: kept, sent: sent) }
        hasTests = !tests.isEmpty
        withheld = review.offer.withheld.map {
            Withheld(name: $0.test.name, reason: $0.reason.sentence)
        }
        hasWithheld = !withheld.isEmpty
        hipCheck =
            review.offer.withheld.contains { $0.reason == .hipCheckFirst }
            ? Address.hipCheck.path : nil
    }
}

extension ScreenPage.Result {
    init(_ sheet: ScreenSheet, _ review: ScreenReview) {
        func text(_ test: ScreenTest, _ side: Side) -> String {
            guard let reading = sheet.reading(test, side) else { return "–" }
            let value = reading.value.map { test.reading($0) } ?? "not possible"
            return reading.isEndedByPain ? value + " (pain)" : value
        }
        self.init(
            day: Phrase.date(sheet.day),
            iso: sheet.day.iso8601,
            rows: review.comparisons.map { comparison in
                var isBehind = false
                if case .behind = comparison.verdict { isBehind = true }
                return ScreenPage.Row(
                    name: comparison.test.name,
                    left: text(comparison.test, .left),
                    right: text(comparison.test, .right),
                    sentence: comparison.sentence,
                    isBehind: isBehind
                )
            },
            earlier: review.changes.isEmpty ? nil : review.earlier.map { Phrase.date($0.day) },
            changes: review.changes.map { "\($0.test.name). \($0.sentence)" }
        )
    }
}

extension ScreenPage.Test {
    init(_ test: ScreenTest, kept: ScreenSheet?, sent: FormFields?) {
        let told = test.instructions
        let bound = test.detectable
        self.init(
            id: test.rawValue,
            name: test.name,
            looksAt: test.looksAt,
            picture: ScreenDrawing.figure(for: test, title: test.name)
                .map(ExercisePicture.resting),
            setUp: told.setUp,
            steps: told.steps,
            rule: told.rule,
            stopRule: told.stopRule,
            counts: test.counts,
            sides: Side.allCases.map { side in
                let field = ScreenForm.Field(test: test, side: side)
                let reading = kept?.reading(test, side)
                return ScreenPage.SideField(
                    label: side == .left ? "Left" : "Right",
                    name: field.value,
                    painName: field.pain,
                    value: sent?[field.value] ?? reading?.value.map { ScreenTest.plain($0) } ?? "",
                    isEndedByPain: sent.map { $0[field.pain] != nil }
                        ?? reading?.isEndedByPain ?? false
                )
            },
            references: test.references.map { $0.sentence(for: test) },
            error: "Differences up to \(test.reading(bound.value)) are the test's own error"
                + (bound.isWidened ? ", widened by us for a test without an examiner" : "")
                + ". \(bound.claim.statement) \(bound.claim.caution ?? "")"
        )
    }
}
