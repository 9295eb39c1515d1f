import Companion
import Measure
import Program
import Rehabilitation
import Wording

/// A programme as text: where one stands, what to do, and why.
enum ProgrammeText {
    static func lines(_ state: CourseState, unit: DistanceUnit) -> [String] {
        var lines = state.course == nil ? [CourseLines.noCourse, ""] : []
        lines += state.notes.map(bullet) + (state.notes.isEmpty ? [] : [""])
        lines += today(state, unit: unit) + [""] + running(state.programme.running, unit: unit)
        lines += [""] + phases(state.programme) + [""] + fortnight(state.programme, unit: unit)
        if !state.programme.omitted.isEmpty {
            lines += ["", "Left out"] + state.programme.omitted.map { bullet($0.line) }
        }
        lines += state.programme.uncovered.map { bullet(ProgrammeLines.uncovered($0)) }
        if state.course == nil { lines += ["", "Begin it: hipwise plan start"] }
        return lines.map(\.printable)
    }

    static func today(_ state: CourseState, unit: DistanceUnit) -> [String] {
        guard let today = state.today else { return ["Today", bullet(ProgrammeLines.nothingYet)] }
        var lines = ["Today, \(today.day.words)"]
        if today.exercises.isEmpty {
            lines.append("  No exercises: a day for the hip to answer.")
        } else {
            let minutes = max(1, (today.exerciseSeconds + 30) / 60)
            lines.append("  Exercises, about \(minutes) min")
            lines += today.exercises.flatMap(exercise)
        }
        if let run = today.run {
            lines.append("  Run: \(run.words(unit))")
            for part in today.aroundRun {
                lines.append("    \(place(of: part)): \(part.exercise.name), \(part.doseWords)")
                if let beat = part.beatSentence { lines.append("      \(beat)") }
            }
        }
        if today.sittingBreaks > 0 { lines.append(bullet(ProgrammeLines.sittingBreaks)) }
        return lines
    }

    private static func place(of planned: PlannedExercise) -> String {
        switch planned.reason {
        case .warmUp: "before"
        case .during: "during"
        default: "after"
        }
    }

    private static func exercise(_ planned: PlannedExercise) -> [String] {
        ["  • \(planned.exercise.name): \(planned.doseWords)"]
            + ["      \(SharingWords.labelled(planned.why))"]
            + (planned.beatSentence.map { ["      \($0)"] } ?? [])
            + planned.cautions.map { "      Take care: \($0)" }
    }

    static func running(_ allowance: RunningAllowance, unit: DistanceUnit) -> [String] {
        ["Running", "  \(allowance.headline(unit))"] + allowance.lines(unit).map(bullet)
    }

    private static func phases(_ programme: Programme) -> [String] {
        ["The way"]
            + programme.phases.flatMap { phase in
                let isHere = phase.kind == programme.current
                let head =
                    "  \(isHere ? "→" : " ") \(phase.kind.name)"
                    + ": \(phase.kind.purpose.text)"
                guard isHere else { return [head] }
                return [head]
                    + phase.exit.map { "      to go on: \(SharingWords.labelled($0.line))" }
            }
    }

    private static func fortnight(_ programme: Programme, unit: DistanceUnit) -> [String] {
        ["The fortnight", bullet(ProgrammeLines.daysAhead)]
            + programme.days.map { planned in
                var parts: [String] = []
                if !planned.exercises.isEmpty {
                    parts.append(
                        planned.exercises.map(\.exercise.name).joined(separator: "; ")
                    )
                }
                if let run = planned.run { parts.append("run: \(run.words(unit))") }
                let name = "\(planned.day.weekday.name.prefix(3)) \(planned.day.iso8601)"
                return "  \(name)  \(parts.isEmpty ? "rest" : parts.joined(separator: " · "))"
            }
    }

    static func bullet(_ line: AdviceLine) -> String { "  • \(SharingWords.labelled(line))" }
}

/// What changed in a plan, and the rule that changed it.
enum CheckInText {
    static func lines(
        _ noted: NotedDay,
        day: CalendarDay,
        unit: DistanceUnit
    ) -> [String] {
        let state = noted.after
        var lines: [String] = []
        let notes = state.notes.map(ProgrammeText.bullet)
        if state.urgency != nil { lines += notes + [""] }
        // The morning decides the day before; then the day told of; then what the plan stands on.
        let decisions = [noted.completed(by: day), state.decision(on: day), state.decision]
        var shown: [CourseDecision] = []
        for decision in decisions.compactMap(\.self) where !shown.contains(decision) {
            shown.append(decision)
            lines += Self.decision(decision, state.review)
        }
        lines += ["", "What changes in the plan"]
        lines +=
            noted.changes.isEmpty
            ? ["  \(CourseLines.nothingChanged)"]
            : noted.changes.map { "  • \($0.sentence(unit: unit))" }
        lines += doubts(state.review, told: day)
        if state.urgency == nil { lines += notes.isEmpty ? [] : [""] + notes }
        return lines.map(\.printable)
    }

    /// The day with its colour in a word, then the rule with its source.
    static func decision(_ decision: CourseDecision, _ review: CourseReview) -> [String] {
        let line = decision.line(under: review.painRule)
        return [
            "\(decision.day.words): \(decision.signal.name), \(decision.step.name)",
            "  The rule: \(decision.rule.name). \(SharingWords.labelled(line))",
        ]
    }

    static func doubts(_ review: CourseReview, told day: CalendarDay? = nil) -> [String] {
        let doubts = review.doubts.filter { day == nil || $0.day == day }
        guard !doubts.isEmpty else { return [] }
        return ["", "This does not fit together"]
            + doubts.map { "  • \($0.question(day: $0.day.words))" }
    }
}

/// One screen: what to do today.
enum TodayText {
    static func lines(_ state: CourseState, unit: DistanceUnit) -> [String] {
        var lines = state.course == nil ? [CourseLines.noCourse, ""] : []
        lines += state.notes.map(ProgrammeText.bullet) + (state.notes.isEmpty ? [] : [""])
        if state.course != nil, let decision = state.decision {
            lines += CheckInText.decision(decision, state.review) + [""]
        }
        lines += ProgrammeText.today(state, unit: unit)
        lines.append("  Running: \(state.programme.running.headline(unit))")
        lines.append("    \(SharingWords.labelled(state.programme.running.why))")
        lines += session(state)
        if state.course != nil {
            lines += [
                "", "To tell", "  \(CourseLines.tonight)", "  \(CourseLines.tomorrowMorning)",
            ]
            if state.isWeeklyCheckDue {
                lines.append("  \(CourseLines.weeklyCheckDue) hipwise checkin --week")
            }
            lines += CheckInText.doubts(state.review)
            lines += ["", "How it goes"] + TrendText.lines(state)
        } else {
            lines += ["", "Begin it: hipwise plan start"]
        }
        return lines.map(\.printable)
    }

    private static func session(_ state: CourseState) -> [String] {
        guard state.today?.exercises.isEmpty == false else { return [] }
        if state.isSessionDone { return ["  The session of today is done."] }
        if state.interruptedSession != nil {
            return ["  The session was interrupted. Go on: hipwise plan start"]
        }
        return state.course == nil ? [] : ["  Do it now: hipwise plan start"]
    }
}

/// Whether it is getting better.
enum TrendText {
    static func lines(_ state: CourseState) -> [String] {
        state.trends.map { ProgrammeText.bullet($0.line) }
    }
}
