import Anatomy
import Measure
import Program
import Testing
import Training

@testable import Rehabilitation

/// Where running begins, and where it begins again.
@Suite struct ReturnRestartTests {
    typealias Return = ReturnToRunningTests

    static let before = [-12, -9, -6, -3].map { exampleRun($0, km: 8) }

    static let runner = Return.needs {
        $0.runsAlready = true
        $0.runsCalmly = true
        $0.wishes.goal = .usualTraining
    }

    static func way(
        _ needs: ProgrammeNeeds = runner,
        _ review: CourseReview,
        runs: [Run] = [],
        checkIns: [CheckIn] = []
    ) -> RunningWay {
        RunningWay(
            needs: needs,
            review: review,
            runs: runs,
            checkIns: checkIns,
            firstWeekday: .monday,
            raceDay: nil,
            day: review.day
        )
    }

    /// A course with a stop on these days.
    static func stopped(_ stops: [Int], level: Int, day: Int) -> CourseReview {
        var review = CourseReview.example(level: level, day: day)
        for stop in stops {
            review.decisions[stop].step = .seeSomeone
            review.decisions[stop].signal = .red
        }
        return review
    }

    @Test func `an injury of bone under care begins at the foot of the ladder`() {
        var needs = Self.runner
        needs.clearance = .boneUnderCare
        needs.wishes.isClearedToRun = true
        let answer = Return.allowance(needs, level: 0, day: 0, runs: Self.before)
        #expect(answer.verdict == .ladder && answer.rung == 1)
    }

    @Test func `nothing on record is no proof of running`() {
        let early = Return.allowance(Self.runner, level: 0, day: 0)
        #expect(early.verdict == .notYet && early.reason == .calmFirst)
        let open = Return.allowance(Self.runner, level: 1, day: 0)
        #expect(open.verdict == .ladder && open.rung == 1)
    }

    @Test func `without a hip check nobody is sent out to run`() {
        var needs = Self.runner
        needs.isUnchecked = true
        let answer = Return.allowance(needs, level: 9, day: 0, runs: Self.before)
        #expect(answer.verdict == .notYet && answer.reason == .noHipCheck)
        #expect(answer.longest == nil && answer.nextRun == nil)
    }

    @Test func `after a stop running waits for calm and starts from its first step`() {
        let runs = Self.before + [0, 2, 4, 7].map { exampleRun($0, km: 8) }
        let sore = Self.way(Self.runner, Self.stopped([4, 5], level: 0, day: 16), runs: runs)
        #expect(sore.allowance(on: sore.told).reason == .calmFirst)
        let calm = Self.way(Self.runner, Self.stopped([4, 5], level: 1, day: 16), runs: runs)
        let answer = calm.allowance(on: calm.told)
        #expect(answer.verdict == .ladder && answer.rung == 1)
    }

    @Test func `after a stop a clinician's word alone does not skip the calm days either`() {
        var needs = Self.runner
        needs.clearance = .boneUnderCare
        needs.wishes.isClearedToRun = true
        let way = Self.way(needs, Self.stopped([4], level: 0, day: 7), runs: Self.before)
        #expect(way.allowance(on: way.told).reason == .calmFirst)
    }

    @Test func `what was run in spite of a stop is not counted`() {
        let days = Array(stride(from: 2, through: 20, by: 2))
        var review = Self.stopped(Array(1...20), level: 1, day: 21)
        for day in days { review.decisions[day].signal = .green }
        let way = Self.way(Self.runner, review, checkIns: Return.outings(days))
        #expect(way.place(on: review.day).rung == 1)
    }

    @Test func `a stop is named as what keeps one from running, whatever the clearance says`() {
        var needs = Self.runner
        needs.clearance = .notUntilSeen
        let way = Self.way(needs, Self.stopped([3], level: 0, day: 3))
        let answer = way.allowance(on: way.told)
        #expect(answer.verdict == .notUntilSeen && answer.reason == .redDay)
    }

    @Test(arguments: 0..<6)
    func `more days off never raise the rung, nor the longest run`(_ batch: Int) {
        for number in 0..<25 {
            let story = ReturnLawTests.story(UInt64(700_000 + batch * 25 + number))
            var rung = Int.max
            var longest = Double.infinity
            for rest in stride(from: 1, through: 75, by: 2) {
                let review = CourseReview.example(
                    level: 5,
                    day: story.day + rest,
                    signals: story.signals
                )
                let way = Self.way(
                    story.needs,
                    review,
                    runs: story.runs,
                    checkIns: story.checkIns
                )
                let place = way.place(on: review.day)
                #expect(place.rung <= rung, "\(batch) \(number) after \(rest) days")
                rung = place.rung
                guard let limit = way.guardrail.limit(on: review.day, floor: nil) else { continue }
                #expect(limit.meters <= longest + 0.001, "\(batch) \(number) after \(rest) days")
                longest = limit.meters
            }
        }
    }

    @Test func `a red day without running takes a rung as well`() {
        let days = [0, 2, 4, 6, 8]
        let calm = Return.green(days)
        let before = Return.allowance(day: 13, signals: calm, checkIns: Return.outings(days))
        var signals = calm
        signals[10] = .red
        signals[11] = .red
        let after = Return.allowance(day: 13, signals: signals, checkIns: Return.outings(days))
        #expect(before.rung == 3 && after.rung == 2)
    }

    @Test func `on distance a red day makes the next runs shorter and easy`() {
        let days = Array(stride(from: 0, through: 28, by: 2))
        let runs = Self.before + days.map { exampleRun($0, km: 6) }
        let calm = Return.allowance(Self.runner, day: 35, signals: Return.green(days), runs: runs)
        var signals = Return.green(days)
        signals[30] = .red
        let sore = Return.allowance(Self.runner, day: 35, signals: signals, runs: runs)
        #expect(calm.verdict.isOn && calm.pace != .easyOnly)
        let share = (sore.longest?.meters ?? 0) / (calm.longest?.meters ?? 1)
        #expect(abs(share - ReturnToRunning.carefulShare) < 0.001)
        #expect(sore.pace == .easyOnly && sore.reason == .repeatRung)
    }

    @Test func `who wants half an hour is not led beyond it, and nobody is told of a usual`() {
        let days = Array(stride(from: 0, through: 80, by: 2))
        func after(_ goal: ProgrammeWishes.RunningGoal, runs: [Run] = []) -> RunningAllowance {
            Return.allowance(
                Return.needs { $0.wishes.goal = goal },
                day: 84,
                signals: Return.green(days),
                checkIns: Return.outings(days),
                runs: runs
            )
        }
        let easily = after(.runEasily)
        #expect(easily.minutes == 30 && easily.reason == .halfAnHour)
        let usual = after(.usualTraining)
        #expect((usual.minutes ?? 0) > 30)
        #expect(usual.verdict == .distance && usual.reason != .backToUsual)
        // At six minutes a kilometre half an hour is five.
        let recorded = after(.runEasily, runs: days.map { exampleRun($0, km: 7) })
        #expect(abs((recorded.longest?.kilometers ?? 0) - 5) < 0.001)
        #expect(recorded.reason == .halfAnHour)
    }
}
