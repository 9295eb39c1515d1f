import Anatomy
import Program
import Rehabilitation
import Wording

/// Names and labels of a course on a page; sentences that explain are in `Wording`.
enum CourseLabels {
    static func signal(_ signal: DaySignal) -> (mark: String, name: String) {
        switch signal {
        case .green: ("✓", "Green: \(signal.name)")
        case .amber: ("~", "Amber: \(signal.name)")
        case .red: ("!", "Red: \(signal.name)")
        case .unknown: ("?", "Not enough told")
        }
    }

    static func step(_ step: CourseStep) -> String {
        switch step {
        case .progress: "The next step of load is open"
        case .hold: "Stay at this level"
        case .stepBack: "Take one step back"
        case .seeSomeone: "See someone before you go on"
        }
    }

    static func goal(_ goal: ProgrammeWishes.RunningGoal) -> String {
        switch goal {
        case .runEasily: "Half an hour of running without pain"
        case .usualTraining: "The training I was used to"
        case .race: "A race"
        case .noRunning: "No running for now"
        }
    }

    static func side(_ side: ProgrammeWishes.SoreSide) -> String {
        switch side {
        case .left: "Left"
        case .right: "Right"
        case .both: "Both, or I cannot tell"
        }
    }

    static func equipment(_ equipment: Equipment) -> String {
        switch equipment {
        case .chair: "Chair"
        case .step: "Step or stair"
        case .band: "Elastic band"
        case .weights: "Weights"
        case .ball: "Ball"
        case .slider: "Slider or towel on a smooth floor"
        case .foamRoller: "Foam roller"
        case .benchOrPartner: "Low bench, or a partner who holds"
        case .treadmill: "Treadmill"
        }
    }

    static func kind(_ phase: Exercise.Phase) -> String {
        switch phase {
        case .mobility: "Mobility"
        case .stretch: "Stretch"
        case .isometric: "Hold"
        case .control: "Control"
        case .strength: "Strength"
        case .heavySlow: "Heavy and slow"
        case .eccentric: "Slow lowering"
        case .plyometric: "Jumps and landings"
        case .running: "Around running"
        }
    }
}
