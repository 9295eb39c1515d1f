import Anatomy
import Companion
import Program
import Rehabilitation

/// One set of an exercise on one side, with what comes before it: the unit that the player leads
/// through and that the log keeps.
struct PlayerRound: Sendable, Hashable {
    /// From 1.
    let set: Int
    /// "left", "right" or empty.
    let side: String
    /// "Set 1 of 3, left side: hold 30 seconds".
    let words: String
    /// Said when the work begins: "Hold", "Go".
    let verb: String
    let seconds: Int
    let repetitions: Int?
    /// Seconds of one repetition; `nil` for work by the clock.
    let secondsEach: Int?
    let lead: Lead
    let leadName: String
    let leadSeconds: Int
    /// "rest 60 seconds before"; `nil` where only a breath is needed.
    let restWords: String?
    let isDone: Bool

    /// What comes before a set.
    enum Lead: String, Sendable {
        case ready, change, rest
    }

    /// To read how the first set is done.
    static let firstReadySeconds = 10
    static let readySeconds = 5
    static let changeSeconds = 8
    /// Work without any number, as "walk easily", is at least as long as this.
    static let leastWorkSeconds = SessionStep.leastWorkSeconds

    /// Every set of `planned`, one side after the other within each set.
    static func all(_ planned: PlannedExercise, done: Set<Key> = []) -> [PlayerRound] {
        let sides: [Side?] = planned.sides.isEmpty ? [nil] : planned.sides
        var rounds: [PlayerRound] = []
        for set in 1...max(1, planned.sets) {
            for (index, side) in sides.enumerated() {
                let lead = lead(planned, isFirst: rounds.isEmpty, isOtherSide: index > 0)
                let key = Key(exercise: planned.exercise.id, set: set, side: side)
                rounds.append(
                    PlayerRound(
                        planned,
                        set: set,
                        side: side,
                        lead: lead,
                        isDone: done.contains(key)
                    )
                )
            }
        }
        return rounds
    }

    private static func lead(
        _ planned: PlannedExercise,
        isFirst: Bool,
        isOtherSide: Bool
    ) -> (Lead, Int) {
        if isFirst { return (.ready, firstReadySeconds) }
        if isOtherSide { return (.change, changeSeconds) }
        return planned.restSeconds > readySeconds
            ? (.rest, planned.restSeconds) : (.ready, readySeconds)
    }

    private init(
        _ planned: PlannedExercise,
        set: Int,
        side: Side?,
        lead: (Lead, Int),
        isDone: Bool
    ) {
        self.set = set
        self.side = side?.rawValue ?? ""
        self.isDone = isDone
        (self.lead, leadSeconds) = lead
        leadName = lead.0.rawValue
        restWords = lead.0 == .rest ? "rest \(lead.1) seconds before" : nil
        repetitions = planned.repetitions
        let hold = planned.holdSeconds ?? 0
        if let repetitions = planned.repetitions {
            let tempo = planned.exercise.dose.tempo
            let move = tempo?.seconds ?? PlannedExercise.secondsPerRepetition
            secondsEach = move + hold
            seconds = repetitions * (move + hold)
        } else {
            secondsEach = nil
            seconds = hold > 0 ? hold : Self.leastWorkSeconds
        }
        let isHold = planned.repetitions == nil && planned.exercise.isHeld
        verb = isHold ? "Hold" : "Go"
        let place = [
            planned.sets > 1 ? "set \(set) of \(planned.sets)" : nil,
            side.map { "\($0.rawValue) side" },
        ].compactMap(\.self).joined(separator: ", ")
        let work = Self.work(planned, seconds: seconds, isHold: isHold)
        words = (place.isEmpty ? work : "\(place): \(work)").capitalizedFirst
    }

    private static func work(_ planned: PlannedExercise, seconds: Int, isHold: Bool) -> String {
        guard let repetitions = planned.repetitions else {
            return (isHold ? "hold " : "") + Phrase.seconds(seconds)
        }
        let times = repetitions == 1 ? "once" : "\(repetitions) times"
        return planned.holdSeconds.map { "\(times), holding \(Phrase.seconds($0))" } ?? times
    }

    /// What tells one set of a session from another.
    struct Key: Sendable, Hashable {
        let exercise: String
        let set: Int
        let side: Side?

        init(exercise: String, set: Int, side: Side?) {
            self.exercise = exercise
            self.set = set
            self.side = side
        }

        init(_ done: SessionLog.DoneSet) {
            self.init(exercise: done.exercise, set: done.set, side: done.side)
        }
    }
}

extension Exercise {
    /// Rolling, walking and running are timed; other work without repetitions is held.
    var isHeld: Bool { phase != .running && phase != .mobility && phase != .plyometric }
}
