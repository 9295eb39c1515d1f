import Anatomy
public import Measure
import Training
import Wording

/// What `hipwise dynamics --json` prints; see `docs/schemas/dynamics.json`.
public struct DynamicsDocument: Encodable, Sendable {
    public let on: String
    /// The day compared around; absent when none is known.
    public let since: String?
    public let isPainDay: Bool
    public let painfulSide: String?
    /// Runs whose steps were recorded, of all devices.
    public let runs: Int
    public let devices: [Device]
    public let quantities: [Quantity]
    public let usualCadence: Cadence?

    public init(_ reading: DynamicsReading, unit: DistanceUnit = .kilometers) {
        let review = reading.review
        on = reading.today.iso8601
        since = review.since?.iso8601
        isPainDay = reading.isPainDay && review.since != nil
        painfulSide = reading.painfulSide?.rawValue
        runs = review.runs
        devices = review.devices.map { Device(name: $0.name, runs: $0.runs) }
        quantities = review.series.map { Quantity($0, reading: reading, unit: unit) }
        usualCadence = review.usualCadence.map(Cadence.init)
    }

    public struct Device: Encodable, Sendable {
        let name: String?
        let runs: Int
    }

    public struct Cadence: Encodable, Sendable {
        let stepsPerMinute: Double
        let low: Double
        let high: Double
        let speedMetersPerSecond: Double
        let runs: Int

        init(_ cadence: UsualCadence) {
            stepsPerMinute = cadence.stepsPerMinute
            low = cadence.interval.lowerBound
            high = cadence.interval.upperBound
            speedMetersPerSecond = cadence.speed
            runs = cadence.runs
        }
    }

    /// Values in the unit that `unit` names.
    public struct Quantity: Encodable, Sendable {
        let quantity: StrideQuantity
        let unit: String
        let device: String?
        let referenceSpeedMetersPerSecond: Double
        /// Units for each metre a second faster.
        let slope: Double
        let outcome: String
        let change: Change?
        let sentences: [String]
        let claims: [LoadDocument.Claim]
        let runs: [Run]

        init(_ series: DynamicsSeries, reading: DynamicsReading, unit: DistanceUnit) {
            quantity = series.quantity
            self.unit = series.quantity.storedUnit
            device = series.device
            referenceSpeedMetersPerSecond = series.referenceSpeed
            slope = series.slope
            outcome =
                switch series.outcome {
                case .noDay: "no_day"
                case .notEnough: "not_enough"
                case .otherDevice: "other_device"
                case .compared(let change): change.isChanged ? "changed" : "no_change_seen"
                }
            change = series.change.map(Change.init)
            sentences = series.sentences(
                since: reading.review.since,
                painfulSide: reading.painfulSide,
                unit: unit
            )
            claims = series.quantity.claims.map(LoadDocument.Claim.init)
            runs = series.points.map(Run.init)
        }
    }

    public struct Change: Encodable, Sendable {
        let runsBefore: Int
        let runsSince: Int
        let before: Double
        let since: Double
        let difference: Double
        /// 95 percent for this quantity alone.
        let low: Double
        let high: Double
        /// Wider, for all quantities compared together; decides `outcome`.
        let jointLow: Double
        let jointHigh: Double
        let quantitiesCompared: Int
        let spreadBefore: Double
        let likenessOfNextRun: Double

        init(_ change: DynamicsChange) {
            runsBefore = change.runsBefore
            runsSince = change.runsSince
            before = change.levelBefore
            since = change.levelSince
            difference = change.difference
            low = change.interval.lowerBound
            high = change.interval.upperBound
            jointLow = change.jointInterval.lowerBound
            jointHigh = change.jointInterval.upperBound
            quantitiesCompared = change.quantities
            spreadBefore = change.spreadBefore
            likenessOfNextRun = change.likeness
        }
    }

    public struct Run: Encodable, Sendable {
        let run: Int64
        let day: String
        let speedMetersPerSecond: Double
        let steadySeconds: Double
        let measured: Double
        let atEqualPace: Double

        init(_ point: DynamicsSeries.Point) {
            run = point.id
            day = point.day.iso8601
            speedMetersPerSecond = point.speed
            steadySeconds = point.seconds
            measured = point.measured
            atEqualPace = point.atEqualPace
        }
    }
}

extension StrideQuantity {
    /// The unit of stored values, as JSON names it.
    fileprivate var storedUnit: String {
        switch self {
        case .cadence: "steps_per_minute"
        case .groundContactTime: "milliseconds"
        case .groundContactBalance: "percent_left"
        case .verticalRatio: "percent"
        case .verticalOscillation, .stepLength: "millimeters"
        }
    }
}
