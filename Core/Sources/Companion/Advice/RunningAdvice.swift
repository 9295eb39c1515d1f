import Anatomy
import Assessment
public import Measure
public import Program
import Screening
public import Wording

/// Whether and how far to run.
public struct RunningAdvice: Sendable, Hashable {
    public var verdict: Verdict
    /// The longest single run; `nil` when running is off or no training log sets a number.
    public var longest: Distance?
    /// What may be run in the rest of the week; never less than `longest`.
    public var week: Distance?
    /// The staged way back, where walking comes first.
    public var ladder: WalkRunLadder?
    public var lines: [AdviceLine]

    public var isAllowed: Bool { verdict == .shorter }

    public enum Verdict: String, Sendable, Hashable, CaseIterable, Codable {
        /// Not before a clinician has looked.
        case notUntilSeen
        /// Not while it hurts like this, or not this week.
        case notYet
        /// Shorter and easier than usual.
        case shorter
    }

    static func make(
        for situation: AdviceSituation,
        limits: FirstAdvice.Limits,
        unit: DistanceUnit
    ) -> RunningAdvice {
        if situation.mustNotLoad { return .untilSeen(situation) }
        if situation.walkingHurts { return .walkFirst(RunningLines.notWhileWalkingHurts) }
        let rule = situation.painRule
        if situation.painIsTooMuch { return .walkFirst(RunningLines.notAtThisPain(rule)) }
        let factor = situation.runningIsCalm ? 1 : AdviceThresholds.reduction
        return .shorter(rule: rule, limits: limits, factor: factor, unit: unit)
    }

    private static func untilSeen(_ situation: AdviceSituation) -> RunningAdvice {
        let suspects = situation.suspects.map(\.condition)
        let feared = situation.triage.fired.flatMap(\.feared)
        let isBone = (suspects + feared).contains { ConditionID.boneStressInjuries.contains($0) }
        return RunningAdvice(
            verdict: .notUntilSeen,
            lines: [RunningLines.notUntilSeen] + (isBone ? [RunningLines.boneComesFirst] : [])
        )
    }

    private static func walkFirst(_ reason: AdviceLine) -> RunningAdvice {
        RunningAdvice(
            verdict: .notYet,
            ladder: .standard,
            lines: [reason, RunningLines.ladder(.standard)]
        )
    }

    private static func shorter(
        rule: PainRule,
        limits: FirstAdvice.Limits,
        factor: Double,
        unit: DistanceUnit
    ) -> RunningAdvice {
        let week = limits.weekRemaining.map { max($0, .zero) * factor }
        let single = limits.longestRunTomorrow.map { max($0, .zero) * factor }
        let longest = [single, week].compactMap(\.self).min()
        if let longest, longest.meters < AdviceThresholds.shortestRunMeters {
            return RunningAdvice(verdict: .notYet, lines: [RunningLines.weekIsFull])
        }
        var lines = [RunningLines.howToRun]
        if let longest {
            lines.append(RunningLines.limit(longest, unit: unit, isReduced: factor < 1))
        } else {
            lines.append(RunningLines.withoutLog)
        }
        if let week { lines.append(RunningLines.week(week, unit: unit)) }
        lines += [RunningLines.painRule(rule), RunningLines.stopRule]
        return RunningAdvice(verdict: .shorter, longest: longest, week: week, lines: lines)
    }
}
