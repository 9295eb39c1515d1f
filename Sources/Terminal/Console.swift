import Foundation

/// Where text goes: results to standard output, progress and warnings to standard error.
struct Console {
    /// Prints a result.
    func print(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    /// Prints a warning or an explanation that is not part of the result.
    func note(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
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
