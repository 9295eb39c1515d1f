public import Anatomy
public import Evidence
public import Interview

/// What is likely to be at work, with every reason and with what could not be told.
public struct Assessment: Sendable, Hashable {
    /// Every condition, most likely first.
    public var causes: [Cause]
    /// The chance that something outside the list explains it.
    public var unexplained: Interval
    /// Whether the leading cause is more likely than not and nothing comes near it in its place.
    ///
    /// A second cause that is likely *together* with the leader does not make it undecided.
    public var canTell: Bool
    /// The leader and those that may be at work in its place, most likely first; empty when
    /// `canTell`.
    ///
    /// The leader stands alone here when it is too unlikely by itself or too much is unexplained.
    public var undecided: [ConditionID]
    /// Findings that would tell most if known, with the expected gain in bits.
    public var next: [Next]

    public init(
        causes: [Cause],
        unexplained: Interval,
        canTell: Bool,
        undecided: [ConditionID],
        next: [Next]
    ) {
        self.causes = causes
        self.unexplained = unexplained
        self.canTell = canTell
        self.undecided = undecided
        self.next = next
    }

    public struct Next: Sendable, Hashable {
        public var finding: FindingID
        /// Expected fall of uncertainty over the causes, in bits.
        public var gain: Double

        public init(finding: FindingID, gain: Double) {
            self.finding = finding
            self.gain = gain
        }
    }
}

/// One cause with its probability and the reasons behind it.
public struct Cause: Sendable, Hashable {
    public var condition: ConditionID
    /// The chance that it is at work, alone or with others.
    public var probability: Interval
    public var reasonsFor: [Reason]
    public var reasonsAgainst: [Reason]
    /// Telling findings not yet known.
    public var missing: [FindingID]

    public init(
        condition: ConditionID,
        probability: Interval,
        reasonsFor: [Reason],
        reasonsAgainst: [Reason],
        missing: [FindingID]
    ) {
        self.condition = condition
        self.probability = probability
        self.reasonsFor = reasonsFor
        self.reasonsAgainst = reasonsAgainst
        self.missing = missing
    }
}

/// One finding or risk factor that moved a cause.
public struct Reason: Sendable, Hashable {
    public var subject: Subject
    /// Natural logarithm of how much it alone multiplies the odds of the cause; positive speaks for
    /// it.
    ///
    /// Reasons overlap, so they do not add up to the change of the probability.
    public var logOdds: Double
    /// The study behind it, or `nil` for our own judgement.
    public var source: SourceID?

    public init(subject: Subject, logOdds: Double, source: SourceID?) {
        self.subject = subject
        self.logOdds = logOdds
        self.source = source
    }

    public enum Subject: Sendable, Hashable {
        case finding(FindingID, AnswerValue)
        case age, sex, runningYears, bodyMassIndex
    }
}

/// A point value with the interval that 95 of 100 draws of the uncertain inputs fall into.
public struct Interval: Sendable, Hashable {
    public var value: Double
    public var low: Double
    public var high: Double

    public init(value: Double, low: Double, high: Double) {
        self.value = value
        self.low = low
        self.high = high
    }
}
