import Measure

/// Reads the list of activities in Strava's account export; its times are UTC in every language.
struct StravaDecoder {
    func decode(_ bytes: [UInt8]) throws(DecodeError) -> DecodedFile {
        var head = TableReader(Array(bytes.prefix(1 << 16)))
        var firstRows: [TableRow] = []
        while firstRows.count < 60, let row = (try? head.next()) ?? nil { firstRows.append(row) }
        guard let columns = StravaColumns(firstRows: firstRows) else {
            throw DecodeError(
                Damage(place: .line(1), reason: "the columns of Strava's list are not found")
            )
        }
        var collector = ListCollector()
        let cells = Cells(columns)
        let rows = SelectedRow.all(
            of: bytes,
            behind: 1,
            positions: cells.positions,
            into: &collector
        )
        let order = try Self.order(rows, cells)
        let lengths = StravaLengths(rows, cells)
        if let notice = lengths.notice { collector.append(line: 1, notice) }
        var unknownTypes: [String: Int] = [:]
        for row in rows {
            let type = cells.text(.type, row)
            do throws(RowFault) {
                collector.append(try activity(row, cells, lengths, order))
                if SportWord.meaning(type) == nil, !type.isEmpty {
                    unknownTypes[type, default: 0] += 1
                }
            } catch {
                collector.append(line: row.line, error.reason)
            }
        }
        if !unknownTypes.isEmpty {
            let names = unknownTypes.keys.sorted().prefix(10).joined(separator: ", ")
            collector.skipped.append(
                Skip(
                    count: unknownTypes.values.reduce(0, +),
                    reason:
                        "activities kept under their own word, which is not known here: \(names)"
                )
            )
        }
        return try collector.file(emptyKind: "list of activities without a row")
    }

    private func activity(
        _ row: SelectedRow,
        _ cells: Cells,
        _ lengths: StravaLengths,
        _ order: DateOrder?
    ) throws(RowFault) -> RecordedActivity {
        let dateText = cells.text(.date, row)
        guard let date = ListDate(dateText, order: order), let second = date.secondOfDay else {
            throw RowFault("\"\(dateText.prefix(40))\" is no time; left out")
        }
        let moving = StravaLengths.number(cells.text(.moving, row))
        guard
            let elapsed = StravaLengths.number(cells.text(.elapsedSI, row))
                ?? StravaLengths.number(cells.text(.elapsed, row)) ?? moving,
            elapsed <= 30 * 86_400
        else {
            throw RowFault("no duration; left out")
        }
        let type = cells.text(.type, row)
        let sport = SportWord.meaning(type) ?? .init(sport: Self.unknown(type))
        let notes = [cells.text(.description, row), cells.text(.privateNote, row)]
        let wall = Double(date.day.daysSince1970) * 86_400 + second
        return RecordedActivity(
            sport: sport.sport,
            subSport: sport.subSport,
            start: Instant(secondsSince1970: wall - Double(date.utcOffsetSeconds ?? 0)),
            elapsedSeconds: elapsed,
            timerSeconds: moving,
            distanceMeters: lengths.meters(row, cells),
            averageHeartRate: StravaLengths.number(cells.text(.heartRate, row)),
            averageCadence: StravaLengths.number(cells.text(.cadence, row)).map {
                Cadence.perLeg($0, sport: sport.sport)
            },
            ascentMeters: StravaLengths.number(cells.text(.ascent, row)),
            title: cells.text(.title, row).nonEmpty,
            note: notes.compactMap(\.nonEmpty).joined(separator: "\n").nonEmpty,
            gear: cells.text(.gear, row).nonEmpty,
            isListEntry: true
        )
    }

    private static func unknown(_ type: String) -> Sport {
        type.isEmpty ? .unknown : .other(type.lowercased())
    }

    /// Dates such as 5/29/2022 occur where an account's language writes them so.
    private static func order(_ rows: [SelectedRow], _ cells: Cells) throws(DecodeError)
        -> DateOrder?
    {
        var either: Int?
        for row in rows {
            switch ListDate.evidence(cells.text(.date, row)) {
            case .dayFirst: return .dayMonthYear
            case .monthFirst: return .monthDayYear
            case .either: either = either ?? row.line
            case .none: break
            }
        }
        guard let either else { return nil }
        throw DecodeError(
            Damage(
                place: .line(either),
                reason:
                    "the dates may be day/month or month/day, and none of them tells; switch the "
                    + "account's language to English and export again"
            )
        )
    }

    /// The cells in use, by what they say.
    struct Cells {
        enum Name: Hashable {
            case date, title, type, description, privateNote, gear, elapsed, elapsedSI, distance
            case distanceSI, moving, ascent, cadence, heartRate
        }

        let positions: [Int]
        private let places: [Name: Int]

        init(_ columns: StravaColumns) {
            let all: [(Name, Int?)] = [
                (.date, columns.date), (.title, columns.title), (.type, columns.type),
                (.description, columns.description), (.privateNote, columns.privateNote),
                (.gear, columns.gear), (.elapsed, columns.elapsed.first),
                (.elapsedSI, columns.elapsed.count > 1 ? columns.elapsed[1] : nil),
                (.distance, columns.distance.first),
                (.distanceSI, columns.distance.count > 1 ? columns.distance[1] : nil),
                (.moving, columns.moving), (.ascent, columns.ascent), (.cadence, columns.cadence),
                (.heartRate, columns.heartRate),
            ]
            let present = all.compactMap { name, position in position.map { (name, $0) } }
            positions = present.map(\.1)
            places = Dictionary(
                uniqueKeysWithValues: present.enumerated().map { ($0.element.0, $0.offset) }
            )
        }

        func text(_ name: Name, _ row: SelectedRow) -> String {
            places[name].map { row.cells[$0] } ?? ""
        }

        func has(_ name: Name) -> Bool { places[name] != nil }
    }
}

/// In which units a list of Strava's has its distances.
struct StravaLengths {
    /// What to tell where distances had to be left out.
    private(set) var notice: String?
    private let decimal: DecimalSign
    /// Metres for one of the first column; `nil` where that cannot be told.
    private let shown: Double?
    /// Metres for one of the second column.
    private let second: Double

    init(_ rows: [SelectedRow], _ cells: StravaDecoder.Cells) {
        decimal = DecimalSign.of(
            rows.lazy.map { cells.text(.distance, $0) },
            groupsLikely: false
        )
        var ratios: [Double] = []
        var alone: [Double] = []
        for row in rows {
            guard let first = ListNumber(cells.text(.distance, row), decimal: decimal)?.value,
                first > 0
            else { continue }
            alone.append(first)
            if let meters = Self.number(cells.text(.distanceSI, row)) {
                ratios.append(meters / first)
            }
        }
        let usual = ratios.sorted()
        if !usual.isEmpty {
            let ratio = usual[usual.count / 2]
            if (950...1050).contains(ratio) || (1550...1670).contains(ratio) {
                shown = ratio < 1200 ? 1000 : LengthUnit.miles.meters
                second = 1
            } else if (0.00095...0.00105).contains(ratio) || (0.0006...0.00065).contains(ratio) {
                // The blocks have changed places.
                shown = 1
                second = ratio > 0.0008 ? 1000 : LengthUnit.miles.meters
            } else {
                shown = nil
                second = 1
            }
        } else {
            let sorted = alone.sorted()
            let usual = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
            // One column only: metres until July 2019, then kilometres or miles as the account shows.
            shown = usual >= 300 ? 1 : nil
            second = 1
            if shown == nil, !sorted.isEmpty, !cells.has(.distanceSI) {
                notice =
                    "the distances have no unit and are left out; export again, since newer lists "
                    + "have them in metres too"
            }
        }
    }

    func meters(_ row: SelectedRow, _ cells: StravaDecoder.Cells) -> Double? {
        if let value = Self.number(cells.text(.distanceSI, row)) { return value * second }
        guard let shown,
            let value = ListNumber(cells.text(.distance, row), decimal: decimal)?.value,
            value > 0
        else { return nil }
        return value * shown
    }

    /// A number of the second block: a point before the decimals, zero where nothing was measured.
    static func number(_ text: String) -> Double? {
        guard let value = DecimalNumber.parse(Array(text.utf8).span), value > 0 else { return nil }
        return value
    }
}
