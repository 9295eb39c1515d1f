/// The natural logarithm and its inverse from plain arithmetic.
///
/// System libraries differ in the last bit from machine to machine, and the same answers must give
/// the same probabilities everywhere. Both stay within a few units of the last place.
extension Double {
    /// The power of e that gives this number; minus infinity for zero, not a number below it.
    package var naturalLogarithm: Double {
        guard self > 0 else { return self == 0 ? -.infinity : .nan }
        guard isFinite else { return self }
        var whole = Double(exponent)
        var mantissa = significand
        if mantissa > 1.414_213_562_373_095 {
            mantissa /= 2
            whole += 1
        }
        // ln m = 2 artanh r with r = (m - 1) / (m + 1); below |r| = 0.172 eleven odd terms leave less than 1e-18.
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        var series = 0.0
        for weight in Self.oddReciprocals { series = series * square + weight }
        return whole * Self.upperLogarithmOfTwo
            + (2 * ratio * series + whole * Self.lowerLogarithmOfTwo)
    }

    /// This number in bits: the logarithm to base two.
    package var binaryLogarithm: Double { naturalLogarithm / Self.logarithmOfTwo }

    /// e to the power of this number.
    package var exponential: Double {
        guard self < 709.782_712_893_384 else { return isNaN ? .nan : .infinity }
        guard self > -745.2 else { return isNaN ? .nan : 0 }
        let doublings = (self / Self.logarithmOfTwo).rounded()
        let rest =
            (self - doublings * Self.upperLogarithmOfTwo) - doublings * Self.lowerLogarithmOfTwo
        // Taylor up to the thirteenth power; |rest| is at most 0.347.
        var series = 1.0
        for weight in Self.reciprocals { series = 1 + series * rest * weight }
        return Double(sign: .plus, exponent: Int(doublings), significand: series)
    }

    private static let oddReciprocals = (0...10).map { 1 / Double(21 - 2 * $0) }
    private static let reciprocals = (0...12).map { 1 / Double(13 - $0) }
    private static let logarithmOfTwo = 0.693_147_180_559_945_3
    // The logarithm of two in two parts; the upper one has trailing zero bits, so that its product
    // with an exponent is exact.
    private static let upperLogarithmOfTwo = 0x1.62e42feep-1
    private static let lowerLogarithmOfTwo = 0x1.a39ef35793c76p-33
}
