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

    /// The count alone: "about 4 in 10, between 2 and 6 in 10", "less than 1 in 20".
    public var count: String {
        let spread = spreadWords.map { ", \($0)" } ?? ""
        return switch value {
        case ..<Self.rare: "less than 1 in 100\(spread)"
        case Self.rare..<Self.few: "less than 1 in 20\(spread)"
        case Self.few..<Self.tenth: "about 1 in 15\(spread)"
        case Self.many...: "more than 9 in 10\(spread)"
        default: "about \(Self.tenths(value)) in 10\(spread)"
        }
    }

    /// Below a tenth, tenths say nothing; then it is told in rounder, coarser counts.
    private static let rare = 0.01
    private static let few = 0.05
    private static let tenth = 0.085
    private static let many = 0.95

    /// `nil` where the interval says no more than the count itself.
    private var spreadWords: String? {
        let isOpenBelow = low < Self.few
        let isOpenAbove = high >= Self.many
        if isOpenBelow && isOpenAbove { return "but it could be almost anything" }
        if isOpenBelow { return ceilingWords }
        let (least, most) = (Self.tenths(low), Self.tenths(high))
        if isOpenAbove { return least < Self.tenths(value) ? "at least \(least) in 10" : nil }
        if value < Self.tenth { return most > 1 ? "at most \(most) in 10" : nil }
        return least < most ? "between \(least) and \(most) in 10" : nil
    }

    /// How far up it may reach, where it may also be next to nothing.
    private var ceilingWords: String? {
        switch high {
        case ..<Self.rare: nil
        case Self.rare..<Self.few: value < Self.rare ? "at most 1 in 20" : nil
        case Self.few..<0.15: value < Self.tenth ? "at most 1 in 10" : nil
        default:
            value < Self.tenth || Self.tenths(high) > Self.tenths(value)
                ? "at most \(Self.tenths(high)) in 10" : nil
        }
    }

    /// Between 1 and 9, so that nothing reads as impossible or certain.
    private static func tenths(_ share: Double) -> Int {
        guard share.isFinite else { return 1 }
        return min(max(Int((share * 10).rounded()), 1), 9)
    }
}
