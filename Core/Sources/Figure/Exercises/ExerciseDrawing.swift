public import Anatomy
import Program

/// Pictures of every exercise, moving and still.
///
/// The leg that works is the right one; for the left side everything is drawn as a mirror image.
public enum ExerciseDrawing {
    /// Key poses in the order of doing; none for an id that is not drawn.
    public static func panels(for exercise: String, sore: Side = .right) -> [Panel] {
        motion(of: exercise).map { $0.panels(title(of: exercise), mirrored: sore == .left) } ?? []
    }

    /// The picture that moves; `nil` for an id that is not drawn.
    public static func moving(for exercise: String, sore: Side = .right) -> MovingPanel? {
        motion(of: exercise).map { $0.moving(title(of: exercise), mirrored: sore == .left) }
    }

    /// Both, for a page that shows the one or the other (see ``FigureStyle``).
    public static func figure(for exercise: String, sore: Side = .right) -> ExerciseFigure? {
        motion(of: exercise).map {
            $0.figure(title(of: exercise), mirrored: sore == .left)
        }
    }

    /// The motion of an exercise by its id; `nil` for an unknown one.
    static func motion(of exercise: String) -> Motion? {
        lying(exercise) ?? kneeling(exercise) ?? standing(exercise) ?? sittingAndRunning(exercise)
    }

    private static func title(of exercise: String) -> String {
        Exercise.with(exercise)?.name ?? exercise
    }
}

extension Motion {
    /// Width over height of every picture; who lies needs a wide one.
    static let shape = 0.8...2.0

    func panels(_ title: String, mirrored: Bool) -> [Panel] {
        Panel.series(title, stills(mirrored: mirrored), shape: Self.shape)
    }

    func moving(_ title: String, mirrored: Bool) -> MovingPanel {
        let film = film(mirrored: mirrored)
        let timeline = timeline
        var frame = film.bounds
        for (shapes, _) in film.signs { frame.include(shapes.bounds) }
        return MovingPanel(
            svg: SVG.moving(
                film,
                frame: frame.grown(by: 6).shaped(Self.shape),
                title: title,
                classes: "fig fig-moving"
            ),
            seconds: timeline.seconds,
            captions: timeline.captions(keys),
            repetition: timeline.repetition(repetition)
        )
    }

    func figure(_ title: String, mirrored: Bool) -> ExerciseFigure {
        ExerciseFigure(
            moving: moving(title, mirrored: mirrored),
            stills: panels(title, mirrored: mirrored)
        )
    }

    /// Every moment drawn, with the signs of each key while it is held.
    func film(mirrored: Bool) -> Film {
        let moments = moments()
        var film = Film(
            frames: moments.map { ($0.time, scene(Body($0.pose), mirrored: mirrored)) }
        )
        let timeline = timeline
        for (index, key) in keys.enumerated() where !key.isPassing {
            let empty = Scene(mirrored ? camera.mirror : camera)
            let shapes = key.signs(empty, Body(key.pose)).shapes
            if !shapes.isEmpty { film.signs.append((shapes, timeline.stays[index])) }
        }
        return film
    }
}
