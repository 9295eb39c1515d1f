import Measure

/// Reads a spreadsheet of runs whose columns are known.
///
/// Units, decimals and the order in dates are decided over whole columns. Without a time of day the
/// first run of a day is put at noon and each further one behind it, so that they stay apart.
struct SummaryDecoder {
    let layout: SummaryLayout
    let clock: LocalClock

    /// More rows on one day than anybody runs: these are the points of one activity.
    private static let mostOnOneDay = 24
    private static let longestMeters = 1_000_000.0
    private static let longestSeconds = 14 * 86_400.0

    func decode(_ bytes: [UInt8]) throws(DecodeError) -> DecodedFile {
        var collector = ListCollector()
        let columns = ListColumn.allCases.filter { layout.positions[$0] != nil }
        var positions = columns.compactMap { layout.positions[$0] }
        if let either = layout.eitherTime { positions.append(either) }
        let rows = SelectedRow.all(
            of: bytes,
            behind: layout.rowsAbove,
            positions: positions,
            into: &collector
        )
        var sheet = SummarySheet(rows: rows, columns: columns)
        let rules = try SummaryRules(&sheet, layout: layout)
        var placing = Placing(layout: layout, clock: clock)
        for index in rows.indices {
            do throws(RowFault) {
                let activity = try self.activity(at: index, sheet, rules, &placing)
                collector.append(activity)
            } catch {
                collector.append(line: rows[index].line, error.reason)
            }
            if placing.mostOnOneDay > Self.mostOnOneDay {
                throw DecodeError(
                    Damage(
                        place: .line(rows[index].line),
                        reason:
                            "more than \(Self.mostOnOneDay) rows on one day: these look like the "
                            + "points of one activity, not like a list of runs"
                    )
                )
            }
        }
        return try collector.file(emptyKind: "list of runs without a row")
    }

    private func activity(
        at index: Int,
        _ sheet: SummarySheet,
        _ rules: SummaryRules,
        _ placing: inout Placing
    ) throws(RowFault) -> RecordedActivity {
        let dateText = sheet[.date, index]
        guard let date = ListDate(dateText, order: rules.order) else {
            throw RowFault("\"\(dateText.prefix(40))\" is no date; left out")
        }
        let meters = try rules.meters(sheet[.distance, index])
        let moving = try rules.seconds(sheet[.moving, index], of: .moving)
        let stated = try rules.seconds(sheet[.duration, index], of: .duration)
        let paced = rules.secondsPerMeter(sheet[.pace, index]).flatMap { pace in
            meters.map { $0 * pace }
        }
        guard let seconds = stated ?? moving ?? paced ?? meters.map({ _ in 0 }) else {
            throw RowFault("neither a distance nor a duration; left out")
        }
        guard (meters ?? 0) <= Self.longestMeters, seconds <= Self.longestSeconds else {
            throw RowFault("longer than 1000 km or 14 days, which is no activity; left out")
        }
        let time = sheet[.time, index]
        let secondOfDay = date.secondOfDay ?? ListTime.secondOfDay(time)
        let start = placing.start(of: date, secondOfDay: secondOfDay, lasting: seconds)
        let sport = rules.sport(sheet[.type, index])
        return RecordedActivity(
            sport: sport.sport,
            subSport: sport.subSport,
            start: start.instant,
            utcOffsetSeconds: start.utcOffsetSeconds,
            elapsedSeconds: max(seconds, moving ?? 0),
            timerSeconds: moving,
            distanceMeters: meters,
            averageHeartRate: rules.positive(sheet[.heartRate, index]),
            averageCadence: rules.positive(sheet[.cadence, index]).map {
                Cadence.perLeg($0, sport: sport.sport)
            },
            ascentMeters: rules.ascent(sheet[.ascent, index]),
            title: sheet[.title, index].nonEmpty,
            note: sheet[.note, index].nonEmpty,
            gear: sheet[.gear, index].nonEmpty,
            isListEntry: true,
            hasTimeOfDay: secondOfDay != nil
        )
    }

    /// Finds the instant of each row, and keeps rows without a time of day apart.
    private struct Placing {
        let layout: SummaryLayout
        let clock: LocalClock
        private(set) var mostOnOneDay = 0
        private var counts: [CalendarDay: Int] = [:]
        private var nextFree: [CalendarDay: Double] = [:]

        init(layout: SummaryLayout, clock: LocalClock) {
            self.layout = layout
            self.clock = clock
        }

        mutating func start(of date: ListDate, secondOfDay: Double?, lasting seconds: Double)
            -> ZonedInstant
        {
            counts[date.day, default: 0] += 1
            mostOnOneDay = max(mostOnOneDay, counts[date.day] ?? 0)
            var second = secondOfDay ?? 0
            if secondOfDay == nil {
                second = min(nextFree[date.day] ?? 43_200, 86_340)
                nextFree[date.day] = second + max(seconds, 60).rounded(.up) + 60
            }
            let wall = Instant(secondsSince1970: Double(date.day.daysSince1970) * 86_400 + second)
            if let offset = date.utcOffsetSeconds {
                let instant = wall.adding(seconds: -Double(offset))
                return ZonedInstant(instant: instant, utcOffsetSeconds: offset == 0 ? nil : offset)
            }
            if layout.isUTC { return ZonedInstant(instant: wall) }
            // The offset is asked for at an instant, which it is needed for: twice is enough.
            let guess = wall.adding(seconds: -Double(clock.offsetSeconds(wall)))
            let offset = clock.offsetSeconds(guess)
            return ZonedInstant(
                instant: wall.adding(seconds: -Double(offset)),
                utcOffsetSeconds: offset
            )
        }
    }
}

/// Why one row of a list is left out.
struct RowFault: Error {
    var reason: String

    init(_ reason: String) { self.reason = reason }
}

/// The rows of a spreadsheet with the columns that are used.
struct SummarySheet {
    let rows: [SelectedRow]
    private var places: [ListColumn: Int]
    /// The cell of the column that may be a duration or a time of day, where there is one.
    let eitherPlace: Int?

    /// What programs write where they have nothing.
    private static let placeholders: Set<String> = ["-", "--", "–", "—", "n/a", "N/A", "NaN"]

    init(rows: [SelectedRow], columns: [ListColumn]) {
        self.rows = rows.map { row in
            var row = row
            for place in row.cells.indices where Self.placeholders.contains(row.cells[place]) {
                row.cells[place] = ""
            }
            return row
        }
        places = Dictionary(
            uniqueKeysWithValues: columns.enumerated().map { ($0.element, $0.offset) }
        )
        let width = rows.first?.cells.count ?? 0
        eitherPlace = width > columns.count ? columns.count : nil
    }

    subscript(column: ListColumn, row: Int) -> String {
        places[column].map { rows[row].cells[$0] } ?? ""
    }

    func has(_ column: ListColumn) -> Bool { places[column] != nil }

    func values(_ column: ListColumn) -> [String] {
        guard let place = places[column] else { return [] }
        return rows.map { $0.cells[place] }
    }

    mutating func settleEitherTime(as column: ListColumn) {
        if let eitherPlace, places[column] == nil { places[column] = eitherPlace }
    }
}

/// Steps a minute are twice the cycles a minute of one leg, which is what the channel means.
enum Cadence {
    static func perLeg(_ value: Double, sport: Sport) -> Double {
        // Nobody runs at 240 steps a minute or walks at 120 steps of one leg.
        [.running, .walking, .hiking].contains(sport) && value > 120 ? value / 2 : value
    }
}

extension String {
    var nonEmpty: String? { isEmpty ? nil : self }
}
