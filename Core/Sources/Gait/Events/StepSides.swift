import Anatomy

/// Which foot is on the ground at each mid-stance.
enum StepSides {
    /// The foot whose ankle is lower in the picture.
    static func byAnkles(_ times: [Double], _ body: BodySignals) -> [Side?] {
        times.map { time in
            guard let left = body.ankle(.left).y.value(at: time),
                let right = body.ankle(.right).y.value(at: time), left != right
            else { return nil }
            return left > right ? .left : .right
        }
    }

    /// Counted from one moment at which somebody saw which foot carried the runner.
    ///
    /// Without ankles nothing in the waistband's own movement tells the foot with certainty: its
    /// tilt swings to and fro with the steps, but which way is which is the very thing to be
    /// measured (some runners hike the unsupported side).
    /// The count goes through a few missed steps, and no further than four steps without one seen.
    static func counted(_ times: [Double], from stance: KnownStance, stepTime: Double) -> [Side?] {
        var sides = [Side?](repeating: nil, count: times.count)
        guard
            let nearest = times.indices.min(by: {
                abs(times[$0] - stance.seconds) < abs(times[$1] - stance.seconds)
            }), abs(times[nearest] - stance.seconds) <= 0.3 * stepTime
        else { return sides }
        sides[nearest] = stance.side
        func next(_ index: Int, after known: Int) -> Side? {
            let steps = (abs(times[index] - times[known]) / stepTime).rounded()
            guard steps <= 4, let side = sides[known] else { return nil }
            return Int(steps).isMultiple(of: 2) ? side : side.mirrored
        }
        for index in times.indices where index > nearest {
            sides[index] = next(index, after: index - 1)
        }
        for index in times.indices.reversed() where index < nearest {
            sides[index] = next(index, after: index + 1)
        }
        return sides
    }

    /// Whether the feet take turns: at most one in five pairs of following steps may be of one foot.
    static func takeTurns(_ steps: [GaitStep], stepTime: Double) -> Bool {
        let pairs = zip(steps, steps.dropFirst()).filter { one, two in
            one.side != nil && two.side != nil && two.midStance - one.midStance < 1.5 * stepTime
        }
        guard !pairs.isEmpty else { return true }
        return pairs.count(where: { $0.side == $1.side }) * 5 <= pairs.count
    }
}
