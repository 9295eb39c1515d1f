public import Measure

/// One thing known about the runner: what, since when, and from where.
public struct Finding: Hashable, Sendable {
    public var id: FindingID
    public var value: AnswerValue
    /// The day it was true, for an answer the day it was told; `nil` where nobody knows.
    public var day: CalendarDay?
    public var origin: Origin
    /// One standard error of a number, in its unit; `nil` for an answer taken as it is.
    public var standardError: Double?
    /// For people: "21.1 km on 3 May, longest of the 30 days before 12.0 km".
    public var detail: String?

    public init(
        id: FindingID,
        value: AnswerValue,
        day: CalendarDay? = nil,
        origin: Origin = .answer,
        standardError: Double? = nil,
        detail: String? = nil
    ) {
        self.id = id
        self.value = value
        self.day = day
        self.origin = origin
        self.standardError = standardError
        self.detail = detail
    }

    public enum Origin: String, Hashable, Sendable, Codable {
        case answer, training, video, clinician
    }
}
