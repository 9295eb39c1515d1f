/// Record messages as columns of numbers.
///
/// While a file is read a record leaves only its time and its place here. The values follow column by
/// column, many records at a time (`fill`), so that what a field needs is decided once, not for each
/// record.
struct FITColumns {
    /// Seconds of the file's clock, one for each record; 0 where no time is known.
    private(set) var times: [UInt32] = []
    /// Where in the bytes the contents of each record begin, from row `firstPending` on.
    private var starts: [Int] = []
    private var firstPending = 0
    /// One column for each channel by raw value; empty until a record may carry the channel.
    private(set) var values: [[Double]] = Array(repeating: [], count: Channel.allCases.count)
    private(set) var active: [Int] = []

    /// How far ahead a time stamp may be of the one before for it to be believed after damage.
    static let longestGap: UInt32 = 86_400

    /// Larger numbers than this are in no channel's unit and count as missing.
    static let largestValue = 1e9

    var count: Int { times.count }

    mutating func reserve(_ more: Int) {
        // Only once: asking again and again would grow the arrays by little each time.
        guard times.isEmpty else { return }
        times.reserveCapacity(more)
        starts.reserveCapacity(more)
    }

    @inline(__always)
    mutating func append(time: UInt32, start: Int) {
        times.append(time)
        starts.append(start)
    }

    /// Reads the values of the plan's records that wait for it.
    mutating func fill(_ plan: inout FITRecordPlan, from bytes: Span<UInt8>) {
        guard !plan.rows.isEmpty else { return }
        fillCompressedSpeed(plan)
        for step in plan.steps {
            withColumn(step.channel) { column, starts, first in
                step.read(
                    plan.rows,
                    starts: starts,
                    first: first,
                    from: bytes,
                    bigEndian: plan.bigEndian,
                    into: &column
                )
            }
        }
        plan.rows.removeAll(keepingCapacity: true)
        plan.compressedSpeeds.removeAll(keepingCapacity: true)
    }

    private mutating func fillCompressedSpeed(_ plan: FITRecordPlan) {
        guard plan.hasCompressedSpeed else { return }
        withColumn(Int(Channel.speed.rawValue)) { column, _, _ in
            for pair in plan.compressedSpeeds { column[pair.row] = pair.speed }
        }
        withColumn(Int(Channel.distance.rawValue)) { column, _, _ in
            for pair in plan.compressedSpeeds { column[pair.row] = pair.distance }
        }
    }

    /// Hands out a column, as long as there are records, with the places of the waiting records.
    @inline(__always)
    private mutating func withColumn(
        _ channel: Int,
        _ body: (inout MutableSpan<Double>, Span<Int>, Int) -> Void
    ) {
        if !active.contains(channel) { active.append(channel) }
        // Out of the table while it is written, so that no copy of it is held.
        var column: [Double] = []
        swap(&column, &values[channel])
        Self.extend(&column, to: count)
        var span = column.mutableSpan
        body(&span, starts.span, firstPending)
        swap(&column, &values[channel])
    }

    private static func extend(_ column: inout [Double], to count: Int) {
        guard column.count < count else { return }
        if column.isEmpty {
            column = Array(repeating: .nan, count: count)
            return
        }
        column.append(contentsOf: repeatElement(.nan, count: count - column.count))
    }

    /// Ends the waiting: called when all plans were filled, before the bytes go or change.
    mutating func settle() {
        starts.removeAll(keepingCapacity: true)
        firstPending = count
        for channel in active { Self.extend(&values[channel], to: count) }
    }

    /// Whether the last record can follow the one before it; asked only next to damage, when settled.
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

    /// Takes back the last record; only when settled.
    mutating func removeLast() {
        times.removeLast()
        for channel in active { values[channel].removeLast() }
        firstPending = count
    }
}
