/// Record messages as columns of numbers, filled while the file is read.
struct FITColumns {
    /// Seconds of the file's clock, one for each record; 0 where no time is known.
    private(set) var times: [UInt32] = []
    /// One column for each channel by raw value; empty until a definition carries the channel.
    private(set) var values: [[Double]] = Array(repeating: [], count: Channel.allCases.count)
    private(set) var active: [Int] = []

    /// How far ahead a time stamp may be of the one before for it to be believed after damage.
    static let longestGap: UInt32 = 86_400

    /// Larger numbers than this are in no channel's unit and count as missing.
    static let largestValue = 1e9

    var count: Int { times.count }

    mutating func activate(_ channel: Int) {
        guard !active.contains(channel) else { return }
        active.append(channel)
        values[channel] = Array(repeating: .nan, count: times.count)
    }

    @inline(__always)
    mutating func append(time: UInt32, row: borrowing InlineArray<16, Double>) {
        times.append(time)
        for channel in active {
            values[channel].append(row[channel])
        }
    }

    /// Whether the last record can follow the one before it; asked only next to damage.
    var endsPlausibly: Bool {
        guard count > 1 else { return true }
        let (last, before) = (count - 1, count - 2)
        let seconds = times[last] &- times[before]
        guard seconds <= Self.longestGap else { return false }
        func step(_ channel: Channel) -> Double {
            let column = values[Int(channel.rawValue)]
            guard !column.isEmpty, !column[last].isNaN, !column[before].isNaN else { return 0 }
            return column[last] - column[before]
        }
        let reach = 100 * Double(seconds + 1)
        return (-1...reach).contains(step(.distance))
            && step(.latitude).magnitude < 0.5 && step(.longitude).magnitude < 0.5
            && step(.altitude).magnitude < reach && step(.heartRate).magnitude < 100
    }

    mutating func removeLast() {
        times.removeLast()
        for channel in active { values[channel].removeLast() }
    }
}
