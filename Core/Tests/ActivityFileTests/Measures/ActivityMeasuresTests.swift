import ActivityFile
import Measure
import Testing

@Suite struct ActivityMeasuresTests {
    /// One sample a second for `seconds`; each column is told by the second.
    static func activity(
        seconds: Int,
        sport: Sport = .running,
        every: Int = 1,
        _ columns: [Channel: (Double) -> Double]
    ) -> RecordedActivity {
        let times = stride(from: 0, through: seconds, by: every).map { $0 }
        return RecordedActivity(
            sport: sport,
            start: Instant(secondsSince1970: 0),
            elapsedSeconds: Double(seconds),
            timerSeconds: Double(seconds),
            samples: SampleSeries(
                offsetsMilliseconds: times.map { Int64($0) * 1000 },
                columns: columns.mapValues { column in times.map { column(Double($0)) } }
            )
        )
    }

    @Test func `an even run on the flat`() throws {
        let run = Self.activity(
            seconds: 1000,
            [
                .distance: { 3 * $0 }, .speed: { _ in 3 }, .altitude: { _ in 200 },
                .cadence: { _ in 84 }, .groundContactTime: { _ in 250 },
            ]
        )
        let measures = ActivityMeasures(run)
        #expect(measures.movingSeconds == 1000)
        #expect(measures.ascentMeters == 0)
        #expect(measures.descentMeters == 0)
        #expect(measures.downhillMeters == 0)
        // 84 strides are 168 steps a minute, for 16 minutes and 40 seconds.
        #expect(measures.steps == 2800)
        // A step takes 30 / 84 s: π/2 · ((0.35714 - 0.25) / 0.25 + 1).
        #expect(measures.peakForceBodyWeights == 2.244)
        let speeds = try #require(measures.speeds)
        #expect(speeds.seconds[12] == 1000)
        #expect(speeds.totalSeconds == 1000)
    }

    @Test func `wobble is no climb, a hill is`() throws {
        let hill = Self.activity(
            seconds: 2000,
            [
                .distance: { 3 * $0 },
                // Up 60 m, down 60 m, with a metre of noise from second to second.
                .altitude: { second in
                    60 - abs(second - 1000) * 0.06 + (Int(second) % 2 == 0 ? 1 : -1)
                },
            ]
        )
        let measures = ActivityMeasures(hill)
        #expect(abs(try #require(measures.ascentMeters) - 60) < 1.5)
        #expect(abs(try #require(measures.descentMeters) - 60) < 1.5)
        // Six centimetres in three metres: two percent is no downhill.
        #expect(measures.downhillMeters == 0)
    }

    @Test(arguments: [(grade: 0.04, metres: 0.0), (0.06, 2900)])
    func `downhill is what falls by more than five percent`(grade: Double, metres: Double) throws {
        let run = Self.activity(
            seconds: 1000,
            [.distance: { 3 * $0 }, .altitude: { 500 - 3 * $0 * grade }]
        )
        let downhill = try #require(ActivityMeasures(run).downhillMeters)
        // The smoothing flattens the two ends.
        #expect(downhill >= metres && downhill <= (metres > 0 ? 3000 : 0))
    }

    @Test func `standing still and gaps count neither as moving nor as steps`() {
        let offsets: [Int64] = Array(0...100) + Array(700...800)
        let speeds = (0...201).map { $0 < 51 ? 0.2 : 3 }
        let run = RecordedActivity(
            sport: .running,
            start: Instant(secondsSince1970: 0),
            elapsedSeconds: 800,
            samples: SampleSeries(
                offsetsMilliseconds: offsets.map { $0 * 1000 },
                columns: [.speed: speeds, .cadence: speeds.map { $0 < 1 ? 0 : 90 }]
            )
        )
        let measures = ActivityMeasures(run)
        #expect(measures.movingSeconds == 150)
        #expect(measures.steps == 450)
    }

    @Test func `without speed the distance tells it, smoothed over ten seconds`() throws {
        // Positions that jump two metres ahead every other second.
        let run = Self.activity(
            seconds: 600,
            [.distance: { 3 * $0 + (Int($0) % 2 == 0 ? 2 : 0) }]
        )
        let speeds = try #require(ActivityMeasures(run).speeds)
        #expect(speeds.seconds(fasterThan: 3.75) < 10)
        #expect(speeds.seconds(fasterThan: 2.5) > 590)
    }

    @Test func `what the samples do not cover is not told`() {
        let none = ActivityMeasures()
        #expect(ActivityMeasures(Self.activity(seconds: 0, [:])) == none)
        let half = Self.activity(
            seconds: 1000,
            [.cadence: { $0 < 500 ? 85 : .nan }, .altitude: { $0 < 500 ? 10 : .nan }]
        )
        #expect(ActivityMeasures(half) == none)
        // A sample a minute leaves gaps only.
        let sparse = Self.activity(seconds: 3600, every: 60, [.cadence: { _ in 85 }])
        #expect(ActivityMeasures(sparse) == none)
        // Contact time for every other step is no mean of all steps.
        let odd = Self.activity(
            seconds: 1000,
            [
                .cadence: { _ in 85 },
                .groundContactTime: { Int($0) % 2 == 0 ? 250 : .nan },
            ]
        )
        #expect(ActivityMeasures(odd).steps != nil)
        #expect(ActivityMeasures(odd).peakForceBodyWeights == nil)
        // On a bicycle cadence is no step.
        let ride = Self.activity(seconds: 1000, sport: .cycling, [.cadence: { _ in 85 }])
        #expect(ActivityMeasures(ride).steps == nil)
    }

    @Test func `times and values that make no sense change nothing and crash nothing`() {
        let wild: [Double] = [.nan, .infinity, -.infinity, -1, 1e300, 0, 5]
        let series = SampleSeries(
            offsetsMilliseconds: [0, .max, .min, 1000, 1000, 500, 2000],
            columns: Dictionary(
                uniqueKeysWithValues: Channel.allCases.map { ($0, wild) }
            )
        )
        let run = RecordedActivity(
            sport: .running,
            start: Instant(secondsSince1970: 0),
            elapsedSeconds: .nan,
            timerSeconds: .nan,
            samples: series
        )
        let measures = ActivityMeasures(run)
        #expect(measures.steps.map { $0 < 100 } ?? true)
    }

    @Test func `peak force needs a flight phase and a real contact`() {
        #expect(ActivityMeasures.peakForce(contactSeconds: 0.4, stepSeconds: 0.35) == nil)
        #expect(ActivityMeasures.peakForce(contactSeconds: 0, stepSeconds: 0.35) == nil)
        #expect(ActivityMeasures.peakForce(contactSeconds: .nan, stepSeconds: 0.35) == nil)
    }
}

@Suite struct MeasuresPackingTests {
    static let full = ActivityMeasures(
        movingSeconds: 3600.14,
        ascentMeters: 120.55,
        descentMeters: 119,
        downhillMeters: 1234.5,
        steps: 10_200.4,
        peakForceBodyWeights: 2.3456,
        speeds: SpeedProfile(seconds: (0..<32).map { $0 < 8 || $0 > 20 ? 0 : 60 })
    )

    @Test(arguments: [
        full, ActivityMeasures(), ActivityMeasures(steps: 1),
        ActivityMeasures(speeds: SpeedProfile(seconds: [])),
        ActivityMeasures(speeds: SpeedProfile(seconds: [Double](repeating: 1e12, count: 40))),
    ])
    func `measures survive packing`(_ measures: ActivityMeasures) throws {
        #expect(try ActivityMeasures(packed: measures.packed) == measures)
    }

    @Test func `the packed form is small and does not change`() {
        #expect(Self.full.packed.count < 40)
        #expect(
            ActivityMeasures(movingSeconds: 20, steps: 300).packed == [1, 0x11, 0xC8, 1, 0xAC, 2]
        )
    }

    @Test func `every cut and every changed byte is refused or read, never a crash`() {
        let bytes = Self.full.packed
        for length in 0..<bytes.count {
            #expect(throws: DecodeError.self) {
                try ActivityMeasures(packed: Array(bytes.prefix(length)))
            }
        }
        for index in bytes.indices {
            for value in [UInt8(0), 0x7F, 0x80, 0xFF] {
                var changed = bytes
                changed[index] = value
                _ = try? ActivityMeasures(packed: changed)
            }
        }
    }
}
