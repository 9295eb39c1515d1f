import Evidence
public import Measure
public import Program
public import Rehabilitation

extension WalkRunLadder.Step {
    /// "5 rounds of 1 minute running and 4 minutes walking"; "30 minutes running without a break".
    public var words: String {
        if runMinutes == 0 { return "\((walkMinutes * rounds).minuteWords) walking" }
        if walkMinutes == 0 {
            return "\((runMinutes * rounds).minuteWords) running without a break"
        }
        return """
            \(rounds) rounds of \(runMinutes.minuteWords) running and \(walkMinutes.minuteWords) \
            walking
            """
    }
}

extension RunningAllowance.Pace {
    public var line: AdviceLine {
        switch self {
        case .easyOnly: .judged("Easy pace only: slow enough to talk in whole sentences.")
        case .strides:
            AdviceLine(
                """
                Easy, with four to six relaxed strides of 20 seconds at the end if you like. \
                Distance first, speed later: bone answers to how hard a step is more than to how \
                many there are.
                """,
                sources: [.warden2021],
                isJudgement: true
            )
        case .all:
            AdviceLine(
                "Faster running may come back, one session a week to begin with, hills last.",
                sources: [.warden2021],
                isJudgement: true
            )
        }
    }
}

extension PlannedRun {
    /// "5 rounds of 1 minute running and 4 minutes walking, at most 2.6 km in all".
    public func words(_ unit: DistanceUnit) -> String {
        var parts: [String] = []
        if let step { parts.append(step.words) }
        if let distance {
            let limit = unit.limitText(distance)
            parts.append(
                step == nil ? "up to \(limit)\(ease)" : "whichever comes first: this or \(limit)"
            )
        } else if step == nil, let minutes {
            parts.append("up to \(minutes.minuteWords)\(ease)")
        }
        return parts.isEmpty ? "an easy run, half of what was usual" : parts.joined(separator: "; ")
    }

    private var ease: String { pace == .all ? "" : " easily" }
}

extension RunningAllowance {
    /// What may be run, in a sentence.
    public func headline(_ unit: DistanceUnit) -> String {
        switch verdict {
        case .notUntilSeen: "No running until a clinician has looked and says that you may."
        case .notYet: notYetHeadline
        case .ladder, .distance, .unrestricted:
            "\(planned.words(unit).sentenceStart), with a day between runs."
        }
    }

    /// The run that it stands for, while there is running.
    var planned: PlannedRun {
        PlannedRun(
            step: step,
            distance: longest,
            minutes: step == nil ? minutes : nil,
            pace: pace
        )
    }

    private var notYetHeadline: String {
        guard let nextRun else { return "No running for now." }
        let what = step.map { ": \($0.words)" } ?? ""
        return "No run today; the next is on \(nextRun.weekday.name) \(nextRun.dayAndMonth)\(what)."
    }

    /// Why this and no more, then what goes with it.
    public func lines(_ unit: DistanceUnit) -> [AdviceLine] {
        var lines = [why]
        if verdict.isOn {
            if let week { lines.append(RunningWords.week(week, unit: unit)) }
            lines.append(pace.line)
            if rung == 1 { lines.append(RunningWords.walkFirst) }
            if let rung { lines.append(RunningWords.climb(rung: rung)) }
            lines.append(RunningLines.stopRule)
        }
        if let race { lines.append(race.line(unit)) }
        return lines
    }

    /// What set the answer.
    public var why: AdviceLine {
        switch reason {
        case .screening: RunningLines.notUntilSeen
        case .noHipCheck: RunningWords.noHipCheck
        case .bone: RunningWords.bone
        case .walkingHurts: RunningLines.notWhileWalkingHurts
        case .freshInjury: RunningLines.notAfterSuddenStrain
        case .calmFirst: RunningWords.calmFirst
        case .redDay: verdict == .notUntilSeen ? RunningWords.redAgain : RunningWords.redDay
        case .restDay: RunningWords.restDay
        case .ladderRung: RunningWords.ladder
        case .repeatRung: RunningWords.repeatRung
        case .longestOfThisReturn: RunningWords.thisReturn
        case .longestOfThirtyDays: RunningWords.thirtyDays
        case .weekIsFull: RunningLines.weekIsFull
        case .longBreak: RunningWords.longBreak
        case .notWanted: RunningWords.notWanted
        case .backToUsual: RunningWords.backToUsual
        case .halfAnHour: RunningWords.halfAnHour
        }
    }
}

extension RaceOutlook {
    /// Whether it fits, said plainly; a race never loosens a bound.
    public func line(_ unit: DistanceUnit) -> AdviceLine {
        guard daysLeft >= 0 else {
            return .judged("The race on \(day.dayAndMonth) is over; the plan goes on as it is.")
        }
        let when = "The race is on \(day.dayAndMonth), in \(daysLeft.counted("day"))."
        if let runsFreely, runsFreely > day {
            return .judged(
                """
                \(when) It does not fit: even if every outing stays calm, running without breaks \
                begins on \(runsFreely.dayAndMonth). Let this one go.
                """
            )
        }
        let longest =
            longestByThen.map {
                " At most \(unit.limitText($0)) in one run by then, if every week grows to its limit."
            } ?? ""
        let end =
            allowsRacing
            ? " Whether that is enough for the race is for you to weigh; the plan does not hurry for it."
            : " Racing itself does not fit: only easy running can be open by then."
        return .judged(when + longest + end)
    }
}

/// Sentences for the reasons behind a running allowance.
enum RunningWords {
    static let bone = AdviceLine(
        """
        No running after an injury of bone until the clinician who follows it has cleared you. \
        Bone gives no pain that may be run through.
        """,
        sources: [.george2024, .robertson2017],
        isJudgement: true
    )
    static let calmFirst = AdviceLine(
        """
        Running begins when daily life is calm: calm loaded days must have earned the first step \
        up. 30 minutes of walking without pain are asked of you, not checked. Usual practice; the \
        minutes were never tested.
        """,
        sources: [.george2024],
        isJudgement: true
    )
    static let walkFirst = AdviceLine(
        """
        Begin only once 30 minutes of brisk walking are free of pain, on the day and the morning \
        after. Usual practice; the minutes were never tested.
        """,
        sources: [.george2024],
        isJudgement: true
    )
    static let redDay = AdviceLine.judged(
        """
        The hip had more than its rule allows: a day without running, then a step lower or, once you \
        run without breaks, shorter and easily until two runs in a row stayed calm.
        """
    )
    static let redAgain = AdviceLine.judged(
        """
        The hip hurt so much, or so often, that it has to be seen first. Where no bone is in question \
        ten days told as calm end this as well. Either way running starts from its first step.
        """
    )
    static let restDay = AdviceLine(
        "A day between runs, so that the next morning can answer. Usual practice on the way back.",
        sources: [.warden2021],
        isJudgement: true
    )
    static let ladder = AdviceLine(
        """
        Minutes first: walking and running in turn, a step up after two outings in a row that kept \
        the pain rule. Usual practice, never tested in a trial.
        """,
        sources: [.warden2021],
        isJudgement: true
    )
    static let repeatRung = AdviceLine(
        """
        The last outing, or a day since, was more than the hip settles from, so this one is no \
        harder. Usual practice.
        """,
        sources: [.warden2021],
        isJudgement: true
    )
    static let thisReturn = AdviceLine(
        """
        At most a tenth more than the longest run of the last 30 days of this return. The study \
        looked at all runs of 30 days; that only those of this return count is ours.
        """,
        sources: [.frandsen2025],
        isJudgement: true
    )
    static let thirtyDays = AdviceLine(
        """
        You never stopped, so the longest run of the last 30 days counts, and less than that until \
        running is known to stay calm.
        """,
        sources: [.frandsen2025],
        isJudgement: true
    )
    static let longBreak = AdviceLine.judged(
        "After so long without an outing it starts lower; two calm ones bring you up again."
    )
    static let noHipCheck = AdviceLine.judged(
        "Do the hip check first: without it nobody can say whether running is safe for this hip."
    )
    static let halfAnHour = AdviceLine.judged(
        """
        Half an hour in one go is what you want to come back to, so it grows no further. Choose \
        another goal to go on from there.
        """
    )
    static let notWanted = AdviceLine.judged("You said that you do not want to run for now.")
    static let backToUsual = AdviceLine(
        """
        Back to what was usual. One limit stays: no single run more than a tenth beyond the \
        longest of the last 30 days.
        """,
        sources: [.frandsen2025],
        isJudgement: false
    )

    /// What the week still holds.
    static func week(_ distance: Distance, unit: DistanceUnit) -> AdviceLine {
        AdviceLine(
            """
            At most \(unit.limitText(distance)) in the rest of this week, by the ten-percent rule: \
            common advice, though a trial found no benefit from it.
            """,
            sources: [.article2022, .buist2008],
            isJudgement: false
        )
    }

    static func climb(rung: Int) -> AdviceLine {
        let steps = WalkRunLadder.standard.steps
        let next = rung < steps.count ? "then \(steps[rung].words)" : "then distance grows"
        return AdviceLine(
            "Step \(rung) of \(steps.count); after two calm outings in a row, \(next).",
            sources: [.warden2021],
            isJudgement: true
        )
    }
}

extension Int {
    /// "1 minute", "4 minutes".
    fileprivate var minuteWords: String { "\(self) \(self == 1 ? "minute" : "minutes")" }
}
