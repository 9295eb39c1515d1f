import ArgumentParser

struct GaitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gait",
        abstract: "What a clip of you running shows, each measure with its error.",
        discussion: """
            hipwise gait VIDEO --view rear measures hip drop (with tape on the waistband), trunk \
            lean, step width and cadence; --view side the knee, the landing and the time on the \
            ground. What a clip cannot give is refused, with the one thing to change. \
            hipwise gait how says how to film.

            Exit code: 0 measured; 1 measured, but something asked for failed (standing clip, \
            tape, annotated clip); 2 wrong usage; 3 nothing could be measured (with --json the \
            document says why).
            """,
        subcommands: [
            GaitLookCommand.self, GaitHow.self, GaitFrame.self, GaitList.self, GaitShow.self,
            GaitCompare.self, GaitRemove.self, GaitRestore.self,
        ],
        defaultSubcommand: GaitLookCommand.self
    )
}
