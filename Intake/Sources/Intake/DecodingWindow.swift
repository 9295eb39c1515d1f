/// Which files are being decoded, and which finished ones wait for an earlier one.
struct DecodingWindow<Product: Sendable> {
    private let maximumFiles: Int
    private let maximumBytes: Int
    private var begun = 0
    private var delivered = 0
    private var bytes = 0
    private var waiting: [Int: NumberedProduct<Product>] = [:]

    init(files: Int, bytes: Int) {
        maximumFiles = files
        maximumBytes = bytes
    }

    /// One file always has room, however large.
    func hasRoom(for leaf: Leaf) -> Bool {
        begun == delivered
            || begun - delivered < maximumFiles && bytes + leaf.weight <= maximumBytes
    }

    mutating func begin(_ leaf: Leaf) -> Int {
        begun += 1
        bytes += leaf.weight
        return begun - 1
    }

    /// Takes a finished item; returns those whose turn has come, in order.
    mutating func finish(_ done: NumberedProduct<Product>) -> [Product] {
        waiting[done.number] = done
        var ready: [Product] = []
        while let next = waiting.removeValue(forKey: delivered) {
            ready.append(next.product)
            bytes -= next.weight
            delivered += 1
        }
        return ready
    }
}
