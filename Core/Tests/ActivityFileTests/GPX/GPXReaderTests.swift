import ActivityFile
import Measure
import Testing

@Suite struct GPXReaderTests {
    private func point(
        _ latitude: String,
        _ longitude: String,
        _ time: String?,
        _ more: [MarkupTree] = []
    ) -> MarkupTree {
        let times = time.map { [MarkupTree("time", text: $0)] } ?? []
        return MarkupTree("trkpt", [("lat", latitude), ("lon", longitude)], times + more)
    }

    private func document(_ children: [MarkupTree]) -> MarkupTree {
        MarkupTree("gpx", [("version", "1.1"), ("creator", "Watch & Co")], children)
    }

    private func track(_ segments: [[MarkupTree]], name: String = "Park") -> MarkupTree {
        MarkupTree(
            "trk",
            [MarkupTree("name", text: name), MarkupTree("type", text: "running")]
                + segments.map { MarkupTree("trkseg", $0) }
        )
    }

    @Test func `reads positions, heights and times of a plain track`() throws {
        let file = try document([
            track([
                [
                    point(
                        "52.5",
                        "13.4",
                        "2024-05-01T06:00:00Z",
                        [MarkupTree("ele", text: "34.5")]
                    ),
                    point("52.501", "13.4", "2024-05-01T06:00:30.250Z"),
                ]
            ])
        ]).read(into: GPXReader())
        let run = try #require(file.activities.first)
        #expect(file.activities.count == 1)
        #expect(file.damage.isEmpty)
        #expect(run.sport == .running)
        #expect(run.title == "Park")
        #expect(run.device == "Watch & Co")
        #expect(run.start.iso8601 == "2024-05-01T06:00:00Z")
        #expect(run.elapsedSeconds == 30.25)
        #expect(run.timerSeconds == nil)
        #expect(run.samples.offsetsMilliseconds == [0, 30_250])
        #expect(run.samples.columns[.latitude] == [52.5, 52.501])
        #expect(run.samples.columns[.altitude]?.first == 34.5)
        #expect(run.samples.columns[.altitude]?.last?.isNaN == true)
        #expect(run.samples.columns[.heartRate] == nil)
        // A thousandth of a degree of a great circle with radius 6378137 m: 2πr / 360000.
        let meters = try #require(run.distanceMeters)
        #expect(abs(meters - 111.3195) < 0.0001)
    }

    struct Extension: Sendable, CustomTestStringConvertible {
        var name: String
        var value: String
        var channel: Channel
        var expected: Double?
        var isNested = true
        var testDescription: String { "\(name) \(value)" }
    }

    @Test(arguments: extensions)
    func `reads values of extensions by their local name`(_ example: Extension) throws {
        let value = MarkupTree(example.name, text: example.value)
        let inner = example.isNested ? MarkupTree("TrackPointExtension", [value]) : value
        let file = try document([
            track([
                [point("1", "2", "2024-05-01T06:00:00Z", [MarkupTree("extensions", [inner])])]
            ])
        ]).read(into: GPXReader())
        #expect(file.activities.first?.samples.columns[example.channel]?.first == example.expected)
    }

    static let extensions: [Extension] = [
        Extension(name: "hr", value: "156", channel: .heartRate, expected: 156),
        Extension(name: "hr", value: " 156 ", channel: .heartRate, expected: 156, isNested: false),
        Extension(name: "heartrate", value: "99", channel: .heartRate, expected: 99),
        Extension(name: "hr", value: "0", channel: .heartRate, expected: nil),
        Extension(name: "hr", value: "255", channel: .heartRate, expected: nil),
        Extension(name: "hr", value: "fast", channel: .heartRate, expected: nil),
        Extension(name: "cad", value: "0", channel: .cadence, expected: 0),
        Extension(name: "cadence", value: "88", channel: .cadence, expected: 88),
        Extension(name: "cad", value: "-1", channel: .cadence, expected: nil),
        Extension(name: "power", value: "251", channel: .power, expected: 251, isNested: false),
        Extension(name: "PowerInWatts", value: "251", channel: .power, expected: 251),
        Extension(name: "speed", value: "3.25", channel: .speed, expected: 3.25),
        Extension(name: "atemp", value: "-4.5", channel: .temperature, expected: -4.5),
        Extension(name: "seaLevelPressure", value: "1013", channel: .altitude, expected: nil),
    ]

    @Test func `the way between segments and tracks does not count`() throws {
        let near = [
            point("0", "1", "2024-05-01T06:00:00Z"), point("0", "1.001", "2024-05-01T06:01:00Z"),
        ]
        let far = [
            point("0", "5", "2024-05-01T07:00:00Z"), point("0", "5.001", "2024-05-01T07:01:00Z"),
        ]
        for tracks in [[track([near, far])], [track([near]), track([[], far])]] {
            let run = try #require(try document(tracks).read(into: GPXReader()).activities.first)
            let meters = try #require(run.distanceMeters)
            #expect(abs(meters - 2 * 111.3195) < 0.0002)
            #expect(run.elapsedSeconds == 3660)
        }
    }

    @Test func `points without a time are left out and reported`() throws {
        let file = try document([
            track(
                [[point("40", "1", nil), point("40", "1.001", nil)]],
                name: "Drawn elsewhere"
            ),
            track([
                [
                    point("0", "1", "2024-05-01T06:00:00Z"), point("0", "1.5", "yesterday"),
                    point("0", "1.001", "2024-05-01T06:01:00Z"),
                ]
            ]),
        ]).read(into: GPXReader())
        let run = try #require(file.activities.first)
        #expect(run.title == "Park")
        #expect(run.samples.count == 2)
        #expect(
            file.damage.map(\.description) == [
                "at line 6: 3 of 5 track points have no time; left out"
            ]
        )
    }

    @Test func `says what a file without a recording holds`() throws {
        let waypoint = MarkupTree(
            "wpt",
            [("lat", "1"), ("lon", "2")],
            [MarkupTree("name", text: "A")]
        )
        let route = MarkupTree("rte", [MarkupTree("rtept", [("lat", "1"), ("lon", "2")])])
        let drawn = track([[point("1", "2", nil)]])
        let cases: [([MarkupTree], String)] = [
            ([waypoint], "waypoints"), ([route, waypoint], "planned route"),
            ([drawn, route], "route without times"), ([], "GPX without points"),
        ]
        for (children, kind) in cases {
            let file = try document(children).read(into: GPXReader())
            #expect(file.kindWithoutActivity == kind)
        }
    }

    @Test func `times of waypoints, routes and the file are not those of the activity`() throws {
        let early = MarkupTree("time", text: "1999-01-01T00:00:00Z")
        let file = try document([
            MarkupTree("metadata", [early]), early,
            MarkupTree("wpt", [("lat", "1"), ("lon", "2")], [early]),
            track([[point("1", "2", "2024-05-01T06:00:00+02:00")]]),
        ]).read(into: GPXReader())
        let run = try #require(file.activities.first)
        #expect(run.start.iso8601 == "2024-05-01T04:00:00Z")
        #expect(run.utcOffsetSeconds == 7200)
    }

    @Test func `impossible positions are missing, and the rest of the sample is kept`() throws {
        let file = try document([
            track([
                [
                    point("0", "0", "2024-05-01T06:00:00Z"),
                    point("91", "2", "2024-05-01T06:00:01Z"),
                    point("x", "2", "2024-05-01T06:00:02Z"),
                ]
            ])
        ]).read(into: GPXReader())
        let run = try #require(file.activities.first)
        #expect(run.samples.count == 3)
        #expect(run.samples.columns.isEmpty)
        #expect(run.distanceMeters == nil)
    }

    @Test func `a file cut short keeps its whole points`() throws {
        let damage = Damage(place: .line(9), reason: "the file ends too early")
        let tree = document([
            track([
                [
                    point("1", "2", "2024-05-01T06:00:00Z"),
                    point("1", "2", "2024-05-01T06:00:01Z"),
                    point("1", "2", "2024-05-01T06:0"),
                ]
            ])
        ])
        let file = try tree.readCutShort(into: GPXReader(), damage: damage)
        #expect(file.activities.first?.samples.count == 2)
        #expect(file.damage == [damage])
        let empty = document([track([[point("1", "2", "2024")]])])
        #expect(throws: DecodeError(damage)) {
            try empty.readCutShort(into: GPXReader(), damage: damage)
        }
    }

    @Test func `another root element is named in the error`() {
        let error = #expect(throws: DecodeError.self) {
            try MarkupTree("notes").read(into: ActivityMarkupReader())
        }
        #expect(
            error?.description == "at line 1: not GPX, TCX or Apple Health: root element <notes>"
        )
    }

    @Test func `the older number of a Strava export is a run`() throws {
        let tree = document([
            MarkupTree(
                "trk",
                [
                    MarkupTree("type", text: "9"),
                    MarkupTree("trkseg", [point("1", "2", "2016-11-21T07:25:02Z")]),
                ]
            )
        ])
        #expect(try tree.read(into: ActivityMarkupReader()).activities.first?.sport == .running)
    }

    @Test func `a route without times says how long it is`() throws {
        let drawn = document([
            track([[point("0", "1", nil), point("0", "1.05", nil)], [point("0", "2", nil)]])
        ])
        let kind = try drawn.read(into: GPXReader()).kindWithoutActivity
        // 0.05 degrees of the equator; the way between segments does not count.
        #expect(kind == "route without times, 5.6 km")
        let planned = MarkupTree(
            "rte",
            ["1", "1.1", "1.2"].map { MarkupTree("rtept", [("lat", "0"), ("lon", $0)]) }
        )
        let plan = try document([planned]).read(into: GPXReader()).kindWithoutActivity
        #expect(plan == "planned route, 22.3 km")
    }

    @Test func `waypoints and planned routes beside a track are counted as skipped`() throws {
        let place = MarkupTree("wpt", [("lat", "0"), ("lon", "1")])
        let route = MarkupTree("rte", [MarkupTree("rtept", [("lat", "0"), ("lon", "1")])])
        let file = try document([
            place, place, route, track([[point("0", "1", "2024-05-01T06:00:00Z")]]),
        ]).read(into: GPXReader())
        #expect(file.activities.count == 1)
        #expect(
            file.skipped == [
                Skip(count: 2, reason: "waypoints"),
                Skip(count: 1, reason: "points of a planned route"),
            ]
        )
    }

    @Test func `blanks before the declaration and odd fractions of a second are read`() throws {
        let text = """
            \u{FEFF}

               <?xml version="1.0" encoding="UTF-8"?>
            <gpx><trk><trkseg>
            <trkpt lat="52.5" lon="13.4"><time>2024-05-01T06:00:43.0002Z</time></trkpt>
            <trkpt><time>2024-05-01T06:00:44.9999Z</time></trkpt>
            <trkpt lat="" lon="x"><time>2024-05-01T06:00:45,5+02:00</time></trkpt>
            </trkseg></trk></gpx>
            """
        let bytes = Array(text.utf8)
        let run = try #require(try ActivityMarkupReader.decode(bytes.span).activities.first)
        #expect(run.samples.count == 3)
        #expect(run.samples.columns[.latitude]?.filter { !$0.isNaN } == [52.5])
        #expect(run.start.iso8601 == "2024-05-01T04:00:45.500Z")
    }
}
