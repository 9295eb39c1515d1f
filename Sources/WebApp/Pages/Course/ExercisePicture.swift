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

    /// For a page that shows an exercise apart from any plan.
    static func one(_ exercise: Exercise, side: Side = .right) -> String? {
        markup(exercise, sore: side)
    }

    /// The moving picture, its stills, and the seconds of its cycle that are one repetition.
    private static func markup(_ exercise: Exercise, sore: Side) -> String? {
        ExerciseDrawing.figure(for: exercise.id, sore: sore).map { figure in
            let round = figure.moving.repetition
            let stills = figure.stills.map { panel in
                "<li>\(panel.svg)<span>\(panel.caption.escaped)</span></li>"
            }
            return "<div class=\"exercise-figure\" data-from=\"\(round.lowerBound.fixed(2))\""
                + " data-to=\"\(round.upperBound.fixed(2))\">\(figure.moving.svg)"
                + "<ol class=\"fig-stills\">\(stills.joined())</ol></div>"
        }
    }
}
