/// From which chance on a cause changes the advice; all of it our judgement.
///
/// The chances are rough, so the bounds sit low where missing something would hurt.
public enum AdviceThresholds {
    /// A cause that must not be missed stops running and exercise, whatever the tier.
    public static let mustNotMiss = 0.10
    /// The same for one that leads; below this there is nothing that speaks for it.
    public static let mustNotMissLeading = 0.05
    /// A cause rules out the exercises that could harm it.
    public static let plausible = 0.15
    /// A cause counts as leading beside the first one.
    public static let leading = 0.30
    /// Most causes that advice is drawn from.
    public static let mostLeaders = 3
    /// Share of the training limit while running hurts, or while nobody asked whether it does.
    ///
    /// The pain rule asks for 10 to 30 in 100 less; this takes the careful end.
    public static let reduction = 0.7
    /// An injury younger than this many weeks gets gentle holds only.
    public static let freshWeeks = 1.0
    /// Answers older than this many weeks are asked for anew.
    public static let outdatedWeeks = 4.0
    /// The same where they hold the runner back.
    public static let heldWeeks = 1.0
    /// Less than this is no run worth starting.
    public static let shortestRunMeters = 500.0
    /// Below this age growth zones may be the cause.
    public static let grownUp = 18.0
}
