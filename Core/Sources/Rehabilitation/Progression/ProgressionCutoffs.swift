public import Evidence

/// One number that a rule leans on, and where it comes from.
public struct ProgressionBound: Sendable, Hashable {
    /// What it is called where the bounds are listed.
    public var name: String
    public var value: Int
    /// `nil` for our own judgement.
    public var source: SourceID?
    /// Whether the number was read in the source.
    public var isVerified: Bool

    public init(_ name: String, _ value: Int, source: SourceID? = nil, isVerified: Bool = false) {
        self.name = name
        self.value = value
        self.source = source
        self.isVerified = isVerified
    }

    /// No study carries it: our own view, or what clinicians agree on.
    public var isJudgement: Bool { source == nil || source == .clinicalConsensus }
}

/// Every bound by which pain decides, besides the zones of the `PainRule`.
public struct ProgressionCutoffs: Sendable, Hashable {
    /// By how much a morning may exceed the usual one and still count as settled.
    public var settleMargin: ProgressionBound
    /// The days before a load whose mornings make up the usual one.
    public var usualDays: ProgressionBound
    /// Calm loaded days since the last step before the next one is open.
    public var calmDaysNeeded: ProgressionBound
    /// How many days of acceptable pain weigh as much as a calm one; `nil` where they do not count.
    public var acceptableDaysPerCalmDay: ProgressionBound?
    /// Days from a step up to the next at the earliest.
    public var daysBetweenSteps: ProgressionBound
    /// Days from a step back to the next step up at the earliest.
    public var pauseAfterStepBack: ProgressionBound
    /// Days without a word after which calm days from before no longer count.
    public var silenceThatForgets: ProgressionBound
    /// Days without a word after which the load starts lower, with the highest level it starts on;
    /// shortest first.
    public var restarts: [Restart]
    /// Red days within `redWindow` at which the course stops.
    public var redDaysThatStop: ProgressionBound
    public var redWindow: ProgressionBound
    /// Rise of a week's mean morning pain, in tenths of a point, that counts as creeping.
    public var creepingPainTenths: ProgressionBound
    /// Rise of a week's mean morning stiffness, in minutes, that counts as creeping.
    public var creepingStiffMinutes: ProgressionBound
    /// Mornings that a week must have before its mean counts.
    public var creepingMornings: ProgressionBound
    /// Days told green that end a stop; `nil` where only an all-clear does.
    public var calmDaysThatLift: ProgressionBound?
    /// Whether pain beyond the rule, at any time of the day, ends loading at once, rather than taking
    /// a step back.
    public var stopsAtTooMuch: Bool
    /// Whether a sharp catch while loading makes the day red, rather than holding.
    public var catchIsRed: Bool

    /// A silence so long that the load starts lower.
    public struct Restart: Sendable, Hashable {
        public var afterDays: ProgressionBound
        public var highestLevel: ProgressionBound

        public init(afterDays: ProgressionBound, highestLevel: ProgressionBound) {
            self.afterDays = afterDays
            self.highestLevel = highestLevel
        }
    }

    /// Every bound, for a list that a reader can check.
    public var bounds: [ProgressionBound] {
        [
            settleMargin, usualDays, calmDaysNeeded, daysBetweenSteps, pauseAfterStepBack,
            silenceThatForgets, redDaysThatStop, redWindow, creepingPainTenths,
            creepingStiffMinutes, creepingMornings,
        ] + [acceptableDaysPerCalmDay, calmDaysThatLift].compactMap { $0 }
            + restarts.flatMap { [$0.afterDays, $0.highestLevel] }
    }
}
