import ActivityFile

/// What a file holds, judged by its first bytes and never by its name.
enum ContentKind: Hashable, Sendable {
    case empty
    case fit
    case gzip, zip, tar
    /// XML; the root element without prefix, `nil` where it lies beyond the first bytes.
    case markup(root: String?)
    /// A table or JSON document; which kind of list of activities, if any.
    case list(ActivityListKind)
    /// macOS keeps a file's attributes in such a shadow beside it.
    case macShadow
    /// An archive that is not opened here; how people call it.
    case foreignArchive(String)
    /// Anything else that is known well enough to be named.
    case foreign(String)
    /// Zero bytes only: what a failed copy leaves behind.
    case zeros
    case unknownText
    case unknown

    /// Judges by up to the first 64 kilobytes.
    init(head: [UInt8], lists: ActivityListDecoder = ActivityListDecoder()) {
        if head.isEmpty {
            self = .empty
        } else if let kind = Self.kindByMagic(head) {
            self = kind
        } else if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
            self = lists.kind(ofHead: head).map(Self.list) ?? .markup(root: nil)
        } else if let markup = MarkupRoot(head: head) {
            self = markup.isWebPage ? .foreign("a web page") : .markup(root: markup.name)
        } else if head.allSatisfy({ $0 == 0 }) {
            self = .zeros
        } else {
            self = Self.kindOfText(head, lists)
        }
    }

    private static func kindByMagic(_ head: [UInt8]) -> ContentKind? {
        // A FIT header: its length, then ".FIT" from byte 8 on.
        if head.count >= 12, Array(head[8..<12]) == Array(".FIT".utf8) { return .fit }
        if head.count > 262, Array(head[257..<262]) == Array("ustar".utf8) { return .tar }
        if head.count >= 12, Array(head[4..<8]) == Array("ftyp".utf8) { return .foreign("a video") }
        for (magic, kind) in magics where head.starts(with: magic) { return kind }
        return nil
    }

    private static let magics: [([UInt8], ContentKind)] = [
        ([0x1F, 0x8B], .gzip),
        (Array("PK\u{3}\u{4}".utf8), .zip),
        (Array("PK\u{5}\u{6}".utf8), .zip),
        ([0x00, 0x05, 0x16, 0x07], .macShadow),
        ([0x00, 0x00, 0x00, 0x01, 0x42, 0x75, 0x64, 0x31], .macShadow),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .foreignArchive("7-Zip")),
        (Array("Rar!".utf8), .foreignArchive("RAR")),
        (Array("BZh".utf8), .foreignArchive("bzip2")),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .foreignArchive("xz")),
        ([0xFF, 0xD8, 0xFF], .foreign("a picture")),
        ([0x89, 0x50, 0x4E, 0x47], .foreign("a picture")),
        (Array("GIF8".utf8), .foreign("a picture")),
        (Array("RIFF".utf8), .foreign("a picture or video")),
        (Array("%PDF".utf8), .foreign("PDF")),
        (Array("SQLite format 3".utf8), .foreign("a database")),
    ]

    private static func kindOfText(_ head: [UInt8], _ lists: ActivityListDecoder) -> ContentKind {
        let bytes = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head[3...] : head[...]
        guard bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) else {
            return .unknown
        }
        return lists.kind(ofHead: head).map(Self.list) ?? .unknownText
    }
}
