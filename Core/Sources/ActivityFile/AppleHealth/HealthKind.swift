/// The kinds of records that are kept, by the export's names of them.
enum HealthKind: String, CaseIterable, Sendable {
    case heartRate = "HKQuantityTypeIdentifierHeartRate"
    case speed = "HKQuantityTypeIdentifierRunningSpeed"
    case power = "HKQuantityTypeIdentifierRunningPower"
    case groundContactTime = "HKQuantityTypeIdentifierRunningGroundContactTime"
    case verticalOscillation = "HKQuantityTypeIdentifierRunningVerticalOscillation"
    case stepLength = "HKQuantityTypeIdentifierRunningStrideLength"
    case steps = "HKQuantityTypeIdentifierStepCount"
    case bodyMass = "HKQuantityTypeIdentifierBodyMass"
    case walkingAsymmetry = "HKQuantityTypeIdentifierWalkingAsymmetryPercentage"
    case restingHeartRate = "HKQuantityTypeIdentifierRestingHeartRate"

    static let vocabulary = Vocabulary<HealthKind>()

    /// The place in the list of all kinds.
    var number: Int {
        switch self {
        case .heartRate: 0
        case .speed: 1
        case .power: 2
        case .groundContactTime: 3
        case .verticalOscillation: 4
        case .stepLength: 5
        case .steps: 6
        case .bodyMass: 7
        case .walkingAsymmetry: 8
        case .restingHeartRate: 9
        }
    }

    /// The column of an activity's samples; `nil` for what belongs to no activity.
    var channel: Channel? {
        switch self {
        case .heartRate: .heartRate
        case .speed: .speed
        case .power: .power
        case .groundContactTime: .groundContactTime
        case .verticalOscillation: .verticalOscillation
        case .stepLength: .stepLength
        case .steps: .cadence
        case .bodyMass, .walkingAsymmetry, .restingHeartRate: nil
        }
    }

    /// How finely values are kept, per unit of the column: far finer than a watch measures.
    var stepsPerUnit: Double {
        switch self {
        case .speed, .walkingAsymmetry: 10_000
        case .bodyMass: 1000
        default: 100
        }
    }

    /// What a value in `unit` is multiplied with to get the column's unit; `nil` where it cannot be.
    ///
    /// Without a unit the export's usual one is taken.
    func factor(_ unit: HealthUnit?) -> Double? {
        switch self {
        case .heartRate, .restingHeartRate:
            unit == nil || unit == .countPerMinute ? 1 : unit == .countPerSecond ? 60 : nil
        case .speed:
            switch unit {
            case nil, .kilometersPerHour: 1 / 3.6
            case .metersPerSecond: 1
            case .milesPerHour: 0.44704
            default: nil
            }
        case .power: unit == nil || unit == .watts ? 1 : nil
        case .groundContactTime: unit.map { $0.inSeconds.map { $0 * 1000 } } ?? 1
        case .verticalOscillation: unit.map { $0.meters.map { $0 * 1000 } } ?? 10
        case .stepLength: unit.map { $0.meters.map { $0 * 1000 } } ?? 1000
        case .steps: unit == nil || unit == .count ? 1 : nil
        case .bodyMass:
            switch unit {
            case nil, .kilograms: 1
            case .grams: 0.001
            case .pounds: 0.45359237
            case .stones: 6.35029318
            default: nil
            }
        case .walkingAsymmetry: unit == nil || unit == .percent ? 1 : nil
        }
    }
}
