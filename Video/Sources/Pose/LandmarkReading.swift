import Gait

/// Reads what the landmark network wrote: 39 points of five numbers, and a heat map for each.
struct LandmarkReading {
    static let side = 256
    static let pointCount = 39
    static let mapSide = 64
    /// A surer place than this in the heat map moves a point to the middle of its surroundings.
    static let leastToRefine: Float = 0.5
    /// The heat map is looked at this far to each side.
    static let reach = 3
    /// Below this the network sees nobody.
    static let leastPresence: Float = 0.5

    /// The 33 points in pixels of the cut, with how visible each is; auxiliary points are left out.
    static func points(
        raw: UnsafeBufferPointer<Float>,
        heat: UnsafeBufferPointer<Float>
    ) -> [(x: Double, y: Double, visibility: Double)] {
        PoseLandmark.allCases.map { landmark in
            let index = landmark.rawValue
            let x = unsafe raw[index * 5]
            let y = unsafe raw[index * 5 + 1]
            let place = unsafe refined(x: x, y: y, index: index, heat: heat)
            let visibility = unsafe Angle.logistic(raw[index * 5 + 3])
            return (Double(place.x), Double(place.y), Double(visibility))
        }
    }

    static func refined(
        x: Float,
        y: Float,
        index: Int,
        heat: UnsafeBufferPointer<Float>
    ) -> (x: Float, y: Float) {
        let step = Float(side / mapSide)
        guard x.isFinite, y.isFinite, x >= 0, y >= 0, x < Float(side), y < Float(side) else {
            return (x, y)
        }
        let column = Int(x / step)
        let row = Int(y / step)
        var (sum, across, down, most): (Float, Float, Float, Float) = (0, 0, 0, 0)
        for r in max(0, row - reach)...min(mapSide - 1, row + reach) {
            for c in max(0, column - reach)...min(mapSide - 1, column + reach) {
                let sure = unsafe Angle.logistic(heat[(r * mapSide + c) * pointCount + index])
                sum += sure
                across += sure * Float(c)
                down += sure * Float(r)
                most = max(most, sure)
            }
        }
        guard most >= leastToRefine, sum > 0 else { return (x, y) }
        return (across / sum * step, down / sum * step)
    }
}
