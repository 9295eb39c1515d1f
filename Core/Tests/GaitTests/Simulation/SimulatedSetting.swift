import Anatomy
import Foundation
import Gait
import Measure

/// Under which circumstances a runner is filmed: one row of the table of coverage.
struct SimulatedSetting: Sendable, CustomStringConvertible {
    var name: String
    var view = CameraView.rear
    /// Steps of both feet, the ends of what may be drawn.
    var steps = 12...60
    /// Degrees to either side.
    var roll = 2.0
    var elevation = 5.0
    var azimuth = 10.0
    var frameRate = 60.0
    var waist = WaistMethod.tape
    var hasStanding = true
    /// Whether the sides are told without a standing clip, which the product never does: to see why.
    var tellsSidesAnyway = false
    /// Pixels by which the network's points jump between pictures.
    var jitter = 2.0
    /// Part of the steps at which points are lost.
    var lost = 0.05

    var description: String { name }

    static let rear = [
        SimulatedSetting(name: "behind, everything varied"),
        SimulatedSetting(name: "behind, 12 steps", steps: 12...12),
        SimulatedSetting(name: "behind, 60 steps", steps: 60...60),
        SimulatedSetting(name: "behind, level", roll: 0, elevation: 0, azimuth: 0),
        SimulatedSetting(name: "behind, roll 2", roll: -2, elevation: 0, azimuth: 0),
        SimulatedSetting(name: "behind, elevation 5", elevation: -5),
        SimulatedSetting(name: "behind, 30 pictures/s", frameRate: 30),
        SimulatedSetting(name: "behind, noisy, 15 % lost", jitter: 6, lost: 0.15),
        SimulatedSetting(name: "behind, clicked points", waist: .clickedPoints),
        SimulatedSetting(name: "behind, no standing clip", hasStanding: false),
    ]

    /// The sides against the level of the picture: roll and tape aslant go in.
    static let forbidden = SimulatedSetting(
        name: "*had the sides been told*",
        hasStanding: false,
        tellsSidesAnyway: true
    )

    static let side = [
        SimulatedSetting(name: "beside, everything varied", view: .side, steps: 20...60),
        SimulatedSetting(name: "beside, 24 steps", view: .side, steps: 24...24),
        SimulatedSetting(name: "beside, 60 steps", view: .side, steps: 60...60),
        SimulatedSetting(
            name: "beside, noisy, 15 % lost",
            view: .side,
            steps: 24...60,
            jitter: 6,
            lost: 0.15
        ),
        SimulatedSetting(
            name: "beside, 240 pictures/s",
            view: .side,
            steps: 20...60,
            frameRate: 240
        ),
    ]
}

/// What is wrong in one clip and stays wrong through it.
///
/// Sizes are those measured once each with a drawn figure or marker data (docs/gait-uncertainty.md);
/// on people nobody has measured them. They are drawn anew for each clip, about nothing: a bias that
/// is known would be taken off, and one that was seen once is a sample of what may be.
struct StandingErrors: Sendable {
    /// Degrees by which the taped line and the laboratory's differ at mid-stance of either side.
    var line: [Side: Double]
    /// Degrees the tape is aslant, which standing takes off.
    var tape: Double
    /// Degrees that standing on both feet was not level, and that its mean is unsure.
    var stance: Double
    var standingError: Double
    /// Pixels the two followed points have drifted against each other.
    var drift: Double
    var thigh: [Side: Double]
    var trunk: Double
    var knee: Double
    /// Metres.
    var width: Double
    var reach: Double
    /// Part of the bounce that the network shows.
    var bounce: Double
    /// Seconds.
    var contact: Double

    init(_ setting: SimulatedSetting, using random: inout SeededGenerator) {
        func draw(_ deviation: Double) -> Double { deviation * .normal(using: &random) }
        line = [.right: draw(1.5), .left: draw(1.5)]
        tape = draw(2)
        stance = draw(0.5)
        standingError = Double.random(in: 0.02...0.15, using: &random)
        drift = setting.waist == .clickedPoints ? draw(1) : draw(0.2)
        thigh = [.right: draw(3.7), .left: draw(3.7)]
        trunk = draw(0.7)
        knee = draw(7.1)
        width = draw(0.024)
        reach = draw(0.022)
        bounce = 0.94 + draw(0.03)
        contact = draw(0.014)
    }
}
