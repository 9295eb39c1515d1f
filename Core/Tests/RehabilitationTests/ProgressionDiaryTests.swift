import Measure
import Program
import Testing

@testable import Rehabilitation

/// Tellings that come late, twice, from the future or against each other.
@Suite struct ProgressionDiaryTests {
    static func diary(_ checkIns: [CheckIn]) -> CourseDiary {
        CourseDiary(checkIns, rule: .tendon, start: Told.start, on: Told.day(20))
    }

    @Test func `of two tellings the later counts, field by field`() throws {
        let early = CheckIn(
            day: Told.day(1),
            written: Told.written(1, hour: 8),
            painDuring: 4,
            painMorning: 2,
            loading: [.run]
        )
        let late = CheckIn(day: Told.day(1), written: Told.written(6), painDuring: 3)
        for order in [[early, late], [late, early]] {
            let diary = Self.diary(order)
            let day = try #require(diary.days[Told.day(1)])
            #expect(day.painDuring == 3)
            #expect(day.painMorning == 2)
            #expect(day.loading == [.run])
            #expect(diary.doubts.isEmpty, "a correction is no contradiction")
        }
    }

    @Test func `told twice the same is no contradiction`() {
        let told = Told.calm(0..<6)
        #expect(Self.diary(told + told).doubts.isEmpty)
        #expect(Told.review(told + told) == Told.review(told))
    }

    @Test func `written at the same moment, the worse number counts`() {
        let first = Told.loaded(2, during: 2)
        let second = Told.loaded(2, during: 7)
        #expect(Self.diary([first, second]).days[Told.day(2)]?.painDuring == 7)
        #expect(Self.diary([second, first]).days[Told.day(2)]?.painDuring == 7)
    }

    @Test func `days to come and days before the course are left out and named`() {
        let told = [Told.loaded(-4, during: 9), Told.loaded(30, during: 9)]
        let diary = Self.diary(told)
        #expect(diary.days.isEmpty)
        #expect(diary.doubts.map(\.kind) == [.beforeStart, .future])
    }

    @Test func `a number that cannot be is refused with the bounds, and never counts`() throws {
        let impossible = Told.loaded(1, during: 11, morning: -1)
        let problem = try #require(impossible.problems.first)
        #expect(problem == CheckInProblem(field: .painDuring, value: 11, allowed: 0...10))
        #expect(impossible.problems.map(\.field) == [.painDuring, .painMorning])
        let diary = Self.diary([impossible])
        #expect(diary.days[Told.day(1)]?.painDuring == nil)
        #expect(diary.doubts.map(\.kind) == [.impossible])
        #expect(Told.loaded(1, during: 10).problems.isEmpty)
    }

    @Test func `a day that contradicts itself holds and asks`() {
        var told = Told.calm(0..<6)
        // At one and the same moment: nobody can say which is the later.
        told.append(Told.loaded(4, during: 2))
        let review = Told.review(told)
        #expect(review.decisions[4].rule == .contradiction)
        #expect(review.decisions[4].step == .hold)
        #expect(review.level == 0)
    }

    @Test func `a corrected number counts, unless it takes too much pain back`() {
        func corrected(from first: Int, to second: Int) -> CourseReview {
            var noon = Told.loaded(4, during: first)
            noon.written = Told.written(4, hour: 12)
            return Told.review(
                Told.calm(0..<4) + [noon, Told.loaded(4, during: second)] + [Told.rest(5)]
            )
        }
        let higher = corrected(from: 1, to: 2)
        #expect(higher.decisions[4].step == .progress)
        #expect(higher.decisions[4].pain == 2)
        #expect(higher.doubts.isEmpty)
        #expect(corrected(from: 4, to: 1).decisions[4].signal == .green)
        #expect(corrected(from: 1, to: 8).decisions[4].signal == .red)
        let takenBack = corrected(from: 8, to: 1)
        #expect(takenBack.decisions[4].rule == .contradiction)
        #expect(takenBack.doubts.map(\.kind) == [.toldTwice])
        #expect(takenBack.level == 0)
    }

    @Test func `a contradiction never hides too much pain`() {
        var told = Told.calm(0..<6)
        told[3].painDuring = 8
        let review = Told.review(told)
        #expect(review.doubts.map(\.kind) == [.painDuringRest])
        #expect(review.decisions[3].step == .stepBack)
        told[3].painDuring = 3
        #expect(Told.review(told).decisions[3].rule == .contradiction)
    }

    @Test func `full training at a pain that forbids it is asked about`() {
        var check = Told.loaded(2, during: 8)
        check.participation = .full
        #expect(Self.diary([check]).doubts.map(\.kind) == [.fullDespitePain])
    }
}
