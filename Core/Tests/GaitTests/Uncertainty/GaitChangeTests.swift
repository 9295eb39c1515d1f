import Anatomy
import Testing

@testable import Gait

@Suite struct GaitChangeTests {
    static let wide = ClipDescription(
        width: 1920,
        height: 1080,
        frames: 600,
        duration: 10,
        frameRate: 60
    )

    static func measure(
        _ value: Double,
        of quantity: GaitQuantity = .pelvicDrop,
        side: Side? = .left,
        count: Int = 20,
        waist: WaistMethod = .tape,
        spread: Double = 0.5
    ) throws -> GaitMeasure {
        let unit: GaitUnit = quantity == .cadence ? .stepsPerMinute : .degrees
        let values = (0..<count).map { value + ($0.isMultiple(of: 2) ? spread : -spread) }
        return try #require(
            GaitMeasure(
                StepValues(quantity: quantity, side: side, unit: unit, values: values),
                in: MeasuringSituation(
                    view: .rear,
                    waist: waist,
                    standing: StandingBaseline(
                        tiltDegrees: 0,
                        standardErrorDegrees: 0.05,
                        seconds: 2
                    ),
                    captureRate: 60
                )
            )
        )
    }

    static func analysis(
        _ measures: [GaitMeasure],
        view: CameraView = .rear,
        description: ClipDescription = wide,
        refusals: [GaitRefusal] = [],
        withheld: [WithheldMeasure] = []
    ) -> GaitAnalysis {
        GaitAnalysis(
            view: view,
            description: description,
            measures: measures,
            refusals: refusals,
            withheld: withheld
        )
    }

    @Test func `a drop that fell by two degrees is no change, by four it is`() throws {
        let before = Self.analysis([try Self.measure(6)])
        let small = try #require(Self.analysis([try Self.measure(4)]).changes(since: before).first)
        #expect(abs(small.difference + 2) < 1e-9 && !small.isChange)
        let large = try #require(Self.analysis([try Self.measure(2)]).changes(since: before).first)
        #expect(abs(large.difference + 4) < 1e-9 && large.isChange)
        // Published for drop between days.
        #expect(large.detectable >= 2.8)
    }

    @Test func `the published difference counts where our own error is smaller`() throws {
        let change = try #require(
            GaitChange(from: .exact(4), to: .exact(6.9))
        )
        #expect(change.detectable >= 2.8)
        #expect(change.detectable < 3)
    }

    @Test func `scatter in either clip makes a change harder to tell`() throws {
        let calm = try #require(GaitChange(from: Self.measure(6), to: Self.measure(2)))
        let wild = try #require(GaitChange(from: Self.measure(6, spread: 3), to: Self.measure(2)))
        #expect(wild.detectable > calm.detectable)
    }

    @Test func `what both clips share leaves the difference`() throws {
        let before = try Self.measure(6)
        let change = try #require(GaitChange(from: before, to: Self.measure(2)))
        #expect(change.detectable < 2.0.squareRoot() * before.uncertainty.total)
    }

    @Test func `two views, and a clip that was refused, are not compared`() throws {
        let drop = try Self.measure(6)
        let good = Self.analysis([drop])
        #expect(Self.analysis([drop], view: .side).changes(since: good).isEmpty)
        let refused = Self.analysis([drop], refusals: [.feetCutOff])
        #expect(refused.changes(since: good).isEmpty && good.changes(since: refused).isEmpty)
        #expect(good.changes(since: Self.analysis([])).isEmpty)
        #expect(Self.analysis([]).changes(since: good).isEmpty)
    }

    @Test func `what is withheld in either clip is not compared`() throws {
        let drop = try Self.measure(6)
        let good = Self.analysis([drop])
        let held = Self.analysis(
            [drop],
            withheld: [
                WithheldMeasure(quantity: .pelvicDrop, side: .left, reason: .noStandingBaseline)
            ]
        )
        #expect(held.changes(since: good).isEmpty && good.changes(since: held).isEmpty)
    }

    @Test func `a waistband marked another way, another side, no number: not compared`() throws {
        let drop = try Self.measure(6)
        #expect(try GaitChange(from: drop, to: Self.measure(6, waist: .clickedPoints)) == nil)
        #expect(try GaitChange(from: drop, to: Self.measure(6, side: .right)) == nil)
        var broken = drop
        broken.value = .nan
        #expect(GaitChange(from: drop, to: broken) == nil)
    }

    @Test func `a forward lean is compared between clips of one camera only`() throws {
        let lean = try Self.measure(5, of: .trunkForwardLean, side: nil)
        #expect(lean.trust == .changeOnly)
        let withheld = [WithheldMeasure(quantity: .trunkForwardLean, reason: .needsSecondClip)]
        let before = Self.analysis([lean], view: .side, withheld: withheld)
        let after = Self.analysis(
            [try Self.measure(11, of: .trunkForwardLean, side: nil)],
            view: .side,
            withheld: withheld
        )
        #expect(after.changes(since: before).map(\.isChange) == [true])
        var other = before
        other.description.width = 1080
        #expect(after.changes(since: other).isEmpty)
    }
}

extension GaitMeasure {
    /// A drop without any error of its own.
    fileprivate static func exact(_ value: Double) -> GaitMeasure {
        GaitMeasure(
            quantity: .pelvicDrop,
            side: .left,
            value: value,
            low: value,
            high: value,
            unit: .degrees,
            steps: 20,
            trust: .measured,
            uncertainty: GaitUncertainty(scatter: 0, points: 0, camera: 0, system: 0)
        )
    }
}
