import Measure

/// The mean of values without the fifth part at either end, and how far it can be trusted.
///
/// Below ten values, the number that is asked for, nothing is left out: of seven a fifth is one value
/// at each end, and the mean of five tells more of which five they are than of the runner.
///
/// A step that stumbles or a frame that was misread moves a plain mean; here it moves nothing. The
/// standard error is that of Tukey and McLaughlin in Yuen's form: the scatter of the values with the
/// ends pulled in to the last one kept (winsorised), not of the kept ones alone, which would be too
/// small. With it goes Student's t on the number kept, less one.
struct TrimmedMean: Sendable, Hashable {
    let value: Double
    let standardError: Double
    let degreesOfFreedom: Int
    /// How many values went in.
    let count: Int

    /// The part left out at each end.
    static let trimmed = 0.2
    /// From how many values on.
    static let fewest = 10

    /// Values that are not numbers are steps that were not measured, and count as such.
    ///
    /// `nil` below three values: fewer say nothing of their scatter.
    init?(_ values: [Double]) {
        let sorted = values.filter(\.isFinite).sorted()
        guard sorted.count >= 3 else { return nil }
        let out = sorted.count < Self.fewest ? 0 : Int(Self.trimmed * Double(sorted.count))
        let kept = sorted[out..<(sorted.count - out)]
        value = kept.reduce(0, +) / Double(kept.count)
        guard let low = kept.first, let high = kept.last else { return nil }
        let winsorised = sorted.map { min(max($0, low), high) }
        let mean = winsorised.reduce(0, +) / Double(winsorised.count)
        let squares = winsorised.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        standardError = (squares / Double(kept.count * (kept.count - 1))).squareRoot()
        degreesOfFreedom = kept.count - 1
        count = sorted.count
    }

    /// Half the 95 % interval that the scatter alone gives.
    var halfWidth: Double? {
        StudentT(degreesOfFreedom: degreesOfFreedom)?
            .quantile(within: 0.95).map { $0 * standardError }
    }
}
