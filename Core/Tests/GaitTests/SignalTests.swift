import Testing

@testable import Gait

@Suite struct SignalTests {
    private static func wave(_ frequency: Double, rate: Double, seconds: Double) -> Signal {
        let count = Int(rate * seconds)
        return Signal(
            start: 0,
            rate: rate,
            values: (0..<count).map { Angle.sine(360 * frequency * Double($0) / rate) }
        )
    }

    @Test(arguments: [(1.0, 1.0, 0.01), (8.0, 0.7071, 0.03), (25.0, 0.02, 0.01)])
    func `two passes let half the power through at the cutoff`(
        _ frequency: Double,
        _ expected: Double,
        _ tolerance: Double
    ) throws {
        let smooth = Butterworth(cutoff: 8, rate: 200)
            .smoothed(Self.wave(frequency, rate: 200, seconds: 6))
        let middle = smooth.values[400..<800]
        #expect(abs(try #require(middle.max()) - expected) < tolerance)
    }

    @Test func `smoothing does not shift a peak in time`() throws {
        let wave = Self.wave(1, rate: 100, seconds: 5)
        let smooth = Butterworth(cutoff: 5, rate: 100).smoothed(wave)
        let tops = Peaks.times(smooth, apart: 0.5, prominence: 0.5)
        #expect(tops.count == 5)
        for (index, top) in tops.enumerated() { #expect(abs(top - Double(index) - 0.25) < 0.003) }
    }

    @Test func `a constant stays what it is`() {
        let flat = Signal(start: 0, rate: 50, values: [Double](repeating: 3, count: 40))
        let smooth = Butterworth(cutoff: 8, rate: 50).smoothed(flat)
        #expect(smooth.values.allSatisfy { abs($0 - 3) < 1e-9 })
        #expect(Peaks.times(flat, apart: 0.1, prominence: 0).isEmpty)
    }

    @Test func `one wild value goes, its neighbours stay`() {
        var values = (0..<20).map { Double($0) * 0.1 }
        values[10] = 50
        let clean = Hampel.cleaned(values, floor: 0.5)
        #expect(clean.indices.filter { !clean[$0].isFinite } == [10])
    }

    @Test func `a gap of a tenth of a second is bridged and a longer one splits`() throws {
        let times = (0..<200).map { Double($0) / 100 }
        var values = times.map { Angle.sine(360 * $0) }
        for index in 50..<59 { values[index] = .nan }
        for index in 100..<120 { values[index] = .nan }
        let signal = try #require(TimeGrid(times: times)).signal(times: times, values: values)
        #expect(signal.runs == [0..<100, 120..<200])
        for index in 50..<59 {
            #expect(abs(signal.values[index] - Angle.sine(3.6 * Double(index))) < 0.02)
        }
    }

    @Test func `uneven frames come onto even time`() throws {
        let times = (0..<120).map { Double($0) / 60 + ($0.isMultiple(of: 2) ? 0.003 : 0) }
        let grid = try #require(TimeGrid(times: times))
        let signal = grid.signal(times: times, values: times.map { Angle.sine(360 * $0) })
        for index in signal.values.indices where signal.values[index].isFinite {
            #expect(abs(signal.values[index] - Angle.sine(360 * signal.time(index))) < 0.01)
        }
        #expect(signal.values.count(where: \.isFinite) > 110)
    }

    static let nonsense: [[Double]] = [
        [], [0], [0, 1, 2], [0, 0.01, 0.02, 1e300], [0, 1e-9, 2e-9, 3e-9], [0, 5, 10, 15],
    ]

    @Test(arguments: nonsense)
    func `times of no camera make no grid`(_ times: [Double]) {
        #expect(TimeGrid(times: times) == nil)
    }
}
