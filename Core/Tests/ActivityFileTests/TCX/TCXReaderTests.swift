import ActivityFile
import Measure
import Testing

@Suite struct TCXReaderTests {
    private func value(_ name: String, _ text: String) -> MarkupTree {
        MarkupTree(name, text: text)
    }

    private func point(_ time: String, _ more: [MarkupTree] = []) -> MarkupTree {
        MarkupTree("Trackpoint", [value("Time", "2024-05-01T\(time)Z")] + more)
    }

    private func position(_ latitude: String, _ longitude: String) -> MarkupTree {
        MarkupTree(
            "Position",
            [value("LatitudeDegrees", latitude), value("LongitudeDegrees", longitude)]
        )
    }

    private func lap(
        _ start: String,
        seconds: String,
        meters: String,
        _ points: [MarkupTree]
    ) -> MarkupTree {
        MarkupTree(
            "Lap",
            [("StartTime", "2024-05-01T\(start)Z")],
            [
                value("TotalTimeSeconds", seconds), value("DistanceMeters", meters),
                MarkupTree("AverageHeartRateBpm", [value("Value", "199")]),
                MarkupTree("Track", points),
            ]
        )
    }

    private func document(_ laps: [MarkupTree]) -> MarkupTree {
        let activity = MarkupTree(
            "Activity",
            [("Sport", "Running")],
            [value("Id", "2024-05-01T06:00:00Z")] + laps + [
                value("Notes", "Along the river"),
                MarkupTree("Creator", [value("Name", "Watch 7")]),
            ]
        )
        return MarkupTree(
            "TrainingCenterDatabase",
            [
                MarkupTree("Activities", [activity]),
                MarkupTree("Author", [value("Name", "A program")]),
            ]
        )
    }

    @Test func `adds up laps and keeps every value of a track point`() throws {
        let full = point(
            "06:00:05",
            [
                position("52.5", "13.4"), value("AltitudeMeters", "34"),
                value("DistanceMeters", "15.5"),
                MarkupTree("HeartRateBpm", [value("Value", "140")]), value("Cadence", "70"),
                MarkupTree(
                    "Extensions",
                    [
                        MarkupTree(
                            "TPX",
                            [
                                value("Speed", "3.1"), value("RunCadence", "86"),
                                value("Watts", "250"),
                            ]
                        )
                    ]
                ),
            ]
        )
        let file = try document([
            lap("06:00:00", seconds: "300.5", meters: "1000", [full]),
            lap("06:05:30", seconds: "200", meters: "600.25", [point("06:09:00")]),
        ]).read(into: ActivityMarkupReader())
        let run = try #require(file.activities.first)
        #expect(file.damage.isEmpty)
        #expect(run.sport == .running)
        #expect(run.title == "Along the river")
        #expect(run.device == "Watch 7")
        #expect(run.start.iso8601 == "2024-05-01T06:00:00Z")
        #expect(run.timerSeconds == 500.5)
        #expect(run.elapsedSeconds == 540)
        #expect(run.distanceMeters == 1600.25)
        #expect(run.averageHeartRate == 140)
        #expect(run.averageCadence == 86)
        #expect(run.samples.offsetsMilliseconds == [5000, 540_000])
        let expected: [Channel: Double] = [
            .latitude: 52.5, .longitude: 13.4, .altitude: 34, .distance: 15.5, .heartRate: 140,
            .cadence: 86, .speed: 3.1, .power: 250,
        ]
        #expect(run.samples.columns.compactMapValues(\.first) == expected)
        #expect(run.laps.map(\.elapsedSeconds) == [300.5, 200])
        #expect(run.laps.map(\.start.iso8601) == ["2024-05-01T06:00:00Z", "2024-05-01T06:05:30Z"])
    }

    @Test func `a lap total that its points contradict is measured instead`() throws {
        // 61 points in 60 seconds, a thousandth of a degree of the equator in all.
        let points = (0...60).map { second in
            point(
                "06:\(second < 60 ? "00" : "01"):\(second % 60 < 10 ? "0" : "")\(second % 60)",
                [position("0", "\(1 + Double(second) / 60_000)"), value("DistanceMeters", "0.0")]
            )
        }
        for (seconds, meters) in [("0", "0"), ("1.0", "0.0"), ("", ""), ("1e300", "-1e300")] {
            let file = try document([lap("06:00:00", seconds: seconds, meters: meters, points)])
                .read(into: TCXReader())
            let run = try #require(file.activities.first)
            #expect(run.timerSeconds == 60)
            let distance = try #require(run.distanceMeters)
            #expect(abs(distance - 111.3195) < 0.001)
            // A total that is simply missing is no damage.
            let doubts = [
                "the lap's time and distance cannot be right; taken from its track points"
            ]
            #expect(file.damage.map(\.reason) == (seconds.isEmpty ? [] : doubts))
        }
    }

    @Test func `a distance column stands in for a missing total where it only grows`() throws {
        let points = [
            point("06:00:00", [value("DistanceMeters", "0")]),
            point("06:05:00", [value("DistanceMeters", "900")]),
            point("06:10:00", [value("DistanceMeters", "1800.5")]),
        ]
        let run = try document([lap("06:00:00", seconds: "600", meters: "0", points)])
            .read(into: TCXReader()).activities.first
        #expect(run?.distanceMeters == 1800.5)
        #expect(run?.timerSeconds == 600)
    }

    @Test func `an honest treadmill lap without distance stays without`() throws {
        let file = try document([
            lap("06:00:00", seconds: "600", meters: "0", [point("06:00:00"), point("06:10:00")])
        ]).read(into: TCXReader())
        #expect(file.damage.isEmpty)
        #expect(file.activities.first?.distanceMeters == 0)
    }

    @Test func `points dated years from the start are placed after it`() throws {
        let late = MarkupTree("Trackpoint", [value("Time", "2029-05-01T09:00:00Z")])
        let later = MarkupTree("Trackpoint", [value("Time", "2029-05-01T09:10:00Z")])
        let file = try document([
            lap("06:00:00", seconds: "500", meters: "1000", [late, later])
        ]).read(into: TCXReader())
        let run = try #require(file.activities.first)
        #expect(run.start.iso8601 == "2024-05-01T06:00:00Z")
        #expect(run.elapsedSeconds == 600)
        #expect(run.samples.offsetsMilliseconds == [0, 600_000])
        #expect(file.damage.count == 1)
    }

    @Test func `several activities, courses and workouts are told apart`() throws {
        let one = MarkupTree(
            "Activity",
            [("Sport", "Biking")],
            [
                value("Id", "2024-05-01T06:00:00Z"),
                lap("06:00:00", seconds: "10", meters: "20", [point("06:00:10")]),
            ]
        )
        let two = MarkupTree(
            "Activity",
            [("Sport", "Other")],
            [
                value("Id", "2024-05-01T08:00:00Z"),
                lap("08:00:00", seconds: "10", meters: "20", [point("08:00:10")]),
            ]
        )
        let file = try MarkupTree("TrainingCenterDatabase", [MarkupTree("Activities", [one, two])])
            .read(into: TCXReader())
        #expect(file.activities.map(\.sport) == [.cycling, .other("other")])
        let course = MarkupTree(
            "Course",
            [value("Name", "x"), MarkupTree("Track", [point("06:00:00")])]
        )
        let courses = try MarkupTree("TrainingCenterDatabase", [MarkupTree("Courses", [course])])
            .read(into: TCXReader())
        #expect(courses.kindWithoutActivity == "course")
        let workouts = try MarkupTree("TrainingCenterDatabase", [MarkupTree("Workout")])
            .read(into: TCXReader())
        #expect(workouts.kindWithoutActivity == "workout")
    }

    @Test func `a file cut short keeps the laps and points so far`() throws {
        let damage = Damage(place: .line(99), reason: "the file ends too early")
        let laps = [
            lap("06:00:00", seconds: "300", meters: "1000", [point("06:05:00")]),
            lap(
                "06:05:00",
                seconds: "300",
                meters: "1000",
                [point("06:06:00"), point("06:07:00")]
            ),
        ]
        let activity = MarkupTree("Activity", [("Sport", "Running")], laps)
        let tree = MarkupTree("TrainingCenterDatabase", [MarkupTree("Activities", [activity])])
        let file = try tree.readCutShort(into: TCXReader(), damage: damage)
        #expect(file.damage == [damage])
        #expect(file.activities.first?.samples.count == 2)
        #expect(file.activities.first?.distanceMeters == 2000)
    }

    @Test func `a run noted by hand has totals and no points`() throws {
        let lap = MarkupTree(
            "Lap",
            [("StartTime", "2024-05-01T06:00:00Z")],
            [value("TotalTimeSeconds", "1800"), value("DistanceMeters", "5000")]
        )
        let file = try document([lap]).read(into: TCXReader())
        let run = try #require(file.activities.first)
        #expect(file.damage.isEmpty)
        #expect(run.samples.isEmpty)
        #expect(run.elapsedSeconds == 1800)
        #expect(run.timerSeconds == 1800)
        #expect(run.distanceMeters == 5000)
    }

    @Test func `a pause between two tracks is elapsed time, and no way`() throws {
        func track(_ minute: String, _ degree: String) -> MarkupTree {
            MarkupTree(
                "Track",
                [
                    point("06:\(minute):00", [position("0", degree)]),
                    point("06:\(minute):50", [position("0", degree + "1")]),
                ]
            )
        }
        let lap = MarkupTree(
            "Lap",
            [("StartTime", "2024-05-01T06:00:00Z")],
            [value("TotalTimeSeconds", "100"), track("00", "1.00"), track("10", "3.00")]
        )
        let run = try #require(
            try document([lap]).read(into: TCXReader()).activities.first
        )
        #expect(run.timerSeconds == 100)
        #expect(run.elapsedSeconds == 650)
        #expect(run.pauses == [Pause(startOffsetSeconds: 50, elapsedSeconds: 550)])
        let meters = try #require(run.distanceMeters)
        #expect(abs(meters - 2 * 111.3195) < 0.001)
    }

    @Test func `each sport of a multi-sport session is an activity of its own`() throws {
        func leg(_ sport: String, _ hour: String) -> MarkupTree {
            MarkupTree(
                "Activity",
                [("Sport", sport)],
                [
                    value("Id", "2024-05-01T\(hour):00:00Z"),
                    lap("\(hour):00:00", seconds: "60", meters: "200", [point("\(hour):01:00")]),
                ]
            )
        }
        let transition = MarkupTree(
            "Transition",
            [lap("07:01:00", seconds: "90", meters: "10", [])]
        )
        let session = MarkupTree(
            "MultiSportSession",
            [
                value("Id", "2024-05-01T06:00:00Z"),
                MarkupTree("FirstSport", [leg("Other", "06")]),
                MarkupTree("NextSport", [transition, leg("Biking", "07")]),
                MarkupTree("NextSport", [leg("Running", "08")]),
            ]
        )
        let file = try MarkupTree(
            "TrainingCenterDatabase",
            [MarkupTree("Activities", [session])]
        ).read(into: TCXReader())
        #expect(file.activities.map(\.sport) == [.other("other"), .cycling, .running])
        #expect(file.activities.map(\.distanceMeters) == [200, 200, 200])
        #expect(file.damage.isEmpty)
    }

    @Test func `points without a position keep their other values`() throws {
        let points = [
            point("06:00:00", [MarkupTree("HeartRateBpm", [value("Value", "120")])]),
            point("06:00:30", [position("0", "0"), value("DistanceMeters", "100")]),
        ]
        let run = try #require(
            try document([lap("06:00:00", seconds: "30", meters: "100", points)])
                .read(into: TCXReader()).activities.first
        )
        #expect(run.samples.count == 2)
        #expect(run.samples.columns[.latitude] == nil)
        #expect(run.averageHeartRate == 120)
        #expect(run.distanceMeters == 100)
    }
}
