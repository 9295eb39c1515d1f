extension PoseTrack {
    /// Without what no camera delivers: times that do not rise, places that are not numbers.
    var sound: PoseTrack {
        var last = -Double.infinity
        var clean = self
        clean.frames = []
        for frame in frames where frame.seconds.isFinite && frame.seconds > last {
            last = frame.seconds
            var kept = frame
            for index in kept.points.indices {
                guard let point = kept.points[index]?.point else { continue }
                if !point.isSound { kept.points[index] = nil }
            }
            clean.frames.append(kept)
        }
        return clean
    }
}

extension WaistTrack {
    /// Without what no camera delivers: times that do not rise, places that are not numbers.
    var sound: WaistTrack {
        var last = -Double.infinity
        var clean = self
        clean.frames = []
        for frame in frames where frame.seconds.isFinite && frame.seconds > last {
            last = frame.seconds
            var kept = frame
            if kept.right?.isSound == false { kept.right = nil }
            if kept.left?.isSound == false { kept.left = nil }
            clean.frames.append(kept)
        }
        return clean
    }
}

extension PixelPoint {
    /// Numbers that a picture can hold, with room for a point beyond its edge.
    var isSound: Bool { x.isFinite && y.isFinite && abs(x) < 100_000 && abs(y) < 100_000 }

    func middle(_ other: PixelPoint) -> PixelPoint {
        PixelPoint((x + other.x) / 2, (y + other.y) / 2)
    }

    func distance(to other: PixelPoint) -> Double {
        ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
    }
}
