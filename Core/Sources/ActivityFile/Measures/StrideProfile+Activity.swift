public import Measure

extension StrideProfile {
    /// Changes whenever the same samples would give another profile, so that a store makes it anew.
    public static let version = 1

    /// Reads the steady running of `activity`; `nil` when it is no run or holds none.
    ///
    /// A sample counts when the runner has been running for `SteadyRunning.settling` seconds, keeps
    /// the speed, and, where altitude is known, runs on nearly level ground. Values that no step
    /// has, and those far from the rest of their cell, are left out.
    public init?(_ activity: RecordedActivity) {
        guard activity.sport == .running else { return nil }
        let steady = SteadyRunning(activity.samples)
        var cells: [Cell] = []
        for quantity in StrideQuantity.allCases {
            guard let column = activity.samples.columns[quantity.channel] else { continue }
            cells += steady.cells(quantity, column: column)
        }
        guard !cells.isEmpty else { return nil }
        self.init(cells: cells)
    }
}

extension StrideQuantity {
    /// The column of samples that tells it.
    public var channel: Channel {
        switch self {
        case .cadence: .cadence
        case .groundContactTime: .groundContactTime
        case .groundContactBalance: .groundContactBalance
        case .verticalOscillation: .verticalOscillation
        case .verticalRatio: .verticalRatio
        case .stepLength: .stepLength
        }
    }

    /// From the column's unit to the quantity's: files count the strides of one leg.
    var factor: Double { self == .cadence ? 2 : 1 }
}

/// Which samples of a run are steady running on level ground, and how fast.
///
/// All thresholds are our judgement.
struct SteadyRunning {
    /// Speeds of running in metres a second; slower is walking, faster a fault.
    static let running = 1.8...7.5
    /// Seconds of running before steps count: a start is no steady running.
    static let settling = 20.0
    /// How far, as a share, a speed may lie from the mean of the seconds before it.
    static let evenness = 0.15
    /// The slope, as a share, beyond which ground is not level.
    static let levelGrade = 0.04
    /// Speed told this many seconds ago still holds: some watches tell it in rows of its own.
    static let speedHolds = 10.0
    /// Seconds in a cell below which it tells nothing.
    static let leastSeconds = 10.0

    /// The speed where a sample counts, NaN where it does not.
    private let speeds: [Double]
    private let offsets: [Int64]

    init(_ samples: SampleSeries) {
        offsets = samples.offsetsMilliseconds
        let intervals = SampleIntervals(samples)
        let known = samples.columns[.speed] ?? intervals.speedsFromDistance() ?? []
        let grades = intervals.grades()
        var speeds = [Double](repeating: .nan, count: offsets.count)
        var pace = Pace()
        for index in offsets.indices {
            let time = Double(offsets[index]) / 1000
            if known.indices.contains(index), !known[index].isNaN {
                pace.take(known[index], at: time)
            }
            guard let speed = pace.steady(at: time) else { continue }
            if let grade = grades?[index], grade.magnitude > Self.levelGrade { continue }
            speeds[index] = speed
        }
        self.speeds = speeds
    }

    func cells(_ quantity: StrideQuantity, column: [Double]) -> [StrideProfile.Cell] {
        var groups = [[Value]](repeating: [], count: SpeedProfile.steps)
        var before: Double?
        for index in offsets.indices where !column[index].isNaN {
            let time = Double(offsets[index]) / 1000
            let length = before.map { time - $0 } ?? 1
            before = time
            let value = column[index] * quantity.factor
            guard quantity.plausible.contains(value),
                let step = SpeedProfile.step(of: speeds[index])
            else { continue }
            let isGap = length <= 0 || length > ActivityMeasures.longestInterval
            groups[step].append(
                Value(value: value, seconds: isGap ? 1 : length, speed: speeds[index])
            )
        }
        return groups.compactMap { Self.cell(quantity, $0) }
    }

    private struct Value {
        var value: Double
        var seconds: Double
        var speed: Double
    }

    /// The mean without what lies more than five robust deviations from the median.
    private static func cell(_ quantity: StrideQuantity, _ values: [Value]) -> StrideProfile.Cell? {
        guard values.count >= 3 else { return nil }
        let sorted = values.map(\.value).sorted()
        let median = sorted[sorted.count / 2]
        let distances = sorted.map { ($0 - median).magnitude }.sorted()
        // 1.4826 makes the median distance a standard deviation where values are normal.
        let spread = 1.4826 * distances[distances.count / 2]
        let reach = spread > 0 ? 5 * spread : Double.infinity
        var (seconds, speed, sum) = (0.0, 0.0, 0.0)
        for each in values where (each.value - median).magnitude <= reach {
            seconds += each.seconds
            speed += each.seconds * each.speed
            sum += each.seconds * each.value
        }
        guard seconds >= leastSeconds else { return nil }
        return StrideProfile.Cell(
            quantity: quantity,
            speed: speed / seconds,
            seconds: seconds,
            mean: sum / seconds
        )
    }
}

/// Follows the speed and says when it is steady.
private struct Pace {
    private var recent: [(time: Double, speed: Double)] = []
    private var first = 0
    private var sum = 0.0
    private var runsSince: Double?

    mutating func take(_ speed: Double, at time: Double) {
        let isNext =
            recent.last.map { time > $0.time && time - $0.time <= ActivityMeasures.longestInterval }
            ?? false
        guard SteadyRunning.running.contains(speed) else { return forget() }
        if !isNext { forget() }
        if runsSince == nil { runsSince = time }
        recent.append((time, speed))
        sum += speed
        while time - recent[first].time > SteadyRunning.settling {
            sum -= recent[first].speed
            first += 1
        }
    }

    /// The speed that still holds, where the runner has kept it for long enough.
    func steady(at time: Double) -> Double? {
        guard let last = recent.last, let runsSince, time >= last.time,
            time - last.time <= SteadyRunning.speedHolds,
            last.time - runsSince >= SteadyRunning.settling
        else { return nil }
        let mean = sum / Double(recent.count - first)
        let isEven = (last.speed - mean).magnitude <= SteadyRunning.evenness * mean
        return isEven ? last.speed : nil
    }

    private mutating func forget() {
        recent.removeAll(keepingCapacity: true)
        first = 0
        sum = 0
        runsSince = nil
    }
}
