import Measure

/// What holds for all rows of a spreadsheet: units, decimals, the order in dates.
struct SummaryRules {
    private(set) var order: DateOrder?
    private let layout: SummaryLayout
    private var decimals: [ListColumn: DecimalSign] = [:]
    private var length = LengthUnit.kilometers
    private var twoParts: [ListColumn: ListDuration.TwoParts] = [:]
    private var plainUnits: [ListColumn: DurationUnit] = [:]
    /// The column of sorts holds words such as "intervals" only: all rows are runs.
    private var sortsAreRuns = true

    /// Decides over whole columns; throws where they leave two meanings open.
    init(_ sheet: inout SummarySheet, layout: SummaryLayout) throws(DecodeError) {
        self.layout = layout
        order = try Self.order(sheet, layout: layout)
        for column: ListColumn in [.distance, .duration, .moving, .heartRate, .cadence, .ascent] {
            decimals[column] = DecimalSign.of(
                sheet.values(column),
                groupsLikely: column != .distance || layout.units[.distance] == "m"
            )
        }
        if sheet.has(.distance) { length = try lengthUnit(sheet) }
        try settleEitherTime(&sheet)
        for column: ListColumn in [.duration, .moving] where sheet.has(column) {
            twoParts[column] = try twoParts(column, sheet)
            plainUnits[column] = try plainUnit(column, sheet)
        }
        sortsAreRuns = !sheet.values(.type).contains { SportWord.meaning($0) != nil }
    }

    // MARK: - Dates

    private static func order(_ sheet: SummarySheet, layout: SummaryLayout) throws(DecodeError)
        -> DateOrder?
    {
        if let order = layout.order { return order }
        var dayFirst: Int?
        var monthFirst: Int?
        var either: Int?
        for (index, text) in sheet.values(.date).enumerated() {
            let line = sheet.rows[index].line
            switch ListDate.evidence(text) {
            case .none: break
            case .dayFirst: dayFirst = dayFirst ?? line
            case .monthFirst: monthFirst = monthFirst ?? line
            case .either: either = either ?? line
            }
        }
        switch (dayFirst, monthFirst) {
        case (nil, nil):
            guard let either else { return nil }
            throw refusal(
                line: either,
                "the dates may be day/month or month/day, and none of them tells; say order=dmy or "
                    + "order=mdy, or save the dates as 2024-05-31"
            )
        case (_?, nil): return .dayMonthYear
        case (nil, _?): return .monthDayYear
        case (let day?, let month?):
            throw refusal(
                line: max(day, month),
                "the dates mix orders: line \(day) has the day first, line \(month) the month; save "
                    + "them in one order"
            )
        }
    }

    private static func refusal(line: Int, _ reason: String) -> DecodeError {
        DecodeError(Damage(place: .line(line), reason: reason))
    }

    private func refusal(_ sheet: SummarySheet, _ reason: String) -> DecodeError {
        Self.refusal(line: sheet.rows.first?.line ?? 1, reason)
    }

    // MARK: - Distances

    private func lengthUnit(_ sheet: SummarySheet) throws(DecodeError) -> LengthUnit {
        if let named = layout.units[.distance].flatMap(LengthUnit.init(word:)) { return named }
        let numbers = sheet.values(.distance).compactMap {
            ListNumber($0, decimal: decimals[.distance] ?? .point)
        }
        let bare = numbers.filter { $0.unit.isEmpty && $0.value > 0 }.map(\.value).sorted()
        guard !bare.isEmpty else { return .kilometers }
        // Nobody's usual run is 300 kilometres or 300 miles.
        if bare[bare.count / 2] >= 300 { return .meters }
        if let likely = layout.likelyLength { return likely }
        let named = Set(sheet.values(.pace).compactMap { Self.lengthOfPace($0) })
        if named.count == 1, let only = named.first { return only }
        throw refusal(
            sheet,
            "the distances have no unit; say distance=Distance:km or distance=Distance:mi, or call the "
                + "column \"Distance (km)\""
        )
    }

    private static func lengthOfPace(_ text: String) -> LengthUnit? {
        guard let slash = text.lastIndex(of: "/") else { return nil }
        return LengthUnit(word: String(text[text.index(after: slash)...]))
    }

    func meters(_ text: String) throws(RowFault) -> Double? {
        guard !text.isEmpty else { return nil }
        guard let number = ListNumber(text, decimal: decimals[.distance] ?? .point),
            number.value >= 0,
            let unit = number.unit.isEmpty ? length : LengthUnit(word: number.unit)
        else { throw RowFault("\"\(text.prefix(40))\" is no distance; left out") }
        return number.value > 0 ? number.value * unit.meters : nil
    }

    // MARK: - Durations

    /// A column called "Time" is a duration if its values fit the distances, else the time of day.
    private func settleEitherTime(_ sheet: inout SummarySheet) throws(DecodeError) {
        guard let place = sheet.eitherPlace else { return }
        let values = sheet.rows.map { $0.cells[place] }
        let filled = values.filter { !$0.isEmpty }
        guard !filled.isEmpty else { return }
        let clockTimes = filled.count { ListTime.secondOfDay($0) != nil }
        let mayBeClock = clockTimes * 5 >= filled.count * 4
        var fits = 0
        var measured = 0
        for (index, text) in values.enumerated() {
            guard let meters = try? meters(sheet[.distance, index]) else { continue }
            let readings = [ListDuration.TwoParts.minutesSeconds, .hoursMinutes].compactMap {
                ListDuration.seconds(text, twoParts: $0)
            }
            if readings.isEmpty { continue }
            measured += 1
            if readings.contains(where: { Self.isPace($0 / meters) }) { fits += 1 }
        }
        if !mayBeClock || fits * 5 >= measured * 4 {
            sheet.settleEitherTime(as: .duration)
        } else if fits * 10 <= measured * 3 {
            sheet.settleEitherTime(as: .time)
        } else {
            throw refusal(
                sheet,
                "a column may be a duration or the time of day; say duration=Time or time=Time"
            )
        }
    }

    /// From two to twenty-five minutes a kilometre: the fastest runner to a slow walker.
    private static func isPace(_ secondsPerMeter: Double) -> Bool {
        (0.12...1.5).contains(secondsPerMeter)
    }

    private func twoParts(_ column: ListColumn, _ sheet: SummarySheet) throws(DecodeError)
        -> ListDuration.TwoParts
    {
        switch layout.units[column] ?? "" {
        case "h:mm", "hh:mm": return .hoursMinutes
        case "m:ss", "mm:ss", "h:mm:ss", "hh:mm:ss", "min": return .minutesSeconds
        default: break
        }
        var votes = (minutes: 0, hours: 0)
        var isPresent = false
        var isLong = false
        for (index, text) in sheet.values(column).enumerated() where ListDuration.isTwoParts(text) {
            guard let seconds = ListDuration.seconds(text) else { continue }
            isPresent = true
            if seconds >= 24 * 60 { isLong = true }
            guard let meters = try? meters(sheet[.distance, index]) else { continue }
            if Self.isPace(seconds / meters) { votes.minutes += 1 }
            if Self.isPace(seconds * 60 / meters) { votes.hours += 1 }
        }
        if votes.minutes != votes.hours {
            return votes.minutes > votes.hours ? .minutesSeconds : .hoursMinutes
        }
        if !isPresent || isLong { return .minutesSeconds }
        throw refusal(
            sheet,
            "durations such as 1:05 may be hours or minutes; say duration=Duration:h:mm or "
                + "duration=Duration:m:ss"
        )
    }

    private func plainUnit(_ column: ListColumn, _ sheet: SummarySheet) throws(DecodeError)
        -> DurationUnit
    {
        if let named = layout.units[column].flatMap(DurationUnit.init(word:)) { return named }
        let candidates: [DurationUnit] = [.seconds, .minutes, .hours]
        var votes = [0, 0, 0]
        var isPresent = false
        for (index, text) in sheet.values(column).enumerated() {
            guard let number = ListNumber(text, decimal: decimals[column] ?? .point),
                number.unit.isEmpty, number.value > 0
            else { continue }
            isPresent = true
            guard let meters = try? meters(sheet[.distance, index]) else { continue }
            for (place, unit) in candidates.enumerated()
            where Self.isPace(number.value * unit.seconds / meters) { votes[place] += 1 }
        }
        guard isPresent else { return .seconds }
        if let most = votes.max(), most > 0, let place = votes.firstIndex(of: most) {
            return candidates[place]
        }
        throw refusal(
            sheet,
            "the durations have no unit; say duration=Duration:min, or h or s, or write them as 1:02:03"
        )
    }

    func seconds(_ text: String, of column: ListColumn) throws(RowFault) -> Double? {
        guard !text.isEmpty else { return nil }
        guard
            let seconds = ListDuration.seconds(
                text,
                twoParts: twoParts[column] ?? .minutesSeconds,
                unit: plainUnits[column] ?? .seconds,
                decimal: decimals[column] ?? .point
            )
        else { throw RowFault("\"\(text.prefix(40))\" is no duration; left out") }
        return seconds > 0 ? seconds : nil
    }

    // MARK: - The rest

    /// From `5:30`, `5:30 /km` or `8'51"/mi`; a pace that cannot be read is not missed.
    func secondsPerMeter(_ text: String) -> Double? {
        let unit = Self.lengthOfPace(text) ?? Self.lengthOfPace(layout.units[.pace] ?? "") ?? length
        let value = text.prefix { $0 != "/" }.filter { $0.isNumber || ":.'’".contains($0) }
            .map { "'’".contains($0) ? ":" : String($0) }.joined()
        guard value.contains(":"), let seconds = ListDuration.seconds(value), unit != .meters,
            Self.isPace(seconds / unit.meters)
        else { return nil }
        return seconds / unit.meters
    }

    func positive(_ text: String) -> Double? {
        ListNumber(text, decimal: text.contains(",") ? .comma : .point)
            .flatMap { $0.value > 0 ? $0.value : nil }
    }

    func ascent(_ text: String) -> Double? {
        guard let number = ListNumber(text, decimal: decimals[.ascent] ?? .point), number.value >= 0
        else { return nil }
        let unit = number.unit.isEmpty ? layout.units[.ascent] ?? "" : number.unit
        return ["ft", "feet"].contains(unit) ? number.value * 0.3048 : number.value
    }

    func sport(_ text: String) -> SportWord.Meaning {
        if sortsAreRuns || text.isEmpty { return SportWord.meaning(text) ?? .init(sport: .running) }
        return SportWord.meaning(text) ?? .init(sport: .other(text.lowercased()))
    }
}
