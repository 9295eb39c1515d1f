import ActivityFile
import Measure
import SampleRunner
import Testing

/// Sample by sample, a run has to look like one.
@Suite struct SampleSamplesTests {
    struct Bound: Sendable, CustomTestStringConvertible {
        var channel: Channel
        var range: ClosedRange<Double>
        var testDescription: String { "\(channel)" }
    }

    /// What a healthy recreational runner's watch shows between standing still and sprinting.
    static let bounds = [
        Bound(channel: .speed, range: 0...5),
        Bound(channel: .heartRate, range: 85...190),
        Bound(channel: .cadence, range: 74...100),
        Bound(channel: .groundContactTime, range: 195...350),
        Bound(channel: .groundContactBalance, range: 47...54),
        Bound(channel: .verticalOscillation, range: 60...105),
        Bound(channel: .verticalRatio, range: 4...17),
        Bound(channel: .stepLength, range: 450...1500),
        Bound(channel: .altitude, range: 0...60),
        Bound(channel: .latitude, range: 9.97...10.03),
        Bound(channel: .longitude, range: -30.03 ... -29.97),
    ]

    @Test(arguments: bounds)
    func `every sample is believable`(_ bound: Bound) {
        let values = Sample.activities.flatMap { $0.samples.columns[bound.channel] ?? [] }
        #expect(!values.isEmpty)
        #expect(values.allSatisfy { bound.range.contains($0) })
    }

    @Test func `time and distance only go forward, and end with the summary`() {
        for activity in Sample.activities {
            let offsets = activity.samples.offsetsMilliseconds
            let distances = activity.samples.columns[.distance] ?? []
            #expect(offsets.first == 0)
            #expect(offsets.last == Int64(activity.elapsedSeconds * 1000))
            #expect(zip(offsets, offsets.dropFirst()).allSatisfy { $0 < $1 })
            #expect(zip(distances, distances.dropFirst()).allSatisfy { $0 <= $1 })
            #expect(abs((distances.last ?? 0) - (activity.distanceMeters ?? -1)) < 0.01)
            #expect((activity.timerSeconds ?? 0) <= activity.elapsedSeconds)
            let laps = activity.laps.reduce(0) { $0 + ($1.distanceMeters ?? 0) }
            #expect(abs(laps - (activity.distanceMeters ?? -1)) < 0.01)
        }
    }

    /// A degree of latitude is 111.2 km; of longitude at 10° north 109.5 km.
    @Test func `the line on the map is as long as the run`() {
        for activity in Sample.activities.suffix(40) {
            let latitudes = activity.samples.columns[.latitude] ?? []
            let longitudes = activity.samples.columns[.longitude] ?? []
            var length = 0.0
            for index in latitudes.indices.dropFirst() {
                let north = (latitudes[index] - latitudes[index - 1]) * 111_200
                let east = (longitudes[index] - longitudes[index - 1]) * 109_500
                length += (north * north + east * east).squareRoot()
            }
            #expect(abs(length / (activity.distanceMeters ?? 1) - 1) < 0.03)
        }
    }

    @Test func `the pulse creeps up along a steady long run`() throws {
        let long = try #require(
            Sample.activities.last { Sample.day(of: $0) == Sample.runner.longRunDay }
        )
        let pulse = try #require(long.samples.columns[.heartRate])
        let quarter = pulse.count / 4
        let early = pulse[quarter..<2 * quarter].reduce(0, +) / Double(quarter)
        let late = pulse[2 * quarter..<3 * quarter].reduce(0, +) / Double(quarter)
        #expect((1...8).contains(late - early))
    }
}
