import Companion
import Measure
import Rehabilitation
import Wording

/// The look back over a week.
struct WeeklyPage: PageModel {
    static let template = Template.weekly
    let title = "Your week"
    let place: Place? = .today
    let courseStylesheet = Address.courseStylesheet.path
    let todayAddress = Address.today.path
    let action = Address.weeklyCheck.path
    let week: String
    let scales: [PainScale]
    let problem: String?
    let remark = WeeklyCheck.notValidated

    init(state: CourseState, problem: String? = nil) {
        let day = state.review.day
        week = "\(Phrase.shortDate(day.adding(days: -6))) to \(Phrase.date(day))"
        self.problem = problem
        let last = state.weeklyChecks.last { $0.day == day }
        let own = (state.course?.ownActivities ?? []).enumerated().map { index, name in
            PainScale(
                "activity\(index)",
                legend: name,
                hint: WeeklyCheck.activitiesQuestion,
                low: WeeklyCheck.activityEnds.least,
                high: WeeklyCheck.activityEnds.most,
                value: last?.activities[name]
            )
        }
        scales =
            [
                PainScale(
                    "worstPain",
                    legend: WeeklyCheck.worstPainQuestion,
                    hint: "At any time, whatever you did.",
                    value: last?.worstPain
                ),
                PainScale(
                    "heldBack",
                    legend: WeeklyCheck.heldBackQuestion,
                    hint: "Also when you did not run because of it.",
                    low: WeeklyCheck.heldBackEnds.least,
                    high: WeeklyCheck.heldBackEnds.most,
                    value: last?.heldBack
                ),
                PainScale(
                    "confidence",
                    legend: WeeklyCheck.confidenceQuestion,
                    hint: "0 to 10.",
                    low: WeeklyCheck.confidenceEnds.least,
                    high: WeeklyCheck.confidenceEnds.most,
                    value: last?.confidence
                ),
            ] + own
    }
}

extension WeeklyCheck {
    /// `nil` when nothing was filled in.
    init?(_ form: FormFields, course: Course, day: CalendarDay, now: Instant) {
        var activities: [String: Int] = [:]
        for (index, name) in course.ownActivities.enumerated() {
            activities[name] = PainScale.value("activity\(index)", in: form)
        }
        self.init(
            day: day,
            written: now,
            worstPain: PainScale.value("worstPain", in: form),
            heldBack: PainScale.value("heldBack", in: form),
            confidence: PainScale.value("confidence", in: form),
            activities: activities
        )
        let isEmpty =
            worstPain == nil && heldBack == nil && confidence == nil && activities.isEmpty
        if isEmpty { return nil }
    }
}
