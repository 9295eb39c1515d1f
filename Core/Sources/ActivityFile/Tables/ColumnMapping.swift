/// Says which columns of somebody's own spreadsheet mean what, where their names do not tell.
///
///     let mapping = try ColumnMapping(parsing: "date=Datum,distance=Strecke:km,duration=Zeit,order=dmy")
///     let file = try ActivityListDecoder(columns: mapping).decode(bytes)
///
/// The text is a list of `what=column` with commas between. *What* is one of `date`, `time`,
/// `distance`, `duration`, `moving`, `pace`, `hr`, `cadence`, `ascent`, `title`, `note`, `gear` and
/// `type`; the column is its name, in quotation marks where it holds a comma, or its number as `#3`.
/// A unit may follow after a colon: `km`, `mi`, `m` or `yd` for distances; `h:mm:ss`, `h:mm`, `m:ss`,
/// `min`, `h` or `s` for durations; `min/km` or `min/mi` for the pace; `m` or `ft` for the ascent.
/// `order=dmy`, `mdy` or `ymd` gives the order in dates; `zone=utc` says that times are not local.
public struct ColumnMapping: Hashable, Sendable, CustomStringConvertible {
    public struct Column: Hashable, Sendable {
        /// The name above the column, or `#` and its number from 1.
        public var name: String
        public var unit: String?

        public init(name: String, unit: String? = nil) {
            self.name = name
            self.unit = unit
        }
    }

    public var columns: [ListColumn: Column]
    /// Where not given, the dates themselves must tell.
    public var order: DateOrder?
    /// Times are taken as local where this is false.
    public var isUTC: Bool

    public init(columns: [ListColumn: Column], order: DateOrder? = nil, isUTC: Bool = false) {
        self.columns = columns
        self.order = order
        self.isUTC = isUTC
    }

    /// Reads the text form described above.
    public init(parsing text: String) throws(ColumnMappingError) {
        self.init(columns: [:])
        for part in Self.parts(text) {
            guard let equals = part.firstIndex(of: "=") else {
                throw ColumnMappingError("\"\(part)\" is not of the form what=column")
            }
            let key = part[..<equals].filter { !$0.isWhitespace }.lowercased()
            let value = String(part[part.index(after: equals)...])
            try set(key, value)
        }
        guard !columns.isEmpty else {
            throw ColumnMappingError(
                "no column is named; for example date=Datum,distance=Strecke:km"
            )
        }
    }

    private mutating func set(_ key: String, _ value: String) throws(ColumnMappingError) {
        switch key {
        case "order":
            guard let order = DateOrder(rawValue: value.lowercased()) else {
                throw ColumnMappingError("order is one of dmy, mdy and ymd, not \"\(value)\"")
            }
            self.order = order
        case "zone":
            guard ["utc", "local"].contains(value.lowercased()) else {
                throw ColumnMappingError("zone is utc or local, not \"\(value)\"")
            }
            isUTC = value.lowercased() == "utc"
        default:
            guard let column = ListColumn(rawValue: key) else {
                let known = ListColumn.allCases.map(\.rawValue).joined(separator: ", ")
                throw ColumnMappingError(
                    "\"\(key)\" is not known; known are \(known), order and zone"
                )
            }
            guard columns[column] == nil else {
                throw ColumnMappingError("\(key) is given twice")
            }
            let named = Self.column(value, units: column.units)
            guard !named.name.isEmpty else { throw ColumnMappingError("\(key) names no column") }
            columns[column] = named
        }
    }

    /// The text form, in a fixed order.
    public var description: String {
        var parts = ListColumn.allCases.compactMap { column in
            columns[column].map { named in
                "\(column.rawValue)=\"\(named.name)\"" + (named.unit.map { ":" + $0 } ?? "")
            }
        }
        if let order { parts.append("order=\(order.rawValue)") }
        if isUTC { parts.append("zone=utc") }
        return parts.joined(separator: ",")
    }

    /// Splits at commas outside quotation marks, which are dropped.
    private static func parts(_ text: String) -> [String] {
        var parts = [""]
        var isQuoted = false
        for character in text {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.filter { !$0.allSatisfy(\.isWhitespace) }
    }

    /// Takes a known unit off the end; a colon before anything else belongs to the name.
    private static func column(_ text: String, units: [String]) -> Column {
        let lower = text.lowercased()
        for unit in units where lower.hasSuffix(":" + unit) {
            return Column(name: String(text.dropLast(unit.count + 1)), unit: unit)
        }
        return Column(name: text)
    }

    /// The place of a named column in a header; `nil` where it has none.
    func position(of column: ListColumn, in header: [String]) -> Int? {
        guard let name = columns[column]?.name else { return nil }
        if name.hasPrefix("#"), let number = Int(name.dropFirst()) {
            return header.indices.contains(number - 1) ? number - 1 : nil
        }
        let plain = name.plainName
        return header.firstIndex { $0.plainName == plain }
    }
}

/// What is wrong with a text that should name columns.
public struct ColumnMappingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A sentence fragment for the person who typed it.
    public var description: String

    init(_ description: String) { self.description = description }
}

extension ListColumn {
    /// Units that a mapping may give, longer ones before those they end with.
    fileprivate var units: [String] {
        switch self {
        case .distance: ["km", "mi", "yd", "m"]
        case .duration, .moving:
            ["h:mm:ss", "hh:mm:ss", "h:mm", "hh:mm", "m:ss", "mm:ss", "min", "h", "s"]
        case .pace: ["min/km", "min/mi", "/km", "/mi"]
        case .ascent: ["m", "ft"]
        default: []
        }
    }
}
