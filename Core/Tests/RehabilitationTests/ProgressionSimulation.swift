import Measure
import Program

@testable import Rehabilitation

/// A hip that gains from load, is irritated by too much of it, and calms with rest.
///
/// A caricature, made to try the rules on; nothing in it was fitted to people.
struct SimulatedHip {
    /// The load that it bears, as a share of full training.
    var capacity: Double
    /// The pain that is there without load.
    var irritation: Double

    /// The worst pain under a load.
    mutating func bear(_ load: Double) -> Double {
        let excess = max(0, load / capacity - 1)
        let pain = irritation + 5 * excess
        irritation = min(10, irritation + 2.5 * excess)
        capacity += excess < 0.3 ? 0.022 * min(load / capacity, 1) : -0.015
        return pain
    }

    mutating func sleep() {
        irritation *= 0.72
        capacity = max(0.1, capacity - 0.002)
    }
}

/// A course that follows the decisions as they fall, with a runner who forgets, lies and overdoes.
struct SimulatedCourse {
    static let days = 252

    let decisions: [CourseDecision]
    let checkIns: [CheckIn]
    let cleared: [CalendarDay]
    let rule: PainRule

    init(_ number: Int, rule: PainRule) {
        self.rule = rule
        var generator = SeededGenerator(seed: 23, stream: "\(rule.id) \(number)")
        func draw(_ range: ClosedRange<Double>) -> Double { .random(in: range, using: &generator) }
        let forgets = draw(0...0.25)
        let lies = draw(0...0.1)
        let overdoes = draw(0...0.1)
        let daysAWeek = Int.random(in: 3...5, using: &generator)
        var hip = SimulatedHip(capacity: draw(0.15...0.5), irritation: draw(0...3))
        var walk = CourseWalk(rule: rule, cutoffs: .standard(for: rule))
        var days: [CalendarDay: DiaryDay] = [:]
        var decisions: [CourseDecision] = []
        var checkIns: [CheckIn] = []
        var cleared: [CalendarDay] = []
        var stopped = 0
        for number in 0..<Self.days {
            let day = Told.day(number)
            let isTold = draw(0...1) >= forgets
            var told = CheckIn(day: day, written: Told.written(number), loading: [])
            told.painMorning = Self.number(hip.irritation + draw(-0.5...0.5))
            if isTold { days[day] = DiaryDay(day, [told], rule: rule) }
            if number > 0 {
                let yesterday = Told.day(number - 1)
                let isCleared = cleared.contains(yesterday)
                let decision = walk.decide(yesterday, in: days, isCleared: isCleared)
                decisions.append(decision)
                stopped = decision.step == .seeSomeone ? stopped + 1 : 0
            }
            // Whoever is sent to someone is seen within weeks, and cleared once it is calm.
            if stopped > 20, hip.irritation < 0.4 { cleared.append(day) }
            if number * daysAWeek % 7 < daysAWeek, stopped == 0 {
                let eagerness = draw(0...1) < overdoes ? draw(1.3...2) : draw(0.85...1.15)
                let pain = hip.bear(Self.load(walk.level) * eagerness)
                let lie = draw(0...1) < lies ? 3.0 : 0
                told.painDuring = Self.number(pain + draw(-0.4...0.4) - lie)
                told.loading = [.exercises]
            }
            if isTold {
                days[day] = DiaryDay(day, [told], rule: rule)
                checkIns.append(told)
            }
            hip.sleep()
        }
        self.decisions = decisions
        self.checkIns = checkIns
        self.cleared = cleared
    }

    /// The share of full training that a level of load is taken for; it belongs to the simulation
    /// alone, since the plan itself knows exercises and no such share.
    static func load(_ level: Int) -> Double {
        (level..<Progression.topLevel).reduce(1) { share, _ in share * 0.85 }
    }

    static func number(_ pain: Double) -> Int { min(10, max(0, Int(pain.rounded()))) }

    func level(week: Int) -> Int { decisions[min(week * 7, decisions.count) - 1].level }
    var redDays: Int { decisions.count { $0.signal == .red } }
    var stepsBack: Int { decisions.count { $0.step == .stepBack } }
    var wasStopped: Bool { decisions.contains { $0.step == .seeSomeone } }

    /// The most turns from up to down or back within any four weeks.
    var worstOscillation: Int {
        let steps = decisions.filter { $0.step == .progress || $0.step == .stepBack }
        let turns = zip(steps, steps.dropFirst()).filter { $0.step != $1.step }.map(\.1.day)
        return turns.map { first in
            turns.count { $0 >= first && $0.days(since: first) < 28 }
        }.max() ?? 0
    }
}

/// Many simulated courses as a table.
struct ProgressionSimulationReport {
    static let weeks = [8, 12, 16, 20, 24, 30, 36]

    let courses: [(rule: PainRule, courses: [SimulatedCourse])]

    var text: String {
        let intro = """
            Simulated courses, \(SimulatedCourse.days / 7) weeks each, with runners who forget, lie and \
            overdo.
            The hip is a caricature and fitted to nobody: the table shows how the rules behave, not how \
            people heal.

            """
        let header =
            row("rule", ["courses"] + Self.weeks.map { "top w\($0)" })
            + "\n"
            + courses.map { rule, courses in
                row(
                    rule.id,
                    ["\(courses.count)"]
                        + Self.weeks.map { week in
                            share(courses) { $0.level(week: week) == Progression.topLevel }
                        }
                )
            }.joined(separator: "\n")
        let second =
            row(
                "rule",
                ["red days", "back", "back max", "turns/4w", "stopped", "lvl w36", "unknown"]
            )
            + "\n"
            + courses.map { rule, courses in
                row(
                    rule.id,
                    [
                        mean(courses) { Double($0.redDays) },
                        mean(courses) { Double($0.stepsBack) },
                        "\(courses.map(\.stepsBack).max() ?? 0)",
                        "\(courses.map(\.worstOscillation).max() ?? 0)",
                        share(courses) { $0.wasStopped },
                        mean(courses) { Double($0.level(week: 36)) },
                        mean(courses) { course in
                            Double(course.decisions.count { $0.signal == .unknown })
                        },
                    ]
                )
            }.joined(separator: "\n")
        return [intro, header, "", second, ""].joined(separator: "\n")
    }

    private func row(_ name: String, _ cells: [String]) -> String {
        pad(name, 22, isLeft: true) + cells.map { pad($0, 10, isLeft: false) }.joined()
    }

    private func pad(_ text: String, _ width: Int, isLeft: Bool) -> String {
        let spaces = String(repeating: " ", count: max(0, width - text.count))
        return isLeft ? text + spaces : spaces + text
    }

    private func share(_ courses: [SimulatedCourse], _ holds: (SimulatedCourse) -> Bool) -> String {
        (100 * Double(courses.count(where: holds)) / Double(max(courses.count, 1))).fixed(0) + " %"
    }

    private func mean(_ courses: [SimulatedCourse], _ value: (SimulatedCourse) -> Double) -> String
    {
        (courses.map(value).reduce(0, +) / Double(max(courses.count, 1))).fixed(1)
    }
}
