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
        // ln m = 2 artanh r with r = (m - 1) / (m + 1); as |r| stays below 0.172, eleven odd terms
        // leave less than 1e-18.
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        var series = square / 21 + 1.0 / 19
        series = series * square + 1.0 / 17
        series = series * square + 1.0 / 15
        series = series * square + 1.0 / 13
        series = series * square + 1.0 / 11
        series = series * square + 1.0 / 9
        series = series * square + 1.0 / 7
        series = series * square + 1.0 / 5
        series = series * square + 1.0 / 3
        series = series * square + 1
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
        var series = 1 + rest / 13
        for term in 1...12 { series = 1 + series * rest / Double(13 - term) }
        return Double(sign: .plus, exponent: Int(doublings), significand: series)
    }

    private static let logarithmOfTwo = 0.693_147_180_559_945_3
    // The logarithm of two in two parts; the upper one has trailing zero bits, so that its product
    // with an exponent is exact.
    private static let upperLogarithmOfTwo = 0x1.62e42feep-1
    private static let lowerLogarithmOfTwo = 0x1.a39ef35793c76p-33
}
