import Gait

extension PoseLandmark {
    /// The same point on the other side of the body.
    var opposite: Self {
        switch self {
        case .nose: .nose
        // Three points of each eye, left ones first.
        case .leftEyeInner, .leftEye, .leftEyeOuter: Self(rawValue: rawValue + 3) ?? self
        case .rightEyeInner, .rightEye, .rightEyeOuter: Self(rawValue: rawValue - 3) ?? self
        // From the ears down left and right take turns; left ones have odd numbers.
        default: Self(rawValue: rawValue.isMultiple(of: 2) ? rawValue - 1 : rawValue + 1) ?? self
        }
    }
}
