import Gait

/// Where the runner's head is, so that the face can be made unrecognisable.
struct FaceCover: Sendable {
    private var last: (centre: PixelPoint, radius: Double, seconds: Double)?

    /// Points of the head come first among the landmarks: nose, eyes, ears, mouth.
    private static let head = 0...PoseLandmark.mouthRight.rawValue
    /// A head that is lost for a moment is where it was; longer, nobody knows.
    private static let memory = 0.5

    /// In clip pixels; `nil` when no head was seen for half a second.
    mutating func region(
        _ pose: PoseFrame?,
        seconds: Double
    ) -> (centre: PixelPoint, radius: Double)? {
        guard let pose, let found = Self.region(pose) else {
            guard let last, seconds - last.seconds <= Self.memory else { return nil }
            return (last.centre, last.radius * 1.2)
        }
        last = (found.centre, found.radius, seconds)
        return found
    }

    private static func region(_ pose: PoseFrame) -> (centre: PixelPoint, radius: Double)? {
        // However unsure the network is: covering too much costs nothing.
        let points = head.compactMap { $0 < pose.points.count ? pose.points[$0]?.point : nil }
        guard !points.isEmpty else { return nil }
        let centre = PixelPoint(
            points.map(\.x).reduce(0, +) / Double(points.count),
            points.map(\.y).reduce(0, +) / Double(points.count)
        )
        let spread = points.map { distance($0, centre) }.max() ?? 0
        // A head is about a third as wide as the trunk is long, whichever way it looks.
        var trunk = 0.0
        for (shoulder, hip) in [
            (PoseLandmark.leftShoulder, PoseLandmark.leftHip), (.rightShoulder, .rightHip),
        ] {
            if let shoulder = pose[shoulder], let hip = pose[hip] {
                trunk = max(trunk, distance(shoulder.point, hip.point))
            }
        }
        return (centre, max(spread * 1.8, trunk * 0.32, 6))
    }

    private static func distance(_ a: PixelPoint, _ b: PixelPoint) -> Double {
        ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
    }
}
