import Companion

/// Reads uploaded files under the names they had on the runner's disk.
struct RelabelledReader: FileReading {
    let base: any FileReading
    let upload: Upload

    func read(
        paths: [String],
        isKnown: @escaping @Sendable (_ digest: String) -> Bool,
        progress: @escaping @Sendable (ReadingProgress) -> Void,
        receive: (ReadFile) async throws -> Void
    ) async throws {
        let labels = Dictionary(
            upload.files.map { ($0.path, $0.label) },
            uniquingKeysWith: { first, _ in first }
        )
        try await base.read(paths: paths, isKnown: isKnown, progress: progress) { file in
            var file = file
            file.label = Self.label(of: file.label, in: labels)
            try await receive(file)
        }
    }

    /// Members of an archive come as the archive's path, " » " and their own name.
    private static func label(of text: String, in labels: [String: String]) -> String {
        let path = text.split(separator: " » ", maxSplits: 1).first.map(String.init) ?? text
        guard let label = labels[path] else { return text }
        return label + text.dropFirst(path.count)
    }
}
