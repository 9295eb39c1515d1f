import Anatomy

/// What the waistband tells, from behind.
struct WaistMeasures: Sendable {
    var tilt: PelvicTilt
    var standing: StandingBaseline?
    var steps: [GaitStep]
    var stepTime: Double

    static let quantities: [(GaitQuantity, [Side?])] = [
        (.pelvicDrop, [.left, .right]), (.pelvicDropMean, [nil]), (.pelvicDropDifference, [nil]),
        (.pelvicDropRange, [.left, .right]),
    ]

    /// All of them, for one reason.
    static func withheld(_ reason: GaitRefusal) -> [StepMeasure] {
        quantities.flatMap { quantity, sides in
            sides.map { .withheld(quantity, $0, reason) }
        }
    }

    var all: [StepMeasure] {
        let drop = PelvicDrop(tilt, steps: steps, stepTime: stepTime)
        guard steps.contains(where: { $0.side != nil }) else {
            // How far the pelvis swings needs no side; which way it drops does.
            return [
                .withheld(.pelvicDrop, .left, .supportingFootUnknown),
                .withheld(.pelvicDrop, .right, .supportingFootUnknown),
                .withheld(.pelvicDropMean, nil, .supportingFootUnknown),
                .withheld(.pelvicDropDifference, nil, .supportingFootUnknown),
                .values(.pelvicDropRange, nil, .degrees, drop.ranges(nil)),
            ]
        }
        var measures: [StepMeasure] = []
        for side in Side.allCases {
            if let standing {
                let values = drop.drops(side, standing: standing.tiltDegrees)
                measures.append(.values(.pelvicDrop, side, .degrees, values))
            } else {
                measures.append(.withheld(.pelvicDrop, side, .noStandingBaseline))
            }
            measures.append(.values(.pelvicDropRange, side, .degrees, drop.ranges(side)))
        }
        measures.append(.values(.pelvicDropMean, nil, .degrees, drop.means()))
        // The camera's roll enters the difference twice and the mean not at all.
        if let standing {
            let values = drop.differences(standing: standing.tiltDegrees)
            measures.append(.values(.pelvicDropDifference, nil, .degrees, values))
        } else {
            measures.append(.withheld(.pelvicDropDifference, nil, .noStandingBaseline))
        }
        return measures
    }
}
