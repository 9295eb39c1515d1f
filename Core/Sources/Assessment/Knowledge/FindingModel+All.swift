public import Interview

extension FindingModel {
    /// The models of every finding that any cause brings about.
    public static let all: [FindingModel] =
        places + beginnings + characters + nerves + dangers + training + selfTests + clinicianTests

    /// The model of one finding; `nil` where no cause has an effect on it, as with risk factors.
    public static func with(_ finding: FindingID) -> FindingModel? { byFinding[finding] }

    private static let byFinding: [FindingID: FindingModel] =
        Dictionary(uniqueKeysWithValues: all.map { ($0.finding, $0) })

    /// A background rate of our own judgement with the reason for it.
    init(
        _ finding: FindingID,
        background: Double,
        _ why: String,
        group: Group? = nil,
        isInverted: Bool = false
    ) {
        self.init(
            finding,
            leak: .graded(background, why),
            group: group,
            isInverted: isInverted
        )
    }
}
