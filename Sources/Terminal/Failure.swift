public import ArgumentParser
public import Foundation

/// Why a verb stopped, with the exit code of the contract.
public struct Failure: Error, CustomStringConvertible, LocalizedError {
    public let description: String
    public let code: ExitCode

    public var errorDescription: String? { description }

    /// The command line itself is wrong: exit code 2.
    static func usage(_ description: String) -> Failure {
        Failure(description: description, code: ExitCode(2))
    }

    /// Nothing could be done: exit code 3.
    public static func nothingDone(_ description: String) -> Failure {
        Failure(description: description, code: ExitCode(3))
    }
}

/// What `--json` prints when there is no result.
struct FailureDocument: Encodable {
    let error: String
}
