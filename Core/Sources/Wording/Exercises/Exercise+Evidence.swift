public import Evidence
public import Program

extension Exercise {
    /// What is known of it: where the dose comes from, what studies say, how hard muscles worked.
    public var evidenceWords: String {
        ([doseBasis] + [note?.words].compactMap(\.self) + [activityWords].compactMap(\.self))
            .joined(separator: " ")
    }

    private var doseBasis: String {
        let name = Source.with(source).plainName
        if source == .clinicalConsensus {
            return "The dose is usual practice; we know of no study of it."
        }
        if isVerified { return "The dose is that of \(name)." }
        return "The dose is usual practice after \(name) and was not checked there."
    }

    private var activityWords: String? {
        guard !activity.isEmpty else { return nil }
        let parts = activity.map { row in
            let share = Int(row.percent.rounded())
            let remark = row.isVerified ? "" : ", not checked"
            return "\(row.muscle.shortName) at about \(share) in 100"
                + " (\(Source.with(row.source).plainName)\(remark))"
        }
        return "In healthy people, of its greatest effort, a muscle worked like this:"
            + " \(parts.joined(separator: ", ")). High activity is not proof of benefit."
    }
}

extension Exercise.Note {
    /// The note with its source, how far it carries and whether it was checked.
    public var words: String {
        guard let source else { return "\(text) (Our judgement.)" }
        let parts = [
            Source.with(source).plainName, strength?.shortWords,
            isVerified ? nil : "not checked in the work itself",
        ]
        return "\(text) (\(parts.compactMap(\.self).joined(separator: "; ")).)"
    }
}

extension Strength {
    /// How well something is supported, in a word or two.
    public var shortWords: String {
        switch self {
        case .strong: "well supported"
        case .moderate: "fairly supported"
        case .weak: "weakly supported"
        case .judgement: "agreed practice, no study"
        }
    }
}
