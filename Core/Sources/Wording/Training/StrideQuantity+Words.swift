public import Evidence
public import Measure

extension StrideQuantity {
    /// "Ground contact time".
    public var name: String {
        switch self {
        case .cadence: "Cadence"
        case .groundContactTime: "Ground contact time"
        case .groundContactBalance: "Contact balance"
        case .verticalOscillation: "Bounce"
        case .verticalRatio: "Bounce against step length"
        case .stepLength: "Step length"
        }
    }

    /// What it is, in half a sentence.
    public var meaning: String {
        switch self {
        case .cadence: "steps of both feet a minute"
        case .groundContactTime: "how long a foot is on the ground with each step"
        case .groundContactBalance: "the left foot's share of the time on the ground"
        case .verticalOscillation: "how far the trunk rises and falls with each step"
        case .verticalRatio: "rise and fall of the trunk in percent of the step"
        case .stepLength: "from one step to the next"
        }
    }

    /// The unit in which a runner reads it.
    public var symbol: String {
        switch self {
        case .cadence: "steps/min"
        case .groundContactTime: "ms"
        case .groundContactBalance, .verticalRatio: "%"
        case .verticalOscillation, .stepLength: "cm"
        }
    }

    /// How many of the stored unit are one of `symbol`.
    public var divisor: Double {
        switch self {
        case .verticalOscillation, .stepLength: 10
        default: 1
        }
    }

    private var digits: Int {
        switch self {
        case .cadence, .groundContactTime, .stepLength: 0
        case .groundContactBalance, .verticalOscillation, .verticalRatio: 1
        }
    }

    /// "251 ms"; a difference has one digit more.
    public func text(_ value: Double, isDifference: Bool = false) -> String {
        "\(number(value, isDifference: isDifference)) \(symbol)"
    }

    /// The same without the unit.
    public func number(_ value: Double, isDifference: Bool = false) -> String {
        (value / divisor).fixed(digits + (isDifference ? 1 : 0))
    }

    /// "+1.2 %", "−0.4 ms".
    public func signed(_ value: Double) -> String {
        let sign = value < 0 ? "−" : "+"
        return "\(sign)\(text(value.magnitude, isDifference: true))"
    }

    /// "−0.4 to +2.1 ms".
    public func range(_ range: ClosedRange<Double>) -> String {
        let ends = [range.lowerBound, range.upperBound].map { end in
            (end < 0 ? "−" : "+") + number(end.magnitude, isDifference: true)
        }
        return "\(ends[0]) to \(ends[1]) \(symbol)"
    }

    /// What is known of it, from where.
    public var claims: [Claim] {
        switch self {
        case .cadence: [.cadenceOptimum, .cadenceVendorBands]
        case .groundContactTime: [.contactUsual]
        case .groundContactBalance: [.contactBalanceMeaning, .contactBalanceBands]
        case .verticalOscillation, .verticalRatio: [.bounceMeaning]
        case .stepLength: []
        }
    }
}
