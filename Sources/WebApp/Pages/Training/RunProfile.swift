import ActivityFile
import Measure

/// A run's pace, heart rate and altitude along its way, thinned out to what a chart can show.
struct RunProfile: Sendable {
    struct Point: Hashable, Sendable {
        /// The middle of the stretch.
        let distance: Distance
        let pace: Pace?
        let heartRate: Double?
        let altitude: Double?
    }

    /// A whole kilometre or mile, or several on a very long run.
    struct Split: Hashable, Sendable {
        let end: Distance
        let length: Distance
        let seconds: Double
        let heartRate: Double?

        var pace: Pace? { Pace(distance: length, seconds: seconds) }
    }

    static let mostPoints = 400
    static let mostSplits = 60
    /// No stretch is shorter: positions are not known better.
    static let shortestStretch = 50.0
    /// Metres a second below which a runner stands (our judgement).
    static let standing = 0.5

    let points: [Point]
    let splits: [Split]
    let total: Distance

    /// `nil` when the samples tell no distance.
    init?(_ samples: SampleSeries, unit: DistanceUnit) {
        let way = Self.way(samples)
        guard let meters = way.last?.to, meters.isFinite, meters >= 1 else { return nil }
        total = Distance(meters: meters)
        var fine = Stretches(
            total: meters,
            length: max(meters / Double(Self.mostPoints), Self.shortestStretch)
        )
        let units = meters / unit.meters
        let perSplit = [1.0, 2, 5, 10, 20, 50, 100].first {
            units / $0 <= Double(Self.mostSplits)
        }
        var coarse = Stretches(
            total: meters,
            length: (perSplit ?? units / Double(Self.mostSplits)) * unit.meters
        )
        for step in way {
            fine.add(step)
            coarse.add(step)
        }
        points = fine.points
        splits = coarse.splits
    }

    var has: (pace: Bool, heartRate: Bool, altitude: Bool) {
        (
            points.contains { $0.pace != nil }, points.contains { $0.heartRate != nil },
            points.contains { $0.altitude != nil }
        )
    }

    /// From one sample to the next.
    fileprivate struct Step {
        let from: Double
        let to: Double
        let seconds: Double
        let heartRate: Double?
        let altitude: Double?
    }

    /// Sample by sample, never backwards; what the device did not measure is `nil`.
    private static func way(_ samples: SampleSeries) -> [Step] {
        let distances = samples.columns[.distance]
        let speeds = samples.columns[.speed]
        guard samples.has(.distance) || samples.has(.speed) else { return [] }
        var steps: [Step] = []
        steps.reserveCapacity(samples.count)
        var position = 0.0
        var before: Int64?
        for index in 0..<samples.count {
            let offset = samples.offsetsMilliseconds[index]
            let seconds = Double(max(0, offset - (before ?? offset))) / 1000
            let next: Double
            if samples.has(.distance) {
                next = distances?[index] ?? .nan
            } else {
                next = position + seconds * (speeds?[index] ?? .nan)
            }
            // A sample that does not know its place says nothing of the way.
            guard next.isFinite, next >= position, next < 1e7 else { continue }
            steps.append(
                Step(
                    from: position,
                    to: next,
                    seconds: seconds,
                    heartRate: sound(samples.columns[.heartRate]?[index], in: 1...300),
                    altitude: sound(samples.columns[.altitude]?[index], in: -600...9000)
                )
            )
            position = next
            before = offset
        }
        return steps
    }

    private static func sound(_ value: Double?, in range: ClosedRange<Double>) -> Double? {
        value.flatMap { range.contains($0) ? $0 : nil }
    }
}

/// Equal parts of the way, with what fell into each.
private struct Stretches {
    private let total: Double
    private let length: Double
    private var seconds: [Double]
    private var heart: [(sum: Double, count: Double)]
    private var height: [(sum: Double, count: Double)]

    init(total: Double, length: Double) {
        self.total = total
        self.length = length
        let count = max(1, Int((total / length - 1e-6).rounded(.up)))
        seconds = Array(repeating: 0, count: count)
        heart = Array(repeating: (0, 0), count: count)
        height = Array(repeating: (0, 0), count: count)
    }

    private func index(_ meters: Double) -> Int { min(seconds.count - 1, Int(meters / length)) }

    mutating func add(_ step: RunProfile.Step) {
        let last = index(step.to)
        if let rate = step.heartRate {
            heart[last].sum += rate
            heart[last].count += 1
        }
        if let altitude = step.altitude {
            height[last].sum += altitude
            height[last].count += 1
        }
        let meters = step.to - step.from
        // Time without way is standing; it belongs to no pace.
        guard meters > 0, step.seconds > 0, meters / step.seconds >= RunProfile.standing else {
            return
        }
        for part in index(step.from)...last {
            let from = max(step.from, Double(part) * length)
            let to = part == last ? step.to : min(step.to, Double(part + 1) * length)
            seconds[part] += step.seconds * max(0, to - from) / meters
        }
    }

    private func end(_ part: Int) -> Double { min(total, Double(part + 1) * length) }
    private func width(_ part: Int) -> Double { end(part) - Double(part) * length }

    private func mean(_ values: [(sum: Double, count: Double)], _ part: Int) -> Double? {
        values[part].count > 0 ? values[part].sum / values[part].count : nil
    }

    /// The pace is that of a stretch with its two neighbours, since seconds are counted whole.
    var points: [RunProfile.Point] {
        seconds.indices.map { part in
            let around = max(0, part - 1)...min(seconds.count - 1, part + 1)
            let covered = around.filter { seconds[$0] > 0 }
            return RunProfile.Point(
                distance: Distance(meters: (Double(part) * length + end(part)) / 2),
                pace: Pace(
                    distance: Distance(meters: covered.reduce(0) { $0 + width($1) }),
                    seconds: covered.reduce(0) { $0 + seconds[$1] }
                ),
                heartRate: mean(heart, part),
                altitude: mean(height, part)
            )
        }
    }

    var splits: [RunProfile.Split] {
        seconds.indices.filter { width($0) >= 1 }.map { part in
            RunProfile.Split(
                end: Distance(meters: end(part)),
                length: Distance(meters: width(part)),
                seconds: seconds[part],
                heartRate: mean(heart, part)
            )
        }
    }
}
