/// The marker trajectories of a motion laboratory, as a .trc file holds them.
///
/// A tab-separated text: a line that names the format, two lines of rates and counts, a line of
/// marker names (each over three columns), a line of axis names, then a line for each frame.
/// The counts in the header are not trusted: what is there is read.
public struct MarkerFile: Sendable, Hashable {
    /// A place in the laboratory, in metres; axes as the file has them.
    public struct Place: Sendable, Hashable {
        public var x: Double
        public var y: Double
        public var z: Double

        public init(x: Double, y: Double, z: Double) {
            self.x = x
            self.y = y
            self.z = z
        }
    }

    public static let mostBytes = 64 << 20
    public static let mostMarkers = 1000
    public static let mostFrames = 200_000

    /// In seconds, rising.
    public var times: [Double]
    /// One place for each time; `nil` where the marker was lost (blank in the file).
    public var markers: [String: [Place?]]

    public init(times: [Double], markers: [String: [Place?]]) {
        self.times = times
        self.markers = markers
    }

    /// Reads the bytes of a .trc file.
    public init(trc bytes: [UInt8]) throws(MarkerFileError) {
        guard bytes.count <= Self.mostBytes else {
            throw MarkerFileError(line: 1, reason: .tooLarge(bytes: bytes.count))
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw MarkerFileError(line: 1, reason: .notText)
        }
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard let first = lines.first, first.hasPrefix("PathFileType") else {
            throw MarkerFileError(line: 1, reason: .notMarkers)
        }
        let scale = try Self.metersPerUnit(lines)
        let names = try Self.names(lines)
        times = []
        var places = [[Place?]](repeating: [], count: names.count)
        for (index, line) in lines.enumerated().dropFirst(5) {
            let fields = Self.fields(line)
            guard fields.contains(where: { !$0.isEmpty }) else { continue }
            guard times.count < Self.mostFrames else {
                throw MarkerFileError(line: index + 1, reason: .tooManyFrames)
            }
            // Some programs leave a line of blanks, or trailing tabs, under the axis names.
            guard fields.count > 1, !fields[1].isEmpty else { continue }
            let time = try Self.number(fields[1], line: index + 1)
            guard time > times.last ?? -.infinity else {
                throw MarkerFileError(line: index + 1, reason: .timeNotRising)
            }
            times.append(time)
            for marker in names.indices {
                places[marker].append(
                    try Self.place(fields, at: 2 + 3 * marker, scale: scale, line: index + 1)
                )
            }
        }
        guard !times.isEmpty else {
            throw MarkerFileError(line: lines.count, reason: .noFrames)
        }
        markers = Dictionary(uniqueKeysWithValues: zip(names, places))
    }

    private static func metersPerUnit(_ lines: [Substring]) throws(MarkerFileError) -> Double {
        guard lines.count > 2 else {
            throw MarkerFileError(line: 2, reason: .missingHeader("Units"))
        }
        guard let column = fields(lines[1]).firstIndex(of: "Units") else {
            throw MarkerFileError(line: 2, reason: .missingHeader("Units"))
        }
        let values = fields(lines[2])
        let unit = column < values.count ? values[column] : ""
        switch unit {
        case "mm": return 0.001
        case "cm": return 0.01
        case "m": return 1
        default: throw MarkerFileError(line: 3, reason: .unknownUnit(String(unit.prefix(20))))
        }
    }

    private static func names(_ lines: [Substring]) throws(MarkerFileError) -> [String] {
        guard lines.count > 3, lines[3].hasPrefix("Frame#") else {
            throw MarkerFileError(line: 4, reason: .missingHeader("Frame#"))
        }
        let names = fields(lines[3]).dropFirst(2).filter { !$0.isEmpty }.map(String.init)
        guard !names.isEmpty else {
            throw MarkerFileError(line: 4, reason: .missingHeader("marker names"))
        }
        guard names.count <= mostMarkers else {
            throw MarkerFileError(line: 4, reason: .tooManyMarkers(names.count))
        }
        var seen: Set<String> = []
        for name in names where !seen.insert(name).inserted {
            throw MarkerFileError(line: 4, reason: .duplicateMarker(String(name.prefix(40))))
        }
        return names
    }

    /// Lost if any of the three is blank or left out at the end of the line.
    private static func place(
        _ fields: [Substring],
        at column: Int,
        scale: Double,
        line: Int
    ) throws(MarkerFileError) -> Place? {
        guard column + 2 < fields.count, !fields[column].isEmpty, !fields[column + 1].isEmpty,
            !fields[column + 2].isEmpty
        else { return nil }
        return Place(
            x: try number(fields[column], line: line) * scale,
            y: try number(fields[column + 1], line: line) * scale,
            z: try number(fields[column + 2], line: line) * scale
        )
    }

    private static func number(_ text: Substring, line: Int) throws(MarkerFileError) -> Double {
        guard let value = Double(text), value.isFinite else {
            throw MarkerFileError(line: line, reason: .badNumber(String(text.prefix(20))))
        }
        return value
    }

    private static func fields(_ line: Substring) -> [Substring] {
        line.split(separator: "\t", omittingEmptySubsequences: false).map { field in
            let start = field.drop { $0 == " " }
            let end = start.lastIndex { $0 != " " }
            return end.map { start[...$0] } ?? ""
        }
    }
}
