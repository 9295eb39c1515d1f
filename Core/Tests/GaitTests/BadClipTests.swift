import Anatomy
import Testing

@testable import Gait

@Suite struct BadClipTests {
    private static func still(_ count: Int, x: Double = 100) -> PoseTrack {
        let points = PoseLandmark.allCases.map { landmark in
            TrackedPoint(PixelPoint(x, Double(landmark.rawValue) * 20)) as TrackedPoint?
        }
        return PoseTrack(
            width: 720,
            height: 1280,
            frames: (0..<count).map { PoseFrame(seconds: Double($0) / 60, points: points) }
        )
    }

    static let tracks: [PoseTrack] = [
        PoseTrack(width: 0, height: 0, frames: []), still(1), still(3), still(600),
        still(600, x: .nan), still(600, x: 1e300),
        PoseTrack(width: 720, height: 1280, frames: still(600).frames.reversed()),
        PoseTrack(width: 720, height: 1280, frames: [PoseFrame(seconds: .nan, points: [])]),
        PoseTrack(
            width: 720,
            height: 1280,
            frames: (0..<600).map { PoseFrame(seconds: Double($0) / 60, points: []) }
        ),
    ]

    @Test(arguments: tracks.indices, CameraView.allCases)
    func `nonsense is refused, never measured`(_ index: Int, _ view: CameraView) {
        let analysis = GaitAnalyst().analyse(GaitClip(view, pose: Self.tracks[index]))
        #expect(analysis.isRefused)
        #expect(analysis.measures.isEmpty)
    }

    @Test func `no track at all asks for one`() {
        #expect(GaitAnalyst().analyse(GaitClip(.rear, pose: nil)).refusals == [.noPose])
    }

    @Test func `a waistband that is lost or stands still is refused`() {
        let lost = WaistTrack(
            method: .tape,
            frames: (0..<600).map { WaistFrame(seconds: Double($0) / 60, right: nil, left: nil) }
        )
        #expect(GaitAnalyst().analyse(GaitClip(.rear, pose: nil, waist: lost)).isRefused)
        let still = WaistTrack(
            method: .tape,
            frames: (0..<600).map {
                WaistFrame(
                    seconds: Double($0) / 60,
                    right: PixelPoint(300, 500),
                    left: PixelPoint(200, 500)
                )
            }
        )
        #expect(GaitAnalyst().analyse(GaitClip(.rear, pose: nil, waist: still)).isRefused)
    }

    @Test(arguments: [(0.009, false), (0.011, true)])
    func `a camera that moves is refused`(_ shift: Double, _ isRefused: Bool) throws {
        var clip = GaitClip(.rear, pose: try GaitData.figure("mannequin_rear"))
        clip.cameraShift = shift
        let refusals = GaitAnalyst().analyse(clip).refusals
        #expect(refusals == (isRefused ? [.cameraMoves(shareOfWidth: shift)] : []))
    }

    @Test func `a picture that ends at the shins has no feet`() throws {
        var clip = GaitClip(.rear, pose: try GaitData.figure("mannequin_rear"))
        clip.pose?.height = 800
        #expect(GaitAnalyst().analyse(clip).refusals.contains(.feetCutOff))
        clip.pose?.height = 4000
        #expect(
            GaitAnalyst().analyse(clip).refusals
                .contains { if case .runnerTooSmall = $0 { true } else { false } }
        )
    }

    /// The points of a track, each moved.
    private static func moved(
        _ track: PoseTrack,
        _ move: (PixelPoint, _ seconds: Double) -> PixelPoint
    ) -> PoseTrack {
        var track = track
        track.frames = track.frames.map { frame in
            var frame = frame
            frame.points = frame.points.map { point in
                guard var point else { return nil }
                point.point = move(point.point, frame.seconds)
                return point
            }
            return frame
        }
        return track
    }

    @Test func `somebody a few pixels tall is refused for that and nothing else`() throws {
        var track = Self.moved(try GaitData.figure("mannequin_rear")) { point, _ in
            PixelPoint(point.x / 8, point.y / 8)
        }
        (track.width, track.height) = (90, 160)
        var clip = GaitClip(.rear, pose: track)
        clip.cameraShift = 0.04
        let analysis = GaitAnalyst().analyse(clip)
        guard case .tooFewPixels(let height, let needed)? = analysis.refusals.first else {
            Issue.record("\(analysis.refusals)")
            return
        }
        #expect(height > 50 && height < needed)
        #expect(analysis.refusals.count == 1)
    }

    @Test func `nobody in the picture is not a missing network`() {
        var clip = GaitClip(.rear, pose: nil)
        #expect(GaitAnalyst().analyse(clip).refusals == [.noPose])
        clip.isNobodySeen = true
        #expect(GaitAnalyst().analyse(clip).refusals == [.nobodyFound])
    }

    @Test func `a drift to the side does not change how far apart the feet land`() throws {
        func width(_ drift: Double) throws -> GaitMeasure {
            let track = Self.moved(try GaitData.figure("mannequin_rear")) { point, seconds in
                PixelPoint(point.x + drift * seconds, point.y)
            }
            let clip = GaitClip(.rear, pose: track)
            let told = GaitAnalyst().analyse(clip).measures.first { $0.quantity == .stepWidth }
            return try #require(told)
        }
        let (still, drifting) = (try width(0), try width(20))
        // Twenty pixels a second are seven a step, 0.02 leg lengths.
        #expect(abs(still.value - drifting.value) < 0.003)
    }

    @Test func `points that the mirror image denies are refused`() throws {
        var clip = GaitClip(.rear, pose: try GaitData.figure("mannequin_rear"))
        for index in clip.pose?.frames.indices ?? 0..<0 {
            clip.pose?.frames[index].mirrorDisagreementDegrees = 9
        }
        #expect(GaitAnalyst().analyse(clip).refusals == [.pointsDisagree(degrees: 9)])
    }
}

@Suite struct StandingBaselineTests {
    private static func track(_ seconds: Double, _ tilt: (Double) -> Double) -> WaistTrack {
        WaistTrack(
            method: .tape,
            frames: (0..<Int(seconds * 60)).map { index in
                let rise = 80 * Angle.tangent(tilt(Double(index) / 60))
                return WaistFrame(
                    seconds: Double(index) / 60,
                    right: PixelPoint(380, 600 - rise),
                    left: PixelPoint(300, 600)
                )
            }
        )
    }

    @Test func `the stillest two seconds are taken`() throws {
        let track = Self.track(8) { $0 < 4 ? 1.5 + 4 * Angle.sine(200 * $0) : 1.5 }
        let standing = try StandingBaseline.reading(track).get()
        #expect(abs(standing.tiltDegrees - 1.5) < 0.01)
    }

    @Test func `somebody who sways, leaves or hurries gives none`() {
        let sway = StandingBaseline.reading(Self.track(6) { 4 * Angle.sine(360 * $0) })
        guard case .failure(.standingNotStill) = sway else {
            Issue.record("\(sway)")
            return
        }
        let short = StandingBaseline.reading(Self.track(1) { _ in 0 })
        guard case .failure(.tooShort) = short else {
            Issue.record("\(short)")
            return
        }
        var lost = Self.track(6) { _ in 0 }
        for index in 0..<120 { lost.frames[index * 3].left = nil }
        guard case .failure(.waistLost) = StandingBaseline.reading(lost) else {
            Issue.record("a third of the frames is lost")
            return
        }
    }
}
