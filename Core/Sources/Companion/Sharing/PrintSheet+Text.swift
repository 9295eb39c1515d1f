import Program
import Wording

extension PrintSheet {
    /// Characters in a line: what a plain font prints across a sheet of paper.
    static let width = 78

    /// The sheet as plain text, without any line longer than 78 characters.
    public var text: String {
        var lines = [title, String(repeating: "=", count: min(title.count, Self.width)), ""]
        if days.isEmpty { lines += Self.wrapped(SheetWords.empty) + [""] }
        let column = (days.map(\.name.count).max() ?? 0) + 2
        for day in days { lines += Self.lines(day, column: column) }
        if !exercises.isEmpty { lines += ["", SheetWords.exercisesHeading, ""] }
        for row in exercises { lines += Self.lines(row) }
        if !rules.isEmpty { lines += [SheetWords.rulesHeading, ""] }
        for rule in rules { lines += Self.wrapped("- \(SharingWords.labelled(rule))", indent: 2) }
        lines += [""] + Self.wrapped(footer)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ day: Day, column: Int) -> [String] {
        let tasks = day.tasks.flatMap { wrapped("[ ] \($0)", indent: 4, within: width - column) }
        let filled = day.tasks.isEmpty ? [SheetWords.rest] : tasks + [SheetWords.painGap]
        return filled.enumerated().map { index, line in
            let name = index == 0 ? day.name : ""
            return name + String(repeating: " ", count: column - name.count) + line
        }
    }

    private static func lines(_ row: Row) -> [String] {
        let head = wrapped("\(row.number). \(row.exercise.name): \(row.dose)", indent: 4)
        let steps = wrapped("    " + row.exercise.steps.joined(separator: " "), indent: 4)
        let watched = [row.beat].compactMap(\.self) + row.cautions
        return head + steps + watched.flatMap { wrapped("    \($0)", indent: 4) } + [""]
    }

    /// Broken at spaces; lines after the first begin with `indent` spaces.
    ///
    /// A word longer than the line is cut.
    static func wrapped(_ text: String, indent: Int = 0, within width: Int = width) -> [String] {
        let margin = String(repeating: " ", count: indent)
        let lead = String(text.prefix { $0 == " " })
        var lines: [String] = []
        var line = lead
        var isFresh = true
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            var rest = word
            if !isFresh, line.count + 1 + rest.count > width {
                lines.append(line)
                line = margin
                isFresh = true
            }
            while isFresh, line.count + rest.count > width, width > line.count {
                let room = width - line.count
                lines.append(line + rest.prefix(room))
                rest = rest.dropFirst(room)
                line = margin
            }
            if !rest.isEmpty {
                line += (isFresh ? "" : " ") + rest
                isFresh = false
            }
        }
        if !isFresh { lines.append(line) }
        return lines
    }
}
