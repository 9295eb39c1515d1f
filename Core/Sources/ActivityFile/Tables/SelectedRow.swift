/// The cells of one row that a decoder asked for.
struct SelectedRow: Sendable {
    var line: Int
    var cells: [String]

    /// A note longer than this is cut.
    private static let longestCell = 10_000

    /// Reads a whole table behind its first rows and keeps these columns only.
    ///
    /// Rows that cannot be read become damage; beyond the most activities a list may have, reading stops.
    static func all(
        of bytes: [UInt8],
        behind rowsAbove: Int,
        positions: [Int],
        into collector: inout ListCollector
    ) -> [SelectedRow] {
        var table = TableReader(bytes)
        var rows: [SelectedRow] = []
        var above = rowsAbove
        while true {
            do throws(DecodeError) {
                guard let row = try table.next() else { return rows }
                if above > 0 {
                    above -= 1
                    continue
                }
                guard rows.count < ListCollector.mostActivities else {
                    collector.append(
                        line: row.line,
                        "more than \(ListCollector.mostActivities) rows; the rest is left out"
                    )
                    return rows
                }
                let cells = positions.map { String(row[$0].prefix(longestCell)) }
                if cells.contains(where: { !$0.isEmpty }) {
                    rows.append(SelectedRow(line: row.line, cells: cells))
                }
            } catch {
                collector.append(error.damage)
            }
        }
    }
}
