import Measure

/// In which order a date gives day, month and year.
public enum DateOrder: String, CaseIterable, Sendable {
    case yearMonthDay = "ymd"
    case dayMonthYear = "dmy"
    case monthDayYear = "mdy"
}

/// A day, with the time of day where the text says one, as people and programs write them.
///
/// Takes `2022-05-29T15:53:35Z`, `29.05.2022, 15:53:35`, `May 29, 2022, 3:53:35 PM`,
/// `29 mai 2022 à 15:53:35`, `8 de set. de 2026, 06:47:55`, `2022年5月29日 15:53` and their kin.
struct ListDate: Equatable, Sendable {
    var day: CalendarDay
    /// `nil` where the text holds only a day.
    var secondOfDay: Double?
    /// Seconds east of UTC, where the text says so.
    var utcOffsetSeconds: Int?

    /// `nil` for what is no date, and for one such as 3/4/2022 without an `order`.
    init?(_ text: String, order: DateOrder?) {
        guard let tokens = DateTokens(text), let date = tokens.date else { return nil }
        guard let day = Self.day(date, month: tokens.monthByName, order: order) else { return nil }
        self.day = day
        if tokens.time.isEmpty { return }
        guard let second = tokens.secondOfDay else { return nil }
        secondOfDay = second
        utcOffsetSeconds = tokens.utcOffsetSeconds
    }

    private static func day(_ date: [DateTokens.Number], month: Int?, order: DateOrder?)
        -> CalendarDay?
    {
        if let month {
            guard date.count == 2 else { return nil }
            let yearFirst = date[0].digits == 4
            let year = yearFirst ? date[0] : date[1]
            return CalendarDay(
                year: year.asYear,
                month: month,
                day: yearFirst ? date[1].value : date[0].value
            )
        }
        switch order ?? Self.order(of: date) {
        case .yearMonthDay:
            return CalendarDay(year: date[0].asYear, month: date[1].value, day: date[2].value)
        case .dayMonthYear:
            return CalendarDay(year: date[2].asYear, month: date[1].value, day: date[0].value)
        case .monthDayYear:
            return CalendarDay(year: date[2].asYear, month: date[0].value, day: date[1].value)
        case nil: return nil
        }
    }

    /// What a date of three numbers says by itself: a year in front and full stops leave no doubt.
    private static func order(of date: [DateTokens.Number]) -> DateOrder? {
        if date[0].digits == 4 { return .yearMonthDay }
        if date[0].next == "." { return .dayMonthYear }
        if date[0].value == date[1].value { return .dayMonthYear }
        return nil
    }

    /// What one value tells about the order of the column it stands in.
    enum Evidence {
        case none, dayFirst, monthFirst, either
    }

    static func evidence(_ text: String) -> Evidence {
        guard let tokens = DateTokens(text), tokens.monthByName == nil, let date = tokens.date,
            order(of: date) == nil
        else { return .none }
        if date[0].value > 12 { return .dayFirst }
        if date[1].value > 12 { return .monthFirst }
        return .either
    }
}

/// A time of day by itself: `7:30`, `19.45`, `6:05:10 PM`.
enum ListTime {
    static func secondOfDay(_ text: String) -> Double? {
        guard let tokens = DateTokens(text), tokens.date == nil else { return nil }
        return tokens.secondOfDay
    }
}

/// The numbers and words of a date.
private struct DateTokens {
    struct Number {
        var value: Int
        var digits: Int
        /// What follows directly.
        var next: Character?

        /// Two digits mean 1970 to 2069.
        var asYear: Int { digits > 2 ? value : value + (value < 70 ? 2000 : 1900) }
    }

    /// Day, month and year, the month left out where it has a name; `nil` where there is no date.
    private(set) var date: [Number]?
    private(set) var time: [Number] = []
    private(set) var monthByName: Int?
    private(set) var utcOffsetSeconds: Int?
    private var isMorning = false
    private var isAfternoon = false

    init?(_ text: String) {
        guard text.utf8.count <= 80 else { return nil }
        var numbers: [Number] = []
        var words: [String] = []
        Self.split(text, numbers: &numbers, words: &words)
        read(words)
        // With three numbers in front of the time, "mar" is a Tuesday and not the month.
        let beforeTime = numbers.firstIndex { $0.next == ":" } ?? numbers.count
        if beforeTime == 3 { monthByName = nil }
        takeZone(text, &numbers)
        takeTime(&numbers)
        if numbers.count == 1, numbers[0].digits == 8, monthByName == nil {
            let value = numbers[0].value
            numbers = [
                Number(value: value / 10_000, digits: 4),
                Number(value: value / 100 % 100, digits: 2),
                Number(value: value % 100, digits: 2),
            ]
        }
        if numbers.isEmpty {
            guard !time.isEmpty else { return nil }
        } else {
            guard numbers.count == (monthByName == nil ? 3 : 2) else { return nil }
            date = numbers
        }
    }

    private static func split(_ text: String, numbers: inout [Number], words: inout [String]) {
        var word = ""
        var inNumber = false
        for character in text {
            if let digit = character.wholeNumberValue, character.isASCII {
                if inNumber, let last = numbers.indices.last, numbers[last].digits < 9 {
                    numbers[last].value = numbers[last].value * 10 + digit
                    numbers[last].digits += 1
                } else {
                    numbers.append(Number(value: digit, digits: 1))
                }
                inNumber = true
            } else {
                if inNumber { numbers[numbers.count - 1].next = character }
                inNumber = false
            }
            if character.isLetter {
                word.append(character)
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
    }

    private mutating func read(_ words: [String]) {
        let words = words.map(\.plainName)
        for (index, word) in words.enumerated() {
            if let month = MonthName.number(word) { monthByName = monthByName ?? month }
            // "p. m." is two words.
            let isSplit = index + 1 < words.count && words[index + 1] == "m"
            switch word {
            case "pm", "午後", "下午", "오후": isAfternoon = true
            case "am", "午前", "上午", "오전": isMorning = true
            case "p" where isSplit: isAfternoon = true
            case "a" where isSplit: isMorning = true
            default: break
            }
        }
    }

    /// `Z`, `+01:00` or `+0100` at the end of a time that is written as ISO 8601 has it.
    private mutating func takeZone(_ text: String, _ numbers: inout [Number]) {
        guard numbers.count >= 5, numbers[0].digits == 4, numbers[3].next == ":" else { return }
        if text.hasSuffix("Z") || text.hasSuffix("z") {
            utcOffsetSeconds = 0
            return
        }
        guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }),
            let colon = text.firstIndex(of: ":"), sign > colon
        else { return }
        let digits = text[text.index(after: sign)...].filter(\.isNumber)
        guard digits.count == 4 || digits.count == 2, let value = Int(digits) else { return }
        let hours = digits.count == 2 ? value : value / 100
        let seconds = hours * 3600 + (digits.count == 2 ? 0 : value % 100) * 60
        utcOffsetSeconds = text[sign] == "-" ? -seconds : seconds
        numbers.removeLast(text[sign...].contains(":") ? 2 : 1)
    }

    /// Numbers joined by colons or, without any, what follows the date.
    private mutating func takeTime(_ numbers: inout [Number]) {
        let dateCount = monthByName == nil ? 3 : 2
        if let first = numbers.firstIndex(where: { $0.next == ":" }) {
            var end = first + 1
            while end < numbers.count, end - first < 3, numbers[end - 1].next == ":" { end += 1 }
            time = Array(numbers[first..<end])
            // A fraction of a second.
            if end < numbers.count, end - first == 3, numbers[end - 1].next == "." { end += 1 }
            numbers.removeSubrange(first..<end)
        } else if numbers.count > dateCount {
            time = Array(numbers[dateCount...].prefix(3))
            numbers.removeSubrange(dateCount...)
        } else if numbers.count == 2, monthByName == nil {
            time = numbers
            numbers = []
        } else if numbers.count == 1, monthByName == nil, isMorning || isAfternoon {
            time = numbers
            numbers = []
        }
    }

    var secondOfDay: Double? {
        guard let first = time.first else { return nil }
        var hour = first.value
        let minute = time.count > 1 ? time[1].value : 0
        let second = time.count > 2 ? time[2].value : 0
        guard hour < 24, minute < 60, second < 61 else { return nil }
        if isAfternoon, hour < 12 { hour += 12 }
        if isMorning, hour == 12 { hour = 0 }
        return Double(hour * 3600 + minute * 60 + second)
    }
}

/// Names of months by their first letters, accents off.
private enum MonthName {
    static func number(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        if word.hasPrefix("jui") { return word.hasPrefix("juil") ? 7 : 6 }
        return byLetters[String(word.prefix(3))]
    }

    /// English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish and Norwegian.
    private static let byLetters: [String: Int] = [
        "jan": 1, "ene": 1, "gen": 1, "feb": 2, "fev": 2, "mar": 3, "mrt": 3, "maa": 3, "apr": 4,
        "abr": 4, "avr": 4, "may": 5, "mai": 5, "maj": 5, "mei": 5, "mag": 5, "jun": 6, "giu": 6,
        "jul": 7, "lug": 7, "aug": 8, "ago": 8, "aou": 8, "sep": 9, "set": 9, "oct": 10, "okt": 10,
        "ott": 10, "out": 10, "nov": 11, "dec": 12, "dez": 12, "dic": 12, "des": 12,
    ]
}
