public import Measure
import Program
public import Rehabilitation
import Wording

/// What `hipwise today --json` prints; see `docs/schemas/today.json`.
public struct TodayDocument: Encodable, Sendable {
    public let on: String
    public let hasCourse: Bool
    public let hasHipCheck: Bool
    public let clearance: ProgrammeNeeds.Clearance
    /// Absent without a hip check.
    public let urgency: PlanParts.Urgency?
    /// How the newest day that is known is painted; `unknown` where nobody said enough.
    public let signal: DaySignal
    public let decision: PlanParts.Decision?
    public let level: Int
    public let phase: ProgrammePhase.Kind
    /// What there is to do today; absent where the programme is empty.
    public let plan: PlanParts.Day?
    public let running: PlanParts.Running
    public let session: Session
    public let told: Told?
    /// What should still be told of today.
    public let due: [Due]
    public let isWeeklyCheckDue: Bool
    public let trend: TrendPart
    public let doubts: [PlanParts.Doubt]
    public let notes: [AssessDocument.Line]

    public init(_ state: CourseState, unit: DistanceUnit) {
        on = state.day.iso8601
        hasCourse = state.course != nil
        hasHipCheck = state.hasHipCheck
        clearance = state.needs.clearance
        urgency = PlanParts.Urgency(state)
        signal = state.decision?.signal ?? .unknown
        decision =
            state.course == nil
            ? nil
            : state.decision.map {
                PlanParts.Decision($0, rule: state.review.painRule)
            }
        level = state.review.level
        phase = state.programme.current
        plan = state.today.map(PlanParts.Day.init)
        running = PlanParts.Running(state.programme.running, unit: unit)
        session = Session(state)
        told = Told(state, on: state.day)
        due = Due.all(of: state)
        isWeeklyCheckDue = state.isWeeklyCheckDue
        trend = TrendPart(state)
        doubts = state.review.doubts.map(PlanParts.Doubt.init)
        notes = state.notes.map(AssessDocument.Line.init)
    }

    /// What the player knows of today.
    public struct Session: Encodable, Sendable {
        let isDone: Bool
        /// A session was begun today and not finished.
        let isInterrupted: Bool
        /// Sets done today, skipped ones not counted.
        let setsDone: Int

        init(_ state: CourseState) {
            let sessions = state.sessions.filter { $0.day == state.day }
            isDone = state.isSessionDone
            isInterrupted = state.interruptedSession != nil
            setsDone = sessions.flatMap(\.sets).count { !$0.isSkipped }
        }
    }

    /// Parts of a check-in that are still to come.
    public enum Due: String, Encodable, Sendable {
        case morning, evening

        static func all(of state: CourseState) -> [Due] {
            guard state.course != nil else { return [] }
            let told = state.diary.days[state.day]
            let isMorningTold = told?.painMorning != nil
            let isEveningTold = told?.painDuring != nil || told?.loading != nil
            return (isMorningTold ? [] : [.morning]) + (isEveningTold ? [] : [.evening])
        }
    }
}

/// What was told of a day, the later telling counting field by field.
public struct Told: Encodable, Sendable {
    let painDuring: Int?
    let painAfter: Int?
    let painMorning: Int?
    let stiffMinutes: Int?
    let participation: CheckIn.Participation?
    let did: [String]?
    let catches: Bool?
    let tellings: Int

    /// `nil` when nothing was told.
    init?(_ state: CourseState, on day: CalendarDay) {
        guard let told = state.diary.days[day] else { return nil }
        painDuring = told.painDuring
        painAfter = told.painAfter
        painMorning = told.painMorning
        stiffMinutes = told.stiffMinutes
        participation = told.participation
        did = told.loading?.map(\.rawValue).sorted()
        catches = told.catches
        tellings = state.checkIns.count { $0.day == day }
    }
}
