public import Program

extension Equipment {
    /// What a runner ticks: "resistance band".
    public var name: String {
        switch self {
        case .chair: "chair"
        case .step: "step or stair"
        case .band: "resistance band"
        case .weights: "weights"
        case .ball: "ball"
        case .slider: "sliders, or cloths on a smooth floor"
        case .foamRoller: "foam roller"
        case .benchOrPartner: "low bench, or someone who helps"
        case .treadmill: "treadmill"
        }
    }
}

extension Exercise.Phase {
    /// The kind of work: "stretch", "slow and heavy".
    public var name: String {
        switch self {
        case .mobility: "easy movement"
        case .stretch: "stretch"
        case .isometric: "hold without movement"
        case .control: "control"
        case .strength: "strength"
        case .heavySlow: "slow and heavy"
        case .eccentric: "lengthening under load"
        case .plyometric: "hops"
        case .running: "running drill"
        }
    }

    /// What this kind of work is for, in a sentence.
    public var purpose: String {
        switch self {
        case .mobility: "Moves a stiff or sore hip with hardly any load."
        case .stretch: "Keeps a muscle long, for comfort and range."
        case .isometric: "Loads muscle and tendon while nothing moves, the gentlest load there is."
        case .control: "Teaches trunk, hip and foot to hold still where they should."
        case .strength: "Builds muscle with repetitions that tire it."
        case .heavySlow: "Loads a tendon heavily and slowly, so that it grows able to bear more."
        case .eccentric: "Loads a muscle while it grows longer, as it does in every stride."
        case .plyometric: "Brings back spring, late and in small doses."
        case .running: "Leads from exercise back into running."
        }
    }
}

extension ExerciseChoice.Stage {
    /// When an exercise has its place.
    public var name: String {
        switch self {
        case .calm: "while it is sore"
        case .build: "once daily life is calm"
        case .late: "on the way back to full running"
        }
    }
}
