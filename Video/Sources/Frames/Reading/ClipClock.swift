/// Turns the time stamps of frames into seconds since the first one.
struct ClipClock: Sendable, Hashable {
    /// Seconds a stamp counts.
    private let unit: Double
    /// Between frames as the file announces it, for frames without a stamp.
    private let nominalInterval: Double
    private var first: Int64?
    /// Of the last frame that was let through.
    private(set) var last: Double?
    /// Frames that had no stamp and were placed by the announced rate.
    private(set) var unstamped = 0

    init(unit: Double, nominalInterval: Double) {
        self.unit = unit
        self.nominalInterval = nominalInterval
    }

    /// The time of a frame; `nil` when it does not come after the one before.
    mutating func seconds(of stamp: Int64?) -> Double? {
        let seconds: Double
        if let stamp {
            // Where the first frames have no stamp, the others go on from where those were placed.
            let placed =
                last.flatMap {
                    Int64(exactly: (($0 + nominalInterval) / unit).rounded())
                } ?? 0
            let origin = first ?? (stamp &- placed)
            first = origin
            let (ticks, overflows) = stamp.subtractingReportingOverflow(origin)
            guard !overflows else { return nil }
            seconds = Double(ticks) * unit
        } else {
            unstamped += 1
            seconds = last.map { $0 + nominalInterval } ?? 0
        }
        if let last, seconds <= last { return nil }
        last = seconds
        return seconds
    }
}
