/// For how long a runner ran at which speed, in steps of a quarter of a metre a second.
///
/// Small enough to be kept with every run, so that "faster than usual" can be judged later, when
/// it is known what is usual.
public struct SpeedProfile: Hashable, Sendable {
    /// Width of a step in metres a second.
    public static let stepWidth = 0.25
    /// Steps from standing to 8 m/s; the last also holds what is faster.
    public static let steps = 32
    /// Faster than any person runs, in metres a second: a jump of the position, left out.
    public static let fastest = 12.5

    /// Whole seconds in each of the `steps`, slowest first.
    public let seconds: [UInt32]

    /// Rounds to whole seconds; missing steps at the fast end are empty, surplus ones left out.
    ///
    /// Values that are negative or "not a number" count as none.
    public init(seconds: some Sequence<Double>) {
        var whole = seconds.prefix(Self.steps).map { value in
            UInt32(exactly: value.rounded()) ?? (value > 0 ? UInt32.max : 0)
        }
        whole.append(contentsOf: repeatElement(0, count: Self.steps - whole.count))
        self.seconds = whole
    }

    /// The step that holds `speed`, in metres a second; `nil` for what nobody runs.
    public static func step(of speed: Double) -> Int? {
        guard speed >= 0, speed <= fastest else { return nil }
        return min(Int(speed / stepWidth), steps - 1)
    }

    public var totalSeconds: Double { seconds.reduce(0) { $0 + Double($1) } }

    /// Seconds faster than `speed`, in metres a second; within a step in proportion.
    public func seconds(fasterThan speed: Double) -> Double {
        var sum = 0.0
        for (index, value) in seconds.enumerated() {
            let low = Double(index) * Self.stepWidth
            sum += Double(value) * min(max((low + Self.stepWidth - speed) / Self.stepWidth, 0), 1)
        }
        return sum
    }

    /// The speed that only `share` of the time exceeds, in metres a second; `nil` without any time.
    public func speed(exceededFor share: Double) -> Double? {
        var remaining = totalSeconds * share
        guard totalSeconds > 0 else { return nil }
        for (index, value) in seconds.enumerated().reversed() where value > 0 {
            let high = Double(index + 1) * Self.stepWidth
            if Double(value) >= remaining {
                return high - remaining / Double(value) * Self.stepWidth
            }
            remaining -= Double(value)
        }
        return 0
    }

    /// All profiles together; `nil` when there is none.
    public static func sum(_ profiles: some Sequence<SpeedProfile>) -> SpeedProfile? {
        var sums = [Double](repeating: 0, count: steps)
        var isEmpty = true
        for profile in profiles {
            isEmpty = false
            for (index, value) in profile.seconds.enumerated() { sums[index] += Double(value) }
        }
        return isEmpty ? nil : SpeedProfile(seconds: sums)
    }
}
