import ArgumentParser
import Terminal

@main
struct Main {
    static func main() async {
        await Entry.run(
            HipwiseCommand.self,
            arguments: Array(CommandLine.arguments.dropFirst())
        )
    }
}

struct HipwiseCommand: ParsableCommand {
    #if WEB
    static let verbs = Verbs.all + [ServeCommand.self]
    #else
    static let verbs = Verbs.all
    #endif

    static let configuration = CommandConfiguration(
        commandName: "hipwise",
        abstract: Verbs.abstract,
        discussion: Verbs.discussion,
        version: "0.1.0",
        subcommands: verbs
    )
}
