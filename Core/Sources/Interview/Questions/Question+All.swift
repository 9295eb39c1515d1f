extension Question {
    /// Every question and test, one for each finding, in the order of the hip check.
    public static let all: [Question] =
        place + danger + beginning + loading + movement + nerves + history + training + measured
        + jointTests + muscleTests + clinicianFindings

    /// The question for a finding.
    public static func with(_ id: FindingID) -> Question {
        guard let question = byID[id] else {
            preconditionFailure("Every finding has a question; \(id.rawValue) has none.")
        }
        return question
    }

    /// Whether a runner may be offered it: any question, but of the tests only the safe ones.
    public var isForRunners: Bool {
        section != .clinician && section != .measured && (test == nil || test?.safety == .safe)
    }

    private static let byID = Dictionary(
        all.map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first }
    )
}
