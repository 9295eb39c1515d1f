import ActivityFile

/// How reading one piece of a file ended.
enum PieceEnd {
    case more, last
    /// No more can be had; what came before counts.
    case broken(String)
    /// No more is wanted.
    case refused(String)
}

extension LeafReader {
    /// Feeds an Apple Health export to its decoder; yields a leaf only where nothing came of it.
    ///
    /// Holds one piece at a time, whatever the size of the export. The parts are handed over by `next()`.
    func stream(
        _ label: String,
        head: [UInt8],
        isAll: Bool,
        cutShort: Damage?,
        next: (inout [UInt8]) -> PieceEnd
    ) -> Leaf? {
        var parts = HealthParts(label: label)
        var cutShort = cutShort
        var isAll = isAll
        var piece = head
        while true {
            parts.append(piece)
            onBytes?(bytesDone(ofFile: parts.byteCount))
            guard parts.byteCount <= limits.healthBytes else {
                let words = "too large; an Apple Health export is read up to "
                return settled(label, .failed(words + limits.healthBytes.inWords))
            }
            if isAll { break }
            piece.removeAll(keepingCapacity: true)
            switch next(&piece) {
            case .more: break
            case .last: isAll = true
            case .broken(let words):
                cutShort = Damage(place: .byte(parts.byteCount + piece.count), reason: words)
                isAll = true
            case .refused(let words): return settled(label, .failed(words))
            }
        }
        do throws(DecodeError) {
            try parts.finish(cutShort: cutShort)
            self.parts = parts
            return nil
        } catch {
            return settled(label, .failed("nothing could be read from it: \(error.damage)"))
        }
    }
}
