/// Which column of a spreadsheet of runs says what, told from its names.
struct SummaryLayout: Sendable {
    /// How many rows stand above the data, the names included.
    var rowsAbove: Int
    var positions: [ListColumn: Int] = [:]
    /// Units from the names or the mapping, in small letters.
    var units: [ListColumn: String] = [:]
    /// A column whose name means a duration or a time of day.
    var eitherTime: Int?
    var order: DateOrder?
    var isUTC = false
    /// The names are in a language whose speakers count in kilometres, or a pace is per kilometre or mile.
    var likelyLength: LengthUnit?

    /// Finds the row of names among the first rows of a file; `nil` when no row has enough of them.
    ///
    /// A list needs a date and a distance, or a date, a duration and the sort of activity.
    init?(firstRows rows: [TableRow], mapping: ColumnMapping?) {
        for (index, row) in rows.prefix(10).enumerated() {
            if let layout = SummaryLayout(header: row.cells, rowsAbove: index + 1, mapping: mapping)
            {
                self = layout
                return
            }
        }
        return nil
    }

    private init?(header: [String], rowsAbove: Int, mapping: ColumnMapping?) {
        self.rowsAbove = rowsAbove
        let names = header.map(ColumnName.init)
        // Positions belong to the points of one activity.
        guard !names.contains(where: { ["lat", "latitude", "position lat"].contains($0.base) })
        else {
            return nil
        }
        let mapped = Set((mapping?.columns.keys).map(Array.init) ?? [])
        guard mapped.allSatisfy({ mapping?.position(of: $0, in: header) != nil }) else {
            return nil
        }
        recognise(names)
        for column in mapped {
            guard let position = mapping?.position(of: column, in: header) else { continue }
            for (other, place) in positions where place == position { positions[other] = nil }
            if eitherTime == position { eitherTime = nil }
            positions[column] = position
            units[column] = mapping?.columns[column]?.unit ?? names[position].unit
        }
        order = mapping?.order
        isUTC = mapping?.isUTC ?? false
        let hasTime = positions[.duration] ?? positions[.moving] ?? eitherTime != nil
        guard positions[.date] != nil,
            positions[.distance] != nil
                || hasTime && (positions[.type] != nil || mapped.contains(.date))
        else { return nil }
    }

    private mutating func recognise(_ names: [ColumnName]) {
        var start: Int?
        for (position, name) in names.enumerated() {
            if ListColumn.namesOfEitherTime.contains(name.base), !name.isPace {
                eitherTime = eitherTime ?? position
            } else if ListColumn.namesOfStart.contains(name.base) {
                start = start ?? position
            } else if let column = ListColumn(name: name), positions[column] == nil {
                positions[column] = position
                units[column] = name.unit
            }
        }
        if let start {
            if positions[.date] == nil {
                positions[.date] = start
            } else if positions[.time] == nil {
                positions[.time] = start
            }
        }
        if let either = eitherTime {
            // One of the two meanings may be taken by another column.
            if Self.isDurationUnit(names[either].unit) || positions[.time] != nil {
                settleEitherTime(as: .duration, unit: names[either].unit)
            } else if positions[.duration] != nil || positions[.moving] != nil {
                settleEitherTime(as: .time, unit: "")
            }
        }
        likelyLength = Self.likelyLength(names, at: positions)
    }

    mutating func settleEitherTime(as column: ListColumn, unit: String) {
        guard let either = eitherTime else { return }
        eitherTime = nil
        if positions[column] == nil {
            positions[column] = either
            units[column] = unit
        }
    }

    private static func isDurationUnit(_ unit: String) -> Bool {
        unit.contains("mm") || unit.contains("ss") || DurationUnit(word: unit) != nil
    }

    private static func likelyLength(_ names: [ColumnName], at positions: [ListColumn: Int])
        -> LengthUnit?
    {
        let units = Set(names.map(\.unit))
        let metric = units.contains { $0 == "km" || $0.hasSuffix("/km") || $0 == "km/h" }
        let miles = units.contains { $0 == "mi" || $0.hasSuffix("/mi") || $0 == "mph" }
        if metric != miles { return metric ? .kilometers : .miles }
        let telling: [ListColumn] = [.date, .distance, .duration, .moving]
        let isMetric = telling.contains { column in
            positions[column].map { ListColumn.isMetric(names[$0].base) } ?? false
        }
        return isMetric || names.contains { metricTimes.contains($0.base) } ? .kilometers : nil
    }

    private static let metricTimes: Set<String> = ["zeit", "temps", "tiempo", "tijd", "tid"]
}
