import Interview
import Screening
import Testing

@Suite struct PredicateTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var predicate: Predicate
        var holds: Bool?
    }

    /// Limp is present, pop absent, snapping unknown; pain 5 of 10; a man of 40, 81 kg at 180 cm.
    static let sheet = AnswerSheet.knowing(
        .limp,
        absent: [.pop],
        pain: 5,
        person: Person(ageYears: 40, sex: .male, massKg: 81, heightCm: 180)
    )

    static let yes = Predicate.has(.limp)
    static let no = Predicate.has(.pop)
    static let unknown = Predicate.has(.snapping)

    // Kleene's truth tables, and each kind of leaf at its edges.
    static let examples: [Example] = [
        Example(testDescription: "present", predicate: yes, holds: true),
        Example(testDescription: "absent", predicate: no, holds: false),
        Example(testDescription: "not known", predicate: unknown, holds: nil),
        Example(testDescription: "lacks what is present", predicate: .lacks(.limp), holds: false),
        Example(testDescription: "lacks what is absent", predicate: .lacks(.pop), holds: true),
        Example(testDescription: "lacks the unknown", predicate: .lacks(.snapping), holds: nil),
        Example(testDescription: "not yes", predicate: .not(yes), holds: false),
        Example(testDescription: "not no", predicate: .not(no), holds: true),
        Example(testDescription: "not unknown", predicate: .not(unknown), holds: nil),
        Example(testDescription: "yes and unknown", predicate: .all([yes, unknown]), holds: nil),
        Example(testDescription: "no and unknown", predicate: .all([no, unknown]), holds: false),
        Example(testDescription: "unknown and no", predicate: .all([unknown, no]), holds: false),
        Example(testDescription: "yes and yes", predicate: .all([yes, yes]), holds: true),
        Example(testDescription: "yes or unknown", predicate: .any([yes, unknown]), holds: true),
        Example(testDescription: "unknown or yes", predicate: .any([unknown, yes]), holds: true),
        Example(testDescription: "no or unknown", predicate: .any([no, unknown]), holds: nil),
        Example(testDescription: "no or no", predicate: .any([no, no]), holds: false),
        Example(testDescription: "nothing in all", predicate: .all([]), holds: true),
        Example(testDescription: "nothing in any", predicate: .any([]), holds: false),
        Example(testDescription: "number inside", predicate: .number(.painNow, 5...7), holds: true),
        Example(
            testDescription: "number outside",
            predicate: .number(.painNow, 6...7),
            holds: false
        ),
        Example(
            testDescription: "number not known",
            predicate: .number(.painDurationWeeks, 0...9),
            holds: nil
        ),
        Example(
            testDescription: "number asked as yes or no",
            predicate: .has(.painNow),
            holds: nil
        ),
        Example(testDescription: "age at the edge", predicate: .age(40...50), holds: true),
        Example(testDescription: "age outside", predicate: .age(41...50), holds: false),
        Example(testDescription: "sex", predicate: .sex(.female), holds: false),
        Example(
            testDescription: "running years not known",
            predicate: .runningYears(0...2),
            holds: nil
        ),
        // 81 kg / (1.8 m)² = 25 kg/m²
        Example(testDescription: "index", predicate: .bodyMassIndex(24.99...25.01), holds: true),
    ]

    @Test(arguments: examples)
    func `is judged in three values`(_ example: Example) {
        #expect(example.predicate.holds(on: Self.sheet) == example.holds)
    }

    @Test func `the index is unknown without height`() {
        let sheet = AnswerSheet(person: Person(massKg: 50))
        #expect(Predicate.bodyMassIndex(0...100).holds(on: sheet) == nil)
    }

    @Test func `names only the unknowns that can still decide`() {
        let settled = Predicate.any([Self.yes, Self.unknown])
        #expect(settled.openFindings(on: Self.sheet).isEmpty)
        let open = Predicate.any([
            .all([Self.no, .has(.fever)]), .all([Self.yes, Self.unknown]), .age(50...60),
        ])
        #expect(open.openFindings(on: Self.sheet) == [.snapping])
    }
}
