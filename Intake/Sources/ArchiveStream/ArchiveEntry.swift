/// The heading of one member of an archive.
public struct ArchiveEntry: Hashable, Sendable {
    /// The name as the archive gives it: a label, never a path to write to.
    public var name: String
    public var kind: Kind
    /// Whether a password is needed for the contents.
    public var isEncrypted: Bool

    public init(name: String, kind: Kind, isEncrypted: Bool = false) {
        self.name = name
        self.kind = kind
        self.isEncrypted = isEncrypted
    }

    public enum Kind: Hashable, Sendable {
        case file, folder
        /// A symbolic or hard link, a device, a pipe: nothing that holds an activity.
        case special
    }
}
