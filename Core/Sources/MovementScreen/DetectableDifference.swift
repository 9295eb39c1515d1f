public import Evidence

/// What a difference between two readings must exceed before it is more than the test's own error.
public struct DetectableDifference: Sendable, Hashable {
    public var value: Double
    /// Where the number comes from.
    public var claim: Claim
    /// Whether we added to the published number, for want of an examiner.
    public var isWidened: Bool

    public init(value: Double, claim: Claim, isWidened: Bool = false) {
        self.value = value
        self.claim = claim
        self.isWidened = isWidened
    }
}

/// What healthy people reach, where somebody measured it in much the same way.
public struct ScreenReference: Sendable, Hashable {
    /// "men", "women", "adults of 18 to 55".
    public var group: String
    public var typical: Double
    /// Standard deviation between people; `nil` where only a median was read.
    public var deviation: Double?
    public var claim: Claim

    public init(group: String, typical: Double, deviation: Double? = nil, claim: Claim) {
        self.group = group
        self.typical = typical
        self.deviation = deviation
        self.claim = claim
    }
}

extension ScreenTest {
    /// Between the sides, or between two days of one side: both compare two single readings.
    public var detectable: DetectableDifference {
        switch self {
        case .calfRaises:
            DetectableDifference(value: 7, claim: .heelRiseAgreement)
        case .kneeToWall:
            DetectableDifference(value: 2, claim: .kneeToWallError)
        case .singleLegSitToStand:
            DetectableDifference(value: 2, claim: .oneLegRiseError, isWidened: true)
        case .sidePlank:
            DetectableDifference(value: 30, claim: .sidePlankError)
        case .hipRotation:
            DetectableDifference(value: 10, claim: .hipRotationError, isWidened: true)
        case .stepDown:
            DetectableDifference(value: 2, claim: .stepDownAgreement, isWidened: true)
        }
    }

    /// Empty where nobody measured it in a way that a home test could be held against.
    public var references: [ScreenReference] {
        switch self {
        case .calfRaises:
            [
                ScreenReference(group: "men", typical: 24, claim: .heelRiseNorm),
                ScreenReference(group: "women", typical: 21, claim: .heelRiseNorm),
            ]
        case .sidePlank:
            [
                ScreenReference(
                    group: "adults of 18 to 55",
                    typical: 55,
                    deviation: 28,
                    claim: .sidePlankNorm
                )
            ]
        case .hipRotation:
            [ScreenReference(group: "adults of 22 to 42", typical: 32, claim: .hipRotationError)]
        case .kneeToWall, .singleLegSitToStand, .stepDown: []
        }
    }
}
