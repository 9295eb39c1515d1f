public import Anatomy
public import Interview

extension SelfTestDrawing {
    /// The self-test as a moving picture; `nil` for findings that are no safe self-test.
    public static func moving(for test: FindingID, sore: Side = .right) -> MovingPanel? {
        motion(of: test, sore: sore)?.moving(title(of: test), mirrored: false)
    }

    /// Both, for a page that shows the one or the other (see ``FigureStyle``).
    public static func figure(for test: FindingID, sore: Side = .right) -> ExerciseFigure? {
        moving(for: test, sore: sore).map {
            ExerciseFigure(moving: $0, stills: panels(for: test, sore: sore))
        }
    }

    /// What lies between the stages, seen all the time by the first one's camera.
    ///
    /// The stages already look at the side that is sore, so this motion is never mirrored again.
    static func motion(of test: FindingID, sore: Side = .right) -> Motion? {
        let stages = stages(of: test, sore: sore)
        guard let first = stages.first?.scene, let performer = first.performer else { return nil }
        let camera = first.camera
        let furniture = first.things.filter { $0.layer != .mark && $0.layer != .ghost }
        var keys: [Motion.Key] = []
        var raised = performer.raised
        for (caption, scene) in stages {
            guard let doing = scene.performer else { continue }
            raised.formUnion(doing.raised)
            keys += scene.waypoints.map {
                Motion.Key(caption, $0, seconds: 1.2, hold: 0, isPassing: true)
            }
            let signs = signs(of: scene, for: camera)
            keys.append(
                Motion.Key(
                    caption,
                    doing.body.pose,
                    hold: 2,
                    trace: .none,
                    signs: { empty, _ in empty.adding(signs) }
                )
            )
        }
        return Motion(
            camera,
            worked: stages.compactMap(\.scene.performer?.tested).first,
            raised: raised,
            scenery: { $0.adding(furniture) },
            keys: keys
        )
    }

    /// The marks of a stage; a stage with a view of its own gives only the places that hurt.
    private static func signs(of scene: Scene, for camera: Camera) -> [Shape] {
        if scene.camera == camera { return scene.things.filter { $0.layer == .mark } }
        return scene.soreSpots.reduce(Scene(camera)) { $0.sore($1.place, size: $1.size) }.shapes
    }
}
