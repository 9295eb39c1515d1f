import Companion
import Measure
import Program
import Rehabilitation
import Screening
import Wording

/// What the day asks: how it stands, what to do, how far to run, and what to tell.
struct TodayPage: PageModel {
    static let template = Template.today
    let title = "Today"
    let place: Place? = .today
    let courseStylesheet = Address.courseStylesheet.path
    let trainingStylesheet = Address.trainingStylesheet.path
    let date: String
    /// "Noted.", "Taken back."; `nil` when nothing was just sent.
    let news: String?
    let care: Care?
    /// Why there is nothing to follow yet; `nil` while a course is in hand.
    let beginning: Beginning?
    /// What must be said before the plan of the day.
    let notes: [ResultPage.Line]
    let hasNotes: Bool
    let signal: Signal?
    let session: Session?
    let running: Running?
    let tomorrow: String?
    let checkIn: CheckInFields?
    let weekly: Weekly?
    let trend: Trend?
    let curve: CourseCurve?
    let undo: Undo?
    let planAddress = Address.plan.path

    /// Urgency comes before any plan.
    struct Care: Sendable {
        let tier: String
        let headline: String
        let explanation: String
        let resultAddress = Address.result.path
    }

    struct Beginning: Sendable {
        let text: String
        let address: String
        let action: String
    }

    /// How the day is painted, and the rule that painted it.
    struct Signal: Sendable {
        let kind: String
        let mark: String
        let name: String
        let headline: String
        let line: ResultPage.Line
        let level: String
        let doubts: [String]
        let hasDoubts: Bool
    }

    struct Session: Sendable {
        let exercises: [PlannedCard]
        let isRest: Bool
        let minutes: String
        let playAddress = Address.player(.session).path
        /// "All 12 sets done", "4 of 12 sets done so far".
        let done: String?
        let isFinished: Bool
        let sitting: String?
    }

    struct Running: Sendable {
        let headline: String
        let lines: [ResultPage.Line]
        let hasAround: Bool
        let warmUpAddress: String?
        let coolDownAddress: String?
        /// What is done while running.
        let exercises: [PlannedCard]
        let hasExercises: Bool
    }

    struct Weekly: Sendable {
        let isDue: Bool
        let text: String
        let address = Address.weeklyCheck.path
    }

    struct Trend: Sendable {
        let headline: String
        let lines: [ResultPage.Line]
    }

    struct Undo: Sendable {
        let address = Address.undoCheckIn.path
        let words: String
        /// Which telling it takes back.
        let written: String

        static let field = "written"
    }

    init(state: CourseState, hasHipCheck: Bool, unit: DistanceUnit, news: TodayNews?) {
        let day = state.review.day
        date = day.words
        self.news = news?.words
        care = state.urgency.map { Care($0.tier) }
        let isFollowing = state.course != nil
        beginning = isFollowing ? nil : Beginning(hasHipCheck: hasHipCheck)
        notes = isFollowing ? state.planNotes.map { ResultPage.Line($0) } : []
        hasNotes = !notes.isEmpty
        signal = isFollowing ? Signal(state) : nil
        session = isFollowing ? Session(state) : nil
        running = isFollowing ? Running(state, unit: unit) : nil
        tomorrow = isFollowing ? Self.tomorrow(state, unit: unit) : nil
        checkIn = state.course.map {
            CheckInFields(
                day: day,
                today: day,
                start: $0.start,
                told: state.diary.days[day]
            )
        }
        weekly = state.course.map { Weekly(state, $0) }
        trend = isFollowing ? Trend(state) : nil
        curve = isFollowing ? CourseCurve(state) : nil
        undo = state.checkIns.last.map { Undo($0, today: day) }
    }

    /// What comes tomorrow, in a few words: "exercises, about 20 min".
    private static func tomorrow(_ state: CourseState, unit: DistanceUnit) -> String? {
        let next = state.review.day.adding(days: 1)
        guard let planned = state.programme.days.first(where: { $0.day == next }) else {
            return nil
        }
        let parts = FortnightDay(planned, today: state.review.day, unit: unit).parts
        return parts.isEmpty ? "a day of rest" : parts.joined(separator: "; ")
    }
}

/// What was just done, told at the top of the page once.
enum TodayNews: String, Hashable, Sendable {
    case told, undone, notUndone, week, begun

    static let field = "news"

    var words: String {
        switch self {
        case .told: "Noted. What it means stands below."
        case .undone: "Your last check-in was taken back."
        case .notUndone:
            "Nothing more was taken back: that check-in is gone already, or you told a newer one."
        case .week: "Your week is noted."
        case .begun: "Your programme has begun."
        }
    }
}
