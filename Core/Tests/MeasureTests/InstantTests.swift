import Measure
import Testing

@Suite struct InstantTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var text: String
        var milliseconds: Int64?
        var testDescription: String { text }
    }

    /// 2018-11-07T22:30:26Z is 1541629826 seconds after 1970, by any Unix clock.
    static let examples = [
        Example(text: "1970-01-01T00:00:00Z", milliseconds: 0),
        Example(text: "2018-11-07T22:30:26Z", milliseconds: 1_541_629_826_000),
        Example(text: "2018-11-07T23:30:26+01:00", milliseconds: 1_541_629_826_000),
        Example(text: "2018-11-07T17:30:26-0500", milliseconds: 1_541_629_826_000),
        Example(text: "2018-11-07 22:30:26", milliseconds: 1_541_629_826_000),
        Example(text: "2018-11-07T22:30:26.994Z", milliseconds: 1_541_629_826_994),
        Example(text: "2018-11-07T22:30:26.0002Z", milliseconds: 1_541_629_826_000),
        Example(text: "2018-11-07T22:30:26,5Z", milliseconds: 1_541_629_826_500),
        Example(text: "2018-11-07T22:30Z", milliseconds: 1_541_629_800_000),
        Example(text: "2018-02-30T22:30:26Z", milliseconds: nil),
        Example(text: "2018-11-07T22:61:26Z", milliseconds: nil),
        Example(text: "2018-11-07T22:30:26.Z", milliseconds: nil),
        Example(text: "2018-11-07T22:30:26Z and more", milliseconds: nil),
        Example(text: "2018-11-07", milliseconds: nil),
        Example(text: "", milliseconds: nil),
    ]

    @Test(arguments: examples)
    func `reads the times of activity files`(_ example: Example) {
        #expect(Instant(iso8601: example.text)?.millisecondsSince1970 == example.milliseconds)
    }

    @Test func `writes what it reads, with a zone where one is asked for`() {
        let instant = Instant(millisecondsSince1970: 1_541_629_826_994)
        #expect(instant.iso8601 == "2018-11-07T22:30:26.994Z")
        #expect(instant.iso8601(offsetSeconds: 19_800) == "2018-11-08T04:00:26.994+05:30")
        #expect(instant.iso8601(offsetSeconds: -12_600) == "2018-11-07T19:00:26.994-03:30")
        #expect(Instant(iso8601: instant.iso8601) == instant)
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300, -1e300])
    func `an impossible time is held at the ends, never a crash`(_ seconds: Double) {
        let instant = Instant(secondsSince1970: seconds)
        #expect(instant.adding(seconds: seconds).millisecondsSince1970 != 1)
        #expect(instant.iso8601.isEmpty == false)
    }
}
