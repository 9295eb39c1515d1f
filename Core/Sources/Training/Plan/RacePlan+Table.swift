public import Measure

extension RacePlan {
    /// Reads a plan from CSV text with a header: date and distance, if wanted kind and notes.
    ///
    /// Columns are parted by comma, semicolon or tab. A distance has its unit behind it or in the
    /// header ("km", "distance_mi"), else it is in `unit`. Dates with slashes are read in `order`,
    /// else in the order that all of them together tell. Lines without a distance are days of
    /// rest. Throws `RacePlanError` with the line when the table cannot be read as a plan.
    public static func table(
        _ text: String,
        unit: DistanceUnit? = nil,
        order: DateOrder? = nil
    ) throws(RacePlanError) -> RacePlan {
        let rows = PlanRows(text)
        guard let header = rows.rows.first else { throw RacePlanError("The file is empty.") }
        let columns = try PlanColumns(header.cells)
        let body = rows.rows.dropFirst().filter { !$0.cells.allSatisfy(\.isEmpty) }
        let dates = body.map { (line: $0.line, text: $0.cell(columns.date)) }
        var order = order
        if order == nil { order = try DateOrder.told(by: dates) }
        if order == nil, let first = dates.first(where: { PlanDate.needsOrder($0.text) }) {
            throw RacePlanError(
                line: first.line,
                """
                \(first.text) can be read as two different days. Write dates as 2026-11-29, or say \
                --dates dmy or --dates mdy.
                """
            )
        }
        var runs: [PlannedRun] = []
        var notRead: [NotRead] = []
        var rest = 0
        for row in body {
            switch columns.read(row, unit: unit, order: order) {
            case .run(let run): runs.append(run)
            case .rest: rest += 1
            case .notRead(let reason):
                let text = row.cells.filter { !$0.isEmpty }.joined(separator: ", ")
                notRead.append(NotRead(line: row.line, text: text, reason: reason))
            }
        }
        return RacePlan(runs: runs, notRead: notRead, restDays: rest)
    }
}

/// Which column holds what.
private struct PlanColumns {
    let date: Int
    private let distance: Int
    private let kind: Int?
    private let notes: Int?
    private let unit: DistanceUnit?
    private let count: Int

    enum Reading {
        case run(PlannedRun)
        case rest
        case notRead(String)
    }

    init(_ header: [String]) throws(RacePlanError) {
        let words = header.map { name in
            name.lowercased().split { !$0.isLetter }.map(String.init)
        }
        func column(_ names: Set<String>) -> Int? {
            words.firstIndex { !names.isDisjoint(with: $0) }
        }
        let kilometers: Set = ["km", "kms", "kilometer", "kilometers", "kilometre", "kilometres"]
        let miles: Set = ["mi", "mile", "miles", "meilen"]
        guard let date = column(["date", "datum", "day", "tag"]) else {
            throw RacePlanError(
                line: 1,
                "The first line names no date column. It should be: date,distance_km,kind,notes"
            )
        }
        guard
            let distance = column(["distance", "distanz", "strecke", "dist"])
                ?? column(kilometers) ?? column(miles)
        else {
            throw RacePlanError(
                line: 1,
                "The first line names no distance column. It should be: date,distance_km,kind,notes"
            )
        }
        self.date = date
        self.distance = distance
        kind = column(["kind", "type", "art", "workout"])
        notes = column(["notes", "note", "notiz", "notizen", "description", "comment", "title"])
        unit =
            !kilometers.isDisjoint(with: words[distance])
            ? .kilometers : !miles.isDisjoint(with: words[distance]) ? .miles : nil
        count = header.count
    }

    func read(_ row: PlanRows.Row, unit: DistanceUnit?, order: DateOrder?) -> Reading {
        guard row.cells.count <= count else {
            return .notRead(
                """
                it has more columns than the first line; a distance with a comma needs quotes \
                or semicolons between columns
                """
            )
        }
        guard let day = PlanDate.read(row.cell(date), order: order), Run.plausibleDays.contains(day)
        else { return .notRead("its date cannot be read") }
        let text = row.cell(distance)
        let kind = kind.map(row.cell) ?? ""
        let notes = notes.map(row.cell) ?? ""
        if text.isEmpty || ["0", "-", "–", "rest", "ruhe", "ruhetag"].contains(text.lowercased()) {
            return .rest
        }
        guard let unit = self.unit ?? unit ?? DistanceUnit.kilometers.ifWritten(in: text) else {
            return .notRead("its distance has no unit; say --unit km or --unit mi")
        }
        switch DistanceText(text, unit: unit) {
        case .distance(let distance):
            return .run(
                PlannedRun(
                    day: day,
                    distance: distance,
                    isRace: RaceWord.isRace(kind: kind),
                    note: notes.isEmpty ? kind : notes,
                    line: row.line
                )
            )
        case .none where Double(text.replacing(",", with: ".")) == 0: return .rest
        case .none: return .notRead("its distance cannot be read")
        case .unclear(let reason): return .notRead(reason)
        }
    }
}

extension DistanceUnit {
    /// Itself where `text` brings its own unit, so that none has to be known.
    fileprivate func ifWritten(in text: String) -> DistanceUnit? {
        if case .none = DistanceText(text) { nil } else { self }
    }
}

enum RaceWord {
    /// Whether a kind says that it is a race: "race", "Wettkampf", "Marathon".
    static func isRace(kind: some StringProtocol) -> Bool {
        let words = kind.lowercased().split { !$0.isLetter }
        return words.contains { ["race", "wettkampf", "rennen", "marathon"].contains($0) }
            && !words.contains { ["pace", "tempo", "prep", "training", "effort"].contains($0) }
    }
}

/// Delimited text as rows of trimmed cells, with quotes as in RFC 4180.
private struct PlanRows {
    struct Row {
        /// Where it begins, from 1.
        let line: Int
        let cells: [String]

        func cell(_ index: Int) -> String { cells.indices.contains(index) ? cells[index] : "" }
    }

    private(set) var rows: [Row] = []

    init(_ text: String) {
        let text = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
        let head = text.prefix { !$0.isNewline }
        let delimiter: Character =
            head.contains(";") ? ";" : head.contains("\t") ? "\t" : ","
        var cells: [String] = []
        var cell = ""
        var isQuoted = false
        var line = 1
        var rowLine = 1
        func trimmed(_ cell: String) -> String {
            let start = cell.drop { $0.isWhitespace }
            return String(start.reversed().drop { $0.isWhitespace }.reversed())
        }
        for character in text {
            if character.isNewline { line += 1 }
            if character == "\"" {
                isQuoted.toggle()
            } else if character == delimiter, !isQuoted {
                cells.append(trimmed(cell))
                cell = ""
            } else if character.isNewline, !isQuoted {
                cells.append(trimmed(cell))
                rows.append(Row(line: rowLine, cells: cells))
                cells = []
                cell = ""
                rowLine = line
            } else {
                cell.append(character)
            }
        }
        if !cell.isEmpty || !cells.isEmpty {
            cells.append(trimmed(cell))
            rows.append(Row(line: rowLine, cells: cells))
        }
    }
}
