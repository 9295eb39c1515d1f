public import Evidence
public import Gait

extension GaitQuantity {
    /// What a runner calls it.
    public var name: String {
        switch self {
        case .cadence: "Cadence"
        case .pelvicDrop: "Hip drop"
        case .pelvicDropMean: "Hip drop, both sides together"
        case .pelvicDropDifference: "Hip drop, right minus left"
        case .pelvicDropRange: "Tilt of the pelvis within a step"
        case .hipAdduction: "Thigh towards the midline"
        case .trunkSideLean: "Trunk lean to the side"
        case .trunkForwardLean: "Trunk lean forward"
        case .stepWidth: "Step width"
        case .overstride: "Foot ahead of the hip at landing"
        case .kneeFlexion: "Knee bend at mid-stance"
        case .verticalOscillation: "Up and down"
        case .contactTime: "Time on the ground"
        case .dutyFactor: "Share of the stride on the ground"
        }
    }

    /// What is measured, in a sentence.
    public var meaning: String {
        switch self {
        case .cadence: "Steps of both feet in a minute."
        case .pelvicDrop:
            """
            How far the pelvis hangs lower on the free side when you pass over the standing foot, \
            against how it lay while you stood on both feet.
            """
        case .pelvicDropMean:
            """
            How far the pelvis hangs lower on the free side, right and left stance averaged: all \
            that can be told without a clip of you standing.
            """
        case .pelvicDropDifference: "The hip drop on right stance less that on left stance."
        case .pelvicDropRange:
            "How far the pelvis tilts from its highest to its lowest while one foot carries you."
        case .hipAdduction:
            """
            How far the thigh leans in under the pelvis at mid-stance: the hip drop and the slant \
            of the thigh together.
            """
        case .trunkSideLean: "How far the trunk leans over the standing leg at mid-stance."
        case .trunkForwardLean: "How far the trunk leans towards where you run."
        case .stepWidth:
            """
            How far apart the feet land, across the line of running; below nothing they cross over.
            """
        case .overstride: "How far ahead of the hip the ankle is when the foot lands."
        case .kneeFlexion: "How far the knee is bent when you pass over the foot."
        case .verticalOscillation: "How far the hips go up and down within a stride."
        case .contactTime: "How long a foot is on the ground in each step."
        case .dutyFactor: "How much of a stride one foot is on the ground."
        }
    }

    /// What is known of it, most telling first: usual values where anybody gave them, and what
    /// speaks against leaning on them.
    public var context: [Claim] {
        switch self {
        case .cadence: [.cadenceOptimum, .stepRateByVideo]
        case .pelvicDrop, .pelvicDropMean: [.pelvicDropConvention, .pelvicDropInInjured]
        case .pelvicDropDifference: [.sacroiliacDrop]
        case .pelvicDropRange: [.obliquityRange]
        case .hipAdduction: [.hipAdductionSpeed, .pictureHipAdduction]
        case .trunkSideLean: [.trunkSideLeanBandPain]
        case .trunkForwardLean: [.trunkForwardLeanInjured]
        case .stepWidth: [.narrowSteps]
        case .overstride: [.footAngle]
        case .kneeFlexion: [.kneeBendUsual, .sideAnglesByHand]
        case .verticalOscillation: [.bounceMeaning]
        case .contactTime: [.contactUsual, .poseContact]
        case .dutyFactor: []
        }
    }
}

extension Claim {
    /// Where it comes from and how far it carries: "Bramah 2018; moderate evidence".
    public var basis: String {
        let names = sources.filter { $0 != .clinicalConsensus }.map(\.plainName)
        let weight =
            switch strength {
            case .strong: "strong evidence"
            case .moderate: "moderate evidence"
            case .weak: "weak evidence"
            case .judgement: "agreed practice or judgement"
            }
        let check = isVerified || names.isEmpty ? [] : ["not checked in the work itself"]
        return (names + [weight] + check).joined(separator: "; ")
    }
}
