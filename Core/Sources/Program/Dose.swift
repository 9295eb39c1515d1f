/// How much of an exercise; a range where the source gives one, `nil` where it gives nothing.
public struct Dose: Sendable, Hashable {
    public let sets: ClosedRange<Int>?
    public let repetitions: ClosedRange<Int>?
    public let holdSeconds: ClosedRange<Int>?
    public let restSeconds: Int?
    /// "before and after runs", "3 days a week".
    public let frequency: String
    public let sides: Sides
    public let note: String?

    public init(
        sets: ClosedRange<Int>? = nil,
        repetitions: ClosedRange<Int>? = nil,
        holdSeconds: ClosedRange<Int>? = nil,
        restSeconds: Int? = nil,
        frequency: String,
        sides: Sides,
        note: String? = nil
    ) {
        self.sets = sets
        self.repetitions = repetitions
        self.holdSeconds = holdSeconds
        self.restSeconds = restSeconds
        self.frequency = frequency
        self.sides = sides
        self.note = note
    }

    public enum Sides: String, Sendable, Hashable, Codable {
        case each, bothTogether, notApplicable
    }
}
