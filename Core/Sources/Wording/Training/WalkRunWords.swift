import Measure
import Program

/// How to come back to running after weeks without.
enum WalkRunWords {
    /// After a long break: with what no study says marked as such.
    static let afterBreak = """
        Start with half of what you used to run or less, easily and every other day, and make only \
        one thing grow: first distance, then speed, then hills (our judgement). If an injury made \
        you stop, begin with \(firstStep), and go on to \(lastStep): common practice after bone \
        injuries, never tested in a trial.
        """

    private static var firstStep: String {
        WalkRunLadder.standard.steps.first.map { step in
            """
            \(step.runMinutes.counted("minute")) of running and \(step.walkMinutes.cardinal) of \
            walking, \(step.rounds.cardinal) times
            """
        } ?? "walking"
    }

    private static var lastStep: String {
        WalkRunLadder.standard.steps.last.map { "\($0.runMinutes) minutes of running on end" }
            ?? "running"
    }
}
