import Companion

/// The files that gave trouble, as plain text to keep or to send to someone.
struct ImportFailureList {
    let report: ImportReport

    var text: String {
        let sections: [(heading: String, notes: [ImportReport.Note])] = [
            ("Could not be read", report.failed),
            ("Read in part", report.damaged),
            ("Hold no activity", report.skipped),
            ("Passed over inside sound files", report.passedOver),
        ]
        let blocks = sections.filter { !$0.notes.isEmpty }.map { section in
            let lines = section.notes.map { "- \(Self.line($0.path)): \(Self.line($0.reason))" }
            return "\(section.heading) (\(section.notes.count))\n" + lines.joined(separator: "\n")
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private static func line(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }
}
