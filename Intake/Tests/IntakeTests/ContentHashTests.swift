import Testing

@testable import Intake

@Suite struct ContentHashTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var message: [UInt8]
        var digest: String
        var testDescription: String { "\(message.count) bytes" }
    }

    @Test(arguments: examples)
    func `agrees with published digests`(_ example: Example) {
        #expect(ContentHash.hexadecimal(of: example.message) == example.digest)
    }

    @Test(arguments: [1, 63, 64, 65, 1000])
    func `pieces give the digest of the whole`(_ pieceLength: Int) {
        let message = (0..<2500).map { UInt8(truncatingIfNeeded: $0 * 7) }
        var hash = ContentHash()
        var rest = message[...]
        while !rest.isEmpty {
            hash.update(Array(rest.prefix(pieceLength)).span)
            rest = rest.dropFirst(pieceLength)
        }
        hash.update([UInt8]().span)
        #expect(hash.finish() == ContentHash.hexadecimal(of: message))
    }

    /// From FIPS 180-4's examples; the lengths around a block from Python's hashlib.
    static let examples: [Example] = [
        Example(
            message: [],
            digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        ),
        Example(
            message: Array("abc".utf8),
            digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        ),
        Example(
            message: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8),
            digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        Example(
            message: [UInt8](repeating: 7, count: 55),
            digest: "943cc61860776ca8e78a365d988036ed2ade2ca4aca3236dd9501adc4fbbaa27"
        ),
        Example(
            message: [UInt8](repeating: 7, count: 56),
            digest: "849e6994b02d460680d1d4d9ed690aa35811c88056987e0b6cad0eb85cb7d98d"
        ),
        Example(
            message: [UInt8](repeating: 7, count: 63),
            digest: "4267755c91adbe48467358342d80bda027985cda840cea5aef936cdc0aa6138e"
        ),
        Example(
            message: [UInt8](repeating: 7, count: 64),
            digest: "6cfeeb3aa25d3f411dae5eec17d7369ca7153e72dcf54bcf4c3daec0f5b21fc7"
        ),
        Example(
            message: [UInt8](repeating: 7, count: 65),
            digest: "2fa7eeba09baebc8ecef6fcfd44a61d64619aefae0b51f724658aa6dc03e8424"
        ),
        Example(
            message: [UInt8](repeating: 7, count: 119),
            digest: "62f7b490eef6978ea4e047afde0cfd06b542157473c8911d06c787a4de76ef8e"
        ),
        Example(
            message: [UInt8](repeating: 7, count: 120),
            digest: "96a7c72dd059118dbff67391b9e719c6ea49d8985fbc1641fee363dcdee0f7e6"
        ),
        Example(
            message: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000),
            digest: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
    ]
}
