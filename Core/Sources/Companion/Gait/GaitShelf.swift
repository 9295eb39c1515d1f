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
    ///
    /// The shelf gives the name (`keepClip`); saving a record without it erases the clip.
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
    /// Oldest day first, and in the order of being kept within a day.
    func gaitRecords() throws -> [GaitRecord]
    /// Keeps a record, or puts it in the place of the one with its id; returns the id.
    func save(_ record: GaitRecord) throws -> Int64
    /// Puts a record aside, and erases the clip kept with it; `restoreGaitRecord` undoes the first.
    ///
    /// A picture of a person that is told to go is gone at once. `false` when there is no such
    /// record.
    func removeGaitRecord(_ id: Int64) throws -> Bool
    /// Takes back the last `removeGaitRecord`; the id, or `nil` when there is nothing to take back.
    func restoreGaitRecord() throws -> Int64?
    /// Moves the annotated clip at `path` into the shelf and notes it with the record: whole or not
    /// at all. Returns where it lies now.
    func keepClip(at path: String, of id: Int64) throws -> String
    /// Where the clip lies that is kept with a record; `nil` when none is.
    func keptClipPath(of record: GaitRecord) -> String?
}

extension GaitShelf {
    /// The record with this id, if it was not put aside.
    public func gaitRecord(_ id: Int64) throws -> GaitRecord? {
        try gaitRecords().first { $0.id == id }
    }
}
