import Measure

/// A time of an export: whole seconds since 1970 and the zone of the place where it was.
struct HealthTime: Equatable, Sendable {
    var second: Int
    var utcOffsetSeconds: Int

    /// Days since 1970 at that place.
    var day: Int { (second + utcOffsetSeconds).flooredDivision(by: 86_400) }
    var instant: Instant { Instant(millisecondsSince1970: Int64(second) * 1000) }
}

/// Reads times such as `2019-06-11 15:00:42 -0700`; remembers the last day, which is mostly the next as well.
struct HealthTimeParser: Sendable {
    private var lastWord: UInt64 = 0
    private var lastPair: UInt64 = 0
    private var secondsAtLastDay = 0
    private var others = TimeParser()

    mutating func parse(_ text: Span<UInt8>) -> HealthTime? {
        guard text.count == 25, text[10] == 0x20, text[19] == 0x20, text[13] == 0x3A,
            text[16] == 0x3A, let hour = Self.pair(text, at: 11), hour < 24,
            let minute = Self.pair(text, at: 14), minute < 60,
            let second = Self.pair(text, at: 17), second < 60,
            text[20] == UInt8(ascii: "+") || text[20] == UInt8(ascii: "-"),
            let zoneHours = Self.pair(text, at: 21), let zoneMinutes = Self.pair(text, at: 23),
            let midnight = midnight(text)
        else { return parseOther(text) }
        let east = zoneHours * 3600 + zoneMinutes * 60
        let offset = text[20] == UInt8(ascii: "-") ? -east : east
        return HealthTime(
            second: midnight + hour * 3600 + minute * 60 + second - offset,
            utcOffsetSeconds: offset
        )
    }

    private mutating func parseOther(_ text: Span<UInt8>) -> HealthTime? {
        let range = text.withoutOuterBlanks
        guard range.count <= 40, let time = others.parse(text.extracting(range)) else { return nil }
        return HealthTime(
            second: Int(time.instant.millisecondsSince1970).flooredDivision(by: 1000),
            utcOffsetSeconds: time.utcOffsetSeconds ?? 0
        )
    }

    private mutating func midnight(_ text: Span<UInt8>) -> Int? {
        let word = text.word(at: 0)
        let pair = text.shortWord(at: 8, count: 2)
        if word == lastWord, pair == lastPair { return secondsAtLastDay }
        guard text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            let century = Self.pair(text, at: 0), let year = Self.pair(text, at: 2),
            let month = Self.pair(text, at: 5), let day = Self.pair(text, at: 8),
            let date = CalendarDay(year: century * 100 + year, month: month, day: day)
        else { return nil }
        lastWord = word
        lastPair = pair
        secondsAtLastDay = date.daysSince1970 * 86_400
        return secondsAtLastDay
    }

    private static func pair(_ text: Span<UInt8>, at offset: Int) -> Int? {
        let tens = text[offset] &- 48
        let ones = text[offset + 1] &- 48
        return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
    }
}
