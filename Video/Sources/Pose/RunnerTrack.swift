import Gait

/// Where one person was through a clip, as far as every tenth frame or so tells.
public struct RunnerTrack: Sendable, Hashable {
    /// One sighting.
    struct Sighting: Sendable, Hashable {
        var frame: Int
        var seconds: Double
        var person: DetectedPerson
    }

    /// In order of time, at least one.
    var sightings: [Sighting]
    /// How many frames lie between two looks.
    var interval: Int

    /// The middle length of a side of the person's region: how large the person is seen.
    var side: Double { Self.middle(sightings.map(\.person.region.side)) }

    /// The square around the runner in each frame, always of one size and upright; `nil` where the
    /// runner was not in the picture.
    ///
    /// Smoothed so that the square does not tremble with the detector: a middle of three looks,
    /// straight lines between looks, a mean over fifteen frames.
    func region(frame: Int) -> PoseRegion? {
        guard let first = sightings.first, let last = sightings.last,
            frame > first.frame - interval, frame < last.frame + interval
        else { return nil }
        let reach = 7
        var sum = (x: 0.0, y: 0.0)
        for near in (frame - reach)...(frame + reach) {
            let centre = centre(frame: near)
            sum.x += centre.x
            sum.y += centre.y
        }
        let count = Double(2 * reach + 1)
        return PoseRegion(centre: PixelPoint(sum.x / count, sum.y / count), side: side)
    }

    private func centre(frame: Int) -> PixelPoint {
        let next = sightings.firstIndex { $0.frame >= frame } ?? sightings.count - 1
        let before = max(0, sightings[next].frame == frame ? next : next - 1)
        let (from, to) = (steady(before), steady(next))
        let span = sightings[next].frame - sightings[before].frame
        guard span > 0, frame < sightings[next].frame else { return to }
        let share = Double(frame - sightings[before].frame) / Double(span)
        return PixelPoint(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)
    }

    /// Middle of a sighting and its neighbours; ends have none and stay.
    private func steady(_ index: Int) -> PixelPoint {
        guard index > 0, index < sightings.count - 1 else {
            return sightings[index].person.region.centre
        }
        let near = sightings[(index - 1)...(index + 1)].map(\.person.region.centre)
        return PixelPoint(Self.middle(near.map(\.x)), Self.middle(near.map(\.y)))
    }

    static func middle(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let half = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half]
    }
}
