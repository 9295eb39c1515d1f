import Anatomy

/// Decides whether what moves in a clip is running, once its steps are found.
struct StepJudge: Sendable {
    var steps: [GaitStep]
    var stepTime: Double?
    /// By how much the times were divided already.
    var slowMotionFactor = 1.0
    /// `nil` without a network.
    var body: BodySignals?

    var refusals: [GaitRefusal] {
        guard let stepTime, stepTime > 0 else { return [tooFew(nil, 0)] }
        let cadence = 60 / stepTime
        // A walker's cadence would pass for slow motion: the feet are asked first, unless nobody walks
        // that slowly either.
        if cadence >= ClipLaws.slowestWalk, let walking { return [walking] }
        if !ClipLaws.cadences.contains(cadence) {
            return [.perhapsSlowMotion(cadence: cadence, factor: factor(cadence))]
        }
        if !StepSides.takeTurns(steps, stepTime: stepTime) { return [.eventsOutOfOrder] }
        guard steps.contains(where: { $0.side != nil }) else {
            return steps.count < 2 * ClipLaws.fewestSteps ? [tooFew(nil, steps.count / 2)] : []
        }
        return Side.allCases.compactMap { side in
            let found = steps.count { $0.side == side }
            return found < ClipLaws.fewestSteps ? tooFew(side, found) : nil
        }
    }

    private func tooFew(_ side: Side?, _ found: Int) -> GaitRefusal {
        .tooFewSteps(found: found, needed: ClipLaws.fewestSteps, side: side)
    }

    /// A runner is lowest on one foot, a walker on two.
    ///
    /// Told by the foot that lifts more: from behind a network may hold one heel of a runner down in
    /// every step, but it lifts neither heel of a walker.
    private var walking: GaitRefusal? {
        guard let body else { return nil }
        let differences = steps.compactMap { step -> (side: Side?, lift: Double)? in
            guard let left = body.heel(.left).y.value(at: step.midStance),
                let right = body.heel(.right).y.value(at: step.midStance)
            else { return nil }
            return (step.side, abs(left - right) / body.legLength)
        }
        guard differences.count >= 2 else { return nil }
        let sides = Set(differences.map(\.side))
        let medians = sides.compactMap { side in
            Order.median(differences.filter { $0.side == side }.map(\.lift))
        }
        guard let most = medians.max(), most < ClipLaws.lowestHeelDifference else { return nil }
        return .notRunning(heelDifference: most)
    }

    /// How many times slower than life the clip would have to play to show a runner; the likeliest
    /// of those a phone offers.
    ///
    /// It takes the place of the factor that was used, 1 included: a file
    /// may say slow motion and play at real speed.
    private func factor(_ cadence: Double) -> Double? {
        let asPlayed = cadence / slowMotionFactor
        return [1.0, 2, 4, 8, 16, 32]
            .filter { ClipLaws.cadences.contains(asPlayed * $0) }
            .min { abs(asPlayed * $0 - 175) < abs(asPlayed * $1 - 175) }
    }
}
