import Measure

/// Reads Garmin's Training Center Database (TCX): activities, laps and track points.
///
/// Each `Activity` element becomes an activity of its own. Lap totals are believed unless they are
/// zero or cannot be true of the track points; see `TCXLap`.
public struct TCXReader: MarkupReader {
    private static let rootName = "TrainingCenterDatabase"

    private let vocabulary = TCXWord.vocabulary
    private var open: [TCXWord?] = []
    private var root: String?
    private var text = TextBuffer()
    private var isCollecting = false
    private var times = TimeParser()

    private var isInsidePoint = false
    private var sample = SampleDraft()
    private var latitude = Double.nan
    private var longitude = Double.nan

    private var activity: TCXActivity?
    private var finished: [TCXActivity] = []
    private var holdsCourse = false
    private var holdsWorkout = false

    public init() {}

    public mutating func startElement(_ name: Span<UInt8>, line: Int) {
        let word = vocabulary.word(for: name)
        let parent = open.last ?? nil
        if root == nil { root = String(bytes: name) }
        open.append(word)
        isCollecting = false
        guard let word else { return }
        switch word {
        case .trackpoint where activity != nil:
            isInsidePoint = true
            sample = SampleDraft()
            latitude = .nan
            longitude = .nan
        case .activity where activity == nil: activity = TCXActivity()
        case .lap where parent == .activity: activity?.beginLap(line: line)
        case .track: activity?.beginTrack()
        case .course: holdsCourse = true
        case .workout: holdsWorkout = true
        default:
            if activity != nil, Self.isValue(word, inside: parent, isInsidePoint) {
                isCollecting = true
                text.clear()
            }
        }
    }

    public mutating func attribute(_ name: Span<UInt8>, value: Span<UInt8>) {
        guard let element = open.last ?? nil, element == .activity || element == .lap else {
            return
        }
        switch (element, vocabulary.word(for: name)) {
        case (.activity, .sport):
            activity?.sport = Sport(name: String(bytes: value))
        case (.lap, .startTime):
            guard let time = times.parse(value) else { return }
            activity?.setLapStart(time)
        default: break
        }
    }

    public mutating func text(_ piece: Span<UInt8>) {
        if isCollecting { text.append(piece) }
    }

    public mutating func endElement(line: Int) {
        guard let word = open.popLast() ?? nil else {
            isCollecting = false
            return
        }
        if isCollecting {
            isCollecting = false
            if isInsidePoint { keepPointValue(word) } else { keep(word) }
            return
        }
        switch word {
        case .trackpoint where isInsidePoint:
            isInsidePoint = false
            sample.setPosition(latitude: latitude, longitude: longitude)
            activity?.append(sample, line: line)
        case .activity where !open.contains(.activity):
            if let activity { finished.append(activity) }
            activity = nil
        default: break
        }
    }

    public mutating func finish(damage: Damage?) throws(DecodeError) -> DecodedFile {
        guard let root else {
            throw DecodeError(
                damage ?? Damage(place: .line(1), reason: "there is no XML element in the file")
            )
        }
        guard root == Self.rootName else {
            throw DecodeError(Damage(place: .line(1), reason: "not TCX: root element <\(root)>"))
        }
        // Where parsing stopped early, the activity in progress is worth keeping.
        if let activity { finished.append(activity) }
        activity = nil
        var notices: [Damage] = []
        var activities: [RecordedActivity] = []
        for draft in finished {
            guard let recorded = draft.recorded(notices: &notices) else { continue }
            activities.append(recorded)
        }
        if let damage {
            if activities.isEmpty { throw DecodeError(damage) }
            notices.append(damage)
        }
        if activities.isEmpty {
            return DecodedFile(contents: .noActivity(kind: kindWithoutActivity), damage: notices)
        }
        return DecodedFile(contents: .activities(activities), damage: notices)
    }

    // MARK: - Values

    private var kindWithoutActivity: String {
        if holdsCourse { return "course" }
        if holdsWorkout { return "workout" }
        return finished.isEmpty ? "TCX without activities" : "activity without times"
    }

    private static func isValue(
        _ word: TCXWord,
        inside parent: TCXWord?,
        _ isInsidePoint: Bool
    ) -> Bool {
        if isInsidePoint {
            switch word {
            case .latitude, .longitude: return parent == .position
            case .value: return parent == .heartRate
            case .time, .altitude, .distance, .cadence: return parent == .trackpoint
            case .speed, .runCadence, .watts: return true
            default: return false
            }
        }
        switch word {
        case .totalTime, .distance: return parent == .lap
        case .identifier, .notes: return parent == .activity
        case .name: return parent == .creator
        default: return false
        }
    }

    private mutating func keep(_ word: TCXWord) {
        switch word {
        case .totalTime: activity?.setLapSeconds(text.number)
        case .distance: activity?.setLapMeters(text.number)
        case .identifier:
            if let time = text.time(&times) { activity?.identifier = time }
        case .notes: activity?.notes = text.string
        case .name: activity?.device = text.string
        default: break
        }
    }

    private mutating func keepPointValue(_ word: TCXWord) {
        if word == .time {
            sample.time = text.time(&times)?.instant
            return
        }
        guard let number = text.number else { return }
        switch word {
        case .latitude: latitude = number
        case .longitude: longitude = number
        case .altitude: sample[.altitude] = number
        case .distance: sample[.distance] = number
        case .value: sample.setHeartRate(number)
        case .speed where number >= 0: sample[.speed] = number
        case .watts where number >= 0: sample[.power] = number
        case .runCadence where number >= 0: sample[.cadence] = number
        // A foot pod's RunCadence, where both are given, is the better of the two.
        case .cadence where number >= 0 && sample[.cadence].isNaN: sample[.cadence] = number
        default: break
        }
    }
}
