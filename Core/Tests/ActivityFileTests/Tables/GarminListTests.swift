import ActivityFile
import Testing

@Suite struct GarminListTests {
    private func document(_ entries: String...) -> String {
        "[{\"summarizedActivitiesExport\":[" + entries.joined(separator: ",") + "]}]"
    }

    private let run = """
        {"activityId":111,"name":"Berlin \\u2013 \\"Tempo\\"","activityType":"trail_running",\
        "sportType":"RUNNING","beginTimestamp":1653839615000,"startTimeGmt":1653839615000,\
        "startTimeLocal":1653846815000,"duration":1411000.5,"elapsedDuration":1428000,\
        "distance":332294.99,"elevationGain":6187.9,"avgHr":151,"avgRunCadence":86.5,\
        "avgDoubleCadence":173,"locationName":"Berlin","description":"hip a bit sore",\
        "splits":[{"distance":1,"measurements":[{"value":[1,2,{"a":null}]}]}],"pr":false}
        """

    @Test func `centimetres and milliseconds become metres and seconds`() throws {
        let text = document(run)
        #expect(Lists.kind(text) == .garmin)
        let activity = try #require(try Lists.activities(text).first)
        #expect(activity.words == "running/trail 2022-05-29T15:53:35Z 1428 s 3323 m")
        #expect(activity.timerSeconds == 1411.0005)
        #expect(activity.utcOffsetSeconds == 7200)
        #expect(activity.ascentMeters == 61.879)
        #expect(activity.averageHeartRate == 151)
        #expect(activity.averageCadence == 86.5)
        #expect(activity.title == "Berlin – \"Tempo\"")
        #expect(activity.note == "hip a bit sore")
        #expect(activity.isListEntry)
    }

    @Test func `metres and seconds are noticed`() throws {
        let text = document(
            """
            {"activityType":{"typeId":1,"typeKey":"treadmill_running"},"startTimeGMT":"2022-05-29 15:53:35",\
            "startTimeLocal":"2022-05-29T17:53:35","duration":1411,"distance":3322.9,"elevationGain":61,\
            "averageRunningCadenceInStepsPerMinute":173}
            """
        )
        let activity = try #require(try Lists.activities(text).first)
        #expect(activity.words == "running/treadmill 2022-05-29T15:53:35Z 1411 s 3323 m")
        #expect(activity.utcOffsetSeconds == 7200)
        #expect(activity.ascentMeters == 61)
        #expect(activity.averageCadence == 86.5)
    }

    @Test func `steps a minute under the name of one leg are halved`() throws {
        let text = document(run.replacing("86.5", with: "173"))
        #expect(try Lists.activities(text).first?.averageCadence == 86.5)
    }

    @Test(arguments: [
        ("street_running", "running/street"), ("virtual_run", "running/virtual"),
        ("casual_walking", "walking"), ("mountain_biking", "cycling/mountain"),
        ("lap_swimming", "swimming/lap_swimming"), ("multi_sport", "multisport"),
        ("yoga", "yoga"),
    ])
    func `sorts of activities are told apart`(_ type: String, _ expected: String) throws {
        let words = try Lists.activities(document(run.replacing("trail_running", with: type)))
            .first?.words
        #expect(
            words?.hasPrefix(expected.replacing("/virtual", with: "/virtual_activity") + " ")
                == true
        )
    }

    @Test func `a document that breaks off keeps what came before`() throws {
        let cut = String(document(run).dropLast(3)) + ",{\"name\":"
        let file = try Lists.read(cut)
        #expect(file.activities.count == 1)
        #expect(
            file.damage.map(\.description) == [
                "at byte \(cut.utf8.count): the document ends too early"
            ]
        )
    }

    @Test func `an entry without a start is damage, the rest goes on`() throws {
        let file = try Lists.read(document("{\"name\":\"no time\",\"duration\":60000}", run))
        #expect(file.activities.count == 1)
        #expect(
            file.damage.map(\.description) == [
                "at byte 32: an activity without a start or a duration; left out"
            ]
        )
    }

    @Test(arguments: ["[]", "{}", "[{\"gearDTOS\":[]}]", "{\"userName\":\"x\"}", "[1,2]", "{"])
    func `other documents are not lists`(_ text: String) {
        #expect(Lists.kind(text) == .other("JSON"))
    }

    @Test func `depth without end is refused without a crash`() {
        let deep = document("{\"a\":" + String(repeating: "[", count: 100_000))
        #expect(Lists.refusal(deep).hasSuffix("nested too deep"))
    }

    @Test func `every cut and every flipped byte ends without a trap`() {
        let text = Array(document(run).utf8)
        for place in text.indices {
            _ = try? Lists.read(Array(text[..<place]))
            for value: UInt8 in [0, 0x22, 0x2C, 0x5C, 0x5D, 0x7B, 0x7D, 0xFF] {
                var changed = text
                changed[place] = value
                _ = try? Lists.read(changed)
            }
        }
    }
}
