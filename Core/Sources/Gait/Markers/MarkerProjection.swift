import Anatomy

/// A camera infinitely far away, level and straight: turns laboratory markers into tracks of
/// points, so that a laboratory's truth checks what is measured in pictures.
public struct MarkerProjection: Sendable, Hashable {
    /// The axis of the laboratory that points up.
    public enum Axis: Sendable, Hashable { case x, y, z }

    public var up: Axis
    /// The axis that image right lies along.
    public var right: Axis
    /// Whether image right is that axis' other end.
    public var isReversed: Bool
    public var pixelsPerMeter: Double

    public init(up: Axis, right: Axis, isReversed: Bool = false, pixelsPerMeter: Double = 500) {
        self.up = up
        self.right = right
        self.isReversed = isReversed
        self.pixelsPerMeter = pixelsPerMeter
    }

    /// In a picture of `pictureSize`, whose lower middle is the laboratory's origin.
    public func point(_ place: MarkerFile.Place) -> PixelPoint {
        let size = pictureSize
        let across = value(place, right) * (isReversed ? -1 : 1)
        return PixelPoint(
            Double(size.width) / 2 + across * pixelsPerMeter,
            Double(size.height) - 1 - (value(place, up) + 0.1) * pixelsPerMeter
        )
    }

    /// Four metres wide and 2.2 high.
    public var pictureSize: (width: Int, height: Int) {
        (Int(4 * pixelsPerMeter), Int(2.2 * pixelsPerMeter))
    }

    private func value(_ place: MarkerFile.Place, _ axis: Axis) -> Double {
        switch axis {
        case .x: place.x
        case .y: place.y
        case .z: place.z
        }
    }

    /// The tilt of the line between two markers of the pelvis; `nil` when one is not in the file.
    public func waist(_ file: MarkerFile, right: String, left: String) -> WaistTrack? {
        guard let rights = file.markers[right], let lefts = file.markers[left] else { return nil }
        let frames = file.times.indices.map { index in
            WaistFrame(
                seconds: file.times[index],
                right: rights[index].map(point),
                left: lefts[index].map(point)
            )
        }
        return WaistTrack(method: .markers, frames: frames)
    }

    /// A pose from markers: each landmark is the mean of the markers named for it, lost where one
    /// of them is lost or not in the file.
    public func pose(_ file: MarkerFile, _ names: [PoseLandmark: [String]]) -> PoseTrack {
        let columns = names.compactMapValues { names -> [[MarkerFile.Place?]]? in
            let columns = names.compactMap { file.markers[$0] }
            return columns.count == names.count && !columns.isEmpty ? columns : nil
        }
        let frames = file.times.indices.map { index in
            var points = [TrackedPoint?](repeating: nil, count: PoseLandmark.allCases.count)
            for (landmark, markers) in columns {
                let places = markers.compactMap { $0[index] }.map(point)
                guard places.count == markers.count else { continue }
                let count = Double(places.count)
                points[landmark.rawValue] = TrackedPoint(
                    PixelPoint(
                        places.reduce(0) { $0 + $1.x } / count,
                        places.reduce(0) { $0 + $1.y } / count
                    )
                )
            }
            return PoseFrame(seconds: file.times[index], points: points)
        }
        return PoseTrack(width: pictureSize.width, height: pictureSize.height, frames: frames)
    }
}
