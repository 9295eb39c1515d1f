/// How long something took, as spreadsheets write it.
enum ListDuration {
    /// What a value of two parts such as `45:12` means.
    enum TwoParts: Sendable {
        case minutesSeconds, hoursMinutes
    }

    /// Seconds of `1:02:03`, `62:03`, `62.5 min`, `1h 02m 3s`, `1 h 5`, `PT1H2M3S` or `3723`.
    ///
    /// A plain number is counted in `unit`. `nil` for what is no duration.
    static func seconds(
        _ text: String,
        twoParts: TwoParts = .minutesSeconds,
        unit: DurationUnit = .seconds,
        decimal: DecimalSign = .point
    ) -> Double? {
        let seconds: Double? =
            if text.contains(":") {
                clock(text, twoParts: twoParts)
            } else {
                words(text, unit: unit, decimal: decimal)
            }
        guard let seconds, seconds >= 0, seconds.isFinite else { return nil }
        return seconds
    }

    static func isTwoParts(_ text: String) -> Bool {
        text.utf8.count { $0 == UInt8(ascii: ":") } == 1
    }

    private static func clock(_ text: String, twoParts: TwoParts) -> Double? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 else { return nil }
        var values: [Double] = []
        for part in parts {
            let plain = part.filter { !$0.isWhitespace }.replacing(",", with: ".")
            guard !plain.isEmpty, plain.allSatisfy({ $0.isNumber || $0 == "." }),
                let value = DecimalNumber.parse(Array(plain.utf8).span)
            else { return nil }
            values.append(value)
        }
        guard values.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
        if values.count == 3 { return values[0] * 3600 + values[1] * 60 + values[2] }
        return switch twoParts {
        case .minutesSeconds: values[0] * 60 + values[1]
        case .hoursMinutes: values[0] * 3600 + values[1] * 60
        }
    }

    private static func words(_ text: String, unit: DurationUnit, decimal: DecimalSign) -> Double? {
        var total = 0.0
        var scale = unit.seconds
        var rest = text.lowercased().filter { !$0.isWhitespace }[...]
        if rest.hasPrefix("pt") { rest = rest.dropFirst(2) }
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isNumber || $0 == "." || $0 == "," }
            guard let number = ListNumber(String(digits), decimal: decimal) else { return nil }
            rest = rest.dropFirst(digits.count)
            let word = rest.prefix { !$0.isNumber }
            rest = rest.dropFirst(word.count)
            if !word.isEmpty {
                guard let named = DurationUnit(word: String(word)) else { return nil }
                scale = named.seconds
            } else if total > 0 {
                // "1h05": the number after an hour is minutes.
                scale /= 60
            }
            total += number.value * scale
        }
        return total
    }
}

/// A unit of time in a list.
enum DurationUnit: Sendable {
    case seconds, minutes, hours

    var seconds: Double {
        switch self {
        case .seconds: 1
        case .minutes: 60
        case .hours: 3600
        }
    }

    init?(word: String) {
        switch word.filter({ $0.isLetter || $0 == "'" || $0 == "\"" }) {
        case "s", "sec", "secs", "second", "seconds", "sek", "sekunden", "seg", "segundos",
            "secondes", "\"":
            self = .seconds
        case "m", "min", "mins", "minute", "minutes", "minuten", "minuti", "minutos", "minuter",
            "'":
            self = .minutes
        case "h", "hr", "hrs", "hour", "hours", "std", "stunden", "heures", "horas", "ore", "uur",
            "tim", "timmar":
            self = .hours
        default: return nil
        }
    }
}

/// A unit of length in a list.
enum LengthUnit: Sendable {
    case meters, kilometers, miles, yards

    var meters: Double {
        switch self {
        case .meters: 1
        case .kilometers: 1000
        case .miles: 1609.344
        case .yards: 0.9144
        }
    }

    init?(word: String) {
        switch word.lowercased().filter(\.isLetter) {
        case "m", "meter", "meters", "metre", "metres", "metros", "metri": self = .meters
        case "km", "kms", "kilometer", "kilometers", "kilometre", "kilometres", "kilometros",
            "kilómetros", "quilómetros", "quilômetros", "chilometri", "公里":
            self = .kilometers
        case "mi", "mile", "miles", "meilen", "millas", "miglia", "milhas": self = .miles
        case "yd", "yds", "yard", "yards": self = .yards
        default: return nil
        }
    }
}
