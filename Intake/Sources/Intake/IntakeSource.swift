/// A path to take in, and the name under which to report it.
public struct IntakeSource: Hashable, Sendable {
    public var label: String
    public var path: String

    /// A file or folder, reported by the path the user typed.
    public init(path: String) {
        self.init(label: path, path: path)
    }

    /// A file kept under another name, such as an upload.
    public init(label: String, path: String) {
        self.label = label
        self.path = path
    }
}
