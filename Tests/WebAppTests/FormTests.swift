import Interview
import Measure
import Testing

@testable import WebApp

@Suite struct FormTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var text: String
        var pairs: [(String, String)]
        var testDescription: String { text }
    }

    static let examples: [Example] = [
        .init(text: "", pairs: []),
        .init(text: "a=1&b=2", pairs: [("a", "1"), ("b", "2")]),
        .init(text: "a=1&a=2", pairs: [("a", "1"), ("a", "2")]),
        .init(text: "a", pairs: [("a", "")]),
        .init(text: "a=b=c", pairs: [("a", "b=c")]),
        .init(text: "n%61me=one+two%20three", pairs: [("name", "one two three")]),
        .init(text: "a=%E2%82%AC", pairs: [("a", "€")]),
        .init(text: "a=100%&b=%+1&c=%zz", pairs: [("a", "100%"), ("b", "% 1"), ("c", "%zz")]),
        .init(text: "a=%26%3D", pairs: [("a", "&=")]),
        .init(text: "a=%FF", pairs: [("a", "\u{FFFD}")]),
    ]

    @Test(arguments: examples)
    func `reads forms as browsers write them`(_ example: Example) {
        let form = FormFields(urlEncoded: Array(example.text.utf8))
        #expect(form.pairs.map(\.name) == example.pairs.map(\.0))
        #expect(form.pairs.map(\.value) == example.pairs.map(\.1))
    }

    struct Number: Sendable, CustomTestStringConvertible {
        var text: String
        var value: Double?
        var testDescription: String { text }
    }

    static let numbers: [Number] = [
        .init(text: "72", value: 72), .init(text: " 72,5 ", value: 72.5),
        .init(text: "72.5", value: 72.5), .init(text: ".5", value: 0.5),
        .init(text: "", value: nil), .init(text: "-3", value: nil),
        .init(text: "1e3", value: nil), .init(text: "0x10", value: nil),
        .init(text: "nan", value: nil), .init(text: "inf", value: nil),
        .init(text: "1.2.3", value: nil), .init(text: "٣", value: nil),
        .init(text: "999999999", value: nil),
    ]

    @Test(arguments: numbers)
    func `reads numbers as people type them`(_ number: Number) {
        #expect(TypedNumber.value(of: number.text) == number.value)
    }

    @Test func `keeps what was typed beside what is wrong with it`() {
        let fields = PersonFields(
            FormFields(["age": "380", "mass": "61,5", "height": "", "sex": "female"])
        )
        #expect(fields.hasProblems)
        #expect(fields.age.text == "380")
        #expect(fields.age.problem == "Type a number from 5 to 110, or leave it empty.")
        #expect(fields.person == Person(sex: .female, massKg: 61.5))
    }

    struct Beginning: Sendable, CustomTestStringConvertible {
        var text: String
        var isAccepted: Bool
        var testDescription: String { text }
    }

    static let beginnings: [Beginning] = [
        .init(text: "2026-05-06", isAccepted: true), .init(text: "2026-04-25", isAccepted: true),
        .init(text: "2026-05-07", isAccepted: false), .init(text: "2026-02-30", isAccepted: false),
        .init(text: "25.4.2026", isAccepted: false), .init(text: "0001-01-01", isAccepted: false),
    ]

    @Test(arguments: beginnings)
    func `takes only days up to today for the beginning`(_ example: Beginning) {
        let field = BeginningField(
            FormFields(["painBegan": example.text]),
            today: SampleActivities.today
        )
        #expect((field.day?.iso8601 == example.text) == example.isAccepted)
        #expect((field.problem == nil) == example.isAccepted)
        #expect(field.text == example.text)
    }

    @Test func `an empty beginning is no mistake`() {
        let field = BeginningField(FormFields(), today: SampleActivities.today)
        #expect(field.day == nil && field.problem == nil)
    }
}
