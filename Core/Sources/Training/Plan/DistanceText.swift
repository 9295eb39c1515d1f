public import Measure

/// Finds how far a run is to be in what people write: "Long run 24 km", "10 mi", "25,5 km".
///
/// Only where there is no doubt. "5 x 1 km", "10-12 km" and two distances are not read, since the
/// whole is a guess; "total 12 km" settles it. A pace such as "5:10/km" is no distance.
public enum DistanceText: Hashable, Sendable {
    case distance(Distance)
    /// No distance in it.
    case none
    /// Distances, but not one for the whole run; why not.
    case unclear(String)

    /// Longer is a slip of the pen, in kilometres.
    static let longest = 500.0

    /// Reads `text`; a text that is nothing but a number is in `unit`, if there is one.
    public init(_ text: some StringProtocol, unit: DistanceUnit? = nil) {
        var scan = DistanceScan(text)
        scan.run()
        if let unit, let number = scan.onlyNumber {
            scan.found = [Distance(meters: number * unit.meters)]
        }
        let inRange = scan.found.filter { $0.meters >= 100 && $0.kilometers <= Self.longest }
        self =
            if scan.found.isEmpty, !scan.hasRepetitions {
                .none
            } else if let total = scan.total {
                .distance(total)
            } else if scan.hasRepetitions {
                .unclear("it has repetitions, and no total")
            } else if scan.hasRange {
                .unclear("it gives a range, not one distance")
            } else if Set(scan.found).count > 1 {
                .unclear("it gives several distances, and no total")
            } else if let distance = inRange.first {
                .distance(distance)
            } else {
                .unclear("no run is that long or that short")
            }
    }
}

/// One pass over a text for numbers and what stands around them.
private struct DistanceScan {
    var found: [Distance] = []
    var total: Distance?
    var hasRepetitions = false
    var hasRange = false
    /// The number, where the text is nothing else.
    var onlyNumber: Double?

    private let characters: [Character]
    private var index = 0
    private var saysTotal = false

    init(_ text: some StringProtocol) {
        characters = text.lowercased().map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 }
    }

    mutating func run() {
        while index < characters.count {
            if characters[index].isPlainDigit {
                number()
            } else if characters[index].isLetter {
                let word = word()
                saysTotal = ["total", "gesamt", "insgesamt", "altogether"].contains(word)
            } else {
                if !" :=".contains(characters[index]) { saysTotal = false }
                index += 1
            }
        }
    }

    private mutating func number() {
        let start = index
        let before = previous(start)
        let value = digits()
        let end = index
        let isTime =
            start > 1 && characters[start - 1] == ":" && characters[start - 2].isPlainDigit
            || end < characters.count && characters[end] == ":"
        if start == firstIndex, characters[end...].allSatisfy({ $0 == " " }) { onlyNumber = value }
        skipSpaces()
        let mark = index < characters.count ? characters[index] : " "
        // A time or a pace: the unit behind it is not of a distance.
        if isTime {
            _ = word()
            return
        }
        if Self.times.contains(mark), isTimes(at: index) {
            hasRepetitions = true
            return
        }
        let isRange = Self.dashes.contains(mark) || before.map { Self.dashes.contains($0) } ?? false
        let unit = word()
        let isRate = index < characters.count && characters[index] == "/"
        guard let value, before != "/", !isRate else { return }
        if ["to", "bis"].contains(unit), nextIsNumber { return hasRange = true }
        guard let meters = Self.meters[unit] else {
            // "10-12 km": the first number of a range has no unit of its own.
            if isRange, Self.dashes.contains(mark), nextIsNumber(after: 1) { hasRange = true }
            return
        }
        if let before, Self.times.contains(before) { return hasRepetitions = true }
        let distance = Distance(meters: value * meters)
        found.append(distance)
        if saysTotal || nextIsTotal { total = distance }
        saysTotal = false
    }

    private static let times: Set<Character> = ["x", "×", "*"]
    private static let dashes: Set<Character> = ["-", "–", "—"]
    private static let meters: [String: Double] = [
        "km": 1000, "k": 1000, "kms": 1000, "kilometer": 1000, "kilometers": 1000,
        "kilometre": 1000, "kilometres": 1000, "kilometern": 1000,
        "mi": 1609.344, "mile": 1609.344, "miles": 1609.344, "meile": 1609.344,
        "meilen": 1609.344,
    ]

    private var firstIndex: Int { characters.firstIndex { $0 != " " } ?? 0 }

    /// "5 x 1" and "5x1k", but not "10 xc" or "5 x".
    private func isTimes(at index: Int) -> Bool {
        let rest = characters[(index + 1)...].drop { $0 == " " }
        return rest.first?.isPlainDigit ?? false || characters[index] != "x"
    }

    private var nextIsTotal: Bool {
        let rest = String(characters[index...].drop { $0 == " " }.prefix(9))
        return ["total", "gesamt", "insgesamt"].contains(where: rest.hasPrefix)
    }

    private var nextIsNumber: Bool {
        characters[index...].first { $0 != " " }?.isPlainDigit ?? false
    }

    private func nextIsNumber(after count: Int) -> Bool {
        characters.dropFirst(index + count).first { $0 != " " }?.isPlainDigit ?? false
    }

    private func previous(_ start: Int) -> Character? {
        characters[..<start].last { $0 != " " }
    }

    private mutating func skipSpaces() {
        while index < characters.count, characters[index] == " " { index += 1 }
    }

    private mutating func word() -> String {
        let start = index
        while index < characters.count, characters[index].isLetter { index += 1 }
        return String(characters[start..<index])
    }

    /// Digits with one point or comma among them.
    private mutating func digits() -> Double? {
        var text = ""
        var hasPoint = false
        while index < characters.count {
            let character = characters[index]
            if character.isPlainDigit {
                text.append(character)
            } else if character == "." || character == ",", !hasPoint,
                index + 1 < characters.count, characters[index + 1].isPlainDigit
            {
                text.append(".")
                hasPoint = true
            } else {
                break
            }
            index += 1
        }
        return Double(text)
    }
}

extension Character {
    /// 0 to 9, without the digits of other scripts.
    var isPlainDigit: Bool { ("0"..."9").contains(self) }
}
