/// The layout of one kind of message, as a definition message announces it.
struct FITDefinition {
    var messageNumber: UInt16
    var bigEndian: Bool
    /// Bytes of a data message after its header byte.
    var size: Int
    /// Fields that can be read; those of unknown type or of a size that does not fit are left out.
    ///
    /// Empty, as `developerFields`, for messages that nobody reads.
    var fields: [Field]
    var developerFields: [DeveloperField]
    /// Whether all fields can be read.
    var isReadable: Bool
    /// Offset of the message's time stamp, if it carries one in the usual form.
    var timestampOffset: Int?

    struct Field {
        var number: UInt8
        var offset: Int
        var size: Int
        var type: FITBaseType
    }

    struct DeveloperField {
        var number: UInt8
        var developer: UInt8
        var offset: Int
        var size: Int

        /// App and number in one, as descriptions are filed.
        var key: UInt16 { UInt16(developer) << 8 | UInt16(number) }
    }

    /// Reads the definition whose header byte is at `offset`; moves `offset` behind it.
    ///
    /// `nil`, with `offset` unmoved, when the bytes do not hold a definition.
    init?(_ bytes: Span<UInt8>, at offset: inout Int, end: Int) {
        let hasDeveloperFields = bytes[offset] & 0x20 != 0
        var position = offset + 6
        guard position <= end, bytes[offset + 2] <= 1 else { return nil }
        bigEndian = bytes[offset + 2] == 1
        messageNumber = bytes.unsigned16(at: offset + 3, bigEndian: bigEndian)
        let fieldCount = Int(bytes[offset + 5])
        guard messageNumber != .max, position + 3 * fieldCount <= end else { return nil }

        size = 0
        var doubtful = 0
        let isRead = FITMessage.isRead(messageNumber)
        fields = []
        developerFields = []
        isReadable = true
        timestampOffset = nil
        if isRead { fields.reserveCapacity(fieldCount) }
        for _ in 0..<fieldCount {
            let number = bytes[position]
            let fieldSize = Int(bytes[position + 1])
            if let type = Self.type(code: bytes[position + 2], size: fieldSize) {
                if number == FITField.timestamp, type == .unsigned32, timestampOffset == nil {
                    timestampOffset = size
                }
                if isRead {
                    fields.append(
                        Field(number: number, offset: size, size: fieldSize, type: type)
                    )
                }
            } else {
                isReadable = false
            }
            if fieldSize == 0 || !FITBaseType.isPlausible(code: bytes[position + 2]) {
                doubtful += 1
            }
            size += fieldSize
            position += 3
        }
        // Some devices do write a type that nobody knows; a row of them is no definition.
        guard doubtful < 3 || doubtful * 2 <= fieldCount else { return nil }
        if hasDeveloperFields {
            guard position < end, position + 1 + 3 * Int(bytes[position]) <= end else {
                return nil
            }
            let count = Int(bytes[position])
            position += 1
            for _ in 0..<count {
                let field = DeveloperField(
                    number: bytes[position],
                    developer: bytes[position + 2],
                    offset: size,
                    size: Int(bytes[position + 1])
                )
                if isRead { developerFields.append(field) }
                size += field.size
                position += 3
            }
        }
        offset = position
    }

    /// How to read a field; `nil` where it can only be stepped over.
    ///
    /// Whole numbers that were declared as plain bytes, as some phone exports do for time stamps,
    /// are read as numbers.
    private static func type(code: UInt8, size: Int) -> FITBaseType? {
        guard let type = FITBaseType(code: code), size > 0, size % type.size == 0 else {
            return nil
        }
        if type == .byte && size == 4 { return .unsigned32 }
        if type == .byte && size == 2 { return .unsigned16 }
        return type
    }

    /// First value of a field in the message whose contents start at `start`.
    ///
    /// Numbers no device writes, such as an enormous float, count as missing.
    func number(_ field: UInt8, in bytes: Span<UInt8>, at start: Int) -> Double? {
        guard let field = fields.first(where: { $0.number == field }) else { return nil }
        let value = field.type.number(
            in: bytes,
            at: start + field.offset,
            bigEndian: bigEndian
        )
        return value.magnitude < 1e12 ? value : nil
    }

    /// As `number`, for fields that hold codes, counts or times: whole, from 0 to 2³² - 1.
    func whole(_ field: UInt8, in bytes: Span<UInt8>, at start: Int) -> Int? {
        number(field, in: bytes, at: start).flatMap { UInt32(exactly: $0) }.map { Int($0) }
    }

    /// Text up to its first NUL or the field's end; broken UTF-8 is replaced, empty text is `nil`.
    func text(_ field: UInt8, in bytes: Span<UInt8>, at start: Int) -> String? {
        guard let field = fields.first(where: { $0.number == field && $0.type == .text }) else {
            return nil
        }
        var characters: [UInt8] = []
        for index in start + field.offset..<start + field.offset + field.size {
            guard bytes[index] != 0 else { break }
            characters.append(bytes[index])
        }
        return characters.isEmpty ? nil : String(decoding: characters, as: UTF8.self)
    }

    /// Offset of speed and distance packed into three bytes.
    var compressedSpeedOffset: Int? {
        fields.first { $0.number == 8 && $0.type == .byte && $0.size == 3 }?.offset
    }
}
