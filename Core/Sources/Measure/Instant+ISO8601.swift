extension Instant {
    /// Reads the ISO 8601 forms that activity files use, for example `2018-11-07T22:30:26Z`,
    /// `2015-12-11T14:43:13.994+01:00` or `2020-01-03T15:07:43.0002Z`.
    ///
    /// A time without a zone is taken as UTC. A space may stand for the `T`. Returns `nil` for
    /// anything else, impossible days included.
    public init?(iso8601 text: some StringProtocol) {
        var scanner = DigitScanner(Array(text.utf8))
        guard let year = scanner.number(digits: 4), scanner.take("-"),
            let month = scanner.number(digits: 2), scanner.take("-"),
            let day = scanner.number(digits: 2),
            let date = CalendarDay(year: year, month: month, day: day),
            scanner.take("T") || scanner.take(" ") || scanner.take("t"),
            let hour = scanner.number(digits: 2), hour < 25, scanner.take(":"),
            let minute = scanner.number(digits: 2), minute < 60
        else { return nil }
        var second = 0
        if scanner.take(":") {
            guard let value = scanner.number(digits: 2), value < 61 else { return nil }
            second = value
        }
        let milliseconds = scanner.take(".") || scanner.take(",") ? scanner.fraction() : 0
        guard let milliseconds, let offset = scanner.zoneOffsetSeconds(), scanner.isAtEnd else {
            return nil
        }
        let seconds = date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second - offset
        self.init(millisecondsSince1970: Int64(seconds) * 1000 + Int64(milliseconds))
    }

    /// `YYYY-MM-DDThh:mm:ssZ`, with milliseconds only where there are any.
    public var iso8601: String { iso8601(offsetSeconds: 0) }

    /// The same instant as told by a clock `offsetSeconds` east of UTC.
    public func iso8601(offsetSeconds: Int) -> String {
        let local = Int(millisecondsSince1970) + offsetSeconds * 1000
        let day = CalendarDay(daysSince1970: local.flooredDivision(by: 86_400_000))
        let ofDay = local.flooredModulo(86_400_000)
        let seconds = ofDay / 1000
        var text = "\(day.iso8601)T\((seconds / 3600).padded(to: 2)):"
        text += "\((seconds / 60 % 60).padded(to: 2)):\((seconds % 60).padded(to: 2))"
        if ofDay % 1000 != 0 { text += ".\((ofDay % 1000).padded(to: 3))" }
        guard offsetSeconds != 0 else { return text + "Z" }
        let minutes = abs(offsetSeconds) / 60
        return text + (offsetSeconds < 0 ? "-" : "+")
            + "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
    }
}

private struct DigitScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position]) == character.value else {
            return false
        }
        position += 1
        return true
    }

    mutating func number(digits: Int) -> Int? {
        guard position + digits <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[position..<position + digits] {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        position += digits
        return value
    }

    /// Milliseconds from the digits after the point, rounded down; further digits are read and dropped.
    mutating func fraction() -> Int? {
        var value = 0
        var count = 0
        while position < bytes.count, (48...57).contains(bytes[position]) {
            if count < 3 { value = value * 10 + Int(bytes[position] - 48) }
            count += 1
            position += 1
        }
        guard count > 0 else { return nil }
        for _ in count..<max(count, 3) { value *= 10 }
        return value
    }

    mutating func zoneOffsetSeconds() -> Int? {
        if isAtEnd || take("Z") || take("z") { return 0 }
        let isWest = take("-")
        guard isWest || take("+"), let hours = number(digits: 2) else { return nil }
        _ = take(":")
        let minutes = isAtEnd ? 0 : number(digits: 2)
        guard let minutes else { return nil }
        return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}
