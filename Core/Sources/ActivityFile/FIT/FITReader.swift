/// Reads the messages of a FIT file, one after the other, into parts.
///
/// A definition of a record is compiled once into steps; records then go straight into columns
/// without any allocation of their own. Other known messages are read field by field, and unknown
/// ones are stepped over by their length.
struct FITReader {
    /// The part being read; parts that are complete are in `finished`.
    var part = FITPart()
    private var finished: [FITPart] = []
    private(set) var damage: [Damage] = []
    private(set) var allowance: FITAllowance

    var locals = InlineArray<16, Local>(repeating: Local())
    private var definitions: [FITDefinition?] = Array(repeating: nil, count: 16)
    /// The compiled steps of all local definitions; each owns `stepsPerLocal` places.
    private var steps: [FITRecordStep]
    private var developerFields: [UInt16: FITDeveloperField] = [:]
    private var isIdentified = false
    private var row = InlineArray<16, Double>(repeating: .nan)
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
        var stepCount = 0

        /// Whether a record of this shape can hold anything besides its time.
        var hasValues: Bool { stepCount > 0 || compressedSpeedOffset >= 0 }

        enum Kind {
            case undefined, ignored, record, known
        }
    }

    static let stepsPerLocal = 48
    private static let mostDamage = 40
    private static let mostFiles = 1000

    init(allowance: FITAllowance) {
        self.allowance = allowance
        let idle = FITRecordStep(
            offset: 0,
            type: .byte,
            channel: 0,
            rule: .replace,
            divisor: 1,
            shift: 0
        )
        steps = Array(repeating: idle, count: 16 * Self.stepsPerLocal)
    }

    var parts: [FITPart] { finished + [part] }

    mutating func note(_ reason: String, at offset: Int) {
        note(Damage(place: .byte(offset), reason: reason))
    }

    mutating func note(_ found: Damage) {
        if damage.count < Self.mostDamage { damage.append(found) }
    }

    /// Forgets definitions, as each file of a chain makes its own.
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
            readData(bytes, at: position + 1, number: number, local: local, timed: isCompressed)
            position += 1 + local.size
        }
        return nil
    }

    /// A compressed header carries the last five bits of the time.
    private mutating func advanceClock(to lastBits: UInt8) {
        hasCompressedHeaders = true
        let step = (UInt32(lastBits) &- clock) & 0x1F
        clock = clock &+ step
    }

    @inline(__always)
    private mutating func readData(
        _ bytes: Span<UInt8>,
        at start: Int,
        number: Int,
        local: Local,
        timed: Bool
    ) {
        var hasTime = timed
        if local.timestampOffset >= 0 {
            let stamp = bytes.unsigned32(
                at: start + local.timestampOffset,
                bigEndian: local.bigEndian
            )
            if stamp != .max {
                clock = stamp
                hasTime = true
            }
        }
        switch local.kind {
        case .record:
            readRecord(bytes, at: start, number: number, local: local, hasTime: hasTime)
        case .known: readKnown(bytes, at: start, number: number)
        case .ignored, .undefined: break
        }
    }

    private mutating func readRecord(
        _ bytes: Span<UInt8>,
        at start: Int,
        number: Int,
        local: Local,
        hasTime: Bool
    ) {
        guard hasTime || local.hasValues, allowance.records.takeOne() else { return }
        row = InlineArray(repeating: .nan)
        if local.compressedSpeedOffset >= 0,
            let pair = compressedSpeed.read(bytes, at: start + local.compressedSpeedOffset)
        {
            row[Int(Channel.speed.rawValue)] = pair.speed
            row[Int(Channel.distance.rawValue)] = pair.distance
        }
        let first = number * Self.stepsPerLocal
        for index in first..<first + local.stepCount {
            let step = steps[index]
            let raw = step.type.number(
                in: bytes,
                at: start + step.offset,
                bigEndian: local.bigEndian
            )
            guard !raw.isNaN else { continue }
            let value = (raw - step.shift) / step.divisor
            guard value.magnitude < FITColumns.largestValue else { continue }
            switch step.rule {
            case .replace: row[step.channel] = value
            case .add: row[step.channel] += value
            case .replaceUnlessZero:
                if value != 0 || row[step.channel].isNaN { row[step.channel] = value }
            }
        }
        part.columns.append(time: clock, row: row)
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
                finished.append(part)
                part = FITPart()
                for number in locals.indices where locals[number].kind == .record {
                    activateChannels(of: locals[number], number: number)
                }
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
        var local = Local()
        local.bigEndian = definition.bigEndian
        local.size = definition.size
        local.timestampOffset = definition.timestampOffset ?? -1
        local.kind = .ignored
        if definition.messageNumber == FITMessage.record {
            local.kind = .record
            compile(definition, into: &local, number: number)
        } else if Self.known.contains(definition.messageNumber) {
            local.kind = .known
        }
        definitions[number] = local.kind == .known ? definition : nil
        locals[number] = local
        return true
    }

    private mutating func compile(
        _ definition: FITDefinition,
        into local: inout Local,
        number: Int
    ) {
        let compiled = FITRecordStep.steps(for: definition, developerFields: developerFields)
            .suffix(Self.stepsPerLocal)
        local.stepCount = compiled.count
        steps.replaceSubrange(
            number * Self.stepsPerLocal..<number * Self.stepsPerLocal + compiled.count,
            with: compiled
        )
        let pair = definition.fields.first { $0.number == 8 && $0.type == .byte && $0.size == 3 }
        if let pair { local.compressedSpeedOffset = pair.offset }
        activateChannels(of: local, number: number)
    }

    /// Gives the part being read the columns that records of this definition fill.
    private mutating func activateChannels(of local: Local, number: Int) {
        let first = number * Self.stepsPerLocal
        for step in steps[first..<first + local.stepCount] { part.columns.activate(step.channel) }
        if local.compressedSpeedOffset >= 0 {
            part.columns.activate(Int(Channel.speed.rawValue))
            part.columns.activate(Int(Channel.distance.rawValue))
        }
    }

    private static let known: Set<UInt16> = [
        FITMessage.fileID, FITMessage.sport, FITMessage.session, FITMessage.lap,
        FITMessage.event, FITMessage.activity, FITMessage.fieldDescription,
    ]
}
