import Foundation
import Testing

/// The built program, run as its user would run it.
struct Program {
    struct Outcome {
        var code: Int32
        var output: String
        var errors: String

        var json: JSON { get throws { try JSON(output) } }
    }

    /// The executable beside the test bundle.
    static var url: URL {
        get throws {
            let folders = [
                Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent(),
                URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(),
            ]
            let found = folders.map { $0.appending(path: "hipwise") }
                .first {
                    FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false))
                }
            return try #require(found, "the program is built beside its tests")
        }
    }

    static func run(_ arguments: [String], input: String = "") throws -> Outcome {
        try start(arguments, input: input).finish()
    }

    /// A program at work.
    struct Running {
        let process: Process
        let output: FileHandle
        let errors: URL

        /// Waits for its end, and takes the file of its errors away.
        func finish() -> Outcome {
            let text = output.readDataToEndOfFile()
            process.waitUntilExit()
            defer { try? FileManager.default.removeItem(at: errors) }
            return Outcome(
                code: process.terminationStatus,
                output: String(decoding: text, as: UTF8.self),
                errors: (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
            )
        }
    }

    /// Starts the program; errors go to a file, so that a full pipe never blocks it.
    static func start(
        _ arguments: [String],
        input: String = ""
    ) throws -> Running {
        let process = Process()
        process.executableURL = try url
        process.arguments = arguments
        let output = Pipe()
        let stdin = Pipe()
        let errors = FileManager.default.temporaryDirectory
            .appending(path: "hipwise-errors-\(UUID().uuidString)")
        _ = FileManager.default.createFile(
            atPath: errors.path(percentEncoded: false),
            contents: nil
        )
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = stdin
        try process.run()
        try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        return Running(process: process, output: output.fileHandleForReading, errors: errors)
    }
}

/// A folder of its own for one test, removed with it.
final class ScratchFolder {
    let url: URL
    var path: String { url.path(percentEncoded: false) }

    init() throws {
        url = FileManager.default.temporaryDirectory
            .appending(path: "hipwise-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ name: String, _ data: Data) throws -> String {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try data.write(to: file)
        return file.path(percentEncoded: false)
    }

    func write(_ name: String, _ text: String) throws -> String {
        try write(name, Data(text.utf8))
    }
}

/// Folders of the repository that tests read.
enum Repository {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The shared data beside the repository, or `nil` in a clone without it.
    static var shared: URL? {
        let named = ProcessInfo.processInfo.environment["HIPWISE_SHARED"]
        let folder =
            named.map { URL(filePath: $0) }
            ?? root.deletingLastPathComponent().appending(path: "shared")
        let exists = FileManager.default.fileExists(atPath: folder.path(percentEncoded: false))
        return exists ? folder : nil
    }
}
