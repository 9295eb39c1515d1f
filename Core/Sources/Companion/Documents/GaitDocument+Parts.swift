import Anatomy
public import Gait
import Measure
import Wording

extension GaitDocument {
    public struct Step: Encodable, Sendable {
        let side: OrNull
        let midStanceSeconds: Double
        let contactSeconds: Double?
        let toeOffSeconds: Double?

        init(_ step: GaitStep) {
            side = OrNull(step.side?.rawValue)
            midStanceSeconds = step.midStance
            contactSeconds = step.contact
            toeOffSeconds = step.toeOff
        }
    }

    public struct Curve: Encodable, Sendable {
        let id: String
        let side: OrNull
        let unit: String
        let mean: [Double]
        let deviation: [Double]

        init(_ curve: StrideCurve) {
            id = curve.quantity.rawValue
            side = OrNull(curve.side?.rawValue)
            unit = curve.unit.rawValue
            mean = curve.mean
            deviation = curve.deviation
        }
    }

    public struct Clip: Encodable, Sendable {
        let label: String
        let width: Int
        let height: Int
        let frames: Int
        /// As played.
        let durationSeconds: Double
        let framesPerSecond: Double
        let hasVariableRate: Bool
        let slowMotionFactor: Double

        init(_ clip: ClipDescription, label: String) {
            self.label = label
            width = clip.width
            height = clip.height
            frames = clip.frames
            durationSeconds = clip.duration
            // A rate is told to a thousandth: 99.999 999 is a clock’s rounding.
            framesPerSecond = (clip.frameRate * 1000).rounded() / 1000
            hasVariableRate = clip.hasVariableRate
            slowMotionFactor = clip.slowMotionFactor
        }
    }

    public struct Person: Encodable, Sendable {
        let atSeconds: Double
        let from: [Double]
        let to: [Double]
        let share: Double

        init(_ person: PersonSeen) {
            atSeconds = person.seconds
            from = [person.from.x, person.from.y]
            to = [person.to.x, person.to.y]
            share = person.share
        }
    }

    public struct Record: Encodable, Sendable {
        let id: Int64?
        let day: String
        let note: String
        let keepsClip: Bool

        public init(_ record: GaitRecord) {
            id = record.id
            day = record.day.iso8601
            note = record.note
            keepsClip = record.keptClip != nil
        }
    }

    public struct Annotated: Encodable, Sendable {
        let clip: String?
        let still: String?

        public init(clip: String? = nil, still: String? = nil) {
            self.clip = clip
            self.still = still
        }
    }

    /// A comparison with an earlier clip.
    public struct Changes: Encodable, Sendable {
        let since: Record
        let isComparable: Bool
        let changes: [Change]

        public init(from earlier: GaitRecord, to later: GaitAnalysis) {
            since = Record(earlier)
            isComparable = earlier.analysis.view == later.view
            changes = later.changes(since: earlier.analysis).map(Change.init)
        }
    }

    public struct Change: Encodable, Sendable {
        let id: String
        let side: OrNull
        let unit: String
        /// Both left out where one clip alone tells nothing.
        let before: Double?
        let after: Double?
        let difference: Double
        /// What a difference must exceed to count.
        let detectable: Double
        let isChange: Bool
        let sentence: String

        init(_ change: GaitChange) {
            id = change.quantity.rawValue
            side = OrNull(change.side?.rawValue)
            unit = change.after.unit.rawValue
            before = change.before.isToldAlone ? change.before.value : nil
            after = change.after.isToldAlone ? change.after.value : nil
            difference = change.difference
            detectable = change.detectable
            isChange = change.isChange
            sentence = change.sentence
        }
    }
}

/// What `hipwise gait list`, `remove` and `restore --json` print; see `docs/schemas/gait-list.json`.
public struct GaitListDocument: Encodable, Sendable {
    public let records: [Entry]

    public init(_ records: [GaitRecord]) { self.records = records.map(Entry.init) }

    public struct Entry: Encodable, Sendable {
        let id: Int64?
        let day: String
        let label: String
        let note: String
        let view: String
        let refused: Bool
        let strides: Int
        let metrics: [GaitDocument.Metric]
        let keepsClip: Bool

        init(_ record: GaitRecord) {
            id = record.id
            day = record.day.iso8601
            label = record.label
            note = record.note
            view = record.analysis.view.rawValue
            refused = record.analysis.isRefused
            strides = record.analysis.strides
            metrics = record.analysis.measures.map(GaitDocument.Metric.init)
            keepsClip = record.keptClip != nil
        }
    }
}

/// What `hipwise gait compare --json` prints; see `docs/schemas/gait-compare.json`.
public struct GaitCompareDocument: Encodable, Sendable {
    public let before: GaitDocument.Record
    public let after: GaitDocument.Record
    /// Whether both clips were taken from the same side.
    public let isComparable: Bool
    public let changes: [GaitDocument.Change]

    public init(before: GaitRecord, after: GaitRecord) {
        self.before = GaitDocument.Record(before)
        self.after = GaitDocument.Record(after)
        isComparable = before.analysis.view == after.analysis.view
        changes = after.analysis.changes(since: before.analysis).map(GaitDocument.Change.init)
    }
}
