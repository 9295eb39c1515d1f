import Measure
import Testing

@Suite struct DistanceTests {
    @Test func `a marathon is a marathon in either unit`() {
        let marathon = Distance(meters: 42_195)
        #expect(DistanceUnit.kilometers.text(marathon) == "42.2 km")
        #expect(DistanceUnit.miles.text(marathon) == "26.2 mi")
        #expect(DistanceUnit.kilometers.text(marathon, digits: 3) == "42.195 km")
    }

    @Test func `pace is told for the runner's unit`() throws {
        let pace = try #require(Pace(distance: Distance(kilometers: 10), seconds: 3000))
        #expect(DistanceUnit.kilometers.text(pace) == "5:00 /km")
        // 5 minutes for 1000 m are 482.8 s for 1609.344 m.
        #expect(DistanceUnit.miles.text(pace) == "8:03 /mi")
        #expect(Pace(distance: .zero, seconds: 60) == nil)
        #expect(Pace(distance: Distance(meters: 1), seconds: 0) == nil)
    }

    struct Example: Sendable, CustomTestStringConvertible {
        var value: Double
        var digits: Int
        var text: String
        var testDescription: String { text }
    }

    static let examples = [
        Example(value: 0, digits: 1, text: "0.0"),
        Example(value: 0.05, digits: 1, text: "0.1"),
        Example(value: -0.04, digits: 1, text: "0.0"),
        Example(value: -1.25, digits: 1, text: "-1.3"),
        Example(value: 9.999, digits: 2, text: "10.00"),
        Example(value: 1234.5, digits: 0, text: "1235"),
        Example(value: .nan, digits: 1, text: "–"),
        Example(value: .infinity, digits: 1, text: "–"),
    ]

    @Test(arguments: examples)
    func `numbers are written with the digits asked for`(_ example: Example) {
        #expect(example.value.fixed(example.digits) == example.text)
    }
}
