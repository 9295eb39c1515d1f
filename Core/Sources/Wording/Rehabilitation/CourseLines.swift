public import Measure
import Program
public import Rehabilitation

/// Sentences around a course that the verbs and the pages share.
public enum CourseLines {
    public static let noHipCheck = AdviceLine.judged(
        """
        The hip check is still empty, so nobody knows what this hip needs: only general work that \
        suits nearly every sore hip is offered. Do the hip check first: it takes a few minutes.
        """
    )

    /// How urgent the hip check is, before anything that the programme says.
    public static func urgency(headline: String, explanation: String) -> AdviceLine {
        .agreed("\(headline). \(explanation)")
    }

    /// A hip check was answered and not kept while a programme is in hand.
    public static let checkNotKept = """
        Your programme does not know of this hip check: it was not kept, and plan and today go on \
        from the one before. Keep it: hipwise assess --keep
        """

    public static let notUntilSeen = AdviceLine.agreed(
        """
        What you told asks for a clinician first. Until then the plan holds only what is safe, and \
        no running.
        """
    )

    public static let noCourse = """
        No programme is in hand. This is the one that would begin today.
        """

    /// What to tell, and when.
    public static let tonight = """
        Tonight: the worst pain during and after, and what you did.
        """
    public static let tomorrowMorning = """
        Tomorrow on getting up: the pain and how long the hip is stiff. It judges today.
        """
    public static let weeklyCheckDue = """
        A week has passed: look back over it.
        """
    public static let nothingChanged = "Nothing in the plan changes."

    /// How far the course in hand lets one run; it has the last word over the hip check.
    public static func runningFollowsTheCourse(
        _ allowance: RunningAllowance,
        unit: DistanceUnit
    ) -> AdviceLine {
        let text = "Your programme decides how far: \(allowance.headline(unit))"
        return AdviceLine(text, sources: [], isJudgement: true)
    }

    /// How far next, where a course is in hand: today, tomorrow, and why no week ahead is named.
    public static func howFarNext(
        _ today: RunningAllowance,
        tomorrow: RunningAllowance,
        unit: DistanceUnit
    ) -> [String] {
        let first = runningFollowsTheCourse(today, unit: unit).text
        guard today.verdict != .notUntilSeen else { return [first, today.why.text] }
        let next = tomorrow.verdict.isOn ? "\(tomorrow.planned.words(unit))." : "no run."
        return [first, today.why.text, "Tomorrow: \(next)", weeksFollow]
    }

    public static let weeksFollow = """
        It plans the weeks ahead from what you tell, so no limits are given for them here.
        """

    public static let howFarChanges = "What you tell after each day may change it."
}
