import ActivityFile
import MarkupStream

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
        case settled(IntakeItem.Outcome)
    }

    /// Bytes of memory it may need until its item is delivered: its own, and what they decode to.
    var weight: Int {
        guard case .contents(let bytes, _) = state else { return 0 }
        return bytes.count + FITDecoder.largestResult(of: bytes.count)
    }

    /// Decodes, unless `isKnown` says that these very bytes were dealt with before.
    func item(isKnown: (String) -> Bool) -> IntakeItem {
        switch state {
        case .settled(let outcome):
            return IntakeItem(label: label, outcome: outcome, bytesDone: bytesDone)
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
        guard let identity = lists.identity(ofHead: Array(bytes.prefix(LeafReader.headBytes)))
        else {
            return ContentHash.hexadecimal(of: bytes)
        }
        return ContentHash.hexadecimal(of: bytes + Array(identity.utf8))
    }

    private func decode(_ bytes: [UInt8], cutShort: Damage?) -> IntakeItem.Outcome {
        do throws(DecodeError) {
            let head = Array(bytes.prefix(LeafReader.headBytes))
            var file =
                switch ContentKind(head: head, lists: lists) {
                case .markup: try MarkupStream.read(bytes, into: ActivityMarkupReader())
                case .list: try lists.decode(bytes)
                default: try FITDecoder().decode(bytes)
                }
            if let cutShort { file.damage.append(cutShort) }
            return .decoded(file)
        } catch {
            let why = cutShort.map { "\($0); \(error.damage)" } ?? "\(error.damage)"
            return .failed("nothing could be read from it: \(why)")
        }
    }
}
