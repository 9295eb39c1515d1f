import ActivityFile
import Measure
import Testing

@Suite struct FITEncoderTests {
    /// Every value lies on a step that FIT can store, so that nothing is rounded.
    private var run: RecordedActivity {
        let start = Instant(secondsSince1970: FITBuilder.newYearSince1970)
        let columns: [Channel: [Double]] = [
            .latitude: [45, -33.75, .nan], .longitude: [-90, 11.25, 0],
            .altitude: [-12.4, 4.2, 8848.8], .distance: [0, 2.73, 10_000.01],
            .speed: [0, 2.735, 3.001], .heartRate: [61, 120, .nan],
            .cadence: [0, 85.5, 90.9921875], .power: [0, 250, .nan],
            .groundContactTime: [248, 250.1, 300], .groundContactBalance: [50.01, 49.5, .nan],
            .verticalOscillation: [88.7, 90, 62.5], .verticalRatio: [8.37, 9, 10.01],
            .stepLength: [977, 1001.5, .nan], .temperature: [-7, 0, 31],
        ]
        return RecordedActivity(
            sport: .running,
            subSport: "trail",
            start: start,
            utcOffsetSeconds: 5400 + 12_600,
            elapsedSeconds: 3600.25,
            timerSeconds: 3500.5,
            distanceMeters: 10_000.01,
            averageHeartRate: 150,
            averageCadence: 84.25,
            ascentMeters: 321,
            laps: [
                Lap(
                    start: start,
                    elapsedSeconds: 1800.125,
                    timerSeconds: 1750.5,
                    distanceMeters: 5000.5
                ),
                Lap(
                    start: start.adding(seconds: 1800),
                    elapsedSeconds: 1800.125,
                    timerSeconds: 1800.125
                ),
            ],
            pauses: [
                Pause(startOffsetSeconds: 0, elapsedSeconds: 1),
                Pause(startOffsetSeconds: 60, elapsedSeconds: 40),
            ],
            samples: SampleSeries(offsetsMilliseconds: [0, 1000, 3_600_000], columns: columns),
            device: "garmin fenix6",
            title: "Løpetur på Ekeberg 🏃"
        )
    }

    @Test func `what is written is read back the same`() throws {
        #expect(try fitActivities(FITEncoder().encode(run)) == [run])
    }

    @Test func `a written file is sound down to its checksum`() throws {
        let file = FITEncoder().encode(run)
        #expect(try FITDecoder().decode(file).damage.isEmpty)
        #expect(file[0] == 14)
        #expect(Array(file[8..<12]) == Array(".FIT".utf8))
        let announced = (0..<4).reduce(0) { $0 | Int(file[4 + $1]) << (8 * $1) }
        #expect(announced == file.count - 16)
        // A checksum over data and its own checksum is zero.
        #expect(FITBuilder.checksum(file) == 0)
        #expect(FITBuilder.checksum(Array(file.prefix(14))) == 0)
    }

    @Test func `a bare activity keeps what it does not say unsaid`() throws {
        let bare = RecordedActivity(
            sport: .unknown,
            start: Instant(secondsSince1970: FITBuilder.newYearSince1970),
            elapsedSeconds: 60
        )
        #expect(try fitActivities(FITEncoder().encode(bare)) == [bare])
    }

    static let sports: [(Sport, String?)] = [
        (.cycling, "gravel_cycling"), (.swimming, "open_water"), (.walking, nil), (.hiking, nil),
        (.other("rowing"), "indoor_rowing"), (.other("sport_250"), "sub_sport_240"),
    ]

    @Test(arguments: sports)
    func `sports come back by name`(_ sport: Sport, _ subSport: String?) throws {
        var activity = run
        activity.sport = sport
        activity.subSport = subSport
        #expect(try fitActivities(FITEncoder().encode(activity)) == [activity])
    }

    @Test(arguments: ["garmin fenix6", "coros 802", "COROS PACE 2", "Stryd", "a watch of my own"])
    func `devices come back by name`(_ device: String) throws {
        var activity = run
        activity.device = device
        #expect(try fitActivities(FITEncoder().encode(activity)) == [activity])
    }

    @Test func `values between steps are rounded, values out of range are left out`() throws {
        var activity = run
        activity.samples = SampleSeries(
            offsetsMilliseconds: [1400],
            columns: [.heartRate: [300], .cadence: [85.499], .distance: [1.006], .power: [-4]]
        )
        activity.title = String(repeating: "ø", count: 300)
        let read = try #require(try fitActivities(FITEncoder().encode(activity)).first)
        #expect(read.samples.offsetsMilliseconds == [1000])
        #expect(read.samples.columns == [.cadence: [85.5], .distance: [1.01]])
        #expect(read.title == String(repeating: "ø", count: 127))
    }
}
