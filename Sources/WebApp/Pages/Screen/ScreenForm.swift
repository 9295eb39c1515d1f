import Anatomy
import MovementScreen
import Wording

/// What was filled in on the page of the home screen.
struct ScreenForm {
    private(set) var readings: [ScreenReading] = []
    /// Whole sentences, in the order of the fields.
    private(set) var problems: [String] = []

    init(_ form: FormFields) {
        for test in ScreenTest.allCases {
            for side in Side.allCases {
                let field = Field(test: test, side: side)
                let isEndedByPain = form[field.pain] != nil
                let text = form[field.value] ?? ""
                guard !text.isEmpty || isEndedByPain else { continue }
                // A comma is a decimal sign in much of the world.
                let value = Double(text.replacing(",", with: "."))
                if value == nil, !text.isEmpty {
                    problems.append(ScreenReadingProblem.notANumber.sentence(for: test, side: side))
                    continue
                }
                let reading = ScreenReading(
                    test: test,
                    side: side,
                    value: value,
                    isEndedByPain: isEndedByPain
                )
                do {
                    readings.append(try reading.checked())
                } catch {
                    problems.append(error.sentence(for: test, side: side))
                }
            }
        }
        if readings.isEmpty, problems.isEmpty {
            problems.append("Nothing is filled in yet. One test on both sides is enough.")
        }
    }

    /// The names of the fields of one side.
    struct Field {
        let value: String
        let pain: String

        init(test: ScreenTest, side: Side) {
            value = "\(test.rawValue)_\(side.rawValue)"
            pain = value + "_pain"
        }
    }
}
