/// Weights of findings that measure the same thing: one, a half, a quarter and so on.
///
/// A weight is the power to which a likelihood is raised, so each halving is a square root, which
/// every machine rounds alike.
extension Double {
    /// One, halved that often.
    static func halved(_ times: Int) -> Double {
        Double(sign: .plus, exponent: -times, significand: 1)
    }

    /// The square root taken `times` times: a likelihood whose weight is halved that often.
    @inline(__always)
    func rooted(_ times: Int) -> Double {
        var root = self
        for _ in 0..<times { root = root.squareRoot() }
        return root
    }
}
