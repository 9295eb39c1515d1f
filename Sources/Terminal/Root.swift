public import ArgumentParser

/// The verbs that every build of `hipwise` has; the executable adds `serve` where it is built in.
public enum Verbs {
    public static let all: [any ParsableCommand.Type] = [
        ImportCommand.self, MergesCommand.self, LoadCommand.self, AssessCommand.self,
        PlanCommand.self, CheckInCommand.self, TodayCommand.self, ScreenCommand.self,
        GaitCommand.self, DynamicsCommand.self, DemoCommand.self, EvaluateCommand.self,
    ]

    public static let abstract = "Hip pain in runners: how urgent, how likely, how come, what now."

    public static let discussion = """
        Reads your training history, asks what a careful clinician would ask and shows its reasons. \
        Everything stays on this computer. Hipwise does not diagnose and is not a medical device; \
        in an emergency call your emergency number.
        """
}
