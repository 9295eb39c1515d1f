import ActivityFile
import Measure
import Testing

@Suite struct GPXEncoderTests {
    @Test func `writes the whole document in the order of the schema`() {
        let run = RecordedActivity(
            sport: .running,
            start: Instant(millisecondsSince1970: 1_714_543_200_000),
            elapsedSeconds: 1.5,
            samples: SampleSeries(
                offsetsMilliseconds: [0, 1000, 1500],
                columns: [
                    .latitude: [52.5, .nan, 0.00001], .longitude: [13.4, 13.4, -0.5],
                    .altitude: [34.25, 1, .nan], .heartRate: [141.6, 1, .nan],
                    .cadence: [86, 1, .nan], .temperature: [-3.5, 1, .nan],
                ]
            ),
            title: "Tom & \"Jerry\" <5 km>\u{0}"
        )
        #expect(
            GPXEncoder().encode(run) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <gpx version="1.1" creator="Hipwise"
                 xmlns="http://www.topografix.com/GPX/1/1"
                 xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
                <metadata><time>2024-05-01T06:00:00Z</time></metadata>
                <trk>
                <name>Tom &amp; &quot;Jerry&quot; &lt;5 km&gt;</name>
                <type>running</type>
                <trkseg>
                <trkpt lat="52.5" lon="13.4"><ele>34.25</ele><time>2024-05-01T06:00:00Z</time>\
                <extensions><gpxtpx:TrackPointExtension><gpxtpx:atemp>-3.5</gpxtpx:atemp>\
                <gpxtpx:hr>142</gpxtpx:hr><gpxtpx:cad>86</gpxtpx:cad>\
                </gpxtpx:TrackPointExtension></extensions></trkpt>
                <trkpt lat="0.00001" lon="-0.5"><time>2024-05-01T06:00:01.500Z</time></trkpt>
                </trkseg>
                </trk>
                </gpx>

                """
        )
    }
}
