import Measure

/// An Apple Health export that has been read: yields its workouts in parts, in the order of the file.
///
/// The records of a workout are cut out only when its part is asked for, so that twenty years of
/// them are never unpacked at once. For each kind of record one source counts: the one that recorded
/// the workout where it has any, else the one with most records in its time.
public struct HealthExport: Sendable {
    private let shelf: HealthShelf
    private let workouts: [HealthWorkout]
    private let damage: [Damage]
    private let skipped: [Skip]
    private let sourcesByKind: [[Int]]
    private var next = 0
    private var isFirst = true

    /// Workouts in one part.
    private static let partWorkouts = 64
    /// Samples after which a part ends early.
    private static let partSamples = 20_000
    /// Samples of one workout: a week at one a second is far beyond it.
    private static let workoutSamples = 250_000
    private static let workoutDays = 8

    /// Throws where damage left nothing at all.
    init(_ reader: HealthReader, damage: [Damage]) throws(DecodeError) {
        if let last = damage.last, reader.finished.isEmpty, reader.shelf.isEmpty {
            throw DecodeError(last)
        }
        shelf = reader.shelf
        workouts = reader.finished
        self.damage = damage
        skipped = reader.counts.skips(recordsBeyondLimit: reader.shelf.refusedCount)
        sourcesByKind = reader.shelf.sourcesByKind
    }

    /// Workouts in all.
    public var workoutCount: Int { workouts.count }
    /// Whether `nextPart` has given everything.
    public var isAtEnd: Bool { !isFirst && next >= workouts.count }

    /// The next workouts, or `nil` when all were given.
    ///
    /// The first part carries what concerns the whole file: damage, what was skipped, and the
    /// measurements of the body. An export without workouts is one part that says so.
    public mutating func nextPart() -> DecodedFile? {
        guard !isAtEnd else { return nil }
        var activities: [RecordedActivity] = []
        var samples = 0
        while next < workouts.count, activities.count < Self.partWorkouts,
            samples < Self.partSamples
        {
            let workout = workouts[next]
            next += 1
            let series = cut(workout)
            samples += series.count
            let name = workout.source.flatMap(name(ofSource:))
            if let recorded = workout.recorded(samples: series, sourceName: name) {
                activities.append(recorded)
            }
        }
        let contents: DecodedFile.Contents =
            activities.isEmpty
            ? .noActivity(kind: "Apple Health export without workouts") : .activities(activities)
        defer { isFirst = false }
        guard isFirst else { return DecodedFile(contents: contents) }
        return DecodedFile(
            contents: contents,
            damage: damage,
            skipped: skipped,
            measurements: measurements
        )
    }

    /// Everything at once.
    mutating func wholeFile() throws(DecodeError) -> DecodedFile {
        guard var file = nextPart() else {
            return DecodedFile(contents: .noActivity(kind: "Apple Health export without workouts"))
        }
        var activities: [RecordedActivity] = []
        if case .activities(let first) = file.contents { activities = first }
        while let part = nextPart() {
            if case .activities(let more) = part.contents { activities += more }
        }
        if !activities.isEmpty { file.contents = .activities(activities) }
        return file
    }

    // MARK: - Samples

    private func cut(_ workout: HealthWorkout) -> SampleSeries {
        guard let start = workout.start, let span = workout.span else { return SampleSeries() }
        var rows: [Row] = []
        let firstDay = start.day
        let lastDay = (span.upperBound + start.utcOffsetSeconds).flooredDivision(by: 86_400)
        let days = (firstDay - 1)...min(lastDay + 1, firstDay + Self.workoutDays)
        for kind in HealthKind.allCases {
            guard let channel = kind.channel, channel != .cadence || workout.sport.hasSteps else {
                continue
            }
            for entry in entries(of: kind, in: span, days: days, preferring: workout.source) {
                rows.append(Row(second: entry.second, channel: channel, value: entry.value))
            }
        }
        return Self.series(&rows, start: start.second)
    }

    private struct Row {
        var second: Int
        var channel: Channel
        var value: Double
    }

    /// Records of one source that lie in `span`, both ends included.
    private func entries(
        of kind: HealthKind,
        in span: Range<Int>,
        days: ClosedRange<Int>,
        preferring own: Int?
    ) -> [HealthShelf.Entry] {
        var best: [HealthShelf.Entry] = []
        for source in sourcesByKind[kind.number] {
            var found: [HealthShelf.Entry] = []
            for day in days {
                found += shelf.entries(kind, source: source, day: day).filter {
                    $0.second >= span.lowerBound && $0.second <= span.upperBound
                }
            }
            if source == own, !found.isEmpty { return found }
            if found.count > best.count { best = found }
        }
        return best
    }

    private static func series(_ rows: inout [Row], start: Int) -> SampleSeries {
        rows.sort { ($0.second, $0.channel.rawValue) < ($1.second, $1.channel.rawValue) }
        var columns = SampleColumns()
        var index = 0
        while index < rows.count, columns.count < workoutSamples {
            let second = rows[index].second
            var draft = SampleDraft()
            while index < rows.count, rows[index].second == second {
                // Of several values in one second the first counts.
                let channel = rows[index].channel
                if draft[channel].isNaN { draft[channel] = rows[index].value }
                index += 1
            }
            columns.append(draft, at: Instant(millisecondsSince1970: Int64(second) * 1000))
        }
        return columns.series(from: Instant(millisecondsSince1970: Int64(start) * 1000))
    }

    // MARK: - Body

    private var measurements: [BodyMeasurement] {
        let mass = shelf.allEntries(.bodyMass).map { entry, source in
            measurement(.bodyMass, entry.second, entry.value, source)
        }
        let resting = shelf.allEntries(.restingHeartRate).map { entry, source in
            measurement(.restingHeartRate, entry.second, entry.value, source)
        }
        let asymmetry = shelf.days(of: .walkingAsymmetry).compactMap { day, source in
            let entries = shelf.entries(.walkingAsymmetry, source: source, day: day)
            return entries.first.map {
                measurement(
                    .walkingAsymmetry,
                    $0.second,
                    Self.median(entries.map(\.value)),
                    source
                )
            }
        }
        return mass + asymmetry + resting
    }

    private func measurement(
        _ kind: BodyMeasurement.Kind,
        _ second: Int,
        _ value: Double,
        _ source: Int
    ) -> BodyMeasurement {
        BodyMeasurement(
            kind: kind,
            instant: Instant(millisecondsSince1970: Int64(second) * 1000),
            value: value,
            source: name(ofSource: source)
        )
    }

    /// The device or program as the export names it, without blanks around it.
    private func name(ofSource number: Int) -> String? {
        let name = shelf.sources[number]
        return name.isEmpty ? nil : name
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}

extension HealthShelf {
    /// For each kind the sources that have any record of it.
    fileprivate var sourcesByKind: [[Int]] {
        HealthKind.allCases.map { kind in
            Set(days(of: kind).map(\.source)).sorted()
        }
    }

    fileprivate func allEntries(_ kind: HealthKind) -> [(Entry, source: Int)] {
        days(of: kind).flatMap { day, source in
            entries(kind, source: source, day: day).map { ($0, source) }
        }
    }
}

extension Sport {
    /// Whether cadence is told by counted steps.
    fileprivate var hasSteps: Bool { self == .running || self == .walking || self == .hiking }
}
