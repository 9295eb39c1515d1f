import Hummingbird

/// The fields of a form, in the order they were sent; a name may occur several times.
struct FormFields: Sendable, Hashable {
    private(set) var pairs: [Pair] = []

    struct Pair: Sendable, Hashable {
        var name: String
        var value: String
    }

    init() {}

    mutating func append(_ name: String, _ value: String) {
        pairs.append(Pair(name: name, value: value))
    }

    init(_ pairs: KeyValuePairs<String, String>) {
        self.pairs = pairs.map { Pair(name: $0.key, value: $0.value) }
    }

    /// Reads a whole body, or throws `WebError.tooLarge`.
    init(body: RequestBody, upTo limit: Int) async throws {
        var bytes: [UInt8] = []
        for try await chunk in body {
            guard bytes.count + chunk.readableBytes <= limit else {
                throw WebError.tooLarge(limit: "\(limit / 1024) KB for a form")
            }
            bytes.append(contentsOf: chunk.readableBytesView)
        }
        self.init(urlEncoded: bytes)
    }

    /// Reads `application/x-www-form-urlencoded` bytes; a field without `=` has an empty value.
    init(urlEncoded bytes: some Collection<UInt8>) {
        for field in bytes.split(separator: UInt8(ascii: "&")) {
            let parts = field.split(
                separator: UInt8(ascii: "="),
                maxSplits: 1,
                omittingEmptySubsequences: false
            )
            guard let name = parts.first else { continue }
            let value = parts.count > 1 ? Self.decoded(parts[1]) : ""
            pairs.append(Pair(name: Self.decoded(name), value: value))
        }
    }

    /// The first value of `name`, without space around it; `nil` when it was not sent.
    subscript(name: String) -> String? {
        pairs.first { $0.name == name }?.value.trimmed
    }

    /// Every value of `name`.
    func values(of name: String) -> [String] {
        pairs.filter { $0.name == name }.map(\.value)
    }

    private static func decoded(_ bytes: some Collection<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let escaped = hexadecimalByte(rest.prefix(2)) {
                result.append(escaped)
                rest = rest.dropFirst(2)
            } else {
                result.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func hexadecimalByte(_ digits: some Collection<UInt8>) -> UInt8? {
        let text = String(decoding: digits, as: UTF8.self)
        // `UInt8(_:radix:)` alone would take "+1" for a number.
        guard text.count == 2, text.allSatisfy(\.isHexDigit) else { return nil }
        return UInt8(text, radix: 16)
    }
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
