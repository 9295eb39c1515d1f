import Companion
import Measure
import Rehabilitation
import Testing

@Suite struct CourseTests {
    @Test func `an all-clear is kept with its day, once a day`() {
        let day = CalendarDay(daysSince1970: 20_458)
        var course = Course(start: day, clearedOn: [day])
        course.clear(on: day.adding(days: 3))
        course.clear(on: day.adding(days: 3))
        #expect(course.clearedOn == [day, day.adding(days: 3)])
        #expect(course.wishes.isClearedToRun)
    }
}
