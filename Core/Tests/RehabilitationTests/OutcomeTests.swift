import Measure
import Program
import Testing

@testable import Rehabilitation

@Suite struct OutcomeTests {
    static let start = CalendarDay(daysSince1970: 20_000)

    static func curve(_ pains: [Int?]) -> PainCurve {
        let checkIns = pains.enumerated().compactMap { offset, pain in
            pain.map {
                CheckIn(
                    day: start.adding(days: offset),
                    written: Instant(millisecondsSince1970: Int64(offset)),
                    painAfter: $0
                )
            }
        }
        let last = start.adding(days: max(0, pains.count - 1))
        let diary = CourseDiary(checkIns, rule: .tendon, start: start, on: last)
        return PainCurve(diary, start: start, on: last)
    }

    @Test func `a week has its worst day, its mean and its gaps`() {
        let curve = Self.curve([4, nil, 6, 2, nil, nil, nil, nil, nil])
        #expect(curve.weeks.count == 2)
        #expect(curve.weeks[0].worst == 6)
        #expect(curve.weeks[0].mean == 4)
        #expect(curve.weeks[1].mean == nil)
    }

    @Test(arguments: [
        (6, 4, OutcomeTrend.Verdict.better), (6, 5, .same), (4, 6, .worse), (4, 4, .same),
        (5, 3, .better), (3, 4, .same),
    ])
    func `pain counts as changed from two points on`(
        _ first: Int,
        _ latest: Int,
        _ verdict: OutcomeTrend.Verdict
    ) {
        let pains =
            Array(repeating: first, count: 7) + Array(repeating: first, count: 7)
            + Array(repeating: latest, count: 7)
        let trend = OutcomeTrend.pain(Self.curve(pains))
        #expect(trend.verdict == verdict)
        #expect(trend.change == Double(latest - first))
    }

    @Test func `two weeks of numbers are too early, and so are three days in a month`() {
        #expect(OutcomeTrend.pain(Self.curve(Array(repeating: 6, count: 14))).verdict == .tooEarly)
        var sparse = [Int?](repeating: nil, count: 28)
        for day in [0, 1, 27] { sparse[day] = 9 }
        #expect(OutcomeTrend.pain(Self.curve(sparse)).verdict == .tooEarly)
        #expect(OutcomeTrend.pain(Self.curve([])).verdict == .tooEarly)
    }

    static func check(_ offset: Int, _ activities: [String: Int]) -> WeeklyCheck {
        WeeklyCheck(
            day: start.adding(days: offset),
            written: Instant(millisecondsSince1970: Int64(offset)),
            activities: activities
        )
    }

    @Test func `own activities are compared on what both checks rate`() {
        let trend = OutcomeTrend.ownActivities([
            Self.check(21, ["stairs": 8, "hills": 6, "new": 0]),
            Self.check(0, ["stairs": 4, "hills": 4]),
        ])
        #expect(trend.first == 4 && trend.latest == 7)
        #expect(trend.verdict == .better)
        #expect(OutcomeTrend.together([trend]) == .better)
    }

    @Test func `together the worst counts, and what is too early does not`() {
        let early = OutcomeTrend.pain(Self.curve([]))
        let worse = OutcomeTrend.pain(
            Self.curve(Array(repeating: 2, count: 14) + Array(repeating: 5, count: 7))
        )
        let better = OutcomeTrend.ownActivities([
            Self.check(0, ["a": 1]), Self.check(14, ["a": 5]),
        ])
        #expect(OutcomeTrend.together([early]) == .tooEarly)
        #expect(OutcomeTrend.together([early, better]) == .better)
        #expect(OutcomeTrend.together([worse, better]) == .worse)
    }

    @Test func `of two weekly checks written at once the worse numbers count, in any order`() {
        var one = Self.check(7, ["stairs": 8, "hills": 2])
        (one.worstPain, one.confidence) = (3, 9)
        var other = Self.check(7, ["stairs": 4, "hills": 5])
        (other.worstPain, other.heldBack, other.confidence) = (6, 1, 2)
        let both = WeeklyCheck.byDay([one, other])
        #expect(both == WeeklyCheck.byDay([other, one]))
        #expect(both.first?.activities == ["stairs": 4, "hills": 2])
        #expect(both.first?.worstPain == 6 && both.first?.heldBack == 1)
        #expect(both.first?.confidence == 2)
        var later = one
        later.written = Instant(millisecondsSince1970: 9)
        #expect(WeeklyCheck.byDay([later, other]) == [later])
    }

    @Test func `the weekly check is due a week after the start or the last one`() {
        let start = Self.start
        #expect(!WeeklyCheck.isDue([], start: start, on: start.adding(days: 6)))
        #expect(WeeklyCheck.isDue([], start: start, on: start.adding(days: 7)))
        let done = [Self.check(7, [:])]
        #expect(!WeeklyCheck.isDue(done, start: start, on: start.adding(days: 13)))
        #expect(WeeklyCheck.isDue(done, start: start, on: start.adding(days: 14)))
    }

    @Test func `scores worked by hand`() throws {
        #expect(try Instrument.ostrcHealth.score([8, 17, 25, 8]) == 58)
        #expect(try Instrument.ostrcHealth.score([0, nil, nil, nil]) == 0)
        #expect(try Instrument.uwri.score(Array(repeating: 4, count: 9)) == 36)
        #expect(
            try Instrument.internationalHip.score([50, 70] + Array(repeating: 60, count: 10)) == 60
        )
        #expect(try Instrument.hoosPart.asking(4).score([1, 1, nil, 4]) == 50)
        #expect(try Instrument.patientSpecific.score([3, 5, 7]) == 5)
        #expect(try Instrument.patientSpecific.asking(4).score([3, 5, 7, 9]) == 6)
        #expect(Instrument.patientSpecific.asking(6).items == 3)
        #expect(Instrument.lowerExtremity.asking(3).items == 20)
    }

    @Test func `what cannot be scored says which item and why`() {
        #expect(throws: InstrumentError.answer(item: 2, value: 9)) {
            try Instrument.ostrcHealth.score([8, 9, 0, 0])
        }
        #expect(throws: InstrumentError.missing(item: 3)) {
            try Instrument.ostrcHealth.score([8, 8, nil, 0])
        }
        #expect(throws: InstrumentError.itemCount(given: 2, expected: 9)) {
            try Instrument.uwri.score([1, 2])
        }
        #expect(throws: InstrumentError.missing(item: 2)) {
            try Instrument.patientSpecific.score([3, nil, 7])
        }
        #expect(throws: InstrumentError.tooFew(answered: 1, needed: 2)) {
            try Instrument.hagosPart.asking(4).score([1, nil, nil, nil])
        }
    }

    @Test func `a substantial problem is told by the first three answers`() {
        #expect(Instrument.isSubstantial(ostrc: [25, 0, 0, 0]) == true)
        #expect(Instrument.isSubstantial(ostrc: [8, 17, 0, 0]) == true)
        #expect(Instrument.isSubstantial(ostrc: [17, 8, 8, 25]) == false)
        #expect(Instrument.isSubstantial(ostrc: [1, 8, 8, 25]) == nil)
    }

    @Test func `scores stay within their range`() throws {
        for instrument in Instrument.all {
            let (low, high) = instrument.ends
            for answer in [low, high] {
                let score = try instrument.score(Array(repeating: answer, count: instrument.items))
                #expect(instrument.range.contains(score), "\(instrument.id)")
            }
        }
    }
}

extension Instrument {
    fileprivate var ends: (Int, Int) {
        switch answers {
        case .range(let range): (range.lowerBound, range.upperBound)
        case .among(let values): (values.min() ?? 0, values.max() ?? 0)
        }
    }
}
