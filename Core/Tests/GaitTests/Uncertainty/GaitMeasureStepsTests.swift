import Anatomy
import Testing

@testable import Gait

@Suite struct GaitMeasureStepsTests {
    static let values = [4.1, 5.2, 6.0, 5.1, 4.4, 6.2, 5.0, 5.3, 5.9, 4.8]
    static let standing = StandingBaseline(tiltDegrees: 1, standardErrorDegrees: 0.1, seconds: 2)
    static let taped = MeasuringSituation(
        view: .rear,
        waist: .tape,
        standing: standing,
        captureRate: 60,
        waistSpacingPixels: 100
    )

    static func drop(
        _ values: [Double] = values,
        in situation: MeasuringSituation = taped
    ) -> GaitMeasure? {
        GaitMeasure(
            StepValues(quantity: .pelvicDrop, side: .left, unit: .degrees, values: values),
            in: situation
        )
    }

    @Test func `a measure lies within its interval and names its parts`() throws {
        let drop = try #require(Self.drop())
        #expect(drop.side == .left && drop.unit == .degrees && drop.steps == 10)
        #expect(drop.waist == .tape && drop.trust == .measured)
        #expect(abs(drop.high - drop.value - drop.uncertainty.total) < 1e-12)
        #expect(abs(drop.value - drop.low - drop.uncertainty.total) < 1e-12)
        let parts = drop.uncertainty
        #expect(parts.scatter > 0 && parts.points > 0 && parts.camera > 0 && parts.system > 0)
        // The section on what to print asks for 2.5 degrees at least.
        #expect(parts.total > 2.5 && parts.total < 3.6)
    }

    @Test func `clicked points, a restless standing and few pixels make it less sure`() throws {
        let sure = try #require(Self.drop()).uncertainty
        var other = Self.taped
        other.waist = .clickedPoints
        #expect(try #require(Self.drop(in: other)).uncertainty.points > sure.points)
        other = Self.taped
        other.waistSpacingPixels = 40
        #expect(try #require(Self.drop(in: other)).uncertainty.points > sure.points)
        other = Self.taped
        other.standing?.standardErrorDegrees = 1
        #expect(try #require(Self.drop(in: other)).uncertainty.camera > sure.camera)
        other.standing = nil
        #expect(try #require(Self.drop(in: other)).uncertainty.camera > sure.camera)
    }

    @Test func `more steps shrink the scatter and nothing else`() throws {
        let ten = try #require(Self.drop()).uncertainty
        let forty = try #require(Self.drop((0..<4).flatMap { _ in Self.values })).uncertainty
        #expect(forty.scatter < ten.scatter)
        #expect(forty.system == ten.system && forty.points == ten.points)
    }

    @Test(arguments: [[], [5], [5, 5, 5, 5, 5], [5, 5, 5, 5, 5, .nan, .infinity]] as [[Double]])
    func `fewer than six steps give no measure`(_ values: [Double]) {
        #expect(Self.drop(values) == nil)
    }

    @Test func `spacing and standing that are no numbers count as unknown`() throws {
        var broken = Self.taped
        broken.waistSpacingPixels = 0
        broken.standing?.standardErrorDegrees = .nan
        let drop = try #require(Self.drop(in: broken))
        #expect(drop.uncertainty.total.isFinite && drop.uncertainty.camera > 2)
    }

    /// What section 8 of the design says to print, and the units each quantity is told in.
    static let floors: [(GaitQuantity, GaitUnit, Double)] = [
        (.cadence, .stepsPerMinute, 2), (.pelvicDrop, .degrees, 2.5),
        (.pelvicDropMean, .degrees, 2.5), (.pelvicDropDifference, .degrees, 2.5),
        (.pelvicDropRange, .degrees, 2.5), (.hipAdduction, .degrees, 5),
        (.trunkSideLean, .degrees, 2.5), (.trunkForwardLean, .degrees, 3),
        (.stepWidth, .centimeters, 3), (.stepWidth, .legLengths, 0.035),
        (.overstride, .centimeters, 4), (.overstride, .legLengths, 0.05),
        (.kneeFlexion, .degrees, 10), (.verticalOscillation, .centimeters, 1.5),
        (.verticalOscillation, .legLengths, 0.017), (.contactTime, .milliseconds, 30),
        (.dutyFactor, .fraction, 0.04),
    ]

    @Test(arguments: floors)
    func `steps that are all alike are still no surer than the method`(
        _ quantity: GaitQuantity,
        _ unit: GaitUnit,
        _ floor: Double
    ) throws {
        let steps = StepValues(
            quantity: quantity,
            unit: unit,
            values: .init(repeating: 7, count: 20)
        )
        let measure = try #require(GaitMeasure(steps, in: Self.taped))
        #expect(measure.value == 7 && measure.uncertainty.scatter == 0)
        #expect(measure.uncertainty.total >= floor)
    }

    @Test func `every quantity has a floor, and a unit it is not told in gives nothing`() {
        #expect(Set(Self.floors.map(\.0)) == Set(GaitQuantity.allCases))
        for quantity in GaitQuantity.allCases {
            for unit in [
                .stepsPerMinute, .degrees, .centimeters, .legLengths, .milliseconds,
                .fraction,
            ] as [GaitUnit] {
                let isTold = Self.floors.contains { $0.0 == quantity && $0.1 == unit }
                #expect((KnownError(quantity, in: unit) != nil) == isTold, "\(quantity) \(unit)")
            }
        }
    }

    @Test func `only the waistband's quantities remember how it was marked`() throws {
        let steps = StepValues(
            quantity: .cadence,
            unit: .stepsPerMinute,
            values: .init(repeating: 170, count: 20)
        )
        #expect(try #require(GaitMeasure(steps, in: Self.taped)).waist == nil)
    }

    @Test func `times need ten contacts`() {
        func contact(_ count: Int) -> GaitMeasure? {
            GaitMeasure(
                StepValues(
                    quantity: .contactTime,
                    side: .right,
                    unit: .milliseconds,
                    values: .init(repeating: 240, count: count)
                ),
                in: MeasuringSituation(view: .side, captureRate: 120)
            )
        }
        #expect(contact(9) == nil && contact(10) != nil)
    }
}
