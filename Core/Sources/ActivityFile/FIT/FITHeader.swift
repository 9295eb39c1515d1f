/// The twelve or fourteen bytes that open a FIT file, or each part of a chained one.
struct FITHeader {
    /// Where the header starts in the bytes at hand.
    var start: Int
    var size: Int
    /// Bytes of messages that the header announces; a claim, not a promise.
    var announcedSize: Int
    var hasMark: Bool

    var dataStart: Int { start + size }

    /// `nil` where no header starts at `offset`.
    init?(_ bytes: Span<UInt8>, at offset: Int) {
        guard Self.hasMark(bytes, at: offset), bytes[offset] >= 12,
            offset + Int(bytes[offset]) <= bytes.count
        else { return nil }
        self.init(checked: bytes, at: offset, hasMark: true)
    }

    /// A whole file whose lengths fit so exactly that the missing mark must be damage.
    init?(withoutMark bytes: Span<UInt8>) {
        guard bytes.count > 16, bytes[0] == 12 || bytes[0] == 14 else { return nil }
        self.init(checked: bytes, at: 0, hasMark: false)
        guard announcedSize > 0, dataStart + announcedSize + 2 == bytes.count else { return nil }
    }

    private init(checked bytes: Span<UInt8>, at offset: Int, hasMark: Bool) {
        start = offset
        size = Int(bytes[offset])
        announcedSize = Int(bytes.unsigned32(at: offset + 4))
        self.hasMark = hasMark
    }

    /// Whether ".FIT", here read as a little-endian word, stands where a header at `offset` has it.
    static func hasMark(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
        offset + 12 <= bytes.count
            && bytes.unsigned32(at: offset + 8) == 0x5449_462E
    }

    /// The first header of usual size in the next few kilobytes.
    static func next(in bytes: Span<UInt8>, from offset: Int) -> FITHeader? {
        for start in offset..<max(offset, min(bytes.count - 11, offset + 4096)) {
            if bytes[start] == 12 || bytes[start] == 14, let header = FITHeader(bytes, at: start) {
                return header
            }
        }
        return nil
    }

    /// What is odd about the header itself; a header checksum of 0 is legal and means none.
    func damage(in bytes: Span<UInt8>) -> Damage? {
        if !hasMark {
            return Damage(place: .byte(start + 8), reason: "the mark of a FIT file is missing")
        }
        if size != 12 && size != 14 {
            return Damage(place: .byte(start), reason: "the header has an unusual length")
        }
        guard size == 14 else { return nil }
        let stored = bytes.unsigned16(at: start + 12)
        guard stored != 0, stored != FITChecksum.of(bytes, start..<start + 12) else { return nil }
        return Damage(place: .byte(start + 12), reason: "the header's checksum is wrong")
    }
}
