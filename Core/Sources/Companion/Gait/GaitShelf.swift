public import Gait
public import Measure

/// A clip that was looked at, as it is kept: measures and points in time, never the clip.
public struct GaitRecord: Sendable, Hashable {
    /// The store's; `nil` before it is kept.
    public var id: Int64?
    /// The day of filming as the runner tells it, else of looking.
    public var day: CalendarDay
    public var made: Instant
    /// The clip's file name, without folders.
    public var label: String
    public var note: String
    public var analysis: GaitAnalysis
    /// How the waistband was marked, so that the same can be proposed for the next clip.
    public var waist: WaistMarking?
    /// What the shelf calls the annotated clip it keeps; `nil` unless the runner asked to keep it.
    public var keptClip: String?

    public init(
        id: Int64? = nil,
        day: CalendarDay,
        made: Instant,
        label: String,
        note: String = "",
        analysis: GaitAnalysis,
        waist: WaistMarking? = nil,
        keptClip: String? = nil
    ) {
        self.id = id
        self.day = day
        self.made = made
        self.label = label
        self.note = note
        self.analysis = analysis
        self.waist = waist
        self.keptClip = keptClip
    }
}

/// Keeps what clips told.
public protocol GaitShelf: Sendable {
    /// Oldest first.
    func gaitRecords() throws -> [GaitRecord]
    /// Keeps a record, or puts it in the place of the one with its id; returns the id.
    func save(_ record: GaitRecord) throws -> Int64
    /// Puts a record aside; `restoreGaitRecord` undoes it.
    func removeGaitRecord(_ id: Int64) throws
    /// Takes back the last `removeGaitRecord`; `false` when there is nothing to take back.
    func restoreGaitRecord() throws -> Bool
}
