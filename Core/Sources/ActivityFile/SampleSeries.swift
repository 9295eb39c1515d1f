/// What a sample measures, with the unit of its column.
///
/// Raw values are written to the runner's file: never renumber, only append.
public enum Channel: UInt8, CaseIterable, Sendable {
    /// Degrees north, WGS 84.
    case latitude = 0
    /// Degrees east, WGS 84.
    case longitude = 1
    /// Metres above the geoid, as the device says.
    case altitude = 2
    /// Metres since the start.
    case distance = 3
    /// Metres a second.
    case speed = 4
    /// Beats a minute.
    case heartRate = 5
    /// Cycles a minute; for running, strides of one leg.
    case cadence = 6
    /// Watts.
    case power = 7
    /// Milliseconds on the ground for each step.
    case groundContactTime = 8
    /// Percent of contact time on the left foot.
    case groundContactBalance = 9
    /// Millimetres the trunk rises and falls.
    case verticalOscillation = 10
    /// Vertical oscillation in percent of step length.
    case verticalRatio = 11
    /// Millimetres from one step to the next.
    case stepLength = 12
    /// Degrees Celsius.
    case temperature = 13
}

/// The samples of an activity, one column for each channel that has any value.
///
/// Invariant: every column is as long as `offsetsMilliseconds`. A missing value is NaN, so a
/// column stays a plain array of numbers.
public struct SampleSeries: Sendable {
    /// Milliseconds from the activity's start, one for each sample, in file order.
    public private(set) var offsetsMilliseconds: [Int64]
    public private(set) var columns: [Channel: [Double]]

    public init() {
        offsetsMilliseconds = []
        columns = [:]
    }

    public init(offsetsMilliseconds: [Int64], columns: [Channel: [Double]]) {
        precondition(
            columns.values.allSatisfy { $0.count == offsetsMilliseconds.count },
            "Every column of a sample series is as long as its time column."
        )
        self.offsetsMilliseconds = offsetsMilliseconds
        self.columns = columns
    }

    public var count: Int { offsetsMilliseconds.count }
    public var isEmpty: Bool { offsetsMilliseconds.isEmpty }

    /// Whether any sample has a value for `channel`.
    public func has(_ channel: Channel) -> Bool {
        columns[channel]?.contains { !$0.isNaN } ?? false
    }

    /// Mean of the values present, unweighted; `nil` when there are none.
    public func mean(_ channel: Channel) -> Double? {
        guard let column = columns[channel] else { return nil }
        var sum = 0.0
        var present = 0
        for value in column where !value.isNaN {
            sum += value
            present += 1
        }
        return present == 0 ? nil : sum / Double(present)
    }
}

extension SampleSeries: Hashable {
    // Missing values are NaN, which is unequal to itself: compare bits instead.
    public static func == (left: SampleSeries, right: SampleSeries) -> Bool {
        left.offsetsMilliseconds == right.offsetsMilliseconds
            && left.columns.mapValues { $0.map(\.bitPattern) }
                == right.columns.mapValues { $0.map(\.bitPattern) }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(offsetsMilliseconds)
        hasher.combine(columns.count)
    }
}
