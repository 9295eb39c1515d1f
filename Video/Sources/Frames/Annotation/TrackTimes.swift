import Gait

/// Finds the entry of a track that belongs to a frame of the clip.
enum TrackTimes {
    /// The index nearest to `seconds` among ascending times; `nil` when none is within `tolerance`.
    static func nearest(
        to seconds: Double,
        among count: Int,
        tolerance: Double,
        time: (Int) -> Double
    ) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if time(middle) < seconds { low = middle + 1 } else { high = middle }
        }
        return [low - 1, low]
            .filter { $0 >= 0 && $0 < count && abs(time($0) - seconds) <= tolerance }
            .min { abs(time($0) - seconds) < abs(time($1) - seconds) }
    }
}

extension WaistFrame {
    /// Right against left, positive when the runner's right is higher in the picture; `nil` when a
    /// point was lost.
    var rise: Double? {
        guard let right, let left else { return nil }
        // Measured from the point on the left of the picture, so that both views read alike.
        return left.x < right.x
            ? Angle.rise(from: left, to: right) : -Angle.rise(from: right, to: left)
    }
}
