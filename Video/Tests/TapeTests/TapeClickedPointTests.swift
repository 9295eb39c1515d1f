import Frames
import Gait
import Testing

@testable import Tape

/// Places followed by their texture instead of by a colour.
@Suite struct ClickedPointTests {
    /// The discs of the taped figure, clicked as if they were buttons: the same truth holds.
    @Test func `clicked places with texture tell the tilt of every frame`() throws {
        let truth = try WaistTruth.waist.points()[0]
        let mark = WaistMark(seconds: 0, right: truth.right, left: truth.left)
        let track = try TapedFigure.track(.points([mark]))
        #expect(track.method == .clickedPoints)
        let errors = try WaistTruth.waist.errors(of: track)
        #expect(errors.degrees.count >= 480)
        #expect(abs(errors.mean) < 0.4)
        #expect(errors.deviation < 0.5)
    }

    @Test func `the runner is asked every thirty frames whether the points still sit`() throws {
        let truth = try WaistTruth.waist.points()[0]
        let mark = WaistMark(seconds: 0, right: truth.right, left: truth.left)
        var tracker = TapeTracker(.points([mark]))
        try TapedFigure.watch("mannequin_rear_taped.mp4", most: 200) { tracker.add($0) }
        let times = tracker.checks.map { ($0.seconds * 100).rounded() }
        #expect(times == [30, 60, 90, 120, 150, 180])
        #expect(tracker.checks.allSatisfy { $0.correlation > 0.65 && $0.right != nil })
    }

    /// The corners between shorts, shirt and wall, which change with every step: what cannot be
    /// followed is given up, never followed wrongly.
    @Test func `edges that the arms and legs change are given up`() throws {
        let mark = WaistMark(
            seconds: 0,
            right: PixelPoint(409, 598),
            left: PixelPoint(317, 608)
        )
        let result = try TapedFigure.result(.points([mark]), clip: "mannequin_rear.mp4")
        guard case .failure(.waistLost(let share)) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(share > 0.5)
    }

    @Test func `a place without texture cannot be followed`() throws {
        let mark = WaistMark(seconds: 0, right: PixelPoint(100, 200), left: PixelPoint(600, 200))
        let result = try TapedFigure.result(
            .points([mark]),
            clip: "mannequin_rear.mp4",
            most: 60
        )
        #expect(result == .failure(.waistLost(share: 1)))
    }
}
