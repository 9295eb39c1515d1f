import Measure

/// Reads an Apple Health export: workouts of any sport, the records inside them, and body measurements.
///
/// Records of heart rate, running speed, power, contact time, oscillation, stride and steps become the
/// samples of the workout in whose time they lie. Records of other kinds are passed over and counted.
/// Two devices that measured the same at the same time are never mixed: see `HealthExport`.
struct HealthReader: MarkupReader {
    /// How much of the records is kept; less than usual in tests.
    var shelf = HealthShelf()

    private let vocabulary = HealthWord.vocabulary
    private let units = HealthUnit.vocabulary
    private let kinds = HealthKind.vocabulary
    private var times = HealthTimeParser()

    private var depth = 0
    private var place = Place.other
    private var attributeWord: HealthWord?
    private var record = RecordDraft()
    private var child = ChildDraft()
    private var workout: HealthWorkout?
    private(set) var finished: [HealthWorkout] = []
    private(set) var counts = HealthCounts()

    /// More than anybody trains in a lifetime.
    private static let workoutLimit = 100_000

    private enum Place: Sendable {
        case other, record, workout, event, statistics, metadata
    }

    private struct RecordDraft: Sendable {
        var kind: HealthKind?
        var isUnused = false
        var source: Int?
        var unit: HealthUnit?
        var hasForeignUnit = false
        var start: HealthTime?
        var end: HealthTime?
        var value: Double?
    }

    private struct ChildDraft: Sendable {
        var type = ""
        var start: HealthTime?
        var duration: Double?
        var durationUnit: HealthUnit?
        var sum: Double?
        var average: Double?
        var unit: HealthUnit?
        var text = ""
    }

    init() {}

    var survivesDamage: Bool { true }

    // MARK: - Events

    mutating func startElement(_ name: Span<UInt8>, line: Int) {
        depth += 1
        place = .other
        if depth == 2 {
            switch vocabulary.word(for: name) {
            case .record:
                place = .record
                record = RecordDraft()
            case .workout:
                place = .workout
                workout = HealthWorkout()
            default: break
            }
        } else if depth == 3, workout != nil {
            child = ChildDraft()
            switch vocabulary.word(for: name) {
            case .event: place = .event
            case .statistics: place = .statistics
            case .metadata: place = .metadata
            default: break
            }
        }
    }

    mutating func choice(forAttribute name: Span<UInt8>) -> AttributeChoice {
        guard place != .other else { return .passRest }
        guard place != .record || !record.isUnused else { return .passRest }
        attributeWord = vocabulary.word(for: name)
        guard let word = attributeWord else { return .pass }
        if word == .endDate, place == .record, let kind = record.kind, kind != .steps {
            return .pass
        }
        return .take
    }

    mutating func attribute(_ name: Span<UInt8>, value: Span<UInt8>) {
        guard let word = attributeWord else { return }
        switch place {
        case .record: setRecord(word, value)
        case .workout: setWorkout(word, value)
        case .event, .statistics, .metadata: setChild(word, value)
        case .other: break
        }
    }

    mutating func text(_ piece: Span<UInt8>) {}

    mutating func endElement(line: Int) {
        depth -= 1
        if depth == 1 {
            if let done = workout {
                keep(done)
                workout = nil
            } else if record.kind != nil || record.isUnused {
                keepRecord()
            }
            record = RecordDraft()
        } else if depth == 2, workout != nil {
            keepChild()
        }
        place = .other
    }

    mutating func finish(damage: Damage?) throws(DecodeError) -> DecodedFile {
        var export = try HealthExport(self, damage: damage.map { [$0] } ?? [])
        return try export.wholeFile()
    }

    // MARK: - Records

    private mutating func setRecord(_ word: HealthWord, _ value: Span<UInt8>) {
        switch word {
        case .type:
            record.kind = kinds.word(for: value)
            record.isUnused = record.kind == nil
        case .sourceName: record.source = shelf.source(value)
        case .unit:
            record.unit = units.word(for: value)
            record.hasForeignUnit = record.unit == nil
        case .startDate: record.start = times.parse(value)
        case .endDate: record.end = times.parse(value)
        case .value: record.value = DecimalNumber.parse(value)
        default: break
        }
    }

    private mutating func keepRecord() {
        guard let kind = record.kind else {
            counts.unusedRecords += 1
            return
        }
        guard let start = record.start, var value = record.value else {
            counts.incompleteRecords += 1
            return
        }
        guard !record.hasForeignUnit, let factor = kind.factor(record.unit) else {
            counts.foreignUnits += 1
            return
        }
        value *= factor
        switch kind {
        case .steps:
            // Steps of both feet over a stretch become strides of one leg a minute.
            let seconds = Double((record.end?.second ?? start.second) - start.second)
            guard seconds >= 1, seconds <= 600 else { return }
            value *= 30 / seconds
        case .heartRate, .restingHeartRate, .bodyMass:
            guard value > 0 else {
                counts.incompleteRecords += 1
                return
            }
        case .walkingAsymmetry: if value > 1 { value /= 100 }
        default: break
        }
        let source = record.source ?? shelf.source([UInt8]().span)
        shelf.add(kind, source: source, day: start.day, second: start.second, value: value)
    }

    // MARK: - Workouts

    private mutating func setWorkout(_ word: HealthWord, _ value: Span<UInt8>) {
        switch word {
        case .activityType: workout?.sport = Sport(healthName: String(bytes: value))
        case .sourceName: workout?.source = shelf.source(value)
        case .startDate: workout?.start = times.parse(value)
        case .endDate: workout?.end = times.parse(value)
        case .duration: workout?.duration = DecimalNumber.parse(value)
        case .durationUnit: workout?.durationUnit = units.word(for: value)
        case .totalDistance: workout?.totalDistance = DecimalNumber.parse(value)
        case .totalDistanceUnit: workout?.totalDistanceUnit = units.word(for: value)
        default: break
        }
    }

    private mutating func setChild(_ word: HealthWord, _ value: Span<UInt8>) {
        switch word {
        case .type, .key: child.type = String(bytes: value)
        case .date: child.start = times.parse(value)
        case .duration: child.duration = DecimalNumber.parse(value)
        case .durationUnit: child.durationUnit = units.word(for: value)
        case .sum: child.sum = DecimalNumber.parse(value)
        case .average: child.average = DecimalNumber.parse(value)
        case .unit: child.unit = units.word(for: value)
        case .value: child.text = String(bytes: value)
        default: break
        }
    }

    private mutating func keepChild() {
        switch child.type {
        case "HKIndoorWorkout": workout?.isIndoor = child.text == "1"
        case "HKElevationAscended": workout?.ascentMeters = Self.length(child.text)
        case "HKQuantityTypeIdentifierHeartRate":
            if let average = child.average, average > 0 { workout?.averageHeartRate = average }
        case let type where type.hasPrefix("HKQuantityTypeIdentifierDistance"):
            if let sum = child.sum, let unit = (child.unit ?? .kilometers).meters {
                let before = workout?.statedMeters ?? 0
                workout?.statedMeters = before + sum * unit
            }
        case "HKWorkoutEventTypePause", "HKWorkoutEventTypeMotionPaused": keepEvent(.pause)
        case "HKWorkoutEventTypeResume", "HKWorkoutEventTypeMotionResumed": keepEvent(.resume)
        case "HKWorkoutEventTypeLap": keepEvent(.lap)
        default: break
        }
        child = ChildDraft()
    }

    private mutating func keepEvent(_ kind: HealthWorkout.Event.Kind) {
        guard let start = child.start, let count = workout?.events.count,
            count < HealthWorkout.eventLimit
        else { return }
        let seconds = child.duration.flatMap { duration in
            (child.durationUnit ?? .minutes).inSeconds.map { $0 * duration }
        }
        workout?.events.append(.init(kind: kind, second: start.second, seconds: seconds))
    }

    private mutating func keep(_ workout: HealthWorkout) {
        if workout.start == nil {
            counts.workoutsWithoutStart += 1
        } else if workout.span == nil {
            counts.workoutsWithoutEnd += 1
        } else if finished.count >= Self.workoutLimit {
            counts.workoutsBeyondLimit += 1
        } else {
            finished.append(workout)
        }
    }

    /// Metres of a text such as `1234 cm`.
    private static func length(_ text: String) -> Double? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let number = Double(parts[0]),
            let unit = HealthUnit(rawValue: String(parts[1]))?.meters
        else { return nil }
        return number * unit
    }
}

/// What was passed over.
struct HealthCounts: Sendable {
    var unusedRecords = 0
    var incompleteRecords = 0
    var foreignUnits = 0
    var workoutsWithoutStart = 0
    var workoutsWithoutEnd = 0
    var workoutsBeyondLimit = 0

    func skips(recordsBeyondLimit: Int) -> [Skip] {
        [
            Skip(count: unusedRecords, reason: "records of kinds that are not used"),
            Skip(count: incompleteRecords, reason: "records without a time or a number"),
            Skip(count: foreignUnits, reason: "records in a unit that is not known here"),
            Skip(count: recordsBeyondLimit, reason: "records beyond what can be kept in memory"),
            Skip(count: workoutsWithoutStart, reason: "workouts without a start"),
            Skip(count: workoutsWithoutEnd, reason: "workouts without an end or a duration"),
            Skip(count: workoutsBeyondLimit, reason: "workouts beyond the first 100,000"),
        ].filter { $0.count > 0 }
    }
}
