/// Lengths, half-widths and girths of an adult body as shares of its height.
///
/// Lengths follow the segment tables that textbooks of biomechanics have used since the 1960s
/// (thigh 0.245, shank 0.246, foot 0.152 and so on). Girths are for the eye: they make a figure that
/// reads as a slim adult of no particular sex.
struct Skeleton: Sendable, Hashable {
    var thigh = 0.245
    var shank = 0.246
    var foot = 0.152
    /// From the ankle joint down to the sole.
    var ankleHeight = 0.039
    var trunk = 0.288
    /// The part of the trunk that moves with the pelvis.
    var pelvis = 0.09
    var upperArm = 0.186
    var forearm = 0.146
    /// From the wrist to the middle of the palm.
    var palm = 0.045
    /// From the line of the shoulders to the middle of the head.
    var neckAndHalfHead = 0.112
    /// From the midline to the hip joint.
    var hipOffset = 0.05
    /// From the midline to the shoulder joint.
    var shoulderOffset = 0.106

    static let adult = Skeleton()

    /// Half thicknesses, near end first.
    enum Girth {
        static let thigh = (0.051, 0.031)
        static let shank = (0.03, 0.018)
        static let calf = 0.033
        static let upperArm = (0.025, 0.019)
        static let forearm = (0.019, 0.014)
        static let palm = 0.017
        static let hip = 0.052
        static let waist = 0.05
        static let chest = 0.058
        static let shoulder = 0.028
        static let neck = 0.024
        static let head = 0.058
    }
}
