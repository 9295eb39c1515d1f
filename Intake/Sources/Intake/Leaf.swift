import ActivityFile

/// A file with all archives around it peeled off: ready to decode, or already settled.
struct Leaf: Sendable {
    var label: String
    var bytesDone: Int
    var state: State
    /// Decodes lists of activities, as the import was told to.
    var lists = ActivityListDecoder()

    enum State: Sendable {
        /// `cutShort` tells where unpacking had to stop and why.
        case contents([UInt8], cutShort: Damage?)
        /// Decoded while it was read, as a part of a large file; the digest is the part's own.
        case decoded(DecodedFile, digest: String, byteCount: Int)
        case settled(IntakeItem.Outcome)
    }

    /// Bytes of memory it may need until its item is delivered: its own, and what they decode to.
    var weight: Int {
        switch state {
        case .contents(let bytes, _):
            return bytes.count + FITDecoder.largestResult(of: bytes.count)
        case .decoded(let file, _, _): return file.sampleBytes
        case .settled: return 0
        }
    }

    /// Decodes, unless `isKnown` says that these very bytes were dealt with before.
    func item(isKnown: (String) -> Bool) -> IntakeItem {
        switch state {
        case .settled(let outcome):
            return IntakeItem(label: label, outcome: outcome, bytesDone: bytesDone)
        case .decoded(let file, let digest, let byteCount):
            return IntakeItem(
                label: label,
                outcome: isKnown(digest) ? .known : .decoded(file),
                byteCount: byteCount,
                digest: digest,
                bytesDone: bytesDone
            )
        case .contents(let bytes, let cutShort):
            let digest = digest(of: bytes)
            let outcome = isKnown(digest) ? .known : decode(bytes, cutShort: cutShort)
            return IntakeItem(
                label: label,
                outcome: outcome,
                byteCount: bytes.count,
                digest: digest,
                bytesDone: bytesDone
            )
        }
    }

    /// A list that is read by another mapping of columns counts as another file.
    private func digest(of bytes: [UInt8]) -> String {
        guard !FITDecoder.recognises(bytes),
            let identity = lists.identity(ofHead: Array(bytes.prefix(LeafReader.headBytes)))
        else {
            return ContentHash.hexadecimal(of: bytes)
        }
        return ContentHash.hexadecimal(of: bytes + Array(identity.utf8))
    }

    private func decode(_ bytes: [UInt8], cutShort: Damage?) -> IntakeItem.Outcome {
        do throws(DecodeError) {
            var file: DecodedFile
            // The mark of FIT comes first in `ContentKind` too; here it spares a copy.
            if FITDecoder.recognises(bytes) {
                file = try FITDecoder().decode(bytes)
            } else {
                let head = Array(bytes.prefix(LeafReader.headBytes))
                switch ContentKind(head: head, lists: lists) {
                case .markup: file = try ActivityMarkupReader.decode(bytes.span)
                case .list: file = try lists.decode(bytes)
                default: file = try FITDecoder().decode(bytes)
                }
            }
            if let cutShort { file.damage.append(cutShort) }
            return .decoded(file)
        } catch {
            let why = cutShort.map { "\($0); \(error.damage)" } ?? "\(error.damage)"
            return .failed("nothing could be read from it: \(why)")
        }
    }
}

extension DecodedFile {
    /// Bytes that its samples take.
    fileprivate var sampleBytes: Int {
        guard case .activities(let activities) = contents else { return 0 }
        return activities.reduce(0) { $0 + $1.samples.count * 8 * (1 + $1.samples.columns.count) }
    }
}
