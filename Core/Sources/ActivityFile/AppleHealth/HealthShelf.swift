import Measure

/// Records of the kinds that are kept, packed by kind, source and day.
///
/// An export lists records before the workouts they belong to and need not sort them. So each day of
/// each source has a small packed column of its own: the difference in seconds to the record before,
/// then the difference in value, in as few bytes as they need. Ten years of a watch are some ten megabytes.
struct HealthShelf: Sendable {
    /// Bytes that may be kept; what comes after is counted and left out.
    var byteLimit = 40 << 20

    private(set) var sources: [String] = []
    private(set) var refusedCount = 0
    private var sourceByName: [MarkupName: Int] = [:]
    private var lastSourceName = MarkupName("")
    private var lastSource = -1

    private var days: [Day] = []
    private var dayByKey: [UInt64: Int] = [:]
    /// The day last written, for each kind and source.
    private var current: [(day: Int, index: Int)] = []
    private var byteCount = 0

    /// A day's own bookkeeping in memory, about.
    private static let bytesOfDay = 120
    private static let sourceLimit = 250

    var isEmpty: Bool { days.isEmpty }

    struct Entry: Sendable {
        var second: Int
        var value: Double
    }

    private struct Day: Sendable {
        var bytes: [UInt8] = []
        var lastSecond = 0
        var lastValue: Int64 = 0
    }

    /// The number of a source, by which its records are kept; all beyond 250 share the last.
    mutating func source(_ name: Span<UInt8>) -> Int {
        let packed = MarkupName(name)
        if packed == lastSourceName, lastSource >= 0 { return lastSource }
        let number: Int
        if let known = sourceByName[packed] {
            number = known
        } else {
            number = min(sources.count, Self.sourceLimit)
            if number == sources.count { sources.append(String(bytes: name)) }
            if sourceByName.count < 10_000 { sourceByName[packed] = number }
        }
        lastSourceName = packed
        lastSource = number
        return number
    }

    /// Keeps a record that was taken at `second` since 1970 on `day` of the place where it was taken.
    mutating func add(_ kind: HealthKind, source: Int, day: Int, second: Int, value: Double) {
        let scaled = value * kind.stepsPerUnit
        guard scaled.magnitude < 1e12 else { return }
        let column = source * 16 + kind.number
        while current.count <= column { current.append((.min, 0)) }
        if current[column].day != day {
            guard let index = index(of: day, column: column) else {
                refusedCount += 1
                return
            }
            current[column] = (day, index)
        }
        guard byteCount < byteLimit else {
            refusedCount += 1
            return
        }
        let index = current[column].index
        let number = Int64(scaled.rounded())
        let before = days[index].bytes.count
        days[index].bytes.append(zigzag: Int64(second - days[index].lastSecond))
        days[index].bytes.append(zigzag: number - days[index].lastValue)
        byteCount += days[index].bytes.count - before
        days[index].lastSecond = second
        days[index].lastValue = number
    }

    /// The records of a day, in the order of the file.
    func entries(_ kind: HealthKind, source: Int, day: Int) -> [Entry] {
        let column = source * 16 + kind.number
        guard let index = dayByKey[Self.key(column, day)] else { return [] }
        let bytes = days[index].bytes
        var entries: [Entry] = []
        var position = 0
        var second = 0
        var value: Int64 = 0
        while position < bytes.count {
            second += Int(bytes.zigzag(at: &position))
            value += bytes.zigzag(at: &position)
            entries.append(Entry(second: second, value: Double(value) / kind.stepsPerUnit))
        }
        return entries
    }

    /// All days of a kind with their source, in order.
    func days(of kind: HealthKind) -> [(day: Int, source: Int)] {
        dayByKey.keys.compactMap { key -> (day: Int, source: Int)? in
            let column = Int(key >> 32)
            guard column % 16 == kind.number else { return nil }
            return (Int(Int32(truncatingIfNeeded: key)), column / 16)
        }.sorted { ($0.day, $0.source) < ($1.day, $1.source) }
    }

    private mutating func index(of day: Int, column: Int) -> Int? {
        let key = Self.key(column, day)
        if let known = dayByKey[key] { return known }
        guard byteCount + Self.bytesOfDay <= byteLimit else { return nil }
        byteCount += Self.bytesOfDay
        days.append(Day())
        dayByKey[key] = days.count - 1
        return days.count - 1
    }

    private static func key(_ column: Int, _ day: Int) -> UInt64 {
        UInt64(UInt32(truncatingIfNeeded: column)) << 32
            | UInt64(UInt32(truncatingIfNeeded: day))
    }
}

extension [UInt8] {
    @inline(__always)
    fileprivate mutating func append(zigzag value: Int64) {
        var rest = UInt64(bitPattern: (value << 1) ^ (value >> 63))
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }

    fileprivate func zigzag(at position: inout Int) -> Int64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < count {
            let byte = self[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }
}
