import ActivityFile
import Intake
import Measure
import Testing

/// What our encoders write comes back the same through the XML parser and our readers.
@Suite struct EncoderRoundTripTests {
    private let start = Instant(millisecondsSince1970: 1_714_543_200_000)

    private var run: RecordedActivity {
        let count = 1200
        let steps = (0..<count).map(Double.init)
        return RecordedActivity(
            sport: .running,
            start: start,
            elapsedSeconds: 1199,
            timerSeconds: 1199,
            distanceMeters: 3600,
            laps: [
                Lap(start: start, elapsedSeconds: 600, distanceMeters: 1800),
                Lap(start: start.adding(seconds: 600), elapsedSeconds: 599, distanceMeters: 1800),
            ],
            samples: SampleSeries(
                offsetsMilliseconds: (0..<Int64(count)).map { $0 * 1000 },
                columns: [
                    .latitude: steps.map { 52.5 + ($0 * 100).rounded() / 1e7 },
                    .longitude: steps.map { -13.4 + $0 / 1e6 },
                    .altitude: steps.map { 30 + ($0 / 4).rounded() / 4 },
                    .heartRate: steps.map { $0 < 10 ? .nan : 120 + ($0 / 20).rounded() },
                    .cadence: steps.map { 80 + $0.remainder(dividingBy: 5).rounded() },
                ]
            ),
            device: "Watch",
            title: "Ünter & <drüber>"
        )
    }

    private func read(_ document: String) throws -> RecordedActivity {
        let folder = try TemporaryFolder()
        let path = try folder.write("x", document)
        return try #require(Fixtures.items([path]).first?.activities.first)
    }

    /// Positions are written with seven decimals: about a centimetre.
    private func expectEqual(_ ours: SampleSeries, _ theirs: SampleSeries) {
        #expect(ours.offsetsMilliseconds == theirs.offsetsMilliseconds)
        #expect(Set(ours.columns.keys) == Set(theirs.columns.keys))
        for (channel, column) in theirs.columns {
            let mine = ours.columns[channel] ?? []
            let isEqual = zip(mine, column).allSatisfy { pair in
                pair.0.isNaN && pair.1.isNaN || abs(pair.0 - pair.1) < 6e-8
            }
            #expect(isEqual && mine.count == column.count, "\(channel)")
        }
    }

    @Test func `GPX returns samples, sport, title and start`() throws {
        let copy = try read(GPXEncoder().encode(run))
        expectEqual(copy.samples, run.samples)
        #expect(copy.sport == .running)
        #expect(copy.title == run.title)
        #expect(copy.device == run.device)
        #expect(copy.start == run.start)
        #expect(copy.elapsedSeconds == 1199)
    }

    @Test func `TCX returns laps and totals besides`() throws {
        let copy = try read(TCXEncoder().encode(run))
        expectEqual(copy.samples, run.samples)
        #expect(copy.laps == run.laps)
        #expect(copy.distanceMeters == 3600)
        #expect(copy.timerSeconds == 1199)
        #expect(copy.title == run.title)
        #expect(copy.device == run.device)
    }
}
