/// What a clip must hold to, and where each number comes from (docs/gait.md has the same table).
enum ClipLaws {
    /// Frames a second: our judgement; below it a step has fewer than nine frames.
    static let lowestRate = 25.0
    /// In seconds: our judgement; twelve steps of a runner take that long.
    static let shortest = 4.0
    /// Of the picture's width: more moves the tilt and the lean; our judgement.
    static let mostCameraShift = 0.01
    /// Of the picture's height, head to foot: our judgement.
    static let smallestRunner = 0.35
    /// Pixels from head to foot: our judgement.
    ///
    /// Scaled down to 63, the figure was taken for somebody walking, filmed from an angle.
    static let fewestPixels = 150.0
    /// Share of frames without points, without a foot in the picture, without the waist: our judgement.
    static let mostLost = 0.15
    /// Degrees between the shoulder line of the picture and of its mirror image: our judgement.
    static let mostDisagreement = 8.0
    /// Share of frames in which the legs changed places: our judgement.
    static let mostSwapped = 0.15
    /// Published: 6.3 steps and more make a 2-D mean stable (Dingenen 2018).
    static let fewestSteps = 6
    /// In leg lengths, measured: running 0.38 to 0.56, walking 0.07 to 0.10.
    static let lowestHeelDifference = 0.2
    /// Steps a minute: our judgement, wider than any runner seen.
    static let cadences = 130.0...230.0
    /// Steps a minute: our judgement; slower than this it is slow motion, whatever the feet do.
    static let slowestWalk = 60.0
    /// The width of the shoulders as seen over the length of the trunk.
    ///
    /// Measured: 0.62 to 0.71
    /// straight from behind, 0.38 in an oblique view, up to 0.06 from beside; a camera 40 degrees
    /// off gives about 0.5.
    static let narrowestShouldersBehind = 0.5
    /// Nobody's shoulders are wider than the trunk is long: the trunk is seen shortened, from above
    /// or bent; our judgement.
    static let widestShouldersBehind = 1.0
    /// Share of frames beyond these two; our judgement.
    ///
    /// Measured: none in the figure from straight behind, 30 in 100 in the oblique clip, whose median
    /// alone looks like one from behind.
    static let mostAskew = 0.2
    static let widestShouldersBeside = 0.35
}
