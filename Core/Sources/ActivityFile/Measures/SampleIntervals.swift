import Measure

/// The time between each sample and the one before it, where there is no gap between them.
///
/// A device reports what it measured up to a sample, so each interval carries its later sample's
/// values.
struct SampleIntervals {
    private let samples: SampleSeries
    /// Seconds from the sample before; `nil` for the first, after a gap, or where time runs back.
    private let lengths: [Double?]
    /// All intervals together.
    let seconds: Double

    init(_ samples: SampleSeries) {
        self.samples = samples
        let offsets = samples.offsetsMilliseconds
        var lengths = [Double?](repeating: nil, count: offsets.count)
        var seconds = 0.0
        for index in offsets.indices.dropFirst() {
            // Offsets come from files and may be anything: a difference must not overflow.
            let length = (Double(offsets[index]) - Double(offsets[index - 1])) / 1000
            guard length > 0, length <= ActivityMeasures.longestInterval else { continue }
            lengths[index] = length
            seconds += length
        }
        self.lengths = lengths
        self.seconds = seconds
    }

    private func covers(_ covered: Double, of recordedSeconds: Double) -> Bool {
        covered > 0 && covered >= ActivityMeasures.neededShare * recordedSeconds
    }

    private func time(_ index: Int) -> Double {
        Double(samples.offsetsMilliseconds[index]) / 1000
    }
}

// MARK: - Speed

extension SampleIntervals {
    /// Moving time and how it spreads over speeds; `nil` where most of the time has no speed.
    func speeds(recordedSeconds: Double) -> (movingSeconds: Double, profile: SpeedProfile)? {
        guard let speeds = samples.columns[.speed] ?? speedsFromDistance() else { return nil }
        var inStep = [Double](repeating: 0, count: SpeedProfile.steps)
        var moving = 0.0
        var covered = 0.0
        for (index, length) in lengths.enumerated() {
            guard let length, !speeds[index].isNaN else { continue }
            covered += length
            guard speeds[index] >= ActivityMeasures.movingSpeed,
                let step = SpeedProfile.step(of: speeds[index])
            else { continue }
            moving += length
            inStep[step] += length
        }
        guard covers(covered, of: recordedSeconds) else { return nil }
        return (moving, SpeedProfile(seconds: inStep))
    }

    /// Mean speed over the ten seconds up to each sample, since single positions are too rough.
    func speedsFromDistance() -> [Double]? {
        guard let distances = samples.columns[.distance] else { return nil }
        var speeds = [Double](repeating: .nan, count: distances.count)
        var start = 0
        for index in distances.indices {
            if lengths[index] == nil || distances[index].isNaN || distances[start].isNaN {
                start = index
            }
            while time(index) - time(start) > 10, start + 1 < index,
                !distances[start + 1].isNaN
            {
                start += 1
            }
            guard start < index else { continue }
            speeds[index] =
                max(distances[index] - distances[start], 0) / (time(index) - time(start))
        }
        return speeds
    }
}

// MARK: - Slope

extension SampleIntervals {
    /// Metres climbed and descended, and metres run downhill where distance is known too.
    func slope(
        recordedSeconds: Double
    ) -> (ascent: Double, descent: Double, downhill: Double?)? {
        guard let altitudes = samples.columns[.altitude] else { return nil }
        var covered = 0.0
        for (index, length) in lengths.enumerated() where altitudes[index].isFinite {
            covered += length ?? 0
        }
        guard covers(covered, of: recordedSeconds) else { return nil }
        let smooth = smoothed(altitudes)
        var climb = Climb()
        for altitude in smooth where altitude.isFinite { climb.reach(altitude) }
        climb.finish()
        return (climb.up, climb.down, downhill(smooth, recordedSeconds: recordedSeconds))
    }

    /// The slope, as a share, over about `gradeLength` up to each sample; NaN where it cannot be told.
    ///
    /// `nil` without altitude or distance.
    func grades() -> [Double]? {
        guard let altitudes = samples.columns[.altitude],
            let distances = samples.columns[.distance]
        else { return nil }
        let smooth = smoothed(altitudes)
        var grades = [Double](repeating: .nan, count: distances.count)
        var start = 0
        for index in distances.indices {
            guard smooth[index].isFinite, distances[index].isFinite else { continue }
            if lengths[index] == nil || !smooth[start].isFinite || !distances[start].isFinite {
                start = index
            }
            while start + 1 < index, smooth[start + 1].isFinite, distances[start + 1].isFinite,
                distances[index] - distances[start + 1] >= ActivityMeasures.gradeLength
            {
                start += 1
            }
            let run = distances[index] - distances[start]
            guard run >= ActivityMeasures.gradeLength / 2 else { continue }
            grades[index] = (smooth[index] - smooth[start]) / run
        }
        return grades
    }

    private func smoothed(_ altitudes: [Double]) -> [Double] {
        var smooth = altitudes
        var (first, end, sum, count) = (0, 0, 0.0, 0)
        for index in altitudes.indices {
            let limit = time(index) + ActivityMeasures.altitudeSmoothing
            while end < altitudes.count, end <= index || time(end) <= limit {
                if altitudes[end].isFinite {
                    sum += altitudes[end]
                    count += 1
                }
                end += 1
            }
            let reach = time(index) - ActivityMeasures.altitudeSmoothing
            while first < index, time(first) < reach {
                if altitudes[first].isFinite {
                    sum -= altitudes[first]
                    count -= 1
                }
                first += 1
            }
            if altitudes[index].isFinite, count > 0 { smooth[index] = sum / Double(count) }
        }
        return smooth
    }

    /// Walks in stretches of `gradeLength`; the rest at the end or before a gap is left out.
    private func downhill(_ altitudes: [Double], recordedSeconds: Double) -> Double? {
        guard let distances = samples.columns[.distance] else { return nil }
        var (sum, covered) = (0.0, 0.0)
        var start: Int?
        for (index, length) in lengths.enumerated() {
            guard distances[index].isFinite, altitudes[index].isFinite else { continue }
            covered += length ?? 0
            guard length != nil, let from = start else {
                start = index
                continue
            }
            let run = distances[index] - distances[from]
            guard run >= ActivityMeasures.gradeLength else { continue }
            let fall = altitudes[from] - altitudes[index]
            if fall > ActivityMeasures.downhillGrade * run { sum += run }
            start = index
        }
        return covers(covered, of: recordedSeconds) ? sum : nil
    }
}

/// Adds up climbs and descents between turning points, without the wobble in between.
private struct Climb {
    private(set) var up = 0.0
    private(set) var down = 0.0
    private var turn: Double?
    private var extreme = 0.0

    mutating func reach(_ altitude: Double) {
        guard let turn else {
            self.turn = altitude
            extreme = altitude
            return
        }
        let goesOn = extreme >= turn ? altitude >= extreme : altitude <= extreme
        if goesOn || extreme == turn {
            extreme = altitude
        } else if abs(altitude - extreme) >= ActivityMeasures.altitudeNoise {
            finish()
            self.turn = extreme
            extreme = altitude
        }
    }

    /// Counts the way from the last turning point, if it is more than noise.
    mutating func finish() {
        guard let turn, abs(extreme - turn) >= ActivityMeasures.altitudeNoise else { return }
        if extreme > turn { up += extreme - turn } else { down += turn - extreme }
    }
}

// MARK: - Steps

extension SampleIntervals {
    /// Steps, and their mean peak force where nearly all of them have a contact time.
    func strides(recordedSeconds: Double) -> (steps: Double, peakForceBodyWeights: Double?)? {
        guard let cadences = samples.columns[.cadence] else { return nil }
        let contacts = samples.columns[.groundContactTime]
        var (steps, covered, forceSteps, force) = (0.0, 0.0, 0.0, 0.0)
        for (index, length) in lengths.enumerated() {
            let cadence = cadences[index]
            guard let length, ActivityMeasures.strides.contains(cadence) else { continue }
            covered += length
            guard cadence > 0 else { continue }
            let taken = 2 * cadence / 60 * length
            steps += taken
            guard let contact = contacts?[index],
                let peak = ActivityMeasures.peakForce(
                    contactSeconds: contact / 1000,
                    stepSeconds: 30 / cadence
                )
            else { continue }
            forceSteps += taken
            force += peak * taken
        }
        guard covers(covered, of: recordedSeconds) else { return nil }
        let isKnown = steps > 0 && forceSteps >= ActivityMeasures.neededShare * steps
        return (steps, isKnown ? force / forceSteps : nil)
    }
}
