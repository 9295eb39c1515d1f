import Evidence

extension Estimate {
    /// Our own estimate, given just enough weight to stay within its order of magnitude.
    ///
    /// A rate of 1 in 1000 that weighed six people would swing between never and one in five. The
    /// weight therefore grows until the rarer of the two outcomes has been seen about twice.
    static func graded(_ value: Double, _ why: String) -> Estimate {
        .judged(value, weight: max(6, 2 / min(value, 1 - value)), why)
    }

    /// The prevalence that a row of the novice cohort gives to one cause.
    ///
    /// The cohort of 254 injured novices holds 32 hip and thigh entries, all muscle, tendon or
    /// bursa. Half of our runners are shared out like those 32; the rest is kept for the joint,
    /// nerve, spine and bone causes of which the cohort lists none. The half is judgement: those
    /// who ask about a pain are seldom fresh novices with a first ache, and clinics for running
    /// injuries see far more of those other causes.
    static func noviceEntries(_ count: Int) -> Estimate {
        .study(noviceShare(count), .nielsen2014recovery, people: noviceHipEntries)
    }

    /// As above where one row covers two causes; `part` of it, our own division, goes to this one.
    static func noviceEntries(_ count: Int, part: Double, _ why: String) -> Estimate {
        let share = noviceShare(count) * part
        // Dividing a row takes a quarter off what its count is worth; like any judgement it still
        // weighs enough for the rarer outcome to have been seen about twice.
        return .judged(share, weight: max(Double(noviceHipEntries) * 0.75, 2 / share), why)
    }

    private static let noviceHipEntries = 32

    private static func noviceShare(_ count: Int) -> Double {
        Double(count) / Double(noviceHipEntries) * 0.5
    }
}
