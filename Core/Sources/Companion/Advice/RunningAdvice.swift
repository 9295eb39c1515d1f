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
    /// What may be run in the rest of the week; never less than `longest`, `nil` as there.
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
        let rule = situation.painRule
        if situation.walkingHurts { return .walkFirst(RunningLines.notWhileWalkingHurts, rule) }
        if situation.isFresh && situation.beganSuddenly {
            return .walkFirst(RunningLines.notAfterSuddenStrain, rule)
        }
        if situation.painIsTooMuch { return .walkFirst(RunningLines.notAtThisPain(rule), rule) }
        let factor = situation.runningIsCalm ? 1 : AdviceThresholds.reduction
        let single = limits.longestRunTomorrow.map { max($0, .zero) * factor }
        let week = limits.weekRemaining.map { max($0, .zero) * factor }
        if let week, week.meters < AdviceThresholds.shortestRunMeters {
            return RunningAdvice(
                verdict: .notYet,
                lines: [RunningLines.weekIsFull, RunningLines.painRule(rule)]
            )
        }
        if let single, single.meters < AdviceThresholds.shortestRunMeters {
            return .walkFirst(RunningLines.tooLittleBefore, rule)
        }
        let longest = [single, week].compactMap(\.self).min()
        return RunningAdvice(
            verdict: .shorter,
            longest: longest,
            week: week,
            lines: shorterLines(
                situation,
                longest: longest,
                week: week,
                isReduced: factor < 1,
                unit: unit
            )
        )
    }

    private static func untilSeen(_ situation: AdviceSituation) -> RunningAdvice {
        let bone = situation.boneStress.isEmpty ? [] : [RunningLines.boneComesFirst]
        return RunningAdvice(verdict: .notUntilSeen, lines: [RunningLines.notUntilSeen] + bone)
    }

    private static func walkFirst(_ reason: AdviceLine, _ rule: PainRule) -> RunningAdvice {
        RunningAdvice(
            verdict: .notYet,
            ladder: .standard,
            lines: [reason, RunningLines.ladder(.standard), RunningLines.painRule(rule)]
        )
    }

    private static func shorterLines(
        _ situation: AdviceSituation,
        longest: Distance?,
        week: Distance?,
        isReduced: Bool,
        unit: DistanceUnit
    ) -> [AdviceLine] {
        var lines = situation.impactIsUnknown ? [RunningLines.firstMakeSure] : []
        lines.append(
            longest.map { RunningLines.limit($0, unit: unit, isReduced: isReduced) }
                ?? RunningLines.withoutLog
        )
        if let week { lines.append(RunningLines.week(week, unit: unit, isReduced: isReduced)) }
        return lines + [
            RunningLines.howToRun, RunningLines.painRule(situation.painRule), RunningLines.stopRule,
        ]
    }
}
