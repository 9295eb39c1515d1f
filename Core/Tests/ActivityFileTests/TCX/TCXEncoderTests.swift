import ActivityFile
import Measure
import Testing

@Suite struct TCXEncoderTests {
    private let start = Instant(millisecondsSince1970: 1_714_543_200_000)

    @Test func `writes the whole document in the order of the schema`() {
        let run = RecordedActivity(
            sport: .running,
            start: start,
            elapsedSeconds: 90,
            timerSeconds: 80,
            distanceMeters: 250.456,
            laps: [
                Lap(start: start, elapsedSeconds: 60, distanceMeters: 200),
                Lap(start: start.adding(seconds: 60), elapsedSeconds: 20.5, distanceMeters: nil),
            ],
            samples: SampleSeries(
                offsetsMilliseconds: [0, 60_000],
                columns: [
                    .latitude: [52.5, .nan], .longitude: [13.4, .nan], .altitude: [34, .nan],
                    .distance: [0, 200], .heartRate: [140, .nan], .cadence: [86, .nan],
                    .speed: [3.125, .nan], .power: [250, .nan],
                ]
            ),
            device: "Watch 7",
            title: "River & back"
        )
        #expect(
            TCXEncoder().encode(run) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <TrainingCenterDatabase
                 xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"
                 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                 xmlns:ax="http://www.garmin.com/xmlschemas/ActivityExtension/v2">
                <Activities>
                <Activity Sport="Running">
                <Id>2024-05-01T06:00:00Z</Id>
                <Lap StartTime="2024-05-01T06:00:00Z">
                <TotalTimeSeconds>60</TotalTimeSeconds>
                <DistanceMeters>200</DistanceMeters>
                <Calories>0</Calories>
                <Intensity>Active</Intensity>
                <TriggerMethod>Manual</TriggerMethod>
                <Track>
                <Trackpoint><Time>2024-05-01T06:00:00Z</Time><Position><LatitudeDegrees>52.5\
                </LatitudeDegrees><LongitudeDegrees>13.4</LongitudeDegrees></Position>\
                <AltitudeMeters>34</AltitudeMeters><DistanceMeters>0</DistanceMeters>\
                <HeartRateBpm><Value>140</Value></HeartRateBpm><Extensions><ax:TPX>\
                <ax:Speed>3.125</ax:Speed><ax:RunCadence>86</ax:RunCadence><ax:Watts>250</ax:Watts>\
                </ax:TPX></Extensions></Trackpoint>
                </Track>
                </Lap>
                <Lap StartTime="2024-05-01T06:01:00Z">
                <TotalTimeSeconds>20.5</TotalTimeSeconds>
                <DistanceMeters>0</DistanceMeters>
                <Calories>0</Calories>
                <Intensity>Active</Intensity>
                <TriggerMethod>Manual</TriggerMethod>
                <Track>
                <Trackpoint><Time>2024-05-01T06:01:00Z</Time><DistanceMeters>200</DistanceMeters>\
                </Trackpoint>
                </Track>
                </Lap>
                <Notes>River &amp; back</Notes>
                <Creator xsi:type="Device_t">
                <Name>Watch 7</Name>
                <UnitId>0</UnitId><ProductID>0</ProductID>
                <Version><VersionMajor>0</VersionMajor><VersionMinor>0</VersionMinor></Version>
                </Creator>
                </Activity>
                </Activities>
                </TrainingCenterDatabase>

                """
        )
    }

    @Test func `an activity without laps becomes one lap, cycling cadence its plain element`() {
        let ride = RecordedActivity(
            sport: .cycling,
            start: start,
            elapsedSeconds: 90,
            distanceMeters: 500,
            samples: SampleSeries(offsetsMilliseconds: [0], columns: [.cadence: [90]])
        )
        let text = TCXEncoder().encode(ride)
        #expect(text.contains("<Activity Sport=\"Biking\">"))
        #expect(text.contains("<TotalTimeSeconds>90</TotalTimeSeconds>"))
        #expect(text.contains("</Time><Cadence>90</Cadence></Trackpoint>"))
    }
}
