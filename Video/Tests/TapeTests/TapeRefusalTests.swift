import Frames
import Gait
import Testing

@testable import Tape

/// Drawn pictures in which the tape cannot be told, or only in part of the frames.
@Suite struct TapeRefusalTests {
    static let mark = WaistMark(seconds: 0, right: PixelPoint(230, 300), left: PixelPoint(150, 300))
    static let both: [WaistMarking] = [.tape([mark]), .colours(right: .yellow, left: .orange)]

    /// Follows a scene of sixty frames in which the waist goes up and down.
    static func follow(
        _ marking: WaistMarking,
        frames: Int = 60,
        draw: (inout Scene, _ frame: Int) -> Void
    ) -> Result<WaistTrack, GaitRefusal> {
        var tracker = TapeTracker(marking)
        for index in 0..<frames {
            var scene = Scene()
            draw(&scene, index)
            let frame = VideoFrame(
                index: index,
                seconds: Double(index) / 60,
                picture: scene.picture
            )
            tracker.add(frame)
        }
        return tracker.finish(slowMotionFactor: 1)
    }

    static func sway(_ frame: Int) -> Double {
        let phase = Double(frame % 20) / 20
        return 24 * (phase < 0.5 ? phase : 1 - phase)
    }

    @Test(arguments: both)
    func `two pieces on dark shorts are followed to a tenth of a pixel`(
        marking: WaistMarking
    ) throws {
        let track = try Self.follow(marking) { scene, index in
            scene.runner(sway: Self.sway(index))
        }.get()
        for (index, frame) in track.frames.enumerated() {
            let (right, left) = (try #require(frame.right), try #require(frame.left))
            let y = 300 + Self.sway(index)
            #expect(distance(right, PixelPoint(230, y)) < 0.15)
            #expect(distance(left, PixelPoint(150, y)) < 0.15)
        }
    }

    @Test(arguments: both)
    func `shorts of the tape's colour are refused`(marking: WaistMarking) {
        let result = Self.follow(marking) { scene, index in
            scene.runner(sway: Self.sway(index), shorts: Scene.yellow)
        }
        #expect(result == .failure(.tapeNotDistinct))
    }

    @Test func `two pieces of one colour are refused`() {
        for right in [Scene.orange, (255, 135, 10)] {
            let result = Self.follow(.tape([Self.mark])) { scene, index in
                scene.runner(sway: Self.sway(index), right: right)
            }
            #expect(result == .failure(.tapesAlike))
        }
        let named = Self.follow(.colours(right: .cyan, left: .cyan)) { scene, _ in scene.runner() }
        #expect(named == .failure(.tapesAlike))
    }

    @Test func `a picture without tape tells that the waist was never found`() {
        let named = Self.follow(.colours(right: .yellow, left: .orange)) { scene, _ in
            scene.runner(right: nil, left: nil)
        }
        #expect(named == .failure(.waistLost(share: 1)))
        let clicked = Self.follow(.tape([Self.mark])) { scene, _ in
            scene.runner(right: nil, left: nil)
        }
        #expect(clicked == .failure(.tapeNotDistinct))
    }

    @Test(arguments: both)
    func `a piece behind an arm is lost for those frames only`(marking: WaistMarking) throws {
        let hidden = 25..<35
        let track = try Self.follow(marking) { scene, index in
            scene.runner(sway: Self.sway(index))
            if hidden.contains(index) {
                scene.fill(x: 215..<245, y: 280..<340, Scene.skin)
            }
        }.get()
        for (index, frame) in track.frames.enumerated() {
            #expect((frame.right == nil) == hidden.contains(index), "frame \(index)")
            #expect(frame.left != nil, "frame \(index)")
        }
    }

    @Test func `a piece half hidden is not taken for a whole one`() throws {
        let track = try Self.follow(.tape([Self.mark])) { scene, index in
            scene.runner(sway: 0)
            if index >= 30 { scene.fill(x: 230..<250, y: 280..<340, Scene.skin) }
        }.get()
        for frame in track.frames[30...] { #expect(frame.right == nil) }
        for frame in track.frames[..<30] { #expect(frame.right != nil) }
    }

    @Test func `a tape that leaves the picture for long is found again`() throws {
        let track = try Self.follow(.tape([Self.mark]), frames: 120) { scene, index in
            if (40..<80).contains(index) {
                scene.runner(right: nil, left: nil)
            } else {
                scene.runner(sway: index < 40 ? 0 : 20)
            }
        }.get()
        for frame in track.frames[40..<80] { #expect(frame.right == nil && frame.left == nil) }
        for frame in track.frames[85...] { #expect(frame.right != nil && frame.left != nil) }
    }

    @Test func `a tape seen in less than half of the frames is no track`() {
        let result = Self.follow(.tape([Self.mark])) { scene, index in
            if index < 20 { scene.runner() } else { scene.runner(right: nil, left: nil) }
        }
        guard case .failure(.waistLost(let share)) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(abs(share - 40.0 / 60) < 0.001)
    }

    @Test func `a later click puts the track right from there on`() throws {
        let later = WaistMark(
            seconds: 0.5,
            right: PixelPoint(230, 400),
            left: PixelPoint(150, 400)
        )
        let track = try Self.follow(.tape([Self.mark, later])) { scene, index in
            scene.runner()
            // A second pair of the same colours lower down, which the runner means.
            if index >= 30 { scene.tape(sway: 100) }
        }.get()
        for frame in track.frames[..<30] { #expect(abs((frame.right?.y ?? 0) - 300) < 0.2) }
        for frame in track.frames[30...] { #expect(abs((frame.right?.y ?? 0) - 400) < 0.2) }
    }
}
