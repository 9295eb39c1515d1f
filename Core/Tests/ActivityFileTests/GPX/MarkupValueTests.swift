import Measure
import Testing

@testable import ActivityFile

@Suite struct MarkupValueTests {
    private func number(_ text: String) -> Double? {
        let bytes = Array(text.utf8)
        return DecimalNumber.parse(bytes.span)
    }

    private func time(_ text: String, _ parser: inout TimeParser) -> ZonedInstant? {
        let bytes = Array(text.utf8)
        return parser.parse(bytes.span)
    }

    @Test(arguments: [
        "0", "-0.5", "+3", "28.1297340", "-80.6285280", "28.0784869752824306488037109375",
        "5.0E-4", "1e3", ".5", "5.", "8.80000019073486328125", "123456789012345678", "0.000000001",
        "1.5e-20", "999999999999999999999999",
    ])
    func `numbers agree with Swift's own parser to the last place or the one beside it`(
        _ text: String
    ) throws {
        let ours = try #require(number(text))
        let swift = try #require(Double(text.hasSuffix(".") ? text + "0" : text))
        #expect(abs(ours - swift) <= swift.ulp)
    }

    @Test(arguments: [
        "", " ", "-", ".", "1.2.3", "12a", "NaN", "inf", "1e", "1e+", "0x10", "1,5", "1e9999",
    ])
    func `what is no number is refused`(_ text: String) {
        #expect(number(text) == nil)
    }

    @Test(arguments: [
        "2021-01-19T23:30:50.000Z", "2013-03-28T16:45:08.0710Z", "2020-01-03T15:07:43.0002Z",
        "2024-02-29T00:00:00Z", "2013-01-01T12:00:00", "2015-12-11T14:43:13.994+01:00",
        "2015-12-11 14:43:13.9-0330", " 2019-06-11T22:00:42Z\n",
    ])
    func `times agree with the reader of strings`(_ text: String) {
        var parser = TimeParser()
        let trimmed = text.filter { $0 != "\n" }.drop { $0 == " " }
        let ours = time(text, &parser)
        #expect(ours != nil)
        #expect(ours?.instant == Instant(iso8601: trimmed))
        let again = time(text, &parser)
        #expect(again == ours)
    }

    @Test(arguments: [
        "2023-02-29T00:00:00Z", "2023-13-01T00:00:00Z", "2023-01-01", "Z", "now",
        "2023-01-01T00:00:00.Z",
    ])
    func `what is no time is refused`(_ text: String) {
        var parser = TimeParser()
        let instant = time(text, &parser)
        #expect(instant == nil)
    }

    @Test func `a remembered day does not leak into the next`() {
        var parser = TimeParser()
        let times = ["2024-02-28T23:59:59Z", "2024-02-29T00:00:00Z", "2024-02-28T23:59:59Z"]
        let instants = times.map { time($0, &parser)?.instant }
        #expect(instants == times.map { Instant(iso8601: $0) })
    }

    struct Way: Sendable, CustomTestStringConvertible {
        var from: (Double, Double)
        var to: (Double, Double)
        var meters: Double
        var testDescription: String { "\(from) to \(to)" }
    }

    @Test(arguments: ways)
    func `great circles have the length that geometry gives them`(_ way: Way) {
        var circle = GreatCircle()
        circle.advance(latitude: way.from.0, longitude: way.from.1)
        circle.advance(latitude: way.to.0, longitude: way.to.1)
        #expect(abs(circle.meters - way.meters) < 0.001)
    }

    /// Quarter and half of a circle with radius 6378137 m, over poles, equator and date line.
    static let ways: [Way] = [
        Way(from: (0, 0), to: (0, 90), meters: 10_018_754.1714),
        Way(from: (0, 0), to: (90, 0), meters: 10_018_754.1714),
        Way(from: (45, 0), to: (45, 180), meters: 10_018_754.1714),
        Way(from: (0, 0), to: (0, 180), meters: 20_037_508.3428),
        Way(from: (0, 179.5), to: (0, -179.5), meters: 111_319.4908),
        Way(from: (10, 10), to: (10, 10), meters: 0),
    ]

    @Test func `long text is cut at a character`() {
        var buffer = TextBuffer()
        let text = "a" + String(repeating: "é", count: 300)
        buffer.append(Array(text.utf8).span)
        #expect(buffer.string == "a" + String(repeating: "é", count: 127))
    }

    @Test(arguments: [
        (0.0, 3, "0"), (-0.0001, 3, "0"), (1.5, 0, "2"), (-1.25, 2, "-1.25"), (52.5, 7, "52.5"),
        (0.00001, 7, "0.00001"), (-80.6285279, 7, "-80.6285279"), (1e30, 2, "0"),
    ])
    func `decimals are written without exponent or needless zeros`(
        _ value: Double,
        _ places: Int,
        _ text: String
    ) {
        #expect(MarkupText.decimal(value, places: places) == text)
    }
}
