import Measure
import Testing

@testable import Training

@Suite struct DynamicsSimulationTests {
    /// A kind of runner, simulated often.
    struct Setting: CustomTestStringConvertible, Sendable {
        var before: Int
        var after: Int
        var likeness = 0.0
        var paceShift = 0.0

        var testDescription: String {
            "\(before) runs before, \(after) since, likeness \(likeness), pace shift \(paceShift)"
        }
    }

    static let settings = [
        Setting(before: 12, after: 6), Setting(before: 40, after: 12),
        Setting(before: 80, after: 30), Setting(before: 40, after: 12, paceShift: -0.25),
        Setting(before: 40, after: 12, likeness: 0.3),
        Setting(before: 80, after: 30, likeness: 0.3),
        Setting(before: 40, after: 12, likeness: 0.6),
        Setting(before: 80, after: 30, likeness: 0.6),
    ]
    static let runners = 400

    /// Share of runners who are told of any change, six quantities looked at.
    private static func told(_ setting: Setting, change: Double) -> (any: Double, each: Double) {
        var random = SeededGenerator(seed: 77, stream: "\(setting.testDescription) \(change)")
        var (any, each, looked) = (0, 0, 0)
        for _ in 0..<runners {
            let runs = MadeUpSteps.runs(
                before: setting.before,
                after: setting.after,
                likeness: setting.likeness,
                paceShift: setting.paceShift,
                change: change,
                quantities: [.groundContactTime, .cadence, .stepLength],
                random: &random
            )
            let review = MadeUpSteps.review(runs)
            if !review.changed.isEmpty { any += 1 }
            each += review.changed.count
            looked += review.series.count
        }
        return (Double(any) / Double(runners), Double(each) / Double(looked))
    }

    @Test func `no more false changes than stated, and real ones are seen`() {
        var table = """
            Simulated runners, \(Self.runners) for each row, three quantities looked at, spread of runs 1.
            "false": share told of any change where there is none (stated: at most \
            \(DynamicsReview.falseAlarms) percent). Power: share of quantities told, for a true change
            of one, two and three spreads. Likeness is the correlation of a run with the next.

            before  since  likeness  pace shift  false  power 1  power 2  power 3

            """
        for setting in Self.settings {
            let none = Self.told(setting, change: 0).any
            let power = [1.0, 2, 3].map { Self.told(setting, change: $0).each }
            let cells = ([none] + power).map { "\(($0 * 100).fixed(1)) %" }
            table += "\(setting.before)  \(setting.after)  \(setting.likeness.fixed(1))  "
            table += "\(setting.paceShift.fixed(2))  \(cells.joined(separator: "  "))\n"
            // Two standard errors of a share of 0.05 among 400 are 0.022.
            #expect(none <= 0.05 + 0.022, "\(setting.testDescription): \(none)")
            #expect(power[0] <= power[1] && power[1] <= power[2])
            if setting.likeness == 0, setting.before >= 40 {
                #expect(power[1] > 0.9, "\(setting.testDescription): \(power)")
            }
        }
        Attachment.record(table, named: "dynamics-false-changes.txt")
    }
}
