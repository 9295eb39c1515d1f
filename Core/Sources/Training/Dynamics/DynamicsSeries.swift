public import Measure

/// One quantity of all runs of one device, each run a point at equal pace.
public struct DynamicsSeries: Hashable, Sendable {
    public let quantity: StrideQuantity
    /// The device whose runs these are; another device has another level and is left out.
    public let device: String?
    /// The speed that all runs are brought to, in metres a second.
    public let referenceSpeed: Double
    /// In order of time.
    public let points: [Point]
    /// The quantity's units for each metre a second faster, as the runs themselves tell.
    public let slope: Double
    public let outcome: Outcome

    /// One run at equal pace.
    public struct Point: Hashable, Sendable {
        public let id: Int64
        public let day: CalendarDay
        /// Mean speed of the seconds that count, in metres a second.
        public let speed: Double
        public let seconds: Double
        /// Mean over these seconds.
        public let measured: Double
        /// Brought to the reference speed by the slope.
        public let atEqualPace: Double
    }

    /// What the runs say of a change since the day.
    public enum Outcome: Hashable, Sendable {
        /// No day was told from which a change should be looked for.
        case noDay
        case notEnough(before: Int, since: Int)
        /// The runs before were recorded by another device, whose level is another.
        case otherDevice(before: String?, runs: Int)
        case compared(DynamicsChange)
    }

    public var change: DynamicsChange? {
        if case .compared(let change) = outcome { change } else { nil }
    }
}

/// The level of a quantity since a day against the level before, at equal pace.
public struct DynamicsChange: Hashable, Sendable {
    public let runsBefore: Int
    public let runsSince: Int
    /// Mean of the runs before, at the reference speed.
    public let levelBefore: Double
    /// Mean of the runs since, at the reference speed.
    public let levelSince: Double
    /// Standard deviation from run to run before, the runner's own spread.
    public let spreadBefore: Double
    /// How alike one run is to the next beyond chance, 0 to 0.8.
    public let likeness: Double
    /// 95 of 100 such intervals hold the true change, were this the only quantity looked at.
    public let interval: ClosedRange<Double>
    /// Wider, so that all quantities together are wrong in at most 5 of 100 runners.
    public let jointInterval: ClosedRange<Double>
    /// Over how many quantities `jointInterval` is spread.
    public let quantities: Int

    public var difference: Double { levelSince - levelBefore }

    /// Whether the joint interval leaves out zero.
    public var isChanged: Bool { !jointInterval.contains(0) }

    /// A smaller change than this would not have been told from chance.
    public var tellable: Double { (jointInterval.upperBound - jointInterval.lowerBound) / 2 }
}
