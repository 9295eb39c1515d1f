public import Measure

/// Advice that depends on who asks or on how it began, not on one cause.
public enum SituationLines {
    /// Under eighteen, growth plates are weaker than tendons.
    public static let growing = AdviceLine.agreed(
        """
        While you are still growing, see a doctor about any hip pain that lasts more than a few \
        days: the growth zones of the bone can be the cause.
        """
    )

    public static let freshInjury = AdviceLine.agreed(
        "In the first days: protect it, keep it cool if that eases it, and move it gently."
    )

    public static let walkingHurts = AdviceLine.agreed(
        "Walk less: short ways, a stick or crutches if you limp."
    )

    /// For answers that the hip may have left behind.
    public static func answerAgain(since day: CalendarDay) -> AdviceLine {
        .judged(
            """
            Your answers are from \(day.dayAndMonth). Answer the hip check again, so that what has \
            changed since counts.
            """
        )
    }

    /// For leaders that cannot be told apart.
    public static let cannotTell = AdviceLine.judged(
        """
        The likely causes cannot be told apart yet, so this advice is safe for all of them and the \
        exercises are the gentlest of each.
        """
    )

    public static let whenBoneIsRuledOut = AdviceLine.judged(
        "When a stress injury of bone has been ruled out, come back here for the next step."
    )

    /// Said with the stretch while there are no runs to put it around.
    public static let stretchWithoutRuns = """
        While you are not running, do it once you are warm, for example after an easy walk.
        """

    /// For lists of what a clinic does, when no cause has words of its own.
    public static let clinicInGeneral = AdviceLine.agreed(
        """
        They will ask how it began, watch you walk, move the hip and back, and decide whether \
        pictures or blood tests are needed.
        """
    )

    /// What a clinic does to look for one cause.
    public static func clinic(name: String, text: String) -> String {
        "\(name.withCapital): \(text)"
    }
}
