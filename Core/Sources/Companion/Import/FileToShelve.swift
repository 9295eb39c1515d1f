public import ActivityFile
public import Measure

/// One file that was read, ready to be stored.
///
/// Making one packs and measures the samples, which takes longer than storing them: make it where
/// the file is decoded, several at once.
public struct FileToShelve: Sendable {
    /// Where it came from, as the runner named it.
    public var label: String
    /// SHA-256 of the content, lower-case hexadecimal.
    public var digest: String
    /// In file order; empty for a sound file without any.
    public let activities: [ActivityToShelve]
    /// What a file without an activity is.
    public let noActivityKind: String?
    public var damage: [Damage]
    public var skipped: [Skip]
    public var measurements: [BodyMeasurement]

    public init(
        label: String,
        digest: String,
        contents: DecodedFile.Contents,
        damage: [Damage] = [],
        skipped: [Skip] = [],
        measurements: [BodyMeasurement] = []
    ) {
        self.label = label
        self.digest = digest
        switch contents {
        case .activities(let decoded):
            activities = decoded.map(ActivityToShelve.init)
            noActivityKind = nil
        case .noActivity(let kind):
            activities = []
            noActivityKind = kind
        }
        self.damage = damage
        self.skipped = skipped
        self.measurements = measurements
    }

    public init(label: String, digest: String, file: DecodedFile) {
        self.init(
            label: label,
            digest: digest,
            contents: file.contents,
            damage: file.damage,
            skipped: file.skipped,
            measurements: file.measurements
        )
    }

    /// Whether it tells of activities without holding any recording.
    var isList: Bool {
        !activities.isEmpty && activities.allSatisfy { $0.activity.isListEntry }
    }
}

/// One activity with its samples in the form in which they are kept.
public struct ActivityToShelve: Sendable {
    /// Without its samples.
    public let activity: RecordedActivity
    /// How many samples there are.
    public let records: Int
    public let hasRunningDynamics: Bool
    /// See `SampleSeries.packed()`; empty for an activity without samples.
    public let packedSamples: [UInt8]
    /// `nil` for an activity without samples.
    public let measures: ActivityMeasures?
    /// What its steps were like at each speed; `nil` for all but runs with such samples.
    public let strides: StrideProfile?

    public init(_ activity: RecordedActivity) {
        records = activity.samples.count
        hasRunningDynamics = activity.hasRunningDynamics
        packedSamples = records == 0 ? [] : activity.samples.packed()
        measures = records == 0 ? nil : ActivityMeasures(activity)
        strides = StrideProfile(activity)
        var summary = activity
        summary.samples = SampleSeries()
        self.activity = summary
    }
}
