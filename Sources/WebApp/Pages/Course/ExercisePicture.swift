import Anatomy
import Figure
import Measure
import Program

/// The moving figure of an exercise, with its stills for paper and for eyes that want no motion.
struct ExercisePicture: Sendable {
    /// The side that works: "left", "right", or empty where one picture serves both.
    let side: String
    let markup: String

    /// One picture for each side that works; none for an exercise that nobody has drawn.
    static func all(_ exercise: Exercise, sides: [Side]) -> [ExercisePicture] {
        guard !sides.isEmpty else {
            return markup(exercise, sore: .right).map { [ExercisePicture(side: "", markup: $0)] }
                ?? []
        }
        return sides.compactMap { side in
            markup(exercise, sore: side).map {
                ExercisePicture(side: side.rawValue, markup: $0)
            }
        }
    }

    /// For a page that shows one exercise apart from any plan: it moves a few times and rests.
    static func resting(_ exercise: Exercise) -> String? {
        markup(exercise, sore: .right) { $0.svg(cycles: cyclesBeforeRest) }
    }

    /// The same for a figure of something else than an exercise.
    static func resting(_ figure: ExerciseFigure) -> String {
        "<div class=\"exercise-figure\">\(figure.moving.svg(cycles: cyclesBeforeRest))"
            + list(figure.stills, classes: "fig-stills") + "</div>"
    }

    /// Its key poses side by side, for paper; nothing moves.
    static func stills(_ exercise: Exercise) -> String? {
        let panels = ExerciseDrawing.panels(for: exercise.id)
        return panels.isEmpty ? nil : list(panels, classes: "key-poses")
    }

    /// One pose that tells it from others: the first after the beginning.
    static func still(_ exercise: Exercise) -> String? {
        let panels = ExerciseDrawing.panels(for: exercise.id)
        return (panels.dropFirst().first ?? panels.first)?.svg
    }

    static let cyclesBeforeRest = 3

    private static func list(_ stills: [Panel], classes: String) -> String {
        let items = stills.map { "<li>\($0.svg)<span>\($0.caption.escaped)</span></li>" }
        return "<ol class=\"\(classes)\">\(items.joined())</ol>"
    }

    /// The moving picture, its stills, and the seconds of its cycle that are one repetition.
    private static func markup(
        _ exercise: Exercise,
        sore: Side,
        moving: (MovingPanel) -> String = \.svg
    ) -> String? {
        ExerciseDrawing.figure(for: exercise.id, sore: sore).map { figure in
            let round = figure.moving.repetition
            return "<div class=\"exercise-figure\" data-from=\"\(round.lowerBound.fixed(2))\""
                + " data-to=\"\(round.upperBound.fixed(2))\">\(moving(figure.moving))"
                + list(figure.stills, classes: "fig-stills") + "</div>"
        }
    }
}
