import Anatomy
import Measure
import Program
import Testing
import Training

@testable import Rehabilitation

@Suite struct ReturnToRunningTests {
    static func needs(
        _ cause: ConditionID = .iliotibialBandSyndrome,
        change: (inout ProgrammeNeeds) -> Void = { _ in }
    ) -> ProgrammeNeeds {
        var needs = ProgrammeNeeds.example(cause)
        change(&needs)
        return needs
    }

    /// Outings on these days, all told as runs.
    static func outings(_ days: [Int]) -> [CheckIn] {
        days.map { day in
            CheckIn(
                day: courseStart.adding(days: day),
                written: Instant(secondsSince1970: Double(day)),
                painDuring: 1,
                loading: [.run]
            )
        }
    }

    static func allowance(
        _ needs: ProgrammeNeeds = needs(),
        level: Int = 4,
        day: Int,
        signals: [Int: DaySignal] = [:],
        checkIns: [CheckIn] = [],
        runs: [Run] = [],
        raceDay: CalendarDay? = nil
    ) -> RunningAllowance {
        ReturnToRunning.allowance(
            needs: needs,
            review: .example(level: level, day: day, signals: signals),
            runs: runs,
            checkIns: checkIns,
            firstWeekday: .monday,
            raceDay: raceDay,
            on: courseStart.adding(days: day)
        )
    }

    static func green(_ days: [Int]) -> [Int: DaySignal] {
        Dictionary(uniqueKeysWithValues: days.map { ($0, .green) })
    }

    @Test func `the first outing waits for the first step that calm days earn`() {
        let early = Self.allowance(level: 0, day: 0)
        #expect(early.verdict == .notYet && early.reason == .calmFirst)
        let open = Self.allowance(level: 1, day: 0)
        #expect(open.verdict == .ladder && open.rung == 1 && open.pace == .easyOnly)
    }

    @Test(arguments: 1...5)
    func `two outings in a row that kept the rule climb a rung`(_ rung: Int) {
        let days = (0..<(rung - 1) * 2).map { $0 * 2 }
        let now = (rung - 1) * 4
        let answer = Self.allowance(
            day: now,
            signals: Self.green(days),
            checkIns: Self.outings(days)
        )
        #expect(answer.rung == rung)
        #expect(answer.step == WalkRunLadder.standard.steps[rung - 1])
    }

    @Test func `one calm outing is not enough, and one that nobody told of does not count`() {
        let once = Self.allowance(day: 2, signals: Self.green([0]), checkIns: Self.outings([0]))
        #expect(once.rung == 1)
        let silent = Self.allowance(day: 4, signals: [:], checkIns: Self.outings([0, 2]))
        #expect(silent.rung == 1)
    }

    @Test func `a red outing steps down a rung and rests a day`() {
        let days = [0, 2, 4, 6, 8]
        var signals = Self.green([0, 2, 4, 6])
        signals[8] = .red
        let next = Self.allowance(day: 9, signals: signals, checkIns: Self.outings(days))
        #expect(next.verdict == .notYet && next.reason == .redDay)
        #expect(next.nextRun == courseStart.adding(days: 11))
        let later = Self.allowance(day: 11, signals: signals, checkIns: Self.outings(days))
        #expect(later.verdict == .ladder && later.rung == 2 && later.reason == .repeatRung)
    }

    @Test func `a day lies between runs`() {
        let days = [0]
        let rest = Self.allowance(day: 1, signals: Self.green(days), checkIns: Self.outings(days))
        #expect(rest.verdict == .notYet && rest.reason == .restDay)
        #expect(rest.nextRun == courseStart.adding(days: 2))
        #expect(rest.longest == nil)
        let done = Self.allowance(day: 0, signals: Self.green(days), checkIns: Self.outings(days))
        #expect(done.verdict == .notYet && done.nextRun == courseStart.adding(days: 2))
    }

    @Test func `a run missed and told of moves to the next day, untold it does not`() {
        let told = [
            CheckIn(
                day: courseStart.adding(days: 2),
                written: Instant(secondsSince1970: 2),
                loading: []
            )
        ]
        let signals = Self.green([0])
        let missed = Self.allowance(
            day: 3,
            signals: signals,
            checkIns: Self.outings([0]) + told
        )
        #expect(missed.verdict == .ladder)
        let untold = Self.allowance(day: 3, signals: signals, checkIns: Self.outings([0]))
        #expect(untold.verdict == .notYet)
        #expect(untold.nextRun == courseStart.adding(days: 4))
    }

    @Test func `after the ladder a tenth more than the longest of this return`() {
        let days = Array(stride(from: 0, through: 18, by: 2))
        let runs =
            [exampleRun(-20, km: 21)]
            + days.enumerated().map { exampleRun($1, km: 3 + Double($0) * 0.2) }
        // A new week, so that only the single run is limited.
        let answer = Self.allowance(
            Self.needs { $0.wishes.goal = .usualTraining },
            day: 23,
            signals: Self.green(days),
            runs: runs
        )
        #expect(answer.verdict == .distance)
        #expect(answer.reason == .longestOfThisReturn)
        let longest = answer.longest?.kilometers ?? 0
        #expect(abs(longest - 4.8 * 1.1) < 0.001)
        #expect(answer.pace == .easyOnly)
    }

    @Test func `pace comes last`() {
        let days = Array(stride(from: 0, through: 70, by: 2))
        let runs = days.map { exampleRun($0, km: 5) }
        let paces = [20, 44, 58].map { day in
            Self.allowance(
                day: day,
                signals: Self.green(days.filter { $0 < day }),
                runs: runs.filter { $0.day < courseStart.adding(days: day) }
            ).pace
        }
        #expect(paces == [.easyOnly, .strides, .all])
    }

    @Test func `weeks without an outing start lower, and the longer the lower`() {
        let days = Array(stride(from: 0, through: 14, by: 2))
        let signals = Self.green(days)
        let rungs = [16, 29, 45, 75].map { day in
            Self.allowance(
                day: day + day % 2,
                signals: signals,
                checkIns: Self.outings(days)
            ).rung
        }
        #expect(rungs == [5, 4, 3, 1])
    }

    @Test func `who never stopped goes on, shorter until it is known to stay calm`() {
        let runs = [-12, -9, -6, -3].map { exampleRun($0, km: 10) }
        let careful = Self.allowance(
            Self.needs { $0.runsAlready = true },
            level: 0,
            day: 0,
            runs: runs
        )
        #expect(careful.verdict == .distance)
        #expect(abs((careful.longest?.kilometers ?? 0) - 7.7) < 0.001)
        let calm = Self.allowance(
            Self.needs {
                $0.runsAlready = true
                $0.runsCalmly = true
            },
            level: 0,
            day: 0,
            runs: runs
        )
        #expect(abs((calm.longest?.kilometers ?? 0) - 11) < 0.001)
        let stopped = Self.allowance(
            Self.needs { $0.runsAlready = true },
            level: 4,
            day: 0,
            runs: [exampleRun(-20, km: 10)]
        )
        #expect(stopped.verdict == .ladder && stopped.rung == 1)
    }

    @Test func `bone: not until cleared, then the ladder`() {
        var needs = Self.needs(.femoralShaftStress)
        needs.clearance = .boneUnderCare
        #expect(Self.allowance(needs, level: 9, day: 0).verdict == .notUntilSeen)
        #expect(Self.allowance(needs, level: 9, day: 0).reason == .bone)
        needs.wishes.isClearedToRun = true
        let cleared = Self.allowance(needs, level: 0, day: 0)
        #expect(cleared.verdict == .ladder && cleared.rung == 1)
    }

    @Test func `who does not want to run is not made to`() {
        let answer = Self.allowance(Self.needs { $0.wishes.goal = .noRunning }, day: 0)
        #expect(answer.verdict == .notYet && answer.reason == .notWanted && answer.nextRun == nil)
    }

    @Test func `a race too soon does not fit, and never loosens a bound`() {
        let without = Self.allowance(day: 0)
        let soon = Self.allowance(day: 0, raceDay: courseStart.adding(days: 10))
        #expect(soon.race?.allowsRacing == false)
        #expect((soon.race?.runsFreely).map { $0 > courseStart.adding(days: 10) } == true)
        let late = Self.allowance(day: 0, raceDay: courseStart.adding(days: 200))
        #expect(late.race?.allowsRacing == true)
        for answer in [soon, late] {
            #expect(answer.step == without.step && answer.longest == without.longest)
        }
    }
}
