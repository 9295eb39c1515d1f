extension Int {
    /// The sum or, where that is too large, the largest number; sparse files can claim exabytes.
    func addingSaturated(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
