public import Measure

/// What kind of list a file is, judged by its first bytes.
public enum ActivityListKind: Hashable, Sendable {
    /// Strava's `activities.csv`, in any language.
    case strava
    /// Garmin Connect's `…_summarizedActivities.json`.
    case garmin
    /// Somebody's own spreadsheet of runs.
    case summary
    /// A table or document without activities; a phrase says what it is.
    case other(String)
}

/// Reads lists of activities: Strava's `activities.csv`, Garmin Connect's
/// `…_summarizedActivities.json` and spreadsheets of runs saved as CSV.
///
/// Every row becomes a `RecordedActivity` with `isListEntry` and without samples. What cannot be read
/// is damage with its line or byte, and the rest goes on.
///
///     let decoder = ActivityListDecoder()
///     if decoder.kind(ofHead: Array(bytes.prefix(65_536))) == .strava {
///         let file = try decoder.decode(bytes)
///         if case .activities(let runs) = file.contents { print(runs.count) }
///     }
public struct ActivityListDecoder: Sendable {
    private let columns: ColumnMapping?
    private let clock: LocalClock

    /// - Parameters:
    ///   - columns: Says what columns mean whose names do not tell; used for the tables that have
    ///     all of these columns.
    ///   - clock: Turns times of a spreadsheet, which are local, into instants.
    public init(columns: ColumnMapping? = nil, clock: LocalClock = .utc) {
        self.columns = columns
        self.clock = clock
    }

    /// What the file is that begins with `head`: the whole file, or up to its first 64 kilobytes.
    ///
    /// `nil` for what is neither a table nor a JSON document.
    public func kind(ofHead head: [UInt8]) -> ActivityListKind? {
        let text = TableText.utf8(head)
        guard let first = text.drop(while: { $0 <= 0x20 || $0 >= 0xBB }).first else { return nil }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            return GarminSummaries.recognises(head: text) ? .garmin : .other("JSON")
        }
        guard first != UInt8(ascii: "<"), Self.isTable(text) else { return nil }
        let rows = Self.firstRows(head)
        guard let header = rows.first else { return .other("CSV") }
        if columns != nil, SummaryLayout(firstRows: rows, mapping: columns) != nil {
            return .summary
        }
        if StravaColumns(firstRows: rows) != nil { return .strava }
        if let name = StravaColumns.nameOfOtherTable(header.cells) { return .other(name) }
        if SummaryLayout(firstRows: rows, mapping: nil) != nil { return .summary }
        let missing = columnsMissing(inHead: head).map { "\"\($0)\"" }
        return .other(missing.isEmpty ? "CSV" : "CSV without \(missing.joined(separator: ", "))")
    }

    /// Decodes a list of any of the kinds above.
    ///
    /// - Throws: What made the whole list unreadable: no activities among its rows, columns that are
    ///   missing, dates or units that may mean two things.
    public func decode(_ bytes: [UInt8]) throws(DecodeError) -> DecodedFile {
        switch kind(ofHead: Array(bytes.prefix(1 << 16))) {
        case .garmin: return try GarminSummaries.decode(TableText.utf8(bytes))
        case .strava: return try StravaDecoder().decode(bytes)
        case .summary:
            let rows = Self.firstRows(bytes)
            let layout =
                SummaryLayout(firstRows: rows, mapping: columns)
                ?? SummaryLayout(firstRows: rows, mapping: nil)
            if let layout { return try SummaryDecoder(layout: layout, clock: clock).decode(bytes) }
        case .other, nil: break
        }
        throw DecodeError(
            Damage(
                place: .line(1),
                reason:
                    "no list of activities: a table needs columns for the date and the distance, "
                    + "such as \"Date\" and \"Distance (km)\"; others are named by a mapping such as "
                    + "date=Datum,distance=Strecke:km"
            )
        )
    }

    /// The names of the mapping's columns that a table does not have; empty without a mapping.
    public func columnsMissing(inHead head: [UInt8]) -> [String] {
        guard let columns, let header = Self.firstRows(head).first?.cells else { return [] }
        return columns.columns.keys.filter { columns.position(of: $0, in: header) == nil }
            .compactMap { columns.columns[$0]?.name }.sorted()
    }

    /// What else than its bytes decides what comes out of a list: the mapping, where it is used.
    ///
    /// Whoever remembers files by their content adds this, so that a better mapping reads them again.
    public func identity(ofHead head: [UInt8]) -> String? {
        guard let columns, SummaryLayout(firstRows: Self.firstRows(head), mapping: columns) != nil
        else { return nil }
        return columns.description
    }

    /// At least one separator in the first line, and no zero bytes in what is there.
    private static func isTable(_ text: [UInt8]) -> Bool {
        let line = text.drop { $0 <= 0x20 }.prefix { $0 != 0x0A && $0 != 0x0D }
        return line.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == 9 }
    }

    /// The rows that lie whole in the head; the last may be cut.
    private static func firstRows(_ head: [UInt8]) -> [TableRow] {
        var table = TableReader(Array(head.prefix(1 << 16)))
        var rows: [TableRow] = []
        for _ in 0..<60 {
            do throws(DecodeError) {
                guard let row = try table.next() else { break }
                rows.append(row)
            } catch {
                // Seen again, and reported, when the file is decoded.
            }
        }
        return rows
    }
}
