import ActivityFile
import Measure

/// Decodes lists for tests and says what came out in a line for each activity.
enum Lists {
    static func read(
        _ bytes: [UInt8],
        columns: String? = nil,
        clock: LocalClock = .utc
    ) throws -> DecodedFile {
        let mapping = try columns.map { try ColumnMapping(parsing: $0) }
        return try ActivityListDecoder(columns: mapping, clock: clock).decode(bytes)
    }

    static func read(
        _ text: String,
        columns: String? = nil,
        clock: LocalClock = .utc
    ) throws -> DecodedFile {
        try read(Array(text.utf8), columns: columns, clock: clock)
    }

    static func activities(
        _ text: String,
        columns: String? = nil,
        clock: LocalClock = .utc
    ) throws -> [RecordedActivity] {
        try read(text, columns: columns, clock: clock).activities
    }

    static func kind(_ text: String) -> ActivityListKind? {
        ActivityListDecoder().kind(ofHead: Array(text.utf8))
    }

    /// Why a list is refused; empty when it is not.
    static func refusal(_ text: String, columns: String? = nil) -> String {
        do {
            _ = try read(text, columns: columns)
            return ""
        } catch {
            return "\(error)"
        }
    }
}

extension RecordedActivity {
    /// Sport, start, seconds and metres.
    var words: String {
        let kind = subSport.map { "\(sport.name)/\($0)" } ?? sport.name
        let meters = distanceMeters.map { "\($0.fixed(0)) m" } ?? "no distance"
        return "\(kind) \(start.iso8601) \(elapsedSeconds.fixed(0)) s \(meters)"
    }
}
