import Measure

/// How Robin steps on one day at 2.72 m/s: no two runs are quite alike, even at equal pace.
///
/// Sleep, shoes, heat, ground and how the belt sits move the level of a whole run. Each run draws
/// its levels anew, so one run tells nothing of the next. The spreads are our judgement of what a
/// recreational runner's watch shows.
struct StepLevels {
    /// Strides of one leg a minute, as files count them.
    let cadence: Double
    /// Milliseconds.
    let contactTime: Double
    /// The left foot's share in percent.
    let balance: Double
    /// Millimetres.
    let oscillation: Double

    /// Draws the levels of one run.
    init(isAfterPain: Bool, random: inout SeededGenerator) {
        cadence = 83 + 0.9 * random.bell()
        contactTime = 266 + 4.5 * random.bell()
        balance = 49.9 + 0.4 * random.bell() + (isAfterPain ? SampleRunner.balanceShift : 0)
        oscillation = 81 + 2 * random.bell()
    }
}
