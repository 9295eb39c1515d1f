/// Reads any FIT file message by message, for tests; knows nothing of the encoder.
///
/// Little-endian files with plain headers only, which is what Hipwise writes.
struct FITWorkoutReading {
    struct Message {
        var number: Int
        var whole: [Int: Int] = [:]
        var text: [Int: String] = [:]
    }

    private(set) var messages: [Message] = []

    init(_ bytes: [UInt8]) {
        var layouts: [Int: (number: Int, fields: [(number: Int, size: Int, type: Int)])] = [:]
        var position = Int(bytes[0])
        let end = bytes.count - 2
        while position < end {
            let header = bytes[position]
            let local = Int(header & 0x0F)
            position += 1
            if header & 0x40 != 0 {
                let number = Int(bytes[position + 2]) | Int(bytes[position + 3]) << 8
                let count = Int(bytes[position + 4])
                position += 5
                let fields = (0..<count).map { index in
                    let at = position + 3 * index
                    return (Int(bytes[at]), Int(bytes[at + 1]), Int(bytes[at + 2]))
                }
                layouts[local] = (number, fields.map { (number: $0.0, size: $0.1, type: $0.2) })
                position += 3 * count
                continue
            }
            guard let layout = layouts[local] else { return }
            var message = Message(number: layout.number)
            for field in layout.fields {
                let part = bytes[position..<position + field.size]
                if field.type == 7 {
                    message.text[field.number] = String(
                        decoding: part.prefix { $0 != 0 },
                        as: UTF8.self
                    )
                } else if part.contains(where: { $0 != 0xFF }) {
                    message.whole[field.number] = part.reversed().reduce(0) { $0 << 8 | Int($1) }
                }
                position += field.size
            }
            messages.append(message)
        }
    }
}
