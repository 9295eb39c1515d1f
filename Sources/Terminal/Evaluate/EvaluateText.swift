import Anatomy
import Assessment
import Companion
import Measure
import Screening

/// What an evaluation says to a person.
struct EvaluateText {
    let evaluation: Evaluation
    let origins: [String]
    let failed: [EvaluateDocument.Note]
    let skipped: [EvaluateDocument.Note]

    var lines: [String] {
        (evaluation.cases.isEmpty ? ["Nothing could be scored."] : scored)
            + notes(failed, title: "Failed")
            + notes(skipped, title: "No answers")
    }

    private var scored: [String] {
        table + [""] + summary + under + over + missed + unknownLabels
    }

    // MARK: One line for each case

    private var table: [String] {
        let header = ["case", "", "told", "right", "", "group", "cause", "first cause", "answers"]
        let rows = zip(evaluation.cases, origins).map { evaluated, origin in
            [
                evaluated.subject.id.printable.shortened(to: 48),
                evaluated.subject.known.danger ? "danger" : "",
                evaluated.tier.rawValue,
                evaluated.subject.known.acceptableTiers.map(\.rawValue).joined(separator: "/"),
                Self.verdict(evaluated),
                Self.place(evaluated.groupRank),
                Self.place(evaluated.keyRank),
                evaluated.causes.first?.condition.rawValue ?? "",
                origin,
            ]
        }
        return Self.columns([header] + rows)
    }

    private static func verdict(_ evaluated: EvaluatedCase) -> String {
        if evaluated.isUnderTriaged { return "UNDER" }
        return evaluated.isOverTriaged ? "OVER" : ""
    }

    private static func place(_ rank: Int?) -> String { rank.map { "\($0)" } ?? "–" }

    // MARK: All cases together

    private var summary: [String] {
        let sets = [evaluation.all, evaluation.runners, evaluation.withoutLowConfidence]
        func row(_ name: String, _ part: (EvaluationSummary) -> Proportion) -> [String] {
            [name] + sets.map { Self.words(part($0)) }
        }
        let rows = [
            ["", "all \(sets[0].cases)", "runners: \(sets[1].cases)"]
                + ["without thin records: \(sets[2].cases)"],
            row("danger cases seen soon enough", \.dangerSafe),
            row("bone stress seen soon enough", \.boneStressSafe),
            row("seen too late", \.underTriaged),
            row("routine sent the same day", \.overTriaged),
            row("group: first", \.byGroup.first),
            row("       in the first three", \.byGroup.firstThree),
            row("       in the first five", \.byGroup.firstFive),
            row("cause: first", \.byKey.first),
            row("       in the first three", \.byKey.firstThree),
            row("       in the first five", \.byKey.firstFive),
        ]
        return Self.columns(rows) + Self.yardstick
    }

    /// "13 of 25 (31 to 72 in 100)": the count, and what it can stand for at 95 in 100.
    static func words(_ proportion: Proportion) -> String {
        guard proportion.total > 0 else { return "none to count" }
        let low = (proportion.interval.lowerBound * 100).fixed(0)
        let high = (proportion.interval.upperBound * 100).fixed(0)
        return "\(proportion.count) of \(proportion.total) (\(low) to \(high) in 100)"
    }

    private static let yardstick = [
        "In brackets: exact intervals (Clopper and Pearson, 95 in 100).",
        "Yardstick, general checkers on everyday cases of all medicine, so not like for like:",
        "  right cause first 36 in 100, in the first three 52 (36 checkers, Hill 2020); in the first",
        "  three 70.5 for the best app and 82.1 for general practitioners, safe advice 97.8 and 97.0",
        "  (Gilbert 2020); emergencies recognised 80 in 100 (23 checkers, Semigran 2015).",
    ]

    // MARK: What went wrong, one by one

    private var under: [String] {
        list("Seen too late", evaluation.cases.filter(\.isUnderTriaged)) { evaluated in
            let least = evaluated.subject.known.acceptableTiers.min() ?? .routine
            return "told \(evaluated.tier.rawValue), at the least \(least.rawValue) was right."
        }
    }

    private var over: [String] {
        list("Routine, but sent the same day", evaluation.cases.filter(\.isOverTriaged)) {
            "told \($0.tier.rawValue)."
        }
    }

    private var missed: [String] {
        let cases = evaluation.cases.filter { ($0.groupRank ?? 1) > 3 }
        return list("True group not in the first three", cases) { evaluated in
            let name = evaluated.subject.known.group.name ?? "the true group"
            return "\(name.printable) is in place \(evaluated.groupRank ?? 0)."
        }
    }

    private var unknownLabels: [String] {
        let lines = evaluation.cases.compactMap { evaluated -> String? in
            let known = evaluated.subject.known
            let names = [known.key, known.group].filter(\.isUnknown).compactMap(\.name)
            guard !names.isEmpty else { return nil }
            return "  \(evaluated.subject.id): \(names.joined(separator: ", "))".printable
        }
        return lines.isEmpty
            ? [] : ["", "Labels we have no word for; there only the urgency is scored:"] + lines
    }

    private func list(
        _ title: String,
        _ cases: [EvaluatedCase],
        _ what: (EvaluatedCase) -> String
    ) -> [String] {
        guard !cases.isEmpty else { return [] }
        return ["", "\(title):"]
            + cases.flatMap { evaluated in
                [
                    "  \(evaluated.subject.id.printable): \(what(evaluated))",
                    "    leading: \(Self.leaders(evaluated))",
                ]
            }
    }

    private static func leaders(_ evaluated: EvaluatedCase) -> String {
        evaluated.causes.prefix(5).map { chance in
            let name = Condition.with(chance.condition).name
            return "\(name) \((chance.probability * 100).fixed(0)) in 100"
        }.joined(separator: "; ")
    }

    private func notes(_ notes: [EvaluateDocument.Note], title: String) -> [String] {
        notes.isEmpty
            ? [] : ["", "\(title):"] + notes.map { "  \($0.file): \($0.reason)".printable }
    }

    // MARK: Columns

    /// Rows with every column as wide as its widest cell.
    private static func columns(_ rows: [[String]]) -> [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.compactMap { column < $0.count ? $0[column].count : nil }.max() ?? 0
        }
        return rows.map { row in
            let padded = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count)
            }
            return padded.joined(separator: "  ").trimmedAtEnd
        }
    }
}

extension String {
    func shortened(to length: Int) -> String {
        count > length ? prefix(length - 1) + "…" : self
    }

    fileprivate var trimmedAtEnd: String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
