import Evidence
import Measure
import Testing
import Training

@Suite struct SingleRunGuardTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var earlier: [Run]
        var judged: Run
        var band: SpikeBand?
        var testDescription: String
    }

    static let examples = [
        Example(
            earlier: [run(0, km: 10)],
            judged: run(10, km: 8),
            band: .reference,
            testDescription: "shorter"
        ),
        Example(
            earlier: [run(0, km: 10)],
            judged: run(10, km: 11),
            band: .reference,
            testDescription: "exactly 1.10"
        ),
        Example(
            earlier: [run(0, km: 10)],
            judged: run(10, km: 11.01),
            band: .small,
            testDescription: "just over 1.10"
        ),
        Example(
            earlier: [run(0, km: 10)],
            judged: run(10, km: 13),
            band: .small,
            testDescription: "exactly 1.30"
        ),
        Example(
            earlier: [run(0, km: 10)],
            judged: run(10, km: 13.01),
            band: .moderate,
            testDescription: "just over 1.30"
        ),
        Example(
            earlier: [run(0, km: 10)],
            judged: run(10, km: 20),
            band: .moderate,
            testDescription: "exactly doubled"
        ),
        Example(
            earlier: [run(0, km: 10)],
            judged: run(10, km: 20.01),
            band: .large,
            testDescription: "more than doubled"
        ),
        Example(
            earlier: [run(0, km: 10)],
            judged: run(30, km: 12),
            band: .small,
            testDescription: "the 30th day back still counts"
        ),
        Example(
            earlier: [run(0, km: 10)],
            judged: run(31, km: 12),
            band: nil,
            testDescription: "the 31st day back no longer counts"
        ),
        Example(
            earlier: [run(0, km: 20), run(5, km: 10)],
            judged: run(31, km: 12),
            band: .small,
            testDescription: "the longest has left the window"
        ),
        Example(
            earlier: [run(0, km: 20), run(5, km: 10)],
            judged: run(30, km: 12),
            band: .reference,
            testDescription: "the longest is on the window's first day"
        ),
        Example(
            earlier: [run(3, km: 5), run(10, km: 10, hour: 7)],
            judged: run(10, km: 11, hour: 18),
            band: .reference,
            testDescription: "the morning run counts for the evening run"
        ),
        Example(
            earlier: [run(3, km: 5), run(10, km: 10, hour: 18)],
            judged: run(10, km: 11, hour: 7),
            band: .large,
            testDescription: "the evening run does not count for the morning run"
        ),
        Example(
            earlier: [],
            judged: run(0, km: 5),
            band: nil,
            testDescription: "the first run ever"
        ),
        Example(
            earlier: [run(0, km: 0)],
            judged: run(1, km: 5),
            band: nil,
            testDescription: "only a run without a distance before"
        ),
        Example(
            earlier: [run(0, km: 0.05), run(1, km: 6)],
            judged: run(2, km: 6),
            band: .reference,
            testDescription: "a watch started by mistake is no run to compare with"
        ),
    ]

    @Test(arguments: examples)
    func `judges a run against the longest of the thirty days before`(_ example: Example) throws {
        let history = RunHistory([example.judged] + example.earlier)
        let verdict = try #require(
            SingleRunGuard().judge(history).first { $0.run == example.judged }
        )
        if case .compared(let comparison) = verdict {
            #expect(comparison.band == example.band)
        } else {
            #expect(example.band == nil)
        }
    }

    @Test func `says why there is nothing to compare with`() {
        let verdicts = SingleRunGuard().judge(
            RunHistory([run(0, km: 0), run(1, km: 5), run(32, km: 5), run(70, km: 0)])
        )
        #expect(
            verdicts == [
                .noHistory(run(1, km: 5), .noDistances),
                .noHistory(run(32, km: 5), .afterBreak(lastRun: monday.adding(days: 1))),
            ]
        )
        #expect(
            SingleRunGuard().judge(RunHistory([run(4, km: 5)]))
                == [.noHistory(run(4, km: 5), .firstRun)]
        )
    }

    @Test func `knows whether the record covers the thirty days`() {
        let verdicts = SingleRunGuard().judge(
            RunHistory([run(0, km: 5), run(29, km: 9), run(30, km: 18)])
        )
        #expect(verdicts.compactMap(\.spike).map(\.recordReachesBack) == [false, true])
    }

    @Test func `a run without a usable distance is not judged`() {
        let broken = [Double.nan, .infinity, -4, 0].enumerated().map { run($0 + 1, km: $1) }
        let verdicts = SingleRunGuard().judge(RunHistory([run(0, km: 8)] + broken))
        #expect(verdicts.map(\.run) == [run(0, km: 8)])
    }

    /// The definition word for word, without windows that slide.
    private func plainRatio(_ run: Run, among runs: [Run]) -> Double? {
        let before = runs.filter { other in
            other.day >= run.day.adding(days: -30) && other.start < run.start
        }
        return before.map(\.distance.meters).max().map { run.distance.meters / $0 }
    }

    @Test(arguments: [3, 29, 71])
    func `agrees with the plain definition over a long uneven record`(stride: Int) {
        // Days and lengths hop about by a fixed pattern; gaps of over a month are among them.
        var runs: [Run] = []
        var day = 0
        for index in 0..<400 {
            let hop = index * stride % 97
            day += hop == 13 ? 40 : hop % 4
            runs.append(run(day, km: 4 + Double(index * stride * 7 % 101) / 9, hour: 5))
            if hop % 11 == 0 { runs.append(run(day, km: 3 + Double(hop) / 5, hour: 19)) }
        }
        runs = Array(Dictionary(runs.map { ($0.start, $0) }, uniquingKeysWith: { $1 }).values)
        let verdicts = SingleRunGuard().judge(RunHistory(runs))
        #expect(verdicts.count == runs.count)
        for verdict in verdicts {
            let ratio: Double? =
                if case .compared(let comparison) = verdict { comparison.ratio } else { nil }
            #expect(ratio == plainRatio(verdict.run, among: runs))
        }
        #expect(verdicts.contains { $0.spike != nil })
    }

    static let published: [SpikeBand: [Double]] = [
        .small: [1.64, 1.31, 2.05], .moderate: [1.52, 1.16, 2.00], .large: [2.28, 1.50, 3.48],
    ]

    /// The figures of the cohort, as the study reports them, and again in the claim's sentence.
    @Test func `each band carries the published ratio and its sentence names it`() throws {
        for (band, figures) in Self.published {
            let ratio = try #require(band.rateRatio)
            #expect([ratio.estimate, ratio.low, ratio.high] == figures)
            for figure in figures {
                #expect(band.claim.statement.contains(figure.fixed(2)))
            }
        }
        #expect(SpikeBand.reference.rateRatio == nil)
    }
}
