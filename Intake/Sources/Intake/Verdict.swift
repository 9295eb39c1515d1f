import ActivityFile

/// What to do with a file once its first bytes are known.
enum Verdict: Sendable {
    case decode
    /// An Apple Health export, which is read piece by piece since it may be larger than memory.
    case stream
    case open(Packing)
    case settled(IntakeItem.Outcome)

    enum Packing: Sendable {
        case zip, tar, gzip
    }

    init(_ kind: ContentKind, name: String) {
        let claim = Claim(name: name)
        switch kind {
        case .fit: self = .decode
        case .zip: self = .open(.zip)
        case .tar: self = .open(.tar)
        case .gzip: self = .open(.gzip)
        case .markup(let root): self = Self.onMarkup(root, claim: claim)
        case .list(.other(let what)): self = Self.onForeign(what, claim: claim)
        case .list: self = .decode
        case .empty: self = Self.onEmpty(claim)
        case .macShadow:
            self = .settled(.skipped("file information of macOS, not an activity file"))
        case .foreignArchive(let name):
            self = .settled(
                .failed("\(name) archives cannot be opened here; unpack it and import the folder")
            )
        case .foreign(let what): self = Self.onForeign(what, claim: claim)
        case .zeros: self = Self.onForeign("nothing but zero bytes", claim: claim)
        case .unknownText: self = Self.onForeign("text", claim: claim)
        case .unknown:
            // A FIT file may have lost its header; the decoder says whether anything is left.
            self = claim == .fit ? .decode : Self.onForeign("data of an unknown kind", claim: claim)
        }
    }

    private static func onMarkup(_ root: String?, claim: Claim?) -> Verdict {
        guard let root, root != "gpx", root != "TrainingCenterDatabase" else { return .decode }
        if root == ActivityMarkupReader.healthRoot { return .stream }
        if let kind = ActivityMarkupReader.kind(ofRoot: root) { return .settled(.skipped(kind)) }
        return onForeign("XML of another kind, <\(root)>", claim: claim)
    }

    private static func onEmpty(_ claim: Claim?) -> Verdict {
        guard claim != nil else { return .settled(.skipped("empty file")) }
        return .settled(.failed("the file is empty; export it or copy it from the watch again"))
    }

    private static func onForeign(_ what: String, claim: Claim?) -> Verdict {
        guard let claim else { return .settled(.skipped("not an activity file (\(what))")) }
        return .settled(
            .failed(
                "named .\(claim.rawValue) but holds \(what); export it again from where it came"
            )
        )
    }

    /// What a file's name promises.
    enum Claim: String {
        case fit, gpx, tcx, zip, gz, tgz

        init?(name: String) {
            var parts = name.lowercased().split(separator: ".", omittingEmptySubsequences: false)
            if parts.count > 2, parts.last == "gz", Claim(ending: parts[parts.count - 2]) != nil {
                parts.removeLast()
            }
            guard parts.count > 1, let ending = parts.last, let claim = Claim(ending: ending) else {
                return nil
            }
            self = claim
        }

        private init?(ending: Substring) { self.init(rawValue: String(ending)) }
    }
}
