public import Assessment
import Measure

extension Interval {
    /// The chance in words first, then in tenths: "possible: about 3 in 10, between 1 and 5 in 10".
    ///
    /// Never finer than a tenth, since the inputs are not, and never certain in either direction.
    public var words: String { "\(likelihood): \(count)" }

    /// The word alone: "more likely than not".
    public var likelihood: String {
        switch value {
        case 0.85...: "very likely"
        case 0.65..<0.85: "likely"
        case 0.5..<0.65: "more likely than not"
        case 0.35..<0.5: "quite possible"
        case 0.15..<0.35: "possible"
        case 0.05..<0.15: "unlikely"
        default: "very unlikely"
        }
    }

    /// The count alone: "about 4 in 10, between 2 and 6 in 10".
    public var count: String {
        let spread = spreadWords.map { ", \($0)" } ?? ""
        return switch value {
        case ..<0.05: "fewer than 1 in 20\(spread)"
        case 0.95...: "more than 9 in 10\(spread)"
        default: "about \(Self.tenths(value)) in 10\(spread)"
        }
    }

    /// `nil` where the interval says no more than the count itself.
    private var spreadWords: String? {
        let few = low < 0.05
        let many = high >= 0.95
        let (least, most) = (Self.tenths(low), Self.tenths(high))
        if few && many { return "but it could be almost anything" }
        if few {
            return most > Self.tenths(value) || value < 0.05 && most > 1
                ? "at most \(most) in 10" : nil
        }
        if many { return least < Self.tenths(value) ? "at least \(least) in 10" : nil }
        return least < most ? "between \(least) and \(most) in 10" : nil
    }

    /// Between 1 and 9, so that nothing reads as impossible or certain.
    private static func tenths(_ share: Double) -> Int {
        guard share.isFinite else { return 1 }
        return min(max(Int((share * 10).rounded()), 1), 9)
    }
}
