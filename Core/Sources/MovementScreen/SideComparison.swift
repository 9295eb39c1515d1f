public import Anatomy

/// What left and right of one test say of each other.
public struct SideComparison: Sendable, Hashable {
    public var test: ScreenTest
    public var verdict: Verdict

    public enum Verdict: Sendable, Hashable {
        /// Not both sides have a number.
        case missing([Side])
        /// Pain ended a side: its number tells of pain, and the two are not compared.
        case endedByPain([Side])
        /// The difference is within what the test itself may err by.
        case alike(difference: Double, detectable: Double)
        /// One side is behind by more than that.
        case behind(Side, difference: Double, detectable: Double)
    }

    public init(test: ScreenTest, verdict: Verdict) {
        self.test = test
        self.verdict = verdict
    }
}

extension ScreenSheet {
    /// Every test of which something was told, from the ground up.
    public var comparisons: [SideComparison] {
        ScreenTest.allCases.compactMap { test in
            readings.contains { $0.test == test }
                ? SideComparison(test: test, verdict: verdict(test)) : nil
        }
    }

    private func verdict(_ test: ScreenTest) -> SideComparison.Verdict {
        let (left, right) = (reading(test, .left), reading(test, .right))
        let painful = [left, right].compactMap { $0 }.filter(\.isEndedByPain).map(\.side)
        guard painful.isEmpty else { return .endedByPain(painful) }
        guard let leftValue = left?.value, let rightValue = right?.value else {
            return .missing(Side.allCases.filter { reading(test, $0)?.value == nil })
        }
        let difference = abs(leftValue - rightValue)
        let detectable = test.detectable.value
        guard difference > detectable else {
            return .alike(difference: difference, detectable: detectable)
        }
        let isLeftLess = leftValue < rightValue
        let side: Side = isLeftLess == (test.direction == .lessIsBehind) ? .left : .right
        return .behind(side, difference: difference, detectable: detectable)
    }
}

/// What one side did on two days.
public struct ScreenChange: Sendable, Hashable {
    public var test: ScreenTest
    public var side: Side
    public var before: Double
    public var after: Double
    public var detectable: Double

    public init(test: ScreenTest, side: Side, before: Double, after: Double, detectable: Double) {
        self.test = test
        self.side = side
        self.before = before
        self.after = after
        self.detectable = detectable
    }

    public var isChange: Bool { abs(after - before) > detectable }

    /// `nil` while it is no change.
    public var isBetter: Bool? {
        guard isChange else { return nil }
        return (after > before) == (test.direction == .lessIsBehind)
    }
}

extension ScreenSheet {
    /// Every test and side that both days tell, neither of them ended by pain.
    public func changes(since earlier: ScreenSheet) -> [ScreenChange] {
        ScreenTest.allCases.flatMap { test in
            Side.allCases.compactMap { side in
                guard let before = earlier.reading(test, side), let after = reading(test, side),
                    !before.isEndedByPain, !after.isEndedByPain,
                    let earlierValue = before.value, let value = after.value
                else { return nil }
                return ScreenChange(
                    test: test,
                    side: side,
                    before: earlierValue,
                    after: value,
                    detectable: test.detectable.value
                )
            }
        }
    }
}
