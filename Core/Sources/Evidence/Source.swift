/// A published work, or a named kind of consensus, that a claim rests on.
public struct Source: Sendable, Hashable {
    public let id: SourceID
    public let authors: String
    public let year: Int?
    public let title: String
    /// Journal with volume and pages, or publisher.
    public let venue: String
    /// DOI without a resolver prefix, or `nil`.
    public let doi: String?
    /// What kind of study it is, in a few words.
    public let design: String
    public let citation: CitationCheck

    public init(
        _ id: SourceID,
        authors: String,
        year: Int?,
        title: String,
        venue: String,
        doi: String?,
        design: String,
        citation: CitationCheck
    ) {
        self.id = id
        self.authors = authors
        self.year = year
        self.title = title
        self.venue = venue
        self.doi = doi
        self.design = design
        self.citation = citation
    }

    /// First surname and year, short enough for a line of reasons: "Frandsen 2025".
    public var shortName: String {
        let first = authors.split(separator: ",").first.map(String.init) ?? authors
        var words = first.split(separator: " ")
        // Initials follow the surname: "Schuster Brandt Frandsen J".
        while words.count > 1, let last = words.last, last.count <= 3,
            last.allSatisfy(\.isUppercase)
        {
            words.removeLast()
        }
        let name = words.joined(separator: " ")
        return year.map { "\(name) \($0)" } ?? name
    }
}

/// Whether the bibliographic details were checked against the work.
public enum CitationCheck: String, Sendable, Hashable, Codable {
    case checked, partly, unchecked
}
