import Anatomy
import Evidence
import Measure
import Testing

@testable import MovementScreen

@Suite struct MovementScreenTests {
    struct Example: CustomTestStringConvertible, Sendable {
        var test: ScreenTest
        var left: Double?
        var right: Double?
        var ended: Side?
        var verdict: SideComparison.Verdict

        var testDescription: String { "\(test.rawValue) \(left ?? -1) and \(right ?? -1)" }
    }

    static let examples = [
        Example(
            test: .calfRaises,
            left: 12,
            right: 24,
            verdict: .behind(.left, difference: 12, detectable: 7)
        ),
        Example(
            test: .calfRaises,
            left: 24,
            right: 17,
            verdict: .alike(difference: 7, detectable: 7)
        ),
        // Longer for five rises is less.
        Example(
            test: .singleLegSitToStand,
            left: 9,
            right: 13,
            verdict: .behind(.right, difference: 4, detectable: 2)
        ),
        Example(
            test: .sidePlank,
            left: 40,
            right: 65,
            verdict: .alike(difference: 25, detectable: 30)
        ),
        Example(test: .kneeToWall, left: 9, verdict: .missing([.right])),
        Example(
            test: .stepDown,
            left: 4,
            right: 0,
            ended: .left,
            verdict: .endedByPain([.left])
        ),
    ]

    @Test(arguments: examples)
    func `left and right differ only past the error of the test`(_ example: Example) throws {
        var sheet = ScreenSheet(day: try #require(CalendarDay(year: 2026, month: 3, day: 1)))
        for (side, value) in [(Side.left, example.left), (.right, example.right)] {
            guard let value else { continue }
            sheet.note(
                ScreenReading(
                    test: example.test,
                    side: side,
                    value: value,
                    isEndedByPain: example.ended == side
                )
            )
        }
        #expect(sheet.comparisons.map(\.verdict) == [example.verdict])
    }

    @Test(arguments: examples)
    func `swapped sides give the swapped verdict`(_ example: Example) throws {
        guard case .behind(let side, let difference, _) = example.verdict else { return }
        let sheet = ScreenSheet(
            day: try #require(CalendarDay(year: 2026, month: 3, day: 1)),
            readings: [
                ScreenReading(test: example.test, side: .left, value: example.right),
                ScreenReading(test: example.test, side: .right, value: example.left),
            ]
        )
        guard case .behind(let swapped, difference, _) = sheet.comparisons.first?.verdict else {
            Issue.record("\(sheet.comparisons)")
            return
        }
        #expect(swapped == side.mirrored)
    }

    @Test func `a change counts only past the error, and its direction follows the test`() throws {
        let first = ScreenSheet(
            day: try #require(CalendarDay(year: 2026, month: 3, day: 1)),
            readings: [
                ScreenReading(test: .singleLegSitToStand, side: .left, value: 14),
                ScreenReading(test: .singleLegSitToStand, side: .right, value: 12),
                ScreenReading(test: .calfRaises, side: .left, value: 10, isEndedByPain: true),
            ]
        )
        let second = ScreenSheet(
            day: try #require(CalendarDay(year: 2026, month: 4, day: 12)),
            readings: [
                ScreenReading(test: .singleLegSitToStand, side: .left, value: 10),
                ScreenReading(test: .singleLegSitToStand, side: .right, value: 11),
                ScreenReading(test: .calfRaises, side: .left, value: 25),
            ]
        )
        let changes = second.changes(since: first)
        #expect(changes.map(\.isBetter) == [true, nil])
    }

    @Test func `a second reading of a side takes the place of the first`() throws {
        let sheet = ScreenSheet(
            day: try #require(CalendarDay(year: 2026, month: 3, day: 1)),
            readings: [
                ScreenReading(test: .kneeToWall, side: .left, value: 8),
                ScreenReading(test: .kneeToWall, side: .left, value: 9),
            ]
        )
        #expect(sheet.readings.map(\.value) == [9])
    }

    @Test(arguments: ScreenTest.allCases)
    func `a leg that may hold a bone stress injury is never loaded`(_ test: ScreenTest) {
        let offer = ScreenOffer(ScreenSituation(isHipCheckAnswered: true, fearsBone: true))
        #expect(offer.tests.contains(test) != test.loadsTheLeg)
        func offered(care: Bool = false, pain: Int? = nil) -> ScreenOffer {
            ScreenOffer(
                ScreenSituation(isHipCheckAnswered: true, needsCareFirst: care, pain: pain)
            )
        }
        #expect(offered(care: true).tests.isEmpty)
        #expect(offered(pain: 6).tests.isEmpty)
        #expect(offered(pain: 5).tests == ScreenTest.allCases)
    }

    @Test(arguments: ScreenTest.allCases)
    func `no leg is loaded before the hip check is answered`(_ test: ScreenTest) {
        let offer = ScreenOffer(ScreenSituation(isHipCheckAnswered: false))
        #expect(offer.tests.contains(test) != test.loadsTheLeg)
        #expect(offer.withheld.allSatisfy { $0.reason == .hipCheckFirst })
        let stopped = ScreenSituation(isHipCheckAnswered: false, needsCareFirst: true)
        #expect(ScreenOffer(stopped).withheld.allSatisfy { $0.reason == .careFirst })
        #expect(ScreenOffer(stopped).tests.isEmpty)
    }

    @Test(arguments: [Double.nan, .infinity, -1, 1e9])
    func `a slip of the pen is refused`(_ value: Double) {
        for test in ScreenTest.allCases {
            #expect(throws: ScreenReadingProblem.self) {
                try ScreenReading(test: test, side: .left, value: value).checked()
            }
        }
        #expect(throws: ScreenReadingProblem.painOutside) {
            try ScreenReading(test: .calfRaises, side: .left, value: 3, pain: 11).checked()
        }
    }

    @Test(arguments: ScreenTest.allCases)
    func `every number of a test rests on a registered claim`(_ test: ScreenTest) {
        for claim in [test.detectable.claim] + test.references.map(\.claim) {
            #expect(Claim.all.contains { $0.id == claim.id })
        }
        #expect(test.detectable.value > 0)
    }
}
