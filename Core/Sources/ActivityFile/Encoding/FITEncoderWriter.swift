/// Puts definitions, data messages, header and checksum together, little-endian throughout.
struct FITEncoderWriter {
    private var bytes: [UInt8] = []

    /// Announces a message's fields under a local number that holds until it is given away again.
    mutating func define(_ message: UInt16, _ fields: [FITEncoderField], local: UInt8 = 0) {
        bytes += [
            0x40 | local, 0, 0, UInt8(message & 0xFF), UInt8(message >> 8), UInt8(fields.count),
        ]
        for field in fields { bytes += [field.number, UInt8(field.size), field.code] }
    }

    /// Adds a data message of the local number's last definition.
    mutating func data(_ fields: [FITEncoderField], local: UInt8 = 0) {
        bytes.append(local)
        for field in fields { field.append(to: &bytes) }
    }

    mutating func write(_ message: UInt16, _ fields: [FITEncoderField], local: UInt8 = 0) {
        define(message, fields, local: local)
        data(fields, local: local)
    }

    /// The whole file: a header of fourteen bytes, the messages, the checksum.
    func file() -> [UInt8] {
        // Protocol 2.0; the profile version is that of the public profile's field numbers used.
        var file: [UInt8] = [14, 0x20, 0x54, 0x08]
        file += (0..<4).map { UInt8(truncatingIfNeeded: bytes.count >> (8 * $0)) }
        file += Array(".FIT".utf8)
        file.appendChecksum()
        file += bytes
        file.appendChecksum()
        return file
    }
}

extension [UInt8] {
    fileprivate mutating func appendChecksum() {
        let sum = FITChecksum.of(span, 0..<count)
        append(UInt8(sum & 0xFF))
        append(UInt8(sum >> 8))
    }
}
