import Companion
import Measure
import Program
import Rehabilitation
import Wording

/// A session to be done set by set; a list to read where no script runs.
struct PlayerPage: PageModel {
    static let template = Template.player
    let title: String
    let place: Place? = .today
    let heading: String
    /// What the page is called once its day is over and the browser still keeps it.
    let pastHeading: String
    /// How much it is and how long it takes: "4 exercises, about 16 min".
    let lead: String
    let exercises: [Entry]
    let isEmpty: Bool
    let figureStylesheet = Address.figureStylesheet.path
    let courseStylesheet = Address.courseStylesheet.path
    let playerStylesheet = Address.playerStylesheet.path
    let script = Address.playerScript(.player).path
    let worker = Address.playerScript(.worker).path
    let scope = Address.player(.session).path
    /// All that the page loads, to be kept for when Hipwise cannot be reached.
    let assets =
        ([
            Address.stylesheet, .figureStylesheet, .courseStylesheet, .playerStylesheet, .icon,
        ].map(\.path) + PlayerScript.allCases.filter { $0 != .worker }.map(\.path))
        .joined(separator: " ")
    let selfAddress: String
    let todayAddress = Address.today.path
    let checkInAddress = Address.today.path + "#check-in"
    /// Where sets are told; empty without a course to keep them in.
    let sendAddress: String
    let keepsLog: Bool
    let day: String
    /// The same for the same exercises at the same dose.
    let plan: String
    /// The session that Hipwise knows as begun and not finished; empty for none.
    let unfinished: String
    let unfinishedStarted: String

    /// One exercise with all that is needed while doing it.
    struct Entry: Sendable {
        let id: String
        let name: String
        let address: String
        let dose: String
        let steps: [String]
        let feel: String?
        let cautions: [String]
        let hasCautions: Bool
        let pictures: [ExercisePicture]
        let rounds: [PlayerRound]
    }

    init(_ part: PlayerPart, state: CourseState) {
        let planned = part.exercises(of: state)
        heading = part.heading
        pastHeading = part.pastHeading(of: state.review.day)
        title = part.heading
        selfAddress = Address.player(part).path
        isEmpty = planned.isEmpty
        let unfinished = part == .session ? state.unfinishedSession(of: planned) : nil
        let done = Set((unfinished?.sets ?? []).filter { !$0.isSkipped }.map(PlayerRound.Key.init))
        let entries = planned.map { Entry($0, done: done) }
        exercises = entries
        let seconds = SessionStep.seconds(of: planned)
        let count = Phrase.count(planned.count, "exercise")
        lead = "\(count), about \(Phrase.duration(seconds: Double(max(60, seconds))))."
        keepsLog = state.course != nil
        sendAddress = keepsLog ? Address.sessionLog.path : ""
        day = state.review.day.iso8601
        plan = Self.fingerprint(entries, part: part)
        self.unfinished = unfinished?.id ?? ""
        unfinishedStarted = unfinished.map { "\($0.started.millisecondsSince1970)" } ?? ""
    }

    /// A short text that changes when any set does, and is never that of another part.
    private static func fingerprint(_ entries: [Entry], part: PlayerPart) -> String {
        let text =
            part.query
            + entries.map { entry in
                entry.id + entry.rounds.map { "\($0.words);\($0.seconds)" }.joined(separator: ",")
            }.joined(separator: "/")
        // Fowler, Noll and Vo's sum: short, the same on every machine.
        let sum = text.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
            ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
        }
        return String(sum, radix: 16)
    }
}

extension PlayerPage.Entry {
    fileprivate init(_ planned: PlannedExercise, done: Set<PlayerRound.Key>) {
        let exercise = planned.exercise
        id = exercise.id
        name = exercise.name
        address = Address.exercise(id: exercise.id).path
        dose = planned.doseWords.capitalizedFirst
        steps = exercise.steps
        feel = exercise.feel.isEmpty ? nil : exercise.feel
        cautions = planned.cautions
        hasCautions = !cautions.isEmpty
        pictures = ExercisePicture.all(exercise, sides: planned.sides)
        rounds = PlayerRound.all(planned, done: done)
    }
}

extension CourseState {
    /// The newest session of the day that was begun and not finished.
    ///
    /// Only the whole session goes on with one: a warm-up or a single exercise stands for itself.
    fileprivate func unfinishedSession(of planned: [PlannedExercise]) -> SessionLog? {
        sessions.last { session in
            session.day == review.day && session.ended == nil && session.isPart(of: planned)
        }
    }
}

extension SessionLog {
    /// Whether all that was done in it belongs to these exercises, so that it can be gone on with.
    fileprivate func isPart(of planned: [PlannedExercise]) -> Bool {
        let ids = Set(planned.map(\.exercise.id))
        return !sets.isEmpty && sets.allSatisfy { ids.contains($0.exercise) }
    }
}
