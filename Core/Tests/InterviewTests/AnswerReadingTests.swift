import Anatomy
import Testing

@testable import Interview

@Suite struct AnswerReadingTests {
    private let reading = AnswerReading()

    @Test func `reads a file with every kind of answer`() throws {
        let sheet = try reading.sheet(
            person: [
                "age": .number(34), "sex": .text("female"), "massKg": .number(58),
                "heightCm": .number(168), "runningYears": .number(2.5),
            ],
            findings: [
                "site_groin": .text("left"), "site_knee": .bool(true), "limp": .bool(false),
                "pain_duration_weeks": .number(6),
            ]
        )
        #expect(
            sheet.person
                == Person(ageYears: 34, sex: .female, massKg: 58, heightCm: 168, runningYears: 2.5)
        )
        #expect(sheet[.siteGroin] == .sided(.left))
        #expect(sheet[.siteKnee] == .present)
        #expect(sheet[.limp] == .absent)
        #expect(sheet[.painDurationWeeks] == .number(6))
        #expect(sheet[.pop] == nil)
        #expect(sheet.findings.count == 4)
    }

    @Test func `a test is answered with a side or with yes, other signs with yes alone`() throws {
        let sheet = try reading.sheet(findings: [
            "faber_lateral": .text("right"), "gt_palpation": .bool(true), "fadir": .text("both"),
        ])
        #expect(sheet[.faberLateral] == .sided(.right))
        #expect(sheet[.trochanterPalpation] == .present)
        #expect(sheet[.fadir] == .sided(.both))
        #expect(throws: AnswerReadingError.self) {
            try reading.sheet(findings: ["limp": .text("right")])
        }
    }

    @Test func `understands age by either name, but not by both`() throws {
        #expect(
            try reading.sheet(person: ["ageYears": .number(9)], findings: [:]).person.ageYears == 9
        )
        let error = #expect(throws: AnswerReadingError.self) {
            try reading.sheet(person: ["age": .number(9), "ageYears": .number(9)], findings: [:])
        }
        #expect(error?.problems == [.personFieldTwice(name: "age", other: "ageYears")])
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        var id: String
        var raw: RawAnswer
        var says: String
        var testDescription: String { "\(id) = \(raw)" }
    }

    static let wrongFindings: [Wrong] = [
        Wrong(
            id: "site_groyn",
            raw: .bool(true),
            says: "There is no finding \"site_groyn\". Did you mean \"site_groin\"?"
        ),
        Wrong(
            id: "qqqqqqqqqqqqqqqq",
            raw: .bool(true),
            says: "There is no finding \"qqqqqqqqqqqqqqqq\"."
        ),
        Wrong(
            id: "limp",
            raw: .number(1),
            says: "The finding \"limp\" cannot be 1; allowed: true or false."
        ),
        Wrong(
            id: "limp",
            raw: .text("left"),
            says: "The finding \"limp\" cannot be \"left\"; allowed: true or false."
        ),
        Wrong(
            id: "site_groin",
            raw: .text("middle"),
            says: "The finding \"site_groin\" cannot be \"middle\"; "
                + "allowed: true, false, \"left\", \"right\" or \"both\"."
        ),
        Wrong(
            id: "pain_now",
            raw: .number(11),
            says: "The finding \"pain_now\" cannot be 11; allowed: a number from 0 to 10 (of 10)."
        ),
        Wrong(
            id: "pain_now",
            raw: .number(-0.5),
            says: "The finding \"pain_now\" cannot be -0.5; allowed: a number from 0 to 10 (of 10)."
        ),
        Wrong(
            id: "pain_duration_weeks",
            raw: .bool(true),
            says: "The finding \"pain_duration_weeks\" cannot be true; "
                + "allowed: a number from 0 to 2600 (weeks)."
        ),
        Wrong(
            id: "pain_duration_weeks",
            raw: .number(.nan),
            says: "The finding \"pain_duration_weeks\" cannot be nan; "
                + "allowed: a number from 0 to 2600 (weeks)."
        ),
    ]

    @Test(arguments: wrongFindings)
    func `says what is wrong with an answer and what would be right`(_ wrong: Wrong) {
        let error = #expect(throws: AnswerReadingError.self) {
            try reading.sheet(findings: [wrong.id: wrong.raw])
        }
        #expect(error?.description == wrong.says)
    }

    static let wrongPersons: [Wrong] = [
        Wrong(
            id: "age",
            raw: .number(121),
            says: "A person's \"age\" cannot be 121; allowed: a number from 0 to 120."
        ),
        Wrong(
            id: "massKg",
            raw: .number(19.9),
            says: "A person's \"massKg\" cannot be 19.9; allowed: a number from 20 to 300."
        ),
        Wrong(
            id: "heightCm",
            raw: .number(1.8),
            says: "A person's \"heightCm\" cannot be 1.8; allowed: a number from 80 to 250."
        ),
        Wrong(
            id: "runningYears",
            raw: .text("3"),
            says: "A person's \"runningYears\" cannot be \"3\"; allowed: a number from 0 to 90."
        ),
        Wrong(
            id: "sex",
            raw: .text("f"),
            says: "A person's \"sex\" cannot be \"f\"; allowed: \"female\" or \"male\"."
        ),
        Wrong(
            id: "heightcm",
            raw: .number(180),
            says: "A person has no \"heightcm\". Did you mean \"heightCm\"?"
        ),
    ]

    @Test(arguments: wrongPersons)
    func `says what is wrong with a person and what would be right`(_ wrong: Wrong) {
        let error = #expect(throws: AnswerReadingError.self) {
            try reading.sheet(person: [wrong.id: wrong.raw], findings: [:])
        }
        #expect(error?.description == wrong.says)
    }

    @Test func `names everything that is wrong at once`() {
        let error = #expect(throws: AnswerReadingError.self) {
            try reading.sheet(
                person: ["sex": .bool(true)],
                findings: ["limp": .number(2), "lmp": .bool(true), "pop": .bool(true)]
            )
        }
        #expect(error?.problems.count == 3)
    }

    @Test(arguments: Question.all)
    func `what is read can be written back`(_ question: Question) throws {
        let raws: [RawAnswer] =
            switch question.kind {
            case .yesNo: [.bool(true), .bool(false)]
            case .bodySite:
                [.bool(true), .bool(false), .text("left"), .text("right"), .text("both")]
            case .number(_, let range): [.number(range.lowerBound), .number(range.upperBound)]
            case .choice(let choices): choices.map { .text($0.id) }
            }
        for raw in raws {
            let finding = try reading.finding(question.id.rawValue, raw)
            #expect(finding.id == question.id)
            #expect(finding.value.raw == raw)
        }
    }

    struct Distance: Sendable, CustomTestStringConvertible {
        var left: String
        var right: String
        var edits: Int
        var testDescription: String { "\(left) → \(right)" }
    }

    // The textbook pairs of Levenshtein's distance, and the edges.
    static let distances: [Distance] = [
        Distance(left: "kitten", right: "sitting", edits: 3),
        Distance(left: "saturday", right: "sunday", edits: 3),
        Distance(left: "", right: "abc", edits: 3),
        Distance(left: "abc", right: "", edits: 3),
        Distance(left: "flaw", right: "lawn", edits: 2),
        Distance(left: "limp", right: "limp", edits: 0),
    ]

    @Test(arguments: distances)
    func `counts edits`(_ example: Distance) {
        #expect(example.left.edits(to: example.right) == example.edits)
        #expect(example.right.edits(to: example.left) == example.edits)
    }
}
