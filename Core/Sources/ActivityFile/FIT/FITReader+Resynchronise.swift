extension FITReader {
    /// Messages in a row that must make sense before reading goes on.
    private static let proof = 6

    /// Drops records that garbage produced: those that cannot follow the one before.
    mutating func dropDoubtfulRecords(_ bytes: Span<UInt8>, keeping least: Int) {
        settle(bytes)
        while part.columns.count > max(least, 1), !part.columns.endsPlausibly {
            part.columns.removeLast()
        }
        if let last = part.columns.times.last { clock = last }
    }

    /// The next place where messages make sense again, or `nil`.
    ///
    /// A place counts when several messages follow each other from there without a break, and
    /// enough of them carry a time stamp that continues from `clock`. `budget` bounds the work.
    func resynchronise(_ bytes: Span<UInt8>, from start: Int, to end: Int, budget: inout Int)
        -> Int?
    {
        for candidate in start..<max(start, end) {
            guard budget > 0 else { return nil }
            if makesSense(bytes, from: candidate, to: end, budget: &budget) { return candidate }
        }
        return nil
    }

    private func makesSense(
        _ bytes: Span<UInt8>,
        from start: Int,
        to end: Int,
        budget: inout Int
    ) -> Bool {
        var position = start
        var shapes = locals
        var lastTime = clock
        var stamps = 0
        var messages = 0
        while position < end && messages < Self.proof {
            budget -= 1
            let header = bytes[position]
            if header & 0xC0 == 0x40 {
                let code = Int(header & 0x0F)
                budget -= 8
                guard let shape = Self.soundDefinition(bytes, at: &position, end: end) else {
                    return false
                }
                shapes[code] = shape
                messages += 1
                continue
            }
            let isCompressed = header & 0x80 != 0
            let shape = shapes[Int(isCompressed ? header >> 5 & 0x03 : header & 0x0F)]
            guard shape.kind != .undefined, !isCompressed || hasCompressedHeaders,
                position + 1 + shape.size <= end
            else { return false }
            if shape.timestampOffset >= 0 {
                let time = bytes.unsigned32(
                    at: position + 1 + shape.timestampOffset,
                    bigEndian: shape.bigEndian
                )
                guard lastTime == 0 || time &- lastTime <= FITColumns.longestGap else {
                    return false
                }
                lastTime = time
                stamps += 1
            } else if isCompressed {
                stamps += 1
            }
            messages += 1
            position += 1 + shape.size
        }
        return stamps >= 3 || (position == end && stamps >= 1)
    }

    /// A definition with nothing doubtful in it; stricter than the one for undamaged stretches.
    private static func soundDefinition(
        _ bytes: Span<UInt8>,
        at position: inout Int,
        end: Int
    ) -> Local? {
        let start = position
        guard start + 6 <= end, bytes[start + 1] == 0, bytes[start + 5] > 0,
            let definition = FITDefinition(bytes, at: &position, end: end),
            definition.isReadable
        else { return nil }
        var local = Local()
        local.kind = .ignored
        local.bigEndian = definition.bigEndian
        local.size = definition.size
        local.timestampOffset = definition.timestampOffset ?? -1
        return local
    }
}
