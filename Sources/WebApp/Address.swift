import Anatomy
import Companion
import Interview
import Measure

/// A concrete place in the web app: the only way to write a link or a redirect.
///
/// What the router matches is an `AddressPattern`; a test checks that each address is matched by
/// its own pattern.
enum Address: Hashable, Sendable {
    case start
    case importFiles
    case importJob(id: String)
    case importFailures(id: String)
    case importAgain
    /// Activities told by several files; `nil` for the newest year.
    case merges(year: Int?)
    case loadSample
    case removeSample
    case training(TrainingPeriod)
    case trainingDay(CalendarDay)
    case run(id: Int64)
    /// `nil` for the day the pain began.
    case dynamics(since: CalendarDay?)
    case hipCheck
    case about
    case question(page: String)
    /// The same question page, entered from the list of answers, so that it leads back there.
    case change(page: String)
    /// The same question page for those who answer more although enough is known.
    case more(page: String)
    /// Interrupts after a page; `then` is where that page would have led.
    case emergency(after: String, then: Next)
    case answers
    case clinician
    case startOver
    case restore
    case result
    case whatIf
    case knowledge(KnowledgePart)
    case knowledgeCause(ConditionID)
    case knowledgeFinding(FindingID)
    case today
    /// The same page, saying first what was just done.
    case todayAfter(TodayNews)
    case checkIn
    case undoCheckIn
    case weeklyCheck
    case plan
    case planAfter(PlanNews)
    case wishes
    case swapExercise
    case skipExercise
    case putBackExercise
    case endCourse
    case restoreCourse
    /// Makes an address for calendars to subscribe to, or another one.
    case calendarAddress
    case calendar(CalendarSecret)
    case printSheet
    case workout(name: String)
    case exercises(ExerciseQuery)
    case exercise(id: String)
    case screen
    case removeScreen
    case player(PlayerPart)
    case sessionLog
    case gait(GaitPlace)
    case settings
    case stylesheet
    case bodyChartStylesheet
    case figureStylesheet
    case knowledgeStylesheet
    case trainingStylesheet
    case courseStylesheet
    case playerStylesheet
    case playerScript(PlayerScript)
    case gaitStylesheet
    case gaitScript(GaitScript)
    case icon

    /// Path and query, ready for an attribute or a `Location` header.
    var path: String {
        switch self {
        case .start: "/"
        case .importFiles: "/import"
        case .importJob(let id): "/import/\(id.percentEncoded)"
        case .importFailures(let id): "/import/\(id.percentEncoded)/failures.txt"
        case .importAgain: "/import-again"
        case .merges(let year): "/merges" + (year.map { "?year=\($0)" } ?? "")
        case .loadSample: "/sample"
        case .removeSample: "/sample/remove"
        case .training(let period): "/training" + period.query
        case .trainingDay(let day): "/training/day/\(day.iso8601)"
        case .run(let id): "/training/run/\(id)"
        case .dynamics(let day): "/dynamics" + (day.map { "?since=\($0.iso8601)" } ?? "")
        case .hipCheck: "/hip-check"
        case .about: "/hip-check/about"
        case .question(let page): "/hip-check/questions/\(page.percentEncoded)"
        case .change(let page): "/hip-check/questions/\(page.percentEncoded)?then=answers"
        case .more(let page): "/hip-check/questions/\(page.percentEncoded)?then=more"
        case .emergency(let page, let next):
            "/hip-check/emergency?after=\(page.percentEncoded)&then=\(next.rawValue)"
        case .answers: "/hip-check/answers"
        case .clinician: "/hip-check/clinician"
        case .startOver: "/hip-check/start-over"
        case .restore: "/hip-check/restore"
        case .result: "/result"
        case .whatIf: "/result/what-if"
        case .knowledge(let part): part.path
        case .knowledgeCause(let id): "/knowledge/causes/\(id.rawValue.percentEncoded)"
        case .knowledgeFinding(let id): "/knowledge/findings/\(id.rawValue.percentEncoded)"
        case .today: "/today"
        case .todayAfter(let news): "/today?\(TodayNews.field)=\(news.rawValue)"
        case .checkIn: "/today/check-in"
        case .undoCheckIn: "/today/check-in/undo"
        case .weeklyCheck: "/today/week"
        case .plan: "/plan"
        case .planAfter(let news): "/plan?\(PlanNews.field)=\(news.rawValue)"
        case .wishes: "/plan/wishes"
        case .swapExercise: "/plan/swap"
        case .skipExercise: "/plan/skip"
        case .putBackExercise: "/plan/put-back"
        case .endCourse: "/plan/end"
        case .restoreCourse: "/plan/restore"
        case .calendarAddress: "/plan/calendar"
        case .calendar(let secret): "/plan/\(secret.address())"
        case .printSheet: "/plan/sheet"
        case .workout(let name): "/plan/workouts/\(name.percentEncoded)"
        case .exercises(let query): "/exercises" + query.query
        case .exercise(let id): "/exercises/\(id.percentEncoded)"
        case .screen: "/screen"
        case .removeScreen: "/screen/remove"
        case .player(let part): "/player" + part.query
        case .sessionLog: "/player/sets"
        case .gait(let place): place.path
        case .settings: "/settings"
        case .stylesheet: "/style.css"
        case .bodyChartStylesheet: "/body-chart.css"
        case .figureStylesheet: "/figure.css"
        case .knowledgeStylesheet: "/knowledge.css"
        case .trainingStylesheet: "/training.css"
        case .courseStylesheet: "/course.css"
        case .playerStylesheet: "/player.css"
        case .playerScript(let script): script.path
        case .gaitStylesheet: "/gait.css"
        case .gaitScript(let script): script.path
        case .icon: "/icon.svg"
        }
    }
}

extension String {
    /// Safe as one segment of a path: everything but unreserved characters is escaped.
    var percentEncoded: String {
        let digits = Array("0123456789ABCDEF")
        return utf8.reduce(into: "") { text, byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }
}
