import Evidence
public import Training

extension SpikeBand {
    /// "more than 10 and up to 30 percent longer".
    public var size: String {
        switch self {
        case .reference: "up to 10 percent longer"
        case .small: "more than 10 and up to 30 percent longer"
        case .moderate: "more than 30 and up to 100 percent longer"
        case .large: "more than 100 percent longer"
        }
    }

    /// How much more often runners were injured after such a run; `nil` for the reference.
    public var frequency: String? {
        rateRatio.map { rate in
            """
            After one run \(size) than any of the 30 days before, runners had overuse injuries \
            \(rate.often) (\(rate.numbers)).
            """
        }
    }

    /// The middle band's figure is a little lower than the small one's, which means nothing.
    static let noSaferJump =
        "The figures for jumps up to double overlap: a bigger one is not the safer one."

    static let strongestEvidence = """
        This is the strongest evidence there is, from 5,205 runners; it shows a link, not a cause.
        """
}
