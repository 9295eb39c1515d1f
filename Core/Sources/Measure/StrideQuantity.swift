/// What a watch or a pod tells of each step of a run.
///
/// Raw values are stored and go into JSON: never rename or reorder, only append.
public enum StrideQuantity: String, CaseIterable, Sendable, Codable {
    /// Steps of both feet a minute.
    case cadence
    /// Milliseconds that a foot is on the ground.
    case groundContactTime
    /// Percent of the contact time that falls on the left foot.
    case groundContactBalance
    /// Millimetres that the trunk rises and falls with a step.
    case verticalOscillation
    /// Vertical oscillation in percent of step length.
    case verticalRatio
    /// Millimetres from one step to the next.
    case stepLength

    /// Values that a running step can have; what lies outside is a fault of the sensor.
    ///
    /// Wide on purpose, and our judgement.
    public var plausible: ClosedRange<Double> {
        switch self {
        case .cadence: 120...240
        case .groundContactTime: 120...450
        case .groundContactBalance: 40...60
        case .verticalOscillation: 20...180
        case .verticalRatio: 2...20
        case .stepLength: 400...2500
        }
    }
}
