public import ArgumentParser
import Foundation

/// Parses and runs a root command with the exit codes of the contract.
public enum Entry {
    /// Does not return.
    public static func run(_ root: any ParsableCommand.Type, arguments: [String]) async -> Never {
        // A reader that goes away (`hipwise load | head -1`) ends the program without a word.
        signal(SIGPIPE, SIG_DFL)
        let wantsJSON = arguments.contains("--json")
        do {
            var command = try root.parseAsRoot(arguments)
            if var waiting = command as? any AsyncParsableCommand {
                try await waiting.run()
            } else {
                try command.run()
            }
            exit(0)
        } catch {
            exit(report(error, root: root, wantsJSON: wantsJSON))
        }
    }

    /// Says what went wrong and returns the exit code.
    static func report(
        _ error: any Error,
        root: any ParsableCommand.Type,
        wantsJSON: Bool
    ) -> Int32 {
        let console = Console()
        if let code = error as? ExitCode { return code.rawValue }
        let isHelp = root.exitCode(for: error) == .success
        if isHelp {
            console.print(root.fullMessage(for: error))
            return 0
        }
        let isUsage = root.exitCode(for: error) == .validationFailure
        let failure = error as? Failure
        let text = failure?.description ?? (isUsage ? root.fullMessage(for: error) : "\(error)")
        console.note(isUsage && failure == nil ? text : "hipwise: \(text)")
        if wantsJSON { try? console.print(json: FailureDocument(error: text)) }
        return failure?.code.rawValue ?? (isUsage ? 2 : 3)
    }
}
