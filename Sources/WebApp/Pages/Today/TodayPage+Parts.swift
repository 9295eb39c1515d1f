import Companion
import Measure
import Program
import Rehabilitation
import Screening
import Wording

extension TodayPage.Care {
    init(_ tier: Tier) {
        self.tier = tier.rawValue
        headline = tier.headline
        explanation = tier.explanation
    }
}

extension TodayPage.Beginning {
    init(hasHipCheck: Bool) {
        text =
            hasHipCheck
            ? """
            You have done the hip check. A programme can be built from it: say what you have at \
            home, how much time there is and what you want to come back to.
            """
            : """
            Here you will find what to do each day. First the hip check: it asks for danger signs \
            and finds what your hip may need.
            """
        address = hasHipCheck ? Address.plan.path : Address.hipCheck.path
        action = hasHipCheck ? "See the plan that would begin" : "Start the hip check"
    }
}

extension TodayPage.Signal {
    init(_ state: CourseState) {
        let decision = state.decision
        let signal = decision?.signal ?? .unknown
        kind = signal.rawValue
        (mark, name) = CourseLabels.signal(signal)
        headline = decision.map { CourseLabels.step($0.step) } ?? "Tell how it is"
        line = ResultPage.Line(
            decision?.line(under: state.review.painRule)
                ?? .judged("Nothing was told yet. A check-in a day is enough.")
        )
        level = "Load level \(state.review.level)"
        doubts = state.review.doubts.suffix(3).map { $0.question(day: $0.day.dayAndMonth) }
        hasDoubts = !doubts.isEmpty
    }
}

extension TodayPage.Session {
    init(_ state: CourseState) {
        let planned = state.today?.exercises ?? []
        exercises = planned.map(PlannedCard.init)
        isRest = planned.isEmpty
        minutes = Phrase.duration(
            seconds: Double(max(60, state.today?.exerciseSeconds ?? 0))
        )
        let ids = Set(planned.map(\.exercise.id))
        let all = planned.reduce(0) { $0 + $1.sets * max(1, $1.sides.count) }
        let sets = state.sessions.filter { $0.day == state.review.day }
            .flatMap(\.sets).filter { !$0.isSkipped && ids.contains($0.exercise) }
        let count = Set(sets.map(PlayerRound.Key.init)).count
        isFinished = all > 0 && count >= all
        done =
            count == 0
            ? nil
            : isFinished ? "All \(all) sets are done." : "\(count) of \(all) sets are done so far."
        let breaks = state.today?.sittingBreaks ?? 0
        sitting =
            breaks == 0
            ? nil : "Get up from sitting \(breaks == 1 ? "once" : "\(breaks) times") today."
    }
}

extension TodayPage.Running {
    init(_ state: CourseState, unit: DistanceUnit) {
        let allowance = state.programme.running
        headline = allowance.headline(unit)
        lines = allowance.lines(unit).map(ResultPage.Line.init)
        let around = state.today?.aroundRun ?? []
        hasAround = !around.isEmpty
        warmUpAddress =
            around.contains { $0.reason == .warmUp } ? Address.player(.warmUp).path : nil
        coolDownAddress =
            around.contains { $0.reason == .coolDown } ? Address.player(.coolDown).path : nil
        exercises = around.filter { $0.reason == .during }.map(PlannedCard.init)
        hasExercises = !exercises.isEmpty
    }
}

extension TodayPage.Trend {
    init(_ state: CourseState) {
        let trends = state.trends
        headline = OutcomeTrend.together(trends).name.capitalizedFirst
        lines = trends.map { ResultPage.Line($0.line) }
    }
}

extension TodayPage.Weekly {
    /// Due a week after the last one, or after the beginning.
    init(_ state: CourseState, _ course: Course) {
        let last = state.weeklyChecks.map(\.day).max()
        isDue = state.isWeeklyCheckDue
        text =
            isDue
            ? "A week has passed. A few numbers show whether things get better."
            : last.map { "Last answered on \(Phrase.date($0))." }
                ?? "Due on \(Phrase.date(course.start.adding(days: 7)))."
    }
}

extension TodayPage.Undo {
    /// The day and the moment of telling, which name one telling.
    static func name(_ checkIn: CheckIn) -> String {
        "\(checkIn.day.iso8601) \(checkIn.written.millisecondsSince1970)"
    }

    init(_ checkIn: CheckIn, today: CalendarDay) {
        written = Self.name(checkIn)
        words =
            checkIn.day == today
            ? "Take back the check-in of today"
            : "Take back the check-in of \(Phrase.date(checkIn.day))"
    }
}
