public import Anatomy

/// Why a clip, or one measure of it, is refused: a value with what was seen, so that the sentence
/// beside it can say which and the one thing to change.
public enum GaitRefusal: Error, Sendable, Hashable, Codable {
    case noPose
    case nobodyFound
    /// Two or more run in the picture, and nobody said who is meant.
    case severalRunners
    case frameRateTooLow(framesPerSecond: Double, needed: Double)
    case tooShort(seconds: Double, needed: Double)
    case cameraMoves(shareOfWidth: Double)
    case runnerTooSmall(shareOfHeight: Double, needed: Double)
    /// The runner is too few pixels tall for the network to place points.
    case tooFewPixels(height: Double, needed: Double)
    case feetCutOff
    case waistCutOff
    case framesLost(share: Double)
    /// The picture and its mirror image disagree on the shoulder line.
    case pointsDisagree(degrees: Double)
    case sidesSwapped(share: Double)
    case tooFewSteps(found: Int, needed: Int, side: Side?)
    /// Heel height difference at the lowest point of the body, in leg lengths.
    case notRunning(heelDifference: Double)
    /// The cadence as shown is not one of a runner: slow motion, most likely.
    case perhapsSlowMotion(cadence: Double, factor: Double?)
    case eventsOutOfOrder
    /// The camera stands neither behind nor beside.
    case wrongView(expected: CameraView)
    /// No tape and no clicked points: hip drop is never read from the network's hips.
    case waistNotMarked
    case waistLost(share: Double)
    /// The colour of the tape is also in the clothes or behind the runner.
    case tapeNotDistinct
    case tapesAlike
    case noStandingBaseline
    /// The clip of standing shows another picture than the one of running: other size, a camera that
    /// moved, or marks at another distance from each other.
    case standingElsewhere
    /// No ankles were followed and nobody said which foot was on the ground at some moment: which
    /// way the pelvis drops cannot be told from the waistband alone.
    case supportingFootUnknown
    /// Somebody moved while standing.
    case standingNotStill(degrees: Double)
    /// Of the far leg, in a side view.
    case legHidden
    case needsSecondClip
    case notEnoughToTell
}

/// A measure that this clip does not give, and why.
public struct WithheldMeasure: Sendable, Hashable, Codable {
    public var quantity: GaitQuantity
    public var side: Side?
    public var reason: GaitRefusal

    public init(quantity: GaitQuantity, side: Side? = nil, reason: GaitRefusal) {
        self.quantity = quantity
        self.side = side
        self.reason = reason
    }
}
