/// What stands around every page of "What we know": the search and the parts.
struct KnowledgeFrame: Sendable {
    let searchAddress = KnowledgePart.causes.path
    let searchName = KnowledgeSearch.field
    let query: String
    let parts: [Part]

    struct Part: Sendable {
        let name: String
        let address: String
        let isCurrent: Bool
    }

    init(part: KnowledgePart?, query: String = "") {
        self.query = query
        parts = KnowledgePart.allCases.map {
            Part(name: $0.name, address: $0.path, isCurrent: $0 == part)
        }
    }
}

/// A name that leads somewhere.
struct KnowledgeLink: Sendable {
    let name: String
    /// `nil` for what has no page of its own.
    let address: String?
    /// `false` for all but the last of a list that is read as a sentence.
    var isLast = true
}

extension [KnowledgeLink] {
    /// The last one marked, so that a template can put commas between the others.
    var asList: [KnowledgeLink] {
        indices.map { index in
            var link = self[index]
            link.isLast = index == count - 1
            return link
        }
    }
}
