import Measure
import Testing

@testable import ActivityFile

@Suite struct HealthReaderTests {
    private func at(_ clock: String) -> String { "2024-05-01 \(clock) +0200" }

    @Test func `a workout has its sport, times, zone, distance, pulse and device`() throws {
        var text = HealthText()
        text.workout(
            from: at("07:00:00"),
            to: at("07:40:00"),
            source: "Anna’s Watch",
            more:
                "duration=\"35.5\" durationUnit=\"min\" totalDistance=\"4.2\" totalDistanceUnit=\"mi\"",
            children: [
                "<WorkoutStatistics type=\"HKQuantityTypeIdentifierHeartRate\" average=\"151.5\" unit=\"count/min\"/>",
                "<MetadataEntry key=\"HKElevationAscended\" value=\"12345 cm\"/>",
                "<WorkoutRoute><MetadataEntry key=\"HKIndoorWorkout\" value=\"1\"/></WorkoutRoute>",
            ]
        )
        let file = try text.decoded()
        let run = try #require(file.activities.first)
        #expect(file.activities.count == 1)
        #expect(file.damage.isEmpty)
        #expect(file.skipped.isEmpty)
        #expect(run.sport == .running)
        #expect(run.subSport == nil)
        #expect(run.start.iso8601 == "2024-05-01T05:00:00Z")
        #expect(run.utcOffsetSeconds == 7200)
        #expect(run.elapsedSeconds == 2400)
        #expect(run.timerSeconds == 2130)
        #expect(run.distanceMeters == 4.2 * 1609.344)
        #expect(run.averageHeartRate == 151.5)
        #expect(run.ascentMeters == 123.45)
        #expect(run.device == "Anna’s Watch")
        #expect(run.samples.isEmpty)
    }

    @Test(
        arguments: [
            ("Running", "0", Sport.running, nil), ("Running", "1", .running, "treadmill"),
            ("Cycling", "1", .cycling, "indoor"), ("Walking", "0", .walking, nil),
            ("Hiking", "0", .hiking, nil), ("Swimming", "0", .swimming, nil),
            ("SwimBikeRun", "0", .multisport, nil),
            ("TraditionalStrengthTraining", "1", .other("traditional_strength_training"), "indoor"),
        ] as [(String, String, Sport, String?)]
    )
    func `sports have the kernel's names`(
        _ name: String,
        _ indoor: String,
        _ sport: Sport,
        _ subSport: String?
    ) throws {
        var text = HealthText()
        text.workout(
            name,
            from: at("07:00:00"),
            to: at("07:40:00"),
            children: ["<MetadataEntry key=\"HKIndoorWorkout\" value=\"\(indoor)\"/>"]
        )
        let run = try #require(try text.decoded().activities.first)
        #expect(run.sport == sport)
        #expect(run.subSport == subSport)
    }

    @Test func `records inside a workout become its samples, in the columns' units`() throws {
        var text = HealthText()
        text.record("HeartRate", "140", unit: "count/min", at: at("06:59:59"))
        text.record("HeartRate", "150", unit: "count/min", at: at("07:00:00"))
        text.record("RunningSpeed", "12.6", unit: "km/hr", at: at("07:00:10"))
        text.record("RunningPower", "251", unit: "W", at: at("07:00:10"))
        text.record("RunningGroundContactTime", "243", unit: "ms", at: at("07:00:10"))
        text.record("RunningVerticalOscillation", "8.9", unit: "cm", at: at("07:00:10"))
        text.record("RunningStrideLength", "1.17", unit: "m", at: at("07:00:10"))
        text.record("StepCount", "90", unit: "count", at: at("07:00:20"), to: at("07:00:50"))
        text.record("HeartRate", "160", unit: "count/min", at: at("07:40:00"))
        text.record("HeartRate", "170", unit: "count/min", at: at("07:40:01"))
        text.record("ActiveEnergyBurned", "3", unit: "Cal", at: at("07:10:00"))
        text.workout(from: at("07:00:00"), to: at("07:40:00"))
        let file = try text.decoded()
        let run = try #require(file.activities.first)
        #expect(run.samples.offsetsMilliseconds == [0, 10_000, 20_000, 2_400_000])
        #expect(run.samples.columns[.heartRate]?.filter { !$0.isNaN } == [150, 160])
        let expected: [Channel: Double] = [
            .speed: 3.5, .power: 251, .groundContactTime: 243, .verticalOscillation: 89,
            .stepLength: 1170,
        ]
        for (channel, value) in expected {
            #expect(run.samples.columns[channel]?[1] == value, "\(channel)")
        }
        // 90 steps in half a minute are 180 a minute, 90 of each leg.
        #expect(run.samples.columns[.cadence]?[2] == 90)
        #expect(run.averageHeartRate == 155)
        #expect(file.skipped == [Skip(count: 1, reason: "records of kinds that are not used")])
    }

    @Test func `records need not be sorted, nor come before their workout`() throws {
        var text = HealthText()
        text.record("HeartRate", "153", unit: "count/min", at: at("07:00:30"))
        text.record("HeartRate", "151", unit: "count/min", at: at("07:00:10"))
        text.workout(from: at("07:00:00"), to: at("07:40:00"))
        text.record("HeartRate", "152", unit: "count/min", at: at("07:00:20"))
        let run = try #require(try text.decoded().activities.first)
        #expect(run.samples.offsetsMilliseconds == [10_000, 20_000, 30_000])
        #expect(run.samples.columns[.heartRate] == [151, 152, 153])
    }

    @Test func `one source counts for each kind, the workout's own first`() throws {
        var text = HealthText()
        for second in 10...30 {
            text.record(
                "HeartRate",
                "99",
                unit: "count/min",
                at: at("07:00:\(second)"),
                source: "Strap"
            )
            text.record(
                "RunningPower",
                "\(200 + second)",
                unit: "W",
                at: at("07:00:\(second)"),
                source: second < 15 ? "Phone" : "Stryd"
            )
        }
        text.record("HeartRate", "150", unit: "count/min", at: at("07:00:10"))
        text.record("HeartRate", "151", unit: "count/min", at: at("07:00:15"))
        text.workout(from: at("07:00:00"), to: at("07:40:00"))
        let run = try #require(try text.decoded().activities.first)
        #expect(run.samples.columns[.heartRate]?.filter { !$0.isNaN } == [150, 151])
        #expect(run.samples.columns[.power]?.filter { !$0.isNaN }.count == 16)
    }

    @Test func `a workout over midnight in a western zone keeps all its records`() throws {
        var text = HealthText()
        let zone = "-0930"
        text.record("HeartRate", "120", unit: "count/min", at: "2024-05-01 23:59:00 \(zone)")
        text.record("HeartRate", "130", unit: "count/min", at: "2024-05-02 00:01:00 \(zone)")
        // The same moment told by a clock elsewhere.
        text.record("HeartRate", "140", unit: "count/min", at: "2024-05-02 19:32:00 +1000")
        text.workout(from: "2024-05-01 23:50:00 \(zone)", to: "2024-05-02 00:10:00 \(zone)")
        let run = try #require(try text.decoded().activities.first)
        #expect(run.samples.columns[.heartRate] == [120, 130, 140])
        #expect(run.utcOffsetSeconds == -34_200)
    }

    @Test func `pauses leave timer time, laps are kept where they are whole`() throws {
        var text = HealthText()
        let event = "<WorkoutEvent type=\"HKWorkoutEventType"
        text.workout(
            from: at("07:00:00"),
            to: at("07:40:00"),
            children: [
                "\(event)Pause\" date=\"\(at("07:10:00"))\"/>",
                "\(event)MotionPaused\" date=\"\(at("07:10:05"))\"/>",
                "\(event)Resume\" date=\"\(at("07:12:00"))\"/>",
                "\(event)Pause\" date=\"\(at("07:39:00"))\"/>",
                "\(event)Lap\" date=\"\(at("07:00:00"))\" duration=\"5\" durationUnit=\"min\"/>",
                "\(event)Lap\" date=\"\(at("07:05:00"))\" duration=\"240\" durationUnit=\"s\"/>",
            ]
        )
        let run = try #require(try text.decoded().activities.first)
        #expect(run.elapsedSeconds == 2400)
        #expect(run.timerSeconds == 2220)
        #expect(run.pauses.map(\.startOffsetSeconds) == [600, 2340])
        #expect(run.pauses.map(\.elapsedSeconds) == [120, 60])
        #expect(run.laps.map(\.elapsedSeconds) == [300, 240])
        #expect(run.laps.map(\.start.iso8601) == ["2024-05-01T05:00:00Z", "2024-05-01T05:05:00Z"])
    }

    @Test func `statistics stand in for a total that is missing or zero`() throws {
        for total in ["", "totalDistance=\"0\" totalDistanceUnit=\"km\""] {
            var text = HealthText()
            text.workout(
                from: at("07:00:00"),
                to: at("07:40:00"),
                more: total,
                children: [
                    "<WorkoutStatistics type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" "
                        + "sum=\"5.5\" unit=\"km\"/>"
                ]
            )
            #expect(try text.decoded().activities.first?.distanceMeters == 5500)
        }
    }

    @Test func `what cannot be placed is counted`() throws {
        var text = HealthText()
        text.workout(from: "", to: at("07:40:00"))
        text.workout(from: at("07:00:00"), to: "soon")
        text.workout(from: at("07:00:00"), to: "", more: "duration=\"30\"")
        text.record("HeartRate", "fast", unit: "count/min", at: at("07:00:00"))
        text.record("RunningSpeed", "3", unit: "knots", at: at("07:00:00"))
        let file = try text.decoded()
        #expect(file.activities.map(\.elapsedSeconds) == [1800])
        #expect(
            file.skipped == [
                Skip(count: 1, reason: "records without a time or a number"),
                Skip(count: 1, reason: "records in a unit that is not known here"),
                Skip(count: 1, reason: "workouts without a start"),
                Skip(count: 1, reason: "workouts without an end or a duration"),
            ]
        )
    }

    @Test func `body mass, resting pulse and a day's middle asymmetry are measurements`() throws {
        var text = HealthText()
        text.record("BodyMass", "154", unit: "lb", at: at("07:00:00"), source: "Scale")
        for (clock, value) in [("08:00:00", "0.02"), ("09:00:00", "0.3"), ("10:00:00", "0.04")] {
            text.record("WalkingAsymmetryPercentage", value, unit: "%", at: at(clock))
        }
        text.record("WalkingAsymmetryPercentage", "0", unit: "%", at: "2024-05-02 08:00:00 +0200")
        text.record("RestingHeartRate", "48", unit: "count/min", at: at("03:00:00"))
        let file = try text.decoded()
        #expect(file.kindWithoutActivity == "Apple Health export without workouts")
        let found = file.measurements.map {
            "\($0.kind) \($0.value) \($0.instant.iso8601) \($0.source ?? "")"
        }
        #expect(
            found == [
                "bodyMass 69.853 2024-05-01T05:00:00Z Scale",
                "walkingAsymmetry 0.04 2024-05-01T06:00:00Z Watch",
                "walkingAsymmetry 0.0 2024-05-02T06:00:00Z Watch",
                "restingHeartRate 48.0 2024-05-01T01:00:00Z Watch",
            ]
        )
    }

    @Test func `many workouts come in parts, and only the first speaks for the whole`() throws {
        var text = HealthText()
        text.record("BodyMass", "70", unit: "kg", at: at("07:00:00"))
        text.record("Dance", "1", unit: "count", at: at("07:00:00"))
        for minute in 0..<150 {
            let clock = "\(10 + minute / 60):\(10 + minute % 50):00"
            text.workout(from: at(clock), to: at(clock), more: "duration=\"1\"")
        }
        let bytes = Array(text.document.utf8)
        var document = HealthDocument()
        document.append(bytes.span)
        var export = try document.finish()
        #expect(export.workoutCount == 150)
        var parts: [DecodedFile] = []
        while let part = export.nextPart() { parts.append(part) }
        #expect(parts.map(\.activities.count) == [64, 64, 22])
        #expect(parts.map(\.measurements.count) == [1, 0, 0])
        #expect(parts.map(\.skipped.count) == [1, 0, 0])
        #expect(export.isAtEnd)
        #expect(try text.decoded().activities.count == 150)
    }

    @Test func `what is kept is bounded, and what is beyond is counted`() throws {
        var text = HealthText()
        for day in 10...28 {
            for second in 10..<50 {
                let time = "2024-05-\(day) 07:00:\(second) +0200"
                text.record("HeartRate", "150", unit: "count/min", at: time)
            }
        }
        text.workout(from: "2024-05-10 07:00:00 +0200", to: "2024-05-10 08:00:00 +0200")
        var reader = HealthReader()
        reader.shelf.byteLimit = 1000
        let bytes = Array(text.document.utf8)
        let file = try MarkupDocument.read(bytes.span, into: reader)
        #expect(file.activities.first?.samples.count == 40)
        #expect(file.skipped.map(\.reason) == ["records beyond what can be kept in memory"])
        #expect(file.skipped.first.map { $0.count > 500 } == true)
    }
}
