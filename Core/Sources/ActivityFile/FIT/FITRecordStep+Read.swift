extension FITRecordStep {
    /// Reads this step's field of the records in `rows` into a column.
    ///
    /// `starts` holds where the contents of the records begin, from row `first` on; whoever noted
    /// them has checked that the records lie in `bytes`.
    func read(
        _ rows: [Range<Int>],
        starts: Span<Int>,
        first: Int,
        from bytes: Span<UInt8>,
        bigEndian: Bool,
        into column: inout MutableSpan<Double>
    ) {
        // Each case is a loop of its own, compiled for its type.
        let raw = unsafe bytes.bytes
        switch type {
        case .enumeration, .unsigned8, .byte:
            each(rows, starts, first, into: &column) {
                raw.number(UInt8.self, missing: .max, at: $0, bigEndian: false)
            }
        case .signed8:
            each(rows, starts, first, into: &column) {
                raw.number(Int8.self, missing: .max, at: $0, bigEndian: false)
            }
        case .unsigned16:
            each(rows, starts, first, into: &column) {
                raw.number(UInt16.self, missing: .max, at: $0, bigEndian: bigEndian)
            }
        case .signed16:
            each(rows, starts, first, into: &column) {
                raw.number(Int16.self, missing: .max, at: $0, bigEndian: bigEndian)
            }
        case .unsigned32:
            each(rows, starts, first, into: &column) {
                raw.number(UInt32.self, missing: .max, at: $0, bigEndian: bigEndian)
            }
        case .signed32:
            each(rows, starts, first, into: &column) {
                raw.number(Int32.self, missing: .max, at: $0, bigEndian: bigEndian)
            }
        default:
            each(rows, starts, first, into: &column) {
                type.number(in: bytes, at: $0, bigEndian: bigEndian)
            }
        }
    }

    /// Puts the number of each record, NaN for none, into the column as `rule` says.
    @inline(__always)
    private func each(
        _ rows: [Range<Int>],
        _ starts: Span<Int>,
        _ first: Int,
        into column: inout MutableSpan<Double>,
        number: (Int) -> Double
    ) {
        for run in rows {
            switch rule {
            case .replace:
                for row in run {
                    let value = (number(starts[row - first] + offset) - shift) / divisor
                    // False for NaN as well.
                    if value.magnitude < FITColumns.largestValue { column[row] = value }
                }
            case .add:
                for row in run {
                    let value = (number(starts[row - first] + offset) - shift) / divisor
                    if value.magnitude < FITColumns.largestValue { column[row] += value }
                }
            case .replaceUnlessZero:
                for row in run {
                    let value = (number(starts[row - first] + offset) - shift) / divisor
                    guard value.magnitude < FITColumns.largestValue else { continue }
                    if value != 0 || column[row].isNaN { column[row] = value }
                }
            }
        }
    }
}

extension RawSpan {
    /// The number at `offset`, or NaN where the file marks it as missing.
    @inline(__always)
    fileprivate func number<Stored: FixedWidthInteger & BitwiseCopyable>(
        _ type: Stored.Type,
        missing: Stored,
        at offset: Int,
        bigEndian: Bool
    ) -> Double {
        // Any bits make a whole number; the bounds are checked.
        let bits = unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: type)
        let value = bigEndian ? bits.byteSwapped : bits.littleEndian
        return value == missing ? .nan : Double(value)
    }
}
