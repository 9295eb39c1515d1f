/// Reads activities out of FIT files: those of Garmin, Coros, Suunto, Wahoo, Stryd, Zwift and others.
///
/// Written from the public protocol description. Damage never stops it as long as anything can be
/// read: what was left out is listed with its byte offset.
public struct FITDecoder: Sendable {
    /// What each file may add to memory; less than usual in tests.
    var allowance = FITAllowance()

    public init() {}

    /// Bytes that decoding a file of `byteCount` bytes can leave in memory, at worst.
    ///
    /// A record takes two bytes of the file at least, its header and a value, and becomes a time and
    /// a number for each channel.
    public static func largestResult(of byteCount: Int) -> Int {
        let recordBytes = 8 * (1 + Channel.allCases.count)
        return min(byteCount / 2, FITAllowance().records.left) * recordBytes
    }

    /// Whether `prefix`, the first twelve bytes or more of a file, carries the mark of FIT.
    public static func recognises(_ prefix: [UInt8]) -> Bool {
        FITHeader.hasMark(prefix.span, at: 0)
    }

    /// Decodes a whole file, which may be several FIT files one after the other.
    ///
    /// Throws when the bytes are not FIT or when damage left nothing to read.
    public func decode(_ bytes: [UInt8]) throws(DecodeError) -> DecodedFile {
        try decode(bytes.span)
    }

    /// Decodes a whole file without copying it.
    public func decode(_ bytes: Span<UInt8>) throws(DecodeError) -> DecodedFile {
        guard bytes.count > 0 else {
            throw DecodeError(Damage(place: .byte(0), reason: "the file is empty"))
        }
        var reader = FITReader(allowance: allowance)
        var budget = Budget(fileSize: bytes.count)
        var position = 0
        while position < bytes.count {
            guard let header = try nextHeader(bytes, at: position, reader: &reader) else { break }
            position = readFile(bytes, header: header, reader: &reader, budget: &budget)
        }
        return try contents(of: reader)
    }

    /// The header at `position` or, past some stray bytes, after it; `nil` when only junk is left.
    private func nextHeader(
        _ bytes: Span<UInt8>,
        at position: Int,
        reader: inout FITReader
    ) throws(DecodeError) -> FITHeader? {
        let here =
            FITHeader(bytes, at: position)
            ?? (position == 0 ? FITHeader(withoutMark: bytes) : nil)
        if let here {
            if let damage = here.damage(in: bytes) { reader.note(damage) }
            return here
        }
        let next = FITHeader.next(in: bytes, from: position)
        if next == nil && position == 0 {
            throw DecodeError(Damage(place: .byte(0), reason: "this is not a FIT file"))
        }
        let count = (next?.start ?? bytes.count) - position
        reader.note("\(count) stray bytes are left out", at: position)
        return next
    }

    /// Reads one file of the chain and returns where the next may begin.
    private func readFile(
        _ bytes: Span<UInt8>,
        header: FITHeader,
        reader: inout FITReader,
        budget: inout Budget
    ) -> Int {
        let end = dataEnd(bytes, header: header, reader: &reader, budget: &budget)
        reader.beginFile()
        var position = header.dataStart
        var least = reader.part.columns.count
        while let damage = reader.readMessages(bytes, from: position, to: end) {
            reader.note(damage)
            guard case .byte(let offset) = damage.place else { break }
            reader.dropDoubtfulRecords(bytes, keeping: least)
            least = reader.part.columns.count
            guard
                let next = reader.resynchronise(
                    bytes,
                    from: offset + 1,
                    to: end,
                    budget: &budget.steps
                )
            else { break }
            position = next
        }
        reader.settle(bytes)
        return end + 2
    }

    /// Where the messages of a file end, whatever its header claims; also checks the checksum.
    private func dataEnd(
        _ bytes: Span<UInt8>,
        header: FITHeader,
        reader: inout FITReader,
        budget: inout Budget
    ) -> Int {
        let announced = header.dataStart + header.announcedSize
        guard announced + 2 <= bytes.count else {
            reader.note(
                "the file ends early: \(announced + 2 - bytes.count) bytes are missing",
                at: bytes.count
            )
            let tail = bytes.count - 2
            let isWhole =
                tail > header.dataStart && budget.allows(tail - header.start)
                && bytes.unsigned16(at: tail) == FITChecksum.of(bytes, header.start..<tail)
            return isWhole ? tail : bytes.count
        }
        let stored = bytes.unsigned16(at: announced)
        let isSound =
            budget.allows(announced - header.start)
            && stored == FITChecksum.of(bytes, header.start..<announced)
        let isLast = announced + 2 == bytes.count
        if isSound || isLast || FITHeader.hasMark(bytes, at: announced + 2) {
            if !isSound {
                let reason = stored == 0 ? "the checksum is missing" : "the checksum is wrong"
                reader.note(reason, at: announced)
            }
            return announced
        }
        reader.note("the file is longer than its header says", at: header.start + 4)
        let next = FITHeader.next(in: bytes, from: announced + 2)?.start ?? bytes.count
        return next - 2
    }

    private func contents(of reader: FITReader) throws(DecodeError) -> DecodedFile {
        var damage = reader.damage
        let parts = reader.parts
        var activities: [RecordedActivity] = []
        for part in parts where part.isActivity {
            var assembled = FITAssembly(part).activities()
            for index in assembled.indices {
                assembled[index].hasKnownDate =
                    assembled[index].start >= FITAssembly.earliestBelievable
            }
            if assembled.contains(where: { !$0.hasKnownDate }) {
                damage.append(
                    Damage(
                        place: .byte(0),
                        reason:
                            "the device did not know the date; kept, but not counted as training"
                    )
                )
            }
            activities += assembled
        }
        if !activities.isEmpty {
            if reader.allowance.isExceeded {
                let reason = "the file holds more than any device writes; the rest is left out"
                damage.append(Damage(place: .byte(0), reason: reason))
            }
            return DecodedFile(
                contents: .activities(activities),
                damage: damage,
                skipped: reader.skipped
            )
        }
        let kind = parts.lazy.compactMap(\.fileType).first.map(FITProfile.kind(ofFileType:))
        if let first = damage.first,
            parts[0].fileType ?? FITProfile.activityFile == FITProfile.activityFile
        {
            throw DecodeError(first)
        }
        return DecodedFile(contents: .noActivity(kind: kind ?? "empty file"), damage: damage)
    }

    /// Bounds the work on files made to cost more than their size.
    private struct Budget {
        /// Steps of looking for sense after damage.
        var steps = 20_000_000
        private var checkedBytes: Int

        init(fileSize: Int) { checkedBytes = 4 * fileSize }

        /// Whether another `count` bytes may be summed up; chained headers could claim each other.
        mutating func allows(_ count: Int) -> Bool {
            checkedBytes -= count
            return checkedBytes >= 0
        }
    }
}
