import Companion

extension TodayPage.Trend {
    init?(_ state: CourseState) { nil }
}
