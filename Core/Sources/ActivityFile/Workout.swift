/// A workout that a watch can lead through, step by step.
public struct Workout: Sendable, Hashable {
    /// As the watch lists it; short, since displays are small.
    public var name: String
    public var sport: Sport
    /// By the name of the file format, for example `strength_training`.
    public var subSport: String?
    /// In the order of doing.
    public var parts: [Part]

    public init(name: String, sport: Sport, subSport: String? = nil, parts: [Part]) {
        self.name = name
        self.sport = sport
        self.subSport = subSport
        self.parts = parts
    }

    public enum Part: Sendable, Hashable {
        case step(Step)
        /// All steps in turn, so many times; none at all when it is less than one.
        case rounds(Int, [Step])
    }

    public struct Step: Sendable, Hashable {
        public var name: String
        public var length: Length
        public var effort: Effort
        /// More than the name says; may be empty.
        public var note: String

        public init(name: String, length: Length, effort: Effort, note: String = "") {
            self.name = name
            self.length = length
            self.effort = effort
            self.note = note
        }
    }

    public enum Length: Sendable, Hashable {
        case seconds(Int)
        case meters(Double)
        /// Until the runner presses the button.
        case untilPressed
    }

    public enum Effort: Sendable, Hashable, CaseIterable {
        case active, rest, warmUp, coolDown
    }

    /// Every step as often as it is done, in order.
    public var steps: [Step] {
        parts.flatMap { part -> [Step] in
            switch part {
            case .step(let step): [step]
            case .rounds(let count, let steps):
                (0..<max(0, count)).flatMap { _ in steps }
            }
        }
    }
}
