/// Reads the messages of a FIT file, one after the other, into parts.
///
/// A definition of a record is compiled once into a plan. Records are noted by their place, and the
/// plan reads them many at a time into columns (`settle`). Other known messages are read field by
/// field, and unknown ones are stepped over by their length.
struct FITReader {
    /// The part being read; parts that are complete are in `finished`.
    var part = FITPart()
    private var finished: [FITPart] = []
    private(set) var damage: [Damage] = []
    private(set) var allowance: FITAllowance
    private var emptyRecords = 0
    /// Fields of apps, by app and number, that records have and nothing describes.
    private var undescribed: Set<UInt16> = []

    var locals = InlineArray<16, Local>(repeating: Local())
    private var definitions: [FITDefinition?] = Array(repeating: nil, count: 16)
    private var plans: [FITRecordPlan] = Array(repeating: FITRecordPlan(), count: 16)
    private var developerFields: [UInt16: FITDeveloperField] = [:]
    private var isIdentified = false
    private var compressedSpeed = FITCompressedSpeed()
    /// The file's clock as the last message told it; 0 before any did.
    var clock: UInt32 = 0
    var hasCompressedHeaders = false

    /// What a local message number stands for at the moment; small enough to copy for each message.
    struct Local {
        var kind = Kind.undefined
        var bigEndian = false
        var size = 0
        var timestampOffset = -1
        var compressedSpeedOffset = -1
        /// Whether a record of this shape can hold anything besides its time.
        var hasValues = false

        enum Kind {
            case undefined, ignored, record, known
        }
    }

    private static let mostDamage = 40
    private static let mostFiles = 1000

    init(allowance: FITAllowance) {
        self.allowance = allowance
    }

    var parts: [FITPart] { finished + [part] }

    /// What is sound but was passed over.
    var skipped: [Skip] {
        [
            Skip(count: emptyRecords, reason: "records with neither a time nor a value"),
            Skip(count: undescribed.count, reason: "fields of apps that do not say what they are"),
        ].filter { $0.count > 0 }
    }

    mutating func note(_ reason: String, at offset: Int) {
        note(Damage(place: .byte(offset), reason: reason))
    }

    mutating func note(_ found: Damage) {
        if damage.count < Self.mostDamage { damage.append(found) }
    }

    /// Forgets definitions, as each file of a chain makes its own; the part must be settled.
    mutating func beginFile() {
        locals = InlineArray(repeating: Local())
        developerFields = [:]
        compressedSpeed = FITCompressedSpeed()
        isIdentified = false
        clock = 0
        hasCompressedHeaders = false
    }

    /// Reads messages until `end`; returns where and why it had to stop before.
    mutating func readMessages(
        _ bytes: Span<UInt8>,
        from start: Int,
        to end: Int
    ) -> Damage? {
        var position = start
        while position < end {
            let header = bytes[position]
            if header & 0xC0 == 0x40 {
                guard readDefinition(bytes, at: &position, end: end) else {
                    return Damage(place: .byte(position), reason: "a definition is broken")
                }
                continue
            }
            let isCompressed = header & 0x80 != 0
            let number = Int(isCompressed ? header >> 5 & 0x03 : header & 0x0F)
            let local = locals[number]
            guard local.kind != .undefined else {
                return Damage(
                    place: .byte(position),
                    reason: "a message comes without its definition"
                )
            }
            guard position + 1 + local.size <= end else {
                return Damage(place: .byte(position), reason: "the last message is cut short")
            }
            if isCompressed { advanceClock(to: header & 0x1F) }
            switch local.kind {
            case .record:
                position = noteRecords(bytes, from: position, to: end, number, local)
            case .known:
                readTime(bytes, at: position + 1, local)
                readKnown(bytes, at: position + 1, number: number)
                position += 1 + local.size
            case .ignored, .undefined:
                readTime(bytes, at: position + 1, local)
                position += 1 + local.size
            }
        }
        return nil
    }

    /// A compressed header carries the last five bits of the time.
    private mutating func advanceClock(to lastBits: UInt8) {
        hasCompressedHeaders = true
        let step = (UInt32(lastBits) &- clock) & 0x1F
        clock = clock &+ step
    }

    /// Sets the clock by the time stamp of a message; `false` when it has none.
    @inline(__always)
    @discardableResult
    private mutating func readTime(_ bytes: Span<UInt8>, at start: Int, _ local: Local) -> Bool {
        guard local.timestampOffset >= 0 else { return false }
        let stamp = bytes.unsigned32(
            at: start + local.timestampOffset,
            bigEndian: local.bigEndian
        )
        guard stamp != .max else { return false }
        clock = stamp
        return true
    }

    /// Notes the record at `position` and those of the same header that follow it directly.
    private mutating func noteRecords(
        _ bytes: Span<UInt8>,
        from position: Int,
        to end: Int,
        _ number: Int,
        _ local: Local
    ) -> Int {
        let header = bytes[position]
        let isCompressed = header & 0x80 != 0
        let firstRow = part.columns.count
        var position = position
        part.columns.reserve(min((end - position) / (1 + local.size), allowance.records.left))
        repeat {
            let start = position + 1
            let hasTime = readTime(bytes, at: start, local) || isCompressed
            if !hasTime && !local.hasValues {
                emptyRecords += 1
            } else if allowance.records.takeOne() {
                if local.compressedSpeedOffset >= 0 {
                    noteCompressedSpeed(bytes, at: start + local.compressedSpeedOffset, number)
                }
                part.columns.append(time: clock, start: start)
            }
            position = start + local.size
        } while !isCompressed && position + local.size < end && bytes[position] == header
        plans[number].await(firstRow..<part.columns.count)
        return position
    }

    private mutating func noteCompressedSpeed(_ bytes: Span<UInt8>, at offset: Int, _ number: Int) {
        guard let (speed, distance) = compressedSpeed.read(bytes, at: offset) else { return }
        plans[number].compressedSpeeds.append(
            FITRecordPlan.CompressedSpeed(row: part.columns.count, speed: speed, distance: distance)
        )
    }

    /// Reads all noted records into their columns; due whenever a part or its bytes come to an end.
    mutating func settle(_ bytes: Span<UInt8>) {
        for number in plans.indices { part.columns.fill(&plans[number], from: bytes) }
        part.columns.settle()
    }

    private mutating func readKnown(_ bytes: Span<UInt8>, at start: Int, number: Int) {
        guard let definition = definitions[number] else { return }
        switch definition.messageNumber {
        case FITMessage.fieldDescription:
            guard let developer = definition.whole(0, in: bytes, at: start),
                let field = definition.whole(1, in: bytes, at: start)
            else { return }
            let key = UInt16(truncatingIfNeeded: developer << 8 | field)
            developerFields[key] = FITDeveloperField(definition, in: bytes, at: start)
        case FITMessage.fileID:
            // A chained file that introduces itself is another recording; one that does not
            // (heart rates sent on by a swim belt) continues the one before.
            if !isIdentified && part.hasFileID && finished.count < Self.mostFiles {
                settle(bytes)
                finished.append(part)
                part = FITPart()
            }
            isIdentified = true
            fallthrough
        default:
            part.take(
                definition,
                in: bytes,
                at: start,
                time: Int64(clock),
                allowance: &allowance
            )
        }
    }

    private mutating func readDefinition(
        _ bytes: Span<UInt8>,
        at position: inout Int,
        end: Int
    ) -> Bool {
        let number = Int(bytes[position] & 0x0F)
        guard let definition = FITDefinition(bytes, at: &position, end: end) else { return false }
        part.columns.fill(&plans[number], from: bytes)
        var local = Local()
        local.bigEndian = definition.bigEndian
        local.size = definition.size
        local.timestampOffset = definition.timestampOffset ?? -1
        local.kind = .ignored
        definitions[number] = nil
        if definition.messageNumber == FITMessage.record {
            local.kind = .record
            let plan = FITRecordPlan(definition, developerFields: developerFields)
            for field in definition.developerFields where developerFields[field.key] == nil {
                undescribed.insert(field.key)
            }
            local.compressedSpeedOffset = definition.compressedSpeedOffset ?? -1
            local.hasValues = plan.hasCompressedSpeed || !plan.steps.isEmpty
            plans[number] = plan
        } else if FITMessage.isRead(definition.messageNumber) {
            local.kind = .known
            definitions[number] = definition
        }
        locals[number] = local
        return true
    }
}
