import Assessment
import Testing

@Suite struct LogarithmTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var input: Double
        var output: Double
        var testDescription: String { "\(input)" }
    }

    /// Rounded from forty digits of an arbitrary-precision library.
    static let logarithms = [
        Example(input: 1, output: 0),
        Example(input: 2, output: 0.6931471805599453),
        Example(input: 0.5, output: -0.6931471805599453),
        Example(input: 10, output: 2.302585092994046),
        Example(input: 0.1, output: -2.3025850929940455),
        Example(input: 1e-300, output: -690.7755278982137),
        Example(input: 1e308, output: 709.1962086421661),
        Example(input: 0.9999999999999999, output: -1.1102230246251565e-16),
        Example(input: 1.4142135623730951, output: 0.3465735902799727),
        Example(input: 3.141592653589793, output: 1.1447298858494002),
        Example(input: 0x1p-1074, output: -744.4400719213812),
    ]

    static let powers = [
        Example(input: 0, output: 1),
        Example(input: 1, output: 2.718281828459045),
        Example(input: -1, output: 0.36787944117144233),
        Example(input: 0.5, output: 1.6487212707001282),
        Example(input: -0.5, output: 0.6065306597126334),
        Example(input: 10, output: 22026.465794806718),
        Example(input: -700, output: 9.85967654375977e-305),
        Example(input: 709.7, output: 1.6549840276802644e+308),
        Example(input: 1e-10, output: 1.0000000001),
        Example(input: 2.3, output: 9.974182454814718),
        Example(input: -37.25, output: 6.64554417291507e-17),
        Example(input: -744, output: 0x1p-1073),
    ]

    @Test(arguments: logarithms)
    func `takes the natural logarithm`(_ example: Example) {
        let difference = abs(example.input.naturalLogarithm - example.output)
        #expect(difference <= 2 * example.output.ulp)
    }

    @Test(arguments: powers)
    func `raises e to a power`(_ example: Example) {
        let difference = abs(example.input.exponential - example.output)
        #expect(difference <= 3 * example.output.ulp)
    }

    @Test func `one undoes the other over the whole range`() {
        for step in -700...700 {
            let power = Double(step) + 0.3
            #expect(abs(power.exponential.naturalLogarithm - power) <= 4 * max(power.ulp, 1e-15))
        }
    }

    @Test func `the ends of the number line are answered, not trapped`() {
        #expect(0.0.naturalLogarithm == -.infinity)
        #expect((-1.0).naturalLogarithm.isNaN)
        #expect(Double.nan.naturalLogarithm.isNaN)
        #expect(Double.infinity.naturalLogarithm == .infinity)
        #expect(1000.0.exponential == .infinity)
        #expect((-1000.0).exponential == 0)
        #expect((-Double.infinity).exponential == 0)
        #expect(Double.nan.exponential.isNaN)
        #expect(8.0.binaryLogarithm == 3)
    }
}
