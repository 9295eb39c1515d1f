import ActivityFile
import ArchiveStream

/// Yields the files of a source list one after another, going into archives as they come.
///
/// Holds one file's bytes at a time, plus those of an archive that lies inside another.
final class LeafReader {
    /// As much of a file is read before deciding whether the rest is worth it.
    static let headBytes = 1 << 16
    private static let sliceBytes = 1 << 22
    /// An export that is streamed comes in pieces that stay in the processor's cache.
    static let pieceBytes = 1 << 18

    private let sources: [SourceList.Source]
    let limits: IntakeLimits
    private let lists: ActivityListDecoder
    private var nextSource = 0
    private var bytesBefore = 0
    private var archives: [OpenArchive] = []
    /// Parts of an Apple Health export that are still to be handed over.
    var parts: HealthParts?
    /// Told how many bytes are done while one large export is read.
    var onBytes: ((Int) -> Void)?

    init(_ list: SourceList, limits: IntakeLimits, lists: ActivityListDecoder) {
        sources = list.sources
        self.limits = limits
        self.lists = lists
    }

    /// The next file, or `nil` when all is read.
    func next() -> Leaf? {
        while true {
            if let state = parts?.next() { return leaf(parts?.label ?? "", state) }
            parts = nil
            if let archive = archives.last {
                if let leaf = nextMember(of: archive) { return leaf }
                continue
            }
            guard nextSource < sources.count else { return nil }
            if nextSource > 0 {
                bytesBefore = bytesBefore.addingSaturated(sources[nextSource - 1].byteCount)
            }
            nextSource += 1
            if let leaf = open(sources[nextSource - 1]) { return leaf }
        }
    }

    // MARK: - Files

    private func open(_ source: SourceList.Source) -> Leaf? {
        if let outcome = source.outcome { return settled(source.label, outcome) }
        var bytes: [UInt8] = []
        do throws(SystemError) {
            let file = try InputFile(path: source.path)
            let more = try file.read(into: &bytes, upTo: Self.headBytes)
            switch Verdict(ContentKind(head: bytes, lists: lists), name: source.label) {
            case .settled(let outcome):
                return settled(source.label, outcome)
            case .open(let packing):
                return push(
                    source.label,
                    packing: packing,
                    inside: nil,
                    byteCount: source.byteCount
                ) { packing throws(ArchiveError) in
                    try ArchiveReader(path: source.path, packing: packing)
                }
            case .stream:
                return stream(source.label, head: bytes, isAll: !more, cutShort: nil) { piece in
                    do throws(SystemError) {
                        let more = try file.read(into: &piece, upTo: Self.pieceBytes)
                        return more ? .more : .last
                    } catch {
                        return .broken(error.words)
                    }
                }
            case .decode:
                guard source.byteCount <= limits.fileBytes else {
                    return settled(source.label, .failed(tooLarge(source.byteCount)))
                }
                if more { _ = try file.read(into: &bytes, upTo: limits.fileBytes) }
                return leaf(source.label, .contents(bytes, cutShort: nil))
            }
        } catch {
            return settled(source.label, .failed(error.words))
        }
    }

    private func tooLarge(_ byteCount: Int) -> String {
        "too large (\(byteCount.inWords)); an activity file has at most \(limits.fileBytes.inWords)"
    }

    // MARK: - Members of archives

    /// The next file of the innermost archive; `nil` when a folder was passed or a level changed.
    private func nextMember(of archive: OpenArchive) -> Leaf? {
        do throws(ArchiveError) {
            guard let entry = try archive.next() else {
                archives.removeLast()
                return nil
            }
            if let refusal = archive.refusal(limits) { return abandon(archive, refusal) }
            let label = archive.label(of: entry)
            switch entry.kind {
            case .folder: return nil
            case .special: return settled(label, .skipped("a link, which archives may not follow"))
            case .file:
                if entry.isHidden { return settled(label, .skipped("hidden")) }
                if entry.isEncrypted {
                    return settled(label, .failed(ArchiveError.encrypted.description))
                }
                return read(entry, of: archive, label: label)
            }
        } catch {
            let count = archive.memberCount
            let kept = count == 0 ? "" : "; the \(count) files before that were read"
            return abandon(archive, "\(error)\(kept)")
        }
    }

    private func read(_ entry: ArchiveEntry, of archive: OpenArchive, label: String) -> Leaf? {
        var bytes: [UInt8] = []
        var cutShort: Damage?
        var more = false
        do throws(ArchiveError) {
            more = try archive.read(into: &bytes, upTo: Self.headBytes)
        } catch {
            cutShort = Damage(place: .byte(bytes.count), reason: "\(error)")
        }
        let name = archive.packing == .gzip ? archive.label : entry.name
        let kind = ContentKind(head: bytes, lists: lists)
        if let cutShort, kind == .empty { return settled(label, .failed(cutShort.reason)) }
        let verdict = Verdict(kind, name: name)
        if case .settled(let outcome) = verdict { return settled(label, outcome) }
        if case .stream = verdict {
            return stream(label, head: bytes, isAll: !more, cutShort: cutShort) { piece in
                do throws(ArchiveError) {
                    let more = try archive.read(into: &piece, upTo: Self.pieceBytes)
                    if let refusal = archive.refusal(limits) { return .refused(refusal) }
                    return more ? .more : .last
                } catch {
                    return .broken("\(error)")
                }
            }
        }
        while more {
            do throws(ArchiveError) {
                more = try archive.read(into: &bytes, upTo: Self.sliceBytes)
            } catch {
                cutShort = Damage(place: .byte(bytes.count), reason: "\(error)")
                more = false
            }
            if let refusal = archive.refusal(limits) { return abandon(archive, refusal) }
            if let words = refusal(of: bytes.count, verdict) {
                return settled(label, .failed(words))
            }
        }
        guard case .open(let packing) = verdict else {
            return leaf(label, .contents(bytes, cutShort: cutShort))
        }
        return push(
            label,
            packing: packing,
            inside: archive,
            byteCount: bytes.count
        ) { packing throws(ArchiveError) in
            try ArchiveReader(bytes: bytes, packing: packing)
        }
    }

    /// Why a member that has grown to `byteCount` bytes is read no further.
    private func refusal(of byteCount: Int, _ verdict: Verdict) -> String? {
        guard case .open = verdict else {
            return byteCount > limits.fileBytes ? tooLarge(byteCount) : nil
        }
        guard byteCount > limits.innerArchiveBytes else { return nil }
        return "an archive inside an archive is read only up to "
            + "\(limits.innerArchiveBytes.inWords); unpack it and import the folder"
    }

    /// Goes into an archive; yields a leaf only where that is refused.
    private func push(
        _ label: String,
        packing: Verdict.Packing,
        inside parent: OpenArchive?,
        byteCount: Int,
        open: (ArchiveReader.Packing) throws(ArchiveError) -> ArchiveReader
    ) -> Leaf? {
        // The usual gzip around a single file is no level of its own; gzip in gzip would be.
        let isPlainGzip = packing == .gzip && parent?.packing != .gzip
        let depth = (parent?.depth ?? 0) + (isPlainGzip ? 0 : 1)
        guard depth <= limits.archiveDepth else {
            let words =
                "archives lie more than \(limits.archiveDepth) deep in each other; "
                + "unpack the outer ones and import the folder"
            return settled(label, .failed(words))
        }
        do throws(ArchiveError) {
            let reader = try open(packing.ofReader)
            archives.append(
                OpenArchive(
                    reader,
                    label: label,
                    packing: packing,
                    depth: depth,
                    byteCount: byteCount
                )
            )
            return nil
        } catch {
            return settled(label, .failed("\(error)"))
        }
    }

    private func abandon(_ archive: OpenArchive, _ words: String) -> Leaf {
        archives.removeLast()
        return settled(archive.label, .failed(words))
    }

    // MARK: - Leaves

    func settled(_ label: String, _ outcome: IntakeItem.Outcome) -> Leaf {
        leaf(label, .settled(outcome))
    }

    private func leaf(_ label: String, _ state: Leaf.State) -> Leaf {
        Leaf(
            label: label.withMaskedMailAddresses,
            bytesDone: bytesDone(ofFile: .max),
            state: state,
            lists: lists
        )
    }

    /// Bytes that are done, `ofFile` of them in the present file unless it is an archive.
    func bytesDone(ofFile: Int) -> Int {
        let present = sources[nextSource - 1].byteCount
        let consumed = archives.first?.reader.consumedBytes ?? ofFile
        return bytesBefore.addingSaturated(min(consumed, present))
    }
}

extension ArchiveEntry {
    /// Whether the file, or a folder it lies in, is one that systems keep for themselves.
    fileprivate var isHidden: Bool {
        name.split(separator: "/").contains { part in
            part == "__MACOSX" || part.hasPrefix(".") && part != "." && part != ".."
        }
    }
}

extension Verdict.Packing {
    fileprivate var ofReader: ArchiveReader.Packing {
        switch self {
        case .zip: .zip
        case .tar: .tar
        case .gzip: .gzip
        }
    }
}
