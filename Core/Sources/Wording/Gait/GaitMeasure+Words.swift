import Anatomy
public import Gait
import Measure

extension GaitUnit {
    /// A number as text, as fine as the unit deserves; percent for a share.
    public func text(_ value: Double) -> String {
        switch self {
        case .stepsPerMinute, .milliseconds: value.fixed(0)
        case .degrees, .centimeters: value.fixed(1)
        case .legLengths: value.fixed(2)
        case .fraction: (value * 100).fixed(0)
        }
    }

    /// "°", " cm"; what follows a number.
    public var suffix: String {
        switch self {
        case .stepsPerMinute: " steps a minute"
        case .degrees: "°"
        case .centimeters: " cm"
        case .legLengths: " leg lengths"
        case .milliseconds: " ms"
        case .fraction: " %"
        }
    }
}

extension GaitMeasure {
    /// "6°": never finer than its error allows.
    public var valueText: String { "\(rounded(value))\(unit.suffix)" }

    /// "3.5 to 8.5".
    public var intervalText: String { "\(unit.text(low)) to \(unit.text(high))" }

    /// "6° (3.5 to 8.5)".
    public var text: String { "\(valueText) (\(intervalText))" }

    /// "left", "right"; `nil` for what has no side.
    public var sideText: String? { side?.rawValue }

    /// Both ends of the interval have one sign.
    public var isTold: Bool { low > 0 || high < 0 }

    /// Tenths only where the half-width is under one.
    private func rounded(_ value: Double) -> String {
        switch unit {
        case .degrees, .centimeters: value.fixed((high - low) / 2 < 1 ? 1 : 0)
        default: unit.text(value)
        }
    }

    /// The same without a sign, for sentences that tell the direction in words.
    private var amount: String {
        let turned = value < 0
        let ends = turned ? (-high, -low) : (low, high)
        return "\(rounded(abs(value)))\(unit.suffix) (\(unit.text(ends.0)) to \(unit.text(ends.1)))"
    }

    /// The measure as a sentence, always with its interval.
    public var sentence: String {
        guard isToldAlone else {
            return """
                \(quantity.name): noted. One clip alone says nothing of it; a second clip from the \
                same place shows whether it changes.
                """
        }
        let words = plainSentence
        return trust == .rough ? "\(words) A rough figure." : words
    }

    private var plainSentence: String {
        let stance = side.map { "On \($0.rawValue) stance" } ?? "At mid-stance"
        let foot = side.map { "Your \($0.rawValue) foot" } ?? "A foot"
        let knee = side.map { "your \($0.rawValue) knee" } ?? "the knee"
        let isLess = value < 0
        return switch quantity {
        case .cadence: "You take about \(value.fixed(0)) steps a minute (\(intervalText))."
        case .pelvicDrop: dropSentence(stance)
        case .pelvicDropMean:
            isLess
                ? "Both sides together, your pelvis rides up about \(amount) on the free side."
                : "Both sides together, your pelvis tilts about \(amount) down on the free side."
        case .pelvicDropDifference: differenceSentence
        case .pelvicDropRange:
            "While \(side.map { "the \($0.rawValue) foot" } ?? "one foot") carries you, your pelvis tilts through about \(amount)."
        case .hipAdduction:
            "\(stance) your thigh leans \(isLess ? "out" : "in") about \(amount) under the pelvis."
        case .trunkSideLean:
            "\(stance) your trunk leans about \(amount) "
                + (isLess ? "away from the standing leg." : "over the standing leg.")
        case .trunkForwardLean: "Your trunk leans about \(amount) \(isLess ? "back" : "forward")."
        case .stepWidth: widthSentence
        case .overstride: "\(foot) lands about \(amount) \(isLess ? "behind" : "ahead of") the hip."
        case .kneeFlexion: "Passing over the foot, \(knee) is bent about \(amount)."
        case .verticalOscillation: "Your hips go up and down about \(amount) in a stride."
        case .contactTime: "\(foot) is on the ground for about \(amount)."
        case .dutyFactor: "\(foot) is on the ground for about \(amount) of a stride."
        }
    }

    private func dropSentence(_ stance: String) -> String {
        let free = side?.mirrored.rawValue ?? "free"
        return value < 0
            ? "\(stance) your pelvis rides up about \(amount) on the \(free) side."
            : "\(stance) your pelvis tilts about \(amount) down to the \(free)."
    }

    private var differenceSentence: String {
        guard isTold else {
            return """
                Right and left stance differ by about \(text), right less left: no difference that \
                this clip can see.
                """
        }
        return "The tilt is about \(amount) greater on \(value < 0 ? "left" : "right") stance."
    }

    private var widthSentence: String {
        if low > 0 { return "Your feet do not cross over: they land about \(amount) apart." }
        if high < 0 { return "Your feet cross over the line of running, by about \(amount)." }
        return "Whether your feet cross over cannot be told from this clip: \(text) apart."
    }
}
