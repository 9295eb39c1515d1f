import Measure

/// One field to be written: its number, how it is stored, and its value or nothing.
struct FITEncoderField {
    var number: UInt8
    var type: FITBaseType
    /// The stored number, already scaled; `nil` is written as the type's invalid value.
    var value: Double?
    /// For text fields, the bytes with their closing NUL.
    var text: [UInt8] = []

    init(_ number: UInt8, _ type: FITBaseType, _ value: Double?, scale: Double = 1) {
        self.number = number
        self.type = type
        self.value = value.map { $0 * scale }
    }

    init(_ number: UInt8, _ type: FITBaseType, time: Instant?) {
        let seconds = time.map { ($0.secondsSince1970).rounded(.down) }
        self.init(number, type, seconds.map { $0 - Double(FITTime.epochSecondsSince1970) })
    }

    /// Text is cut between characters to what a field can hold.
    init(_ number: UInt8, text: String) {
        self.init(number, .text, nil)
        for character in text {
            let bytes = Array(String(character).utf8)
            guard self.text.count + bytes.count < 255, !bytes.contains(0) else { break }
            self.text += bytes
        }
        self.text.append(0)
    }

    var size: Int { type == .text ? text.count : type.size }

    /// The base type byte: the number of the type, flagged when several bytes make one value.
    var code: UInt8 { type.size > 1 ? type.rawValue | 0x80 : type.rawValue }

    func append(to bytes: inout [UInt8]) {
        guard type != .text else {
            bytes += text
            return
        }
        let bits = stored
        for index in 0..<type.size {
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * index)))
        }
    }

    /// The bits of the value, or of "invalid" where there is none or it does not fit.
    private var stored: UInt64 {
        let isSigned = type == .signed8 || type == .signed16 || type == .signed32
        let invalid = (UInt64(1) << UInt64(8 * type.size - (isSigned ? 1 : 0))) - 1
        let least = isSigned ? -Double(invalid) - 1 : 0
        guard let value, case let whole = value.rounded(), whole >= least,
            whole < Double(invalid)
        else { return invalid }
        return UInt64(bitPattern: Int64(whole))
    }
}
