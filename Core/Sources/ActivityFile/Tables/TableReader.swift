/// Reads a spreadsheet saved as text (CSV, RFC 4180), one row after another.
///
/// Commas, semicolons or tabs separate the cells; which of them is told by the first line. Cells may
/// be quoted, hold separators, line ends and doubled quotes. UTF-8 with or without its mark, UTF-16
/// with its mark and, cell by cell, Windows-1252 are understood. Names of columns may repeat: cells
/// are asked for by position. No row is larger than a megabyte, so memory does not grow with the input.
///
///     var table = TableReader(bytes)
///     while true {
///         do {
///             guard let row = try table.next() else { break }
///             print(row.line, row[0], row[1])
///         } catch {
///             print("left out:", error)
///         }
///     }
public struct TableReader: Sendable {
    /// What one row may hold at most.
    public struct Limits: Sendable {
        public var rowBytes = 1 << 20
        public var columns = 2000
        /// Rows whose quote is never closed; each costs a search through `rowBytes`.
        public var lostQuotes = 50

        public init() {}
    }

    /// Comma, semicolon or tab.
    public let separator: UInt8

    private let bytes: [UInt8]
    private let limits: Limits
    private var position: Int
    private var line = 1
    private var lostQuotes = 0

    /// Takes the bytes of a whole file and reads nothing yet.
    public init(_ bytes: [UInt8], limits: Limits = Limits()) {
        self.bytes = TableText.utf8(bytes)
        self.limits = limits
        position = self.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        separator = Self.separator(self.bytes[position...])
        skipSeparatorLine()
    }

    /// The next row that is not blank, or `nil` after the last.
    ///
    /// Throws when a row cannot be read, with its line; the call after that goes on behind it.
    public mutating func next() throws(DecodeError) -> TableRow? {
        while position < bytes.count {
            let start = position
            var row = TableRow(line: line)
            if let fault = scan(&row) { throw recover(from: fault, start: start, line: row.line) }
            if !row.isBlank { return row }
        }
        return nil
    }

    // MARK: - Cells

    private enum Fault {
        case openQuote, tooLong, tooManyColumns, zeroByte
    }

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    /// Reads up to the end of the row; leaves `position` and `line` behind what was read.
    private mutating func scan(_ row: inout TableRow) -> Fault? {
        let start = position
        var fault: Fault?
        var isQuoted = false
        var quoteLine = line
        while position < bytes.count {
            let byte = bytes[position]
            guard position - start < limits.rowBytes else {
                return isQuoted ? .openQuote : .tooLong
            }
            if byte == 0 { fault = .zeroByte }
            if isQuoted {
                position += 1
                if byte != Self.quote {
                    row.append(byte)
                    if byte == Self.lineFeed || byte == Self.carriageReturn && !isLineFeed {
                        line += 1
                    }
                } else if position < bytes.count, bytes[position] == Self.quote {
                    row.append(byte)
                    position += 1
                } else {
                    isQuoted = false
                    // Text right behind a quote that spans lines: this quote opens another cell,
                    // and the one before was never closed.
                    if line > quoteLine, !isCellEnd { return .openQuote }
                }
            } else if byte == Self.quote, row.cellIsBlank {
                row.clearCell()
                isQuoted = true
                quoteLine = line
                position += 1
            } else if byte == separator {
                position += 1
                guard row.count < limits.columns else { return .tooManyColumns }
                row.endCell()
            } else if byte == Self.lineFeed || byte == Self.carriageReturn {
                position += 1
                if byte == Self.carriageReturn, isLineFeed { position += 1 }
                line += 1
                row.endCell()
                return fault
            } else {
                row.append(byte)
                position += 1
            }
        }
        row.endCell()
        return isQuoted ? .openQuote : fault
    }

    private var isLineFeed: Bool { position < bytes.count && bytes[position] == Self.lineFeed }

    private var isCellEnd: Bool {
        guard position < bytes.count else { return true }
        let byte = bytes[position]
        return byte == separator || byte <= 0x20
    }

    /// Moves behind a row that cannot be read, and says what was wrong with it.
    private mutating func recover(from fault: Fault, start: Int, line first: Int) -> DecodeError {
        let reason: String
        let isSpread = line > first && fault != .zeroByte
        switch isSpread ? .openQuote : fault {
        case .openQuote:
            // Had its quote been closed, the row would have ended on its line.
            position = start
            line = first
            skipLine()
            lostQuotes += 1
            reason = "a quotation mark is opened and never closed; this line is left out"
        case .tooLong:
            skipLine()
            reason = "longer than \(limits.rowBytes >> 10) kilobytes; left out"
        case .tooManyColumns:
            skipLine()
            reason = "more than \(limits.columns) columns; left out"
        case .zeroByte:
            reason = "holds zero bytes, which no text has; left out"
        }
        if lostQuotes > limits.lostQuotes {
            position = bytes.count
            return DecodeError(
                Damage(
                    place: .line(first),
                    reason: "too many quotation marks are never closed; the rest is left out"
                )
            )
        }
        return DecodeError(Damage(place: .line(first), reason: reason))
    }

    private mutating func skipLine() {
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == Self.carriageReturn, isLineFeed { position += 1 }
            if byte == Self.lineFeed || byte == Self.carriageReturn {
                line += 1
                return
            }
        }
    }

    // MARK: - Separator

    /// Spreadsheets may say `sep=;` on a line before the names of the columns.
    private mutating func skipSeparatorLine() {
        let text = bytes[position...].prefix(4).map { $0 | 0x20 }
        if text == Array("sep=".utf8) { skipLine() }
    }

    /// The candidate found most often outside quotes in the first line.
    private static func separator(_ bytes: ArraySlice<UInt8>) -> UInt8 {
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 9]
        var counts = [0, 0, 0]
        var isQuoted = false
        for byte in bytes.prefix(1 << 16) {
            if byte == quote { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == lineFeed || byte == carriageReturn { break }
            if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        let most = counts.indices.max { counts[$0] < counts[$1] } ?? 0
        return candidates[counts[most] == 0 ? 0 : most]
    }
}

/// One row of a table, with the line on which it begins.
public struct TableRow: Sendable {
    public let line: Int
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    init(line: Int) { self.line = line }

    /// Cells in the row; rows need not be equally long.
    public var count: Int { ends.count }

    /// A cell without blanks around it; empty where the row has no such column.
    public subscript(column: Int) -> String {
        guard ends.indices.contains(column) else { return "" }
        let start = column == 0 ? 0 : ends[column - 1]
        return TableText.string(bytes[start..<ends[column]])
    }

    /// All cells, in order.
    public var cells: [String] { ends.indices.map { self[$0] } }

    var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }

    var cellIsBlank: Bool { bytes[(ends.last ?? 0)...].allSatisfy { $0 == 0x20 } }

    mutating func append(_ byte: UInt8) { bytes.append(byte) }
    mutating func endCell() { ends.append(bytes.count) }
    mutating func clearCell() { bytes.removeSubrange((ends.last ?? 0)...) }
}
