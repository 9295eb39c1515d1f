internal import Crypto

/// SHA-256 of a content that comes in pieces; tells whether two files have the same content.
struct ContentHash {
    private var hash = SHA256()

    /// The digest of `bytes` as 64 lower-case hexadecimal digits.
    static func hexadecimal(of bytes: [UInt8]) -> String {
        var hash = ContentHash()
        hash.update(bytes.span)
        return hash.finish()
    }

    mutating func update(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
    }

    /// The digest of all that came, as 64 lower-case hexadecimal digits.
    consuming func finish() -> String {
        var text: [UInt8] = []
        text.reserveCapacity(2 * SHA256.byteCount)
        for byte in hash.finalize() {
            text.append(Self.digits[Int(byte >> 4)])
            text.append(Self.digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
