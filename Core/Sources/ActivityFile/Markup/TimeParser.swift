import Measure

/// A time as a file wrote it: the instant, and the offset where it named one other than `Z`.
struct ZonedInstant: Equatable, Sendable {
    var instant: Instant
    var utcOffsetSeconds: Int?
}

/// Reads ISO 8601 times from bytes; remembers the last day, since neighbouring samples share it.
///
/// `2021-01-19T23:30:50.000Z`, by far the most frequent form, is read without allocating. All other
/// forms go through `Instant(iso8601:)`, so that both agree on what is a time.
struct TimeParser: Sendable {
    private var lastDate = 0
    private var millisecondsAtLastDate: Int64 = 0

    mutating func parse(_ text: Span<UInt8>) -> ZonedInstant? {
        let trimmed = text.extracting(text.withoutOuterBlanks)
        if let instant = parseUTC(trimmed) { return ZonedInstant(instant: instant) }
        guard trimmed.count <= 40 else { return nil }
        let string = String(bytes: trimmed)
        guard let instant = Instant(iso8601: string) else { return nil }
        return ZonedInstant(instant: instant, utcOffsetSeconds: Self.offset(in: string))
    }

    private mutating func parseUTC(_ text: Span<UInt8>) -> Instant? {
        let count = text.count
        guard count >= 20, text[count - 1] == UInt8(ascii: "Z"), text[4] == UInt8(ascii: "-"),
            text[7] == UInt8(ascii: "-"), text[10] == UInt8(ascii: "T"),
            text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
            let century = Self.pair(text, at: 0), let year = Self.pair(text, at: 2),
            let month = Self.pair(text, at: 5), let day = Self.pair(text, at: 8),
            let hour = Self.pair(text, at: 11), hour < 24,
            let minute = Self.pair(text, at: 14), minute < 60,
            let second = Self.pair(text, at: 17), second < 60,
            let fraction = Self.milliseconds(text.extracting(19..<count - 1))
        else { return nil }
        let date = (century * 100 + year) << 16 | month << 8 | day
        if date != lastDate {
            guard let known = CalendarDay(year: century * 100 + year, month: month, day: day)
            else { return nil }
            lastDate = date
            millisecondsAtLastDate = Int64(known.daysSince1970) * 86_400_000
        }
        let seconds = hour * 3600 + minute * 60 + second
        return Instant(
            millisecondsSince1970: millisecondsAtLastDate + Int64(seconds * 1000 + fraction)
        )
    }

    private static func pair(_ text: Span<UInt8>, at offset: Int) -> Int? {
        let tens = text[offset] &- 48
        let ones = text[offset + 1] &- 48
        return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
    }

    /// Milliseconds of `.994`, rounded down; 0 without a fraction.
    private static func milliseconds(_ text: Span<UInt8>) -> Int? {
        guard text.count > 0 else { return 0 }
        guard text[0] == UInt8(ascii: "."), text.count > 1 else { return nil }
        var value = 0
        for index in 1..<max(text.count, 4) {
            guard index < text.count else {
                value *= 10
                continue
            }
            guard text[index] &- 48 < 10 else { return nil }
            if index < 4 { value = value * 10 + Int(text[index] - 48) }
        }
        return value
    }

    /// The offset that a time known to be valid names after its clock time.
    private static func offset(in text: String) -> Int? {
        let clock = Array(text.utf8.dropFirst(11))
        guard
            let sign = clock.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
            )
        else { return nil }
        let digits = clock[(sign + 1)...].filter { $0 != UInt8(ascii: ":") }.map { Int($0) - 48 }
        guard digits.count >= 2 else { return nil }
        let minutes = digits.count >= 4 ? digits[2] * 10 + digits[3] : 0
        let seconds = (digits[0] * 10 + digits[1]) * 3600 + minutes * 60
        return clock[sign] == UInt8(ascii: "-") ? -seconds : seconds
    }
}
