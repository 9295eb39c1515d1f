import Anatomy
import Testing

@testable import Gait

/// A treadmill run with markers, against the force plates under it.
///
/// Truth: a mid-stance is the middle between contact and toe-off of the vertical force; the drop is
/// that of the marker line at that moment, projected from straight behind, no baseline taken off.
@Suite struct LaboratoryTests {
    private static let level = StandingBaseline(
        tiltDegrees: 0,
        standardErrorDegrees: 0,
        seconds: 2
    )

    @Test(arguments: [CameraView.rear, .side])
    func `every step is found, on its foot, within ten milliseconds of its middle`(
        _ view: CameraView
    ) throws {
        let truth = try Laboratory.truth()
        let analysis = GaitAnalyst().analyse(try Laboratory.run(view))
        #expect(analysis.refusals == [])
        var errors: [Double] = []
        for side in Side.allCases {
            let steps = analysis.steps.filter { $0.side == side }.map(\.midStance)
            for middle in truth.middles(side) {
                errors.append(try #require(steps.map { $0 - middle }.min { abs($0) < abs($1) }))
            }
        }
        // What is taken off for all is 10 or 13 ms; in this laboratory the bias is 18 ± 3 ms. The
        // mean holds as it is, single steps once the laboratory's own rest is off.
        let rest = try #require(Order.mean(errors))
        #expect(errors.count == 14)
        #expect(abs(rest) < 0.010)
        #expect(errors.allSatisfy { abs($0 - rest) < 0.010 })
    }

    @Test func `cadence is that of the force plates`() throws {
        let truth = try Laboratory.truth()
        let analysis = GaitAnalyst().analyse(try Laboratory.run(.rear))
        let cadence = try #require(analysis.measure(.cadence))
        #expect(abs(cadence.value - truth.cadence) < 0.005 * truth.cadence)
    }

    @Test(arguments: ["PSI", "ASI"])
    func `drops of both marker lines are reproduced`(_ pelvis: String) throws {
        let truth = try Laboratory.truth()
        var clip = try Laboratory.run(.rear, pelvis: pelvis)
        clip.standing = Self.level
        let analysis = GaitAnalyst().analyse(clip)
        let expected = pelvis == "PSI" ? truth.psis : truth.asis
        for (side, drop) in [(Side.right, expected.right), (.left, expected.left)] {
            let times = truth.middles(side)
            let tilt = try #require(clip.waist.flatMap(PelvicTilt.init))
            let steps = analysis.steps.filter { step in
                step.side == side && times.contains { abs($0 - step.midStance) < 0.06 }
            }
            // The mean of the same seven steps, not the trimmed one: that is what the truth is.
            let values = PelvicDrop(tilt, steps: steps, stepTime: 0.344).drops(side, standing: 0)
            #expect(abs(try #require(Order.mean(values)) - drop.mean) < 0.3)
            let told = try #require(analysis.measure(.pelvicDrop, side: side))
            #expect(told.low < drop.mean && drop.mean < told.high)
        }
    }

    @Test func `the standing trial gives a baseline`() throws {
        let file = try GaitData.markers("rajagopal_static_run")
        // The runner stood facing the other way: behind, image right is the negative x axis.
        let camera = MarkerProjection(up: .y, right: .x, isReversed: true)
        let track = try #require(camera.waist(file, right: "RPSI", left: "LPSI"))
        let standing = try StandingBaseline.reading(track).get()
        #expect(abs(standing.tiltDegrees + 3.59) < 0.05)
        #expect(standing.standardErrorDegrees < 0.05)
        #expect(abs(standing.seconds - 2) < 0.05)
    }

    @Test func `walking markers are not running`() throws {
        let file = try GaitData.markers("gait2392_subject01_walk1")
        let pose = Laboratory.beside.pose(file, Laboratory.walker)
        let analysis = GaitAnalyst().analyse(GaitClip(.side, pose: pose))
        #expect(analysis.refusals.contains { if case .notRunning = $0 { true } else { false } })
        #expect(analysis.measures.isEmpty)
    }

    @Test func `contact time from beside is within its error`() throws {
        let truth = try Laboratory.truth()
        let analysis = GaitAnalyst().analyse(try Laboratory.run(.side))
        #expect(analysis.nearSide == .right)
        let steps = analysis.steps.filter { $0.contact != nil && $0.toeOff != nil }
        #expect(steps.count >= 6)
        for step in steps {
            let contact = truth.events.right.map { abs($0[0] - (step.contact ?? 0)) }.min()
            let toeOff = truth.events.right.map { abs($0[1] - (step.toeOff ?? 0)) }.min()
            guard step.midStance < 5.2, step.midStance > 0.8 else { continue }
            #expect(try #require(contact) < 0.030)
            #expect(try #require(toeOff) < 0.030)
        }
    }
}
