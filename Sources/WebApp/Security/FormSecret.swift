/// A random text, new at each start, that only this app's own pages know.
struct FormSecret: Sendable {
    static let fieldName = "formSecret"

    let text: String

    init(using generator: inout some RandomNumberGenerator) {
        let digits = Array("0123456789abcdef")
        text = String(
            (0..<4).flatMap { _ in
                let bits = generator.next() as UInt64
                return (0..<16).map { digits[Int((bits >> (4 * UInt64($0))) & 15)] }
            }
        )
    }

    /// Compares in the same time wherever the first difference is.
    func matches(_ other: String?) -> Bool {
        guard let other, other.utf8.count == text.utf8.count else { return false }
        return zip(text.utf8, other.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
