/// Tells which session of a file a moment belongs to.
///
/// Where sessions overlap the one that began last has it; a moment outside all of them goes to the
/// nearest.
struct FITSplit {
    private let order: [Int]
    private let starts: [Int64]
    private let ends: [Double]

    init(_ stretches: [FITPart.Stretch]) {
        let order = stretches.indices.sorted {
            (stretches[$0].start, $0) < (stretches[$1].start, $1)
        }
        self.order = order
        starts = order.map { stretches[$0].start }
        ends = order.map { stretches[$0].end }
    }

    /// Index, in the order given, of the session that `time` belongs to.
    func owner(of time: Int64) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= time { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return order[0] }
        let before = low - 1
        if low < starts.count, Double(time) > ends[before],
            Double(starts[low] - time) < Double(time) - ends[before]
        {
            return order[low]
        }
        return order[before]
    }

    /// The rows of each session, in file order and together where they lie together.
    func rows(of times: [UInt32]) -> [[Range<Int>]] {
        var rows: [[Range<Int>]] = Array(repeating: [], count: order.count)
        var begin = 0
        var current = 0
        for (row, time) in times.enumerated() {
            let next = owner(of: Int64(time))
            guard next != current else { continue }
            if begin < row { rows[current].append(begin..<row) }
            (begin, current) = (row, next)
        }
        if begin < times.count { rows[current].append(begin..<times.count) }
        return rows
    }
}
