extension SampleSeries {
    /// The series in a compact form for the store: each column as differences of whole steps.
    ///
    /// Layout, version 1, all numbers as variable-length integers: version, sample count, time
    /// offsets in milliseconds as second differences; then for each column its channel, its length in
    /// bytes, the runs of present and missing values, and the present values in steps of
    /// `Channel.packingStep`, as first differences (second for distance). Values are rounded to
    /// the step, which is at least as fine as a FIT file's own.
    public func packed() -> [UInt8] {
        var bytes: [UInt8] = []
        // Most values take one byte; few series have all channels.
        bytes.reserveCapacity(16 + 12 * count)
        var writer = VariableLengthWriter()
        writer.write(1)
        writer.write(UInt64(count))
        writer.writeDifferences(offsetsMilliseconds)
        writer.append(to: &bytes)
        var head = VariableLengthWriter()
        for channel in Channel.allCases where has(channel) {
            guard let column = columns[channel] else { continue }
            writer.removeAll()
            writer.writePresence(column)
            writer.writeDifferences(column, of: channel)
            head.removeAll()
            head.write(UInt64(channel.rawValue))
            head.write(UInt64(writer.byteCount))
            bytes += head.bytes
            writer.append(to: &bytes)
        }
        return bytes
    }

    /// Reads what `packed()` wrote.
    ///
    /// Columns of channels this version does not know are passed over. Throws when the bytes are
    /// damaged, with the offset of the first one that made no sense.
    public init(packed bytes: [UInt8]) throws(DecodeError) {
        var reader = VariableLengthReader(bytes)
        guard try reader.next() == 1 else {
            throw reader.error("the stored samples are of an unknown version")
        }
        // Each sample takes at least one byte, so a count beyond that is damage, not a reason to
        // reserve memory.
        let count = try reader.count(atMost: bytes.count)
        let offsets = try reader.differences(count: count, order: 2)
        var columns: [Channel: [Double]] = [:]
        while !reader.isAtEnd {
            let raw = try reader.next()
            let length = try reader.count(atMost: bytes.count)
            let end = reader.position + length
            guard let channel = UInt8(exactly: raw).flatMap(Channel.init(rawValue:)) else {
                try reader.skip(to: end)
                continue
            }
            columns[channel] = try reader.column(channel, count: count)
            guard reader.position == end else {
                throw reader.error("the stored samples have a column of the wrong length")
            }
        }
        self.init(offsetsMilliseconds: offsets, columns: columns)
    }
}

extension Channel {
    /// The smallest difference the store keeps, in the channel's unit.
    var packingStep: Double {
        switch self {
        // A FIT file counts half circles in 2^31 steps: about a centimetre.
        case .latitude, .longitude: 180 / 2_147_483_648
        case .altitude, .power: 0.1
        case .distance, .groundContactBalance, .verticalRatio: 0.01
        case .speed: 0.001
        case .heartRate: 1
        case .cadence: 1 / 128
        case .groundContactTime, .verticalOscillation, .stepLength, .temperature: 0.1
        }
    }

    fileprivate var differenceOrder: Int { self == .distance ? 2 : 1 }

}

extension VariableLengthWriter {
    /// Second differences.
    fileprivate mutating func writeDifferences(_ values: [Int64]) {
        writeAll(atMost: values.count) { write in
            var previous: Int64 = 0
            var previousDifference: Int64 = 0
            for value in values {
                let difference = value &- previous
                write(Self.zigzag(difference &- previousDifference))
                previous = value
                previousDifference = difference
            }
        }
    }

    /// Differences of the values present, in steps of the channel.
    fileprivate mutating func writeDifferences(_ column: [Double], of channel: Channel) {
        let step = channel.packingStep
        let isSecond = channel.differenceOrder == 2
        writeAll(atMost: column.count) { write in
            var previous: Int64 = 0
            var previousDifference: Int64 = 0
            for value in column where !value.isNaN {
                let steps = Self.nearestWhole(value / step)
                let difference = steps &- previous
                write(Self.zigzag(isSecond ? difference &- previousDifference : difference))
                previous = steps
                previousDifference = difference
            }
        }
    }

    /// As `rounded()`, halves away from zero, without its call into the C library.
    @inline(__always)
    private static func nearestWhole(_ value: Double) -> Int64 {
        // Far beyond any real value of any channel; keeps differences from overflowing.
        let limit = 1e15
        guard value > -limit else { return Int64(-limit) }
        guard value < limit else { return Int64(limit) }
        let whole = Int64(value)
        let rest = value - Double(whole)
        // Sums rather than branches, as the rest is any number.
        return whole &+ (rest >= 0.5 ? 1 : 0) &- (rest <= -0.5 ? 1 : 0)
    }

    /// Lengths of alternating runs, present first.
    fileprivate mutating func writePresence(_ column: [Double]) {
        writeAll(atMost: column.count + 2) { write in
            var isPresent = true
            var begin = 0
            for (row, value) in column.enumerated() where value.isNaN == isPresent {
                write(UInt64(row - begin))
                isPresent.toggle()
                begin = row
            }
            write(UInt64(column.count - begin))
        }
    }
}

extension VariableLengthReader {
    fileprivate mutating func differences(
        count: Int,
        order: Int
    ) throws(DecodeError) -> [Int64] {
        var values: [Int64] = []
        values.reserveCapacity(count)
        var previous: Int64 = 0
        var previousDifference: Int64 = 0
        for _ in 0..<count {
            let read = try nextZigzag()
            let difference = order == 2 ? read &+ previousDifference : read
            previous = previous &+ difference
            previousDifference = difference
            values.append(previous)
        }
        return values
    }

    fileprivate mutating func column(
        _ channel: Channel,
        count: Int
    ) throws(DecodeError) -> [Double] {
        var runs: [(length: Int, isPresent: Bool)] = []
        var total = 0
        var present = 0
        var isPresent = true
        repeat {
            let length = try self.count(atMost: count - total)
            runs.append((length, isPresent))
            total += length
            if isPresent { present += length }
            isPresent.toggle()
        } while total < count
        let steps = try differences(count: present, order: channel.differenceOrder)
        var column: [Double] = []
        column.reserveCapacity(count)
        var next = 0
        for run in runs {
            for _ in 0..<run.length {
                column.append(run.isPresent ? Double(steps[next]) * channel.packingStep : .nan)
                if run.isPresent { next += 1 }
            }
        }
        return column
    }
}
