/// What a file may still add to memory, counted over all parts of a chain.
///
/// Far beyond what devices write, and a bound against small files made to exhaust memory: a record
/// takes a time, a place and up to a number for each channel, 124 bytes, so all records take 248 MB. Spare
/// room in growing arrays at most doubles that and dividing them among sessions copies it once, so
/// that decoding stays below 1 GB beside the file's own bytes, however large the file.
struct FITAllowance {
    /// 23 days at one a second.
    var records = Count(left: 2_000_000)
    var sessions = Count(left: 1000)
    var laps = Count(left: 100_000)
    var timerEvents = Count(left: 100_000)

    /// Whether one of the bounds was met, so that something is missing.
    var isExceeded: Bool {
        records.isExceeded || sessions.isExceeded || laps.isExceeded || timerEvents.isExceeded
    }

    /// How many messages of one kind are still taken in.
    struct Count {
        var left: Int
        private(set) var isExceeded = false

        init(left: Int) { self.left = left }

        /// Whether one more may be taken in, which then counts.
        @inline(__always)
        mutating func takeOne() -> Bool {
            guard left > 0 else {
                isExceeded = true
                return false
            }
            left -= 1
            return true
        }
    }
}
