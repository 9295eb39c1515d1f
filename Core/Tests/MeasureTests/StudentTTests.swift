import Foundation
import Testing

@testable import Measure

@Suite struct StudentTTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let degrees: Int
        let chance: Double
        let t: Double
        var testDescription: String { "\(degrees) degrees of freedom, \(chance)" }
    }

    /// Printed tables of the distribution.
    static let table = [
        Example(degrees: 1, chance: 0.95, t: 12.706), Example(degrees: 2, chance: 0.95, t: 4.3027),
        Example(degrees: 3, chance: 0.95, t: 3.1824), Example(degrees: 5, chance: 0.95, t: 2.5706),
        Example(degrees: 9, chance: 0.95, t: 2.2622), Example(degrees: 10, chance: 0.99, t: 3.1693),
        Example(degrees: 29, chance: 0.90, t: 1.6991),
        Example(degrees: 30, chance: 0.95, t: 2.0423),
        Example(degrees: 120, chance: 0.95, t: 1.9799),
        Example(degrees: 5000, chance: 0.95, t: 1.9604),
    ]

    @Test(arguments: table)
    func `the quantile is that of printed tables`(_ example: Example) throws {
        let found = try #require(
            StudentT(degreesOfFreedom: example.degrees)?.quantile(within: example.chance)
        )
        #expect(abs(found - example.t) < 0.0006)
    }

    @Test(arguments: [0.1, 0.5, 1, 2, 5, 12, 40])
    func `the chance is that of the closed forms`(_ t: Double) throws {
        let one = try #require(StudentT(degreesOfFreedom: 1)).probability(within: t)
        #expect(abs(one - 2 / .pi * atan(t)) < 1e-6)
        let two = try #require(StudentT(degreesOfFreedom: 2)).probability(within: t)
        #expect(abs(two - t / (2 + t * t).squareRoot()) < 1e-6)
    }

    @Test func `no freedom and no chance give no answer`() throws {
        #expect(StudentT(degreesOfFreedom: 0) == nil)
        #expect(StudentT(degreesOfFreedom: -3) == nil)
        let t = try #require(StudentT(degreesOfFreedom: 4))
        for chance in [0, -1, 1, 2, .nan] as [Double] { #expect(t.quantile(within: chance) == nil) }
        #expect(t.probability(within: -1) == 0 && t.probability(within: .nan) == 0)
        #expect(t.probability(within: .infinity) == 1)
    }
}
