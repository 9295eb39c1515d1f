/// Why an archive, or a member of it, could not be read.
public enum ArchiveError: Error, Hashable, Sendable {
    /// The archive could not be opened at all; the library's own words.
    case cannotOpen(String)
    /// The archive is broken from here on; the library's own words.
    case damaged(String)
    /// The member can be read only with a password.
    case encrypted
}

extension ArchiveError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .cannotOpen(let words): "cannot be opened (\(words))"
        case .damaged(let words): "damaged (\(words))"
        case .encrypted:
            "protected by a password; unpack it with the password first, then import the folder"
        }
    }
}
