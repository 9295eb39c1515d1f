import Foundation

/// Where text goes: results to standard output, progress and warnings to standard error.
public struct Console {
    public init() {}

    /// Prints a result; a reader that cannot take it ends the program, quietly if it just went away.
    public func print(_ text: String) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
        } catch {
            if errno == EPIPE { exit(0) }
            note("hipwise: the result cannot be written: \(error.localizedDescription)")
            exit(3)
        }
    }

    /// Prints a warning or an explanation that is not part of the result.
    public func note(_ text: String) {
        // Nobody to tell is no reason to stop.
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }

    /// Prints `document` as the one JSON document of this run.
    func print(json document: some Encodable) throws {
        print(try JSONText.of(document))
    }
}

/// JSON as the contract wants it: sorted keys, readable, slashes as they are.
public enum JSONText {
    public static func of(_ document: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }
}
