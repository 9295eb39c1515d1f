/// How a field stores its value: the low five bits of the base type byte of a definition.
///
/// Numbers, sizes and invalid values are those of the public FIT protocol description.
enum FITBaseType: UInt8 {
    case enumeration = 0
    case signed8 = 1
    case unsigned8 = 2
    case signed16 = 3
    case unsigned16 = 4
    case signed32 = 5
    case unsigned32 = 6
    case text = 7
    case float32 = 8
    case float64 = 9
    /// The "z" types mark a missing value by zero rather than by all ones.
    case unsigned8z = 10
    case unsigned16z = 11
    case unsigned32z = 12
    case byte = 13
    case signed64 = 14
    case unsigned64 = 15
    case unsigned64z = 16

    /// `nil` for a code that the protocol does not know; such a field can only be skipped.
    init?(code: UInt8) { self.init(rawValue: code & 0x1F) }

    /// Whether a base type byte has the form that the protocol gives it.
    static func isPlausible(code: UInt8) -> Bool {
        code & 0x60 == 0 && FITBaseType(code: code) != nil
    }

    /// Bytes of one value.
    var size: Int {
        switch self {
        case .enumeration, .signed8, .unsigned8, .text, .unsigned8z, .byte: 1
        case .signed16, .unsigned16, .unsigned16z: 2
        case .signed32, .unsigned32, .float32, .unsigned32z: 4
        case .float64, .signed64, .unsigned64, .unsigned64z: 8
        }
    }

    /// The value at `offset`, or NaN where the file marks it as missing.
    ///
    /// Text has no number and gives NaN. The caller has checked that the value lies in `bytes`.
    @inline(__always)
    func number(in bytes: Span<UInt8>, at offset: Int, bigEndian: Bool) -> Double {
        switch self {
        case .enumeration, .unsigned8, .byte:
            let value = bytes[offset]
            return value == .max ? .nan : Double(value)
        case .unsigned16:
            let value = bytes.unsigned16(at: offset, bigEndian: bigEndian)
            return value == .max ? .nan : Double(value)
        case .unsigned32:
            let value = bytes.unsigned32(at: offset, bigEndian: bigEndian)
            return value == .max ? .nan : Double(value)
        case .signed32:
            let value = Int32(bitPattern: bytes.unsigned32(at: offset, bigEndian: bigEndian))
            return value == .max ? .nan : Double(value)
        case .signed8:
            let value = Int8(bitPattern: bytes[offset])
            return value == .max ? .nan : Double(value)
        case .signed16:
            let value = Int16(bitPattern: bytes.unsigned16(at: offset, bigEndian: bigEndian))
            return value == .max ? .nan : Double(value)
        default:
            return rareNumber(in: bytes, at: offset, bigEndian: bigEndian)
        }
    }

    private func rareNumber(in bytes: Span<UInt8>, at offset: Int, bigEndian: Bool) -> Double {
        switch self {
        case .unsigned8z:
            let value = bytes[offset]
            return value == 0 ? .nan : Double(value)
        case .unsigned16z:
            let value = bytes.unsigned16(at: offset, bigEndian: bigEndian)
            return value == 0 ? .nan : Double(value)
        case .unsigned32z:
            let value = bytes.unsigned32(at: offset, bigEndian: bigEndian)
            return value == 0 ? .nan : Double(value)
        case .float32:
            let bits = bytes.unsigned32(at: offset, bigEndian: bigEndian)
            let value = Double(Float(bitPattern: bits))
            return value.isFinite ? value : .nan
        case .float64:
            let bits = bytes.unsigned64(at: offset, bigEndian: bigEndian)
            let value = Double(bitPattern: bits)
            return value.isFinite ? value : .nan
        case .signed64:
            let value = Int64(bitPattern: bytes.unsigned64(at: offset, bigEndian: bigEndian))
            return value == .max ? .nan : Double(value)
        case .unsigned64:
            let value = bytes.unsigned64(at: offset, bigEndian: bigEndian)
            return value == .max ? .nan : Double(value)
        case .unsigned64z:
            let value = bytes.unsigned64(at: offset, bigEndian: bigEndian)
            return value == 0 ? .nan : Double(value)
        default:
            return .nan
        }
    }
}

extension Span<UInt8> {
    // `extracting` checks the bounds once; the compiler then joins the bytes into one load.

    @inline(__always)
    func unsigned16(at offset: Int, bigEndian: Bool = false) -> UInt16 {
        let part = extracting(offset..<offset + 2)
        let value = UInt16(part[0]) | UInt16(part[1]) << 8
        return bigEndian ? value.byteSwapped : value
    }

    @inline(__always)
    func unsigned32(at offset: Int, bigEndian: Bool = false) -> UInt32 {
        let part = extracting(offset..<offset + 4)
        let value =
            UInt32(part[0]) | UInt32(part[1]) << 8 | UInt32(part[2]) << 16 | UInt32(part[3]) << 24
        return bigEndian ? value.byteSwapped : value
    }

    func unsigned64(at offset: Int, bigEndian: Bool = false) -> UInt64 {
        let first = UInt64(unsigned32(at: offset))
        let value = first | UInt64(unsigned32(at: offset + 4)) << 32
        return bigEndian ? value.byteSwapped : value
    }
}
