public import Anatomy
public import Program

/// Everything the programme is built from, besides the course so far.
public struct ProgrammeNeeds: Sendable, Hashable {
    /// Leading causes with their probabilities, most likely first; those that the programme is for.
    public var leaders: [WeighedCause]
    /// Causes likely enough to rule out the exercises that could harm them.
    public var plausible: [WeighedCause]
    /// Whether the leaders can be told apart.
    public var canTell: Bool
    public var clearance: Clearance
    public var painRule: PainRule
    /// A muscle injury may be at work and its first days are not over.
    public var isFresh: Bool
    public var isGrowing: Bool
    public var walkingHurts: Bool
    public var sitsAllDay: Bool
    /// Running goes on, and nothing but distance needs to be limited.
    public var runsAlready: Bool
    /// Running is known to leave the hip calm.
    public var runsCalmly: Bool
    /// No question of the hip check was answered, so nobody can say whether running is safe.
    public var isUnchecked: Bool
    public var wishes: ProgrammeWishes
    /// How the runner runs, where it is known.
    public var form = RunningForm()

    public init(
        leaders: [WeighedCause],
        plausible: [WeighedCause],
        canTell: Bool,
        clearance: Clearance,
        painRule: PainRule,
        isFresh: Bool = false,
        isGrowing: Bool = false,
        walkingHurts: Bool = false,
        sitsAllDay: Bool = false,
        runsAlready: Bool = false,
        runsCalmly: Bool = false,
        isUnchecked: Bool = false,
        wishes: ProgrammeWishes = ProgrammeWishes()
    ) {
        self.leaders = leaders
        self.plausible = plausible
        self.canTell = canTell
        self.clearance = clearance
        self.painRule = painRule
        self.isFresh = isFresh
        self.isGrowing = isGrowing
        self.walkingHurts = walkingHurts
        self.sitsAllDay = sitsAllDay
        self.runsAlready = runsAlready
        self.runsCalmly = runsCalmly
        self.isUnchecked = isUnchecked
        self.wishes = wishes
    }

    public struct WeighedCause: Sendable, Hashable {
        public var condition: ConditionID
        /// 0 to 1.
        public var probability: Double

        public init(_ condition: ConditionID, _ probability: Double) {
            self.condition = condition
            self.probability = probability
        }
    }

    /// What screening and assessment let the runner do.
    public enum Clearance: String, Sendable, Hashable, CaseIterable, Codable {
        case mayLoad = "may_load"
        /// Somebody must look first; only what cannot harm is given.
        case notUntilSeen = "not_until_seen"
        /// An injury of bone that a clinician follows: nothing that hurts, no running until cleared.
        case boneUnderCare = "bone_under_care"
    }
}

/// What the runner chose for the programme.
public struct ProgrammeWishes: Sendable, Hashable, Codable {
    public var equipment: Set<Equipment>
    public var minutesPerDay: Int
    public var daysPerWeek: Int
    public var goal: RunningGoal
    public var side: SoreSide
    /// Exercises that the runner does not want, by id.
    public var skipped: Set<String>
    /// Exercises to use in place of others, both by id.
    public var swapped: [String: String]
    /// A clinician has cleared running after an injury of bone.
    public var isClearedToRun: Bool

    public init(
        equipment: Set<Equipment> = [],
        minutesPerDay: Int = 20,
        daysPerWeek: Int = 4,
        goal: RunningGoal = .runEasily,
        side: SoreSide = .both,
        skipped: Set<String> = [],
        swapped: [String: String] = [:],
        isClearedToRun: Bool = false
    ) {
        self.equipment = equipment
        self.minutesPerDay = minutesPerDay
        self.daysPerWeek = daysPerWeek
        self.goal = goal
        self.side = side
        self.skipped = skipped
        self.swapped = swapped
        self.isClearedToRun = isClearedToRun
    }

    public static let minutesRange = 5...90
    public static let daysRange = 1...7

    public enum SoreSide: String, Sendable, Hashable, CaseIterable, Codable {
        case left, right, both
    }

    /// What the runner wants to come back to.
    public enum RunningGoal: String, Sendable, Hashable, CaseIterable, Codable {
        /// Half an hour without pain.
        case runEasily = "run_easily"
        /// The weekly distance from before.
        case usualTraining = "usual_training"
        /// A race on a day that is kept elsewhere.
        case race
        /// No running for now.
        case noRunning = "no_running"
    }
}
