import Measure

/// Reads GPX 1.0 and 1.1 with heart rate, cadence, power, speed and temperature extensions.
///
/// A file is one activity, whatever its number of tracks and segments: from its earliest to its
/// latest time, over the way inside each segment. Track points without a time are left out and
/// reported; a file in which none has a time holds a drawn route and no activity, and says how long it is.
public struct GPXReader: MarkupReader {
    private let vocabulary = GPXWord.vocabulary
    private var open: [GPXWord?] = []
    private var rootName: String?
    private var text = TextBuffer()
    private var isCollecting = false
    private var times = TimeParser()

    private var sample = SampleDraft()
    private var isInsidePoint = false
    private var pointLine = 0
    private var latitude = Double.nan
    private var longitude = Double.nan

    private var draft = GPXDraft()

    public init() {}

    public mutating func startElement(_ name: Span<UInt8>, line: Int) {
        let word = vocabulary.word(for: name)
        let parent = open.last ?? nil
        if open.isEmpty, rootName == nil { rootName = String(bytes: name) }
        open.append(word)
        isCollecting = false
        guard let word else { return }
        switch word {
        case .trackPoint where !isInsidePoint:
            beginPoint(line: line)
        case .track:
            draft.beginTrack()
        case .segment:
            draft.beginSegment()
        case .waypoint:
            draft.waypointCount += 1
        case .route:
            draft.beginRoute()
        case .routePoint where !isInsidePoint:
            latitude = .nan
            longitude = .nan
        default:
            if isValue(word, inside: parent) {
                isCollecting = true
                text.clear()
            }
        }
    }

    public mutating func attribute(_ name: Span<UInt8>, value: Span<UInt8>) {
        guard let element = open.last ?? nil else { return }
        switch element {
        case .trackPoint, .routePoint:
            switch vocabulary.word(for: name) {
            case .latitude: latitude = DecimalNumber.parse(value) ?? .nan
            case .longitude: longitude = DecimalNumber.parse(value) ?? .nan
            default: break
            }
        case .root where open.count == 1:
            if vocabulary.word(for: name) == .creator {
                let trimmed = value.extracting(value.withoutOuterBlanks)
                if trimmed.count > 0 { draft.creator = String(bytes: trimmed) }
            }
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
            keep(word, parent: open.last ?? nil)
        } else if word == .trackPoint, isInsidePoint, open.last == .segment {
            isInsidePoint = false
            sample.setPosition(latitude: latitude, longitude: longitude)
            draft.append(sample, line: pointLine)
        } else if word == .routePoint, !isInsidePoint {
            draft.appendRoutePoint(latitude: latitude, longitude: longitude)
        }
    }

    public mutating func finish(damage: Damage?) throws(DecodeError) -> DecodedFile {
        guard let rootName else {
            throw DecodeError(
                damage ?? Damage(place: .line(1), reason: "there is no XML element in the file")
            )
        }
        guard rootName == "gpx" else {
            throw DecodeError(
                Damage(place: .line(1), reason: "not GPX: root element <\(rootName)>")
            )
        }
        return try draft.file(damage: damage)
    }

    // MARK: - Points and values

    private mutating func beginPoint(line: Int) {
        sample = SampleDraft()
        isInsidePoint = open.dropLast().last == .segment
        pointLine = line
        latitude = .nan
        longitude = .nan
    }

    private func isValue(_ word: GPXWord, inside parent: GPXWord?) -> Bool {
        if isInsidePoint {
            return word.channel != nil
                || parent == .trackPoint && (word == .time || word == .elevation)
        }
        switch word {
        case .name: return parent == .track || parent == .metadata || parent == .root
        case .type: return parent == .track
        case .ascent: return open.contains(.track)
        default: return false
        }
    }

    private mutating func keep(_ word: GPXWord, parent: GPXWord?) {
        if isInsidePoint {
            keepPointValue(word)
            return
        }
        switch word {
        case .name where parent == .track: draft.trackName = text.string
        case .name: draft.fileName = draft.fileName ?? text.string
        case .type: draft.trackType = text.string
        case .ascent: draft.ascentMeters = draft.ascentMeters ?? text.number
        default: break
        }
    }

    private mutating func keepPointValue(_ word: GPXWord) {
        if word == .time {
            guard let time = text.time(&times) else { return }
            sample.time = time.instant
            if draft.utcOffsetSeconds == nil { draft.utcOffsetSeconds = time.utcOffsetSeconds }
        } else if let number = text.number {
            if word == .elevation {
                sample[.altitude] = number
            } else if let channel = word.channel {
                if channel == .heartRate {
                    sample.setHeartRate(number)
                } else if number >= 0 || channel == .temperature {
                    sample[channel] = number
                }
            }
        }
    }
}
