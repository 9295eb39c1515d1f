import Measure

extension ActivityMeasures {
    /// The measures in a compact form for the store; `init(packed:)` gives back the same.
    ///
    /// Layout, version 1, all numbers as variable-length integers: version; a bit for each measure
    /// that is known, in the order of their declaration; each known one in whole steps of what it
    /// is rounded to. Speeds are the first step that is not empty, how many follow, and their
    /// seconds.
    public var packed: [UInt8] {
        var writer = VariableLengthWriter()
        writer.write(1 as UInt64)
        let values = zip(numbers, Self.stepsPerUnit)
        var known: UInt64 = speeds == nil ? 0 : 1 << 6
        for (bit, value) in numbers.enumerated() where value != nil { known |= 1 << UInt64(bit) }
        writer.write(known)
        for case (let value?, let steps) in values {
            writer.write(UInt64((value * steps).rounded()))
        }
        if let seconds = speeds?.seconds {
            let first = seconds.firstIndex { $0 > 0 } ?? 0
            let last = seconds.lastIndex { $0 > 0 } ?? -1
            writer.write(UInt64(first))
            writer.write(UInt64(max(last - first + 1, 0)))
            for value in seconds[first..<max(last + 1, first)] { writer.write(UInt64(value)) }
        }
        return writer.bytes
    }

    /// Reads what `packed` wrote; throws with a place and a reason when it is damaged.
    public init(packed bytes: [UInt8]) throws(DecodeError) {
        var reader = VariableLengthReader(bytes)
        guard try reader.next() == 1 else {
            throw reader.error("the stored measures have an unknown layout")
        }
        let known = try reader.next()
        guard known < 1 << 7 else {
            throw reader.error("the stored measures hold more than this version knows")
        }
        var numbers: [Double?] = []
        for (bit, steps) in Self.stepsPerUnit.enumerated() {
            guard known & 1 << UInt64(bit) != 0 else {
                numbers.append(nil)
                continue
            }
            numbers.append(Double(try reader.next()) / steps)
        }
        var speeds: SpeedProfile?
        if known & 1 << 6 != 0 {
            let first = try reader.count(atMost: SpeedProfile.steps)
            let count = try reader.count(atMost: SpeedProfile.steps - first)
            var seconds = [Double](repeating: 0, count: first)
            for _ in 0..<count { seconds.append(Double(try reader.next())) }
            speeds = SpeedProfile(seconds: seconds)
        }
        self.init(
            movingSeconds: numbers[0],
            ascentMeters: numbers[1],
            descentMeters: numbers[2],
            downhillMeters: numbers[3],
            steps: numbers[4],
            peakForceBodyWeights: numbers[5],
            speeds: speeds
        )
    }

    private var numbers: [Double?] {
        [movingSeconds, ascentMeters, descentMeters, downhillMeters, steps, peakForceBodyWeights]
    }

    private static let stepsPerUnit = [10.0, 10, 10, 10, 1, 1000]
}
