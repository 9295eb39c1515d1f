extension String {
    /// The same name with every mail address shortened to `r…@…`.
    ///
    /// Garmin's export puts the runner's address into the name of every file; labels are shown,
    /// stored and sent along with questions. What stands around the address is kept.
    var withMaskedMailAddresses: String {
        guard contains("@") else { return self }
        var masked = ""
        var rest = self[...]
        while let at = rest.firstIndex(of: "@") {
            let local = rest[..<at].lastIndex { !$0.isPartOfMailbox }
            let start = local.map { rest.index(after: $0) } ?? rest.startIndex
            let end = Self.endOfDomain(rest[rest.index(after: at)...])
            if let end, start < at {
                masked += rest[..<start] + "\(rest[start])…@…"
                rest = rest[end...]
            } else {
                masked += rest[...at]
                rest = rest[rest.index(after: at)...]
            }
        }
        return masked + rest
    }

    /// Where a domain ends that stands at the beginning; `nil` without one.
    ///
    /// A domain has a point, and letters behind its last one. The ending of a file is not part of it.
    private static func endOfDomain(_ text: Substring) -> Index? {
        let run = text.prefix { $0.isPartOfDomain }
        var end: Index?
        var labelStart = run.startIndex
        var hasPoint = false
        var index = run.startIndex
        while true {
            let isEnd = index == run.endIndex
            if isEnd || run[index] == "." || run[index] == "-" {
                let label = run[labelStart..<index]
                if hasPoint, label.count >= 2, label.allSatisfy(\.isLetter),
                    !fileEndings.contains(label.lowercased())
                {
                    end = index
                }
            }
            if isEnd { return end }
            if run[index] == "." {
                hasPoint = true
                labelStart = run.index(after: index)
            }
            index = run.index(after: index)
        }
    }

    private static let fileEndings: Set<String> = [
        "fit", "gpx", "tcx", "gz", "tgz", "tar", "zip", "json", "csv", "xml", "txt", "jpg", "jpeg",
        "png",
    ]
}

extension Character {
    fileprivate var isPartOfMailbox: Bool { isLetter || isNumber || "._%+-".contains(self) }
    fileprivate var isPartOfDomain: Bool { isLetter || isNumber || ".-".contains(self) }
}
