public import Measure

/// What a runner told of one day: pain, stiffness and what was done; all of it may be left out.
///
/// Pain is counted from 0 (none) to 10 (the worst imaginable).
public struct CheckIn: Sendable, Hashable {
    /// The day it tells of, which may lie before the day on which it was written.
    public var day: CalendarDay
    public var written: Instant
    /// The worst during exercises or running on `day`.
    public var painDuring: Int?
    /// The worst in the hours after them.
    public var painAfter: Int?
    /// On getting up on `day`; it judges what was done the day before.
    public var painMorning: Int?
    /// How long the hip was stiff on getting up.
    public var stiffMinutes: Int?
    public var participation: Participation?
    /// What loaded the hip on `day`; `nil` when nobody said, empty for a day of rest.
    public var loading: Set<Loading>?
    /// A sharp catch or pinch deep in the hip.
    public var catches: Bool?
    public var note: String

    public init(
        day: CalendarDay,
        written: Instant,
        painDuring: Int? = nil,
        painAfter: Int? = nil,
        painMorning: Int? = nil,
        stiffMinutes: Int? = nil,
        participation: Participation? = nil,
        loading: Set<Loading>? = nil,
        catches: Bool? = nil,
        note: String = ""
    ) {
        self.day = day
        self.written = written
        self.painDuring = painDuring
        self.painAfter = painAfter
        self.painMorning = painMorning
        self.stiffMinutes = stiffMinutes
        self.participation = participation
        self.loading = loading
        self.catches = catches
        self.note = note
    }

    /// How much of the training of the day was done.
    public enum Participation: String, Sendable, Hashable, CaseIterable, Codable {
        case full, reduced, none
    }

    /// What loads a hip.
    public enum Loading: String, Sendable, Hashable, CaseIterable, Codable {
        case exercises, run, other
    }

    public static let painScale = 0...10
}
