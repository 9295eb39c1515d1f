/// How much of an exercise; a range where the source gives one, `nil` where it gives nothing.
public struct Dose: Sendable, Hashable {
    public let sets: ClosedRange<Int>?
    public let repetitions: ClosedRange<Int>?
    public let holdSeconds: ClosedRange<Int>?
    public let restSeconds: Int?
    /// "before and after runs", "3 days a week".
    public let frequency: String
    /// On how many days of a week; `nil` where the plan does not decide it (around runs, at will).
    public let daysPerWeek: ClosedRange<Int>?
    public let timesPerDay: Int
    public let tempo: Tempo?
    public let sides: Sides
    public let note: String?

    public init(
        sets: ClosedRange<Int>? = nil,
        repetitions: ClosedRange<Int>? = nil,
        holdSeconds: ClosedRange<Int>? = nil,
        restSeconds: Int? = nil,
        frequency: String,
        daysPerWeek: ClosedRange<Int>? = nil,
        timesPerDay: Int = 1,
        tempo: Tempo? = nil,
        sides: Sides,
        note: String? = nil
    ) {
        self.sets = sets
        self.repetitions = repetitions
        self.holdSeconds = holdSeconds
        self.restSeconds = restSeconds
        self.frequency = frequency
        self.daysPerWeek = daysPerWeek
        self.timesPerDay = timesPerDay
        self.tempo = tempo
        self.sides = sides
        self.note = note
    }

    /// Seconds of one repetition: up, held there, down.
    public struct Tempo: Sendable, Hashable {
        public let up: Int
        public let hold: Int
        public let down: Int

        public init(up: Int, hold: Int = 0, down: Int) {
            self.up = up
            self.hold = hold
            self.down = down
        }

        public var seconds: Int { up + hold + down }
    }

    public enum Sides: String, Sendable, Hashable, Codable {
        case each, bothTogether, notApplicable
    }
}
