/// Which tests may be offered to this runner today.
public struct ScreenOffer: Sendable, Hashable {
    public var tests: [ScreenTest]
    public var withheld: [Withheld]

    public struct Withheld: Sendable, Hashable {
        public var test: ScreenTest
        public var reason: ScreenReason

        public init(test: ScreenTest, reason: ScreenReason) {
            self.test = test
            self.reason = reason
        }
    }

    public init(tests: [ScreenTest], withheld: [Withheld]) {
        self.tests = tests
        self.withheld = withheld
    }

    /// What the hip check says decides; care comes before any test.
    public init(_ situation: ScreenSituation) {
        let reasons = ScreenTest.allCases.map { ($0, situation.reason(against: $0)) }
        self.init(
            tests: reasons.compactMap { $0.1 == nil ? $0.0 : nil },
            withheld: reasons.compactMap { test, reason in
                reason.map { Withheld(test: test, reason: $0) }
            }
        )
    }
}

/// Why a test is not offered.
public enum ScreenReason: String, Sendable, Hashable, Codable {
    /// Somebody should look at the hip before it is tested.
    case careFirst = "care_first"
    /// A bone stress injury is feared or likely: the leg is not loaded for a test.
    case boneFeared = "bone_feared"
    /// Walking already hurts or limps.
    case walkingHurts = "walking_hurts"
    /// Pain at rest is above what testing may go with.
    case painTooHigh = "pain_too_high"
    /// Nobody knows yet what hurts: the leg is not loaded before the hip check is answered.
    case hipCheckFirst = "hip_check_first"
}

/// What of the hip check bears on testing.
public struct ScreenSituation: Sendable, Hashable {
    /// Whether any question of the hip check was answered; without, nothing else here is known.
    public var isHipCheckAnswered: Bool
    /// Urgency beyond routine, or a course that pain stopped until somebody has looked.
    public var needsCareFirst: Bool
    public var fearsBone: Bool
    public var walkingHurts: Bool
    /// Today's pain, 0 to 10; `nil`: not told.
    public var pain: Int?

    public init(
        isHipCheckAnswered: Bool,
        needsCareFirst: Bool = false,
        fearsBone: Bool = false,
        walkingHurts: Bool = false,
        pain: Int? = nil
    ) {
        self.isHipCheckAnswered = isHipCheckAnswered
        self.needsCareFirst = needsCareFirst
        self.fearsBone = fearsBone
        self.walkingHurts = walkingHurts
        self.pain = pain
    }

    /// Our judgement: above 5 of 10 nothing is tested (the upper bound of the tendon pain rule).
    static let highestPain = 5

    func reason(against test: ScreenTest) -> ScreenReason? {
        if needsCareFirst { return .careFirst }
        if !isHipCheckAnswered, test.loadsTheLeg { return .hipCheckFirst }
        if fearsBone, test.loadsTheLeg { return .boneFeared }
        if walkingHurts, test.loadsTheLeg { return .walkingHurts }
        if let pain, pain > Self.highestPain { return .painTooHigh }
        return nil
    }
}
