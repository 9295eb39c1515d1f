public import Frames
public import Gait

/// First pass over a clip: who is in it, and which of them is the runner.
///
/// Give it every frame `wants(_:)` says yes to, in order, then ask for `finish()`. It holds at most
/// one picture's worth of work and a few numbers for each look.
public struct RunnerFinder: ~Copyable {
    /// A person is looked for in every tenth frame.
    public static let interval = 10
    /// Who is gone for longer than this many looks is somebody else when there again.
    static let patience = 6
    /// Below this share of common area two sightings are not the same person.
    static let leastOverlap = 0.2
    /// Who is seen in fewer of the looks than this is not listed.
    static let leastShare = 0.2

    private let estimator: any PoseEstimator
    private var pending: (work: PendingPeople, frame: Int, seconds: Double)?
    private var tracks: [RunnerTrack] = []
    private var looks = 0

    public init(_ estimator: any PoseEstimator) {
        self.estimator = estimator
    }

    /// Whether the picture of that frame is needed; others need not even be converted.
    public static func wants(_ frame: Int) -> Bool { frame.isMultiple(of: interval) }

    /// Begins to look at a frame; the last one is finished first.
    public mutating func look(at frame: VideoFrame) throws {
        guard Self.wants(frame.index) else { return }
        try settle()
        pending = (try estimator.startPeople(in: frame.picture), frame.index, frame.seconds)
    }

    /// What was found; `runner`: a click on the one to follow, else the largest and longest seen.
    ///
    /// `nil` when nobody was seen.
    public mutating func finish(runner: PixelPoint? = nil) throws -> RunnersSeen? {
        try settle()
        let looks = max(1, looks)
        let order = tracks.sorted { Self.weight($0) > Self.weight($1) }
        let clicked = runner.flatMap { point in
            order.filter { Self.distance($0, point) <= 1 }
                .min { Self.distance($0, point) < Self.distance($1, point) }
        }
        guard let followed = clicked ?? order.first else { return nil }
        let others = order.filter { $0 != followed }
        let listed =
            [followed]
            + others.filter { Double($0.sightings.count) / Double(looks) >= Self.leastShare }
        let rivals = others.filter { Self.weight($0) >= 0.7 * Self.weight(followed) }
        return RunnersSeen(
            runner: followed,
            people: listed.map { Self.seen($0, looks: looks) },
            isAmbiguous: clicked == nil && !rivals.isEmpty
        )
    }

    private mutating func settle() throws {
        guard let (work, frame, seconds) = pending else { return }
        pending = nil
        let people = try work.finish()
        looks += 1
        var open = tracks.indices.filter { index in
            guard let last = tracks[index].sightings.last else { return false }
            return frame - last.frame <= Self.patience * Self.interval
        }
        // The best fitting pair first, so that two people who pass do not trade places.
        var pairs = people.indices.flatMap { person in
            open.map { track in
                (person, track, Self.overlap(people[person].region, expected(track, frame)))
            }
        }
        pairs.sort { $0.2 > $1.2 }
        var free = Set(people.indices)
        for (person, track, overlap) in pairs
        where overlap >= Self.leastOverlap && free.contains(person) && open.contains(track) {
            free.remove(person)
            open.removeAll { $0 == track }
            tracks[track].sightings.append(
                RunnerTrack.Sighting(frame: frame, seconds: seconds, person: people[person])
            )
        }
        for person in free.sorted() {
            let sighting = RunnerTrack.Sighting(
                frame: frame,
                seconds: seconds,
                person: people[person]
            )
            tracks.append(RunnerTrack(sightings: [sighting], interval: Self.interval))
        }
    }

    /// Where a person will be who goes on as between the last two sightings.
    private func expected(_ track: Int, _ frame: Int) -> PoseRegion {
        let sightings = tracks[track].sightings
        guard var region = sightings.last?.person.region else {
            return PoseRegion(centre: PixelPoint(0, 0), side: 0)
        }
        guard sightings.count > 1 else { return region }
        let (a, b) = (sightings[sightings.count - 2], sightings[sightings.count - 1])
        let share = Double(frame - b.frame) / Double(max(1, b.frame - a.frame))
        let from = a.person.region.centre
        region.centre.x += (region.centre.x - from.x) * share
        region.centre.y += (region.centre.y - from.y) * share
        return region
    }

    static func overlap(_ a: PoseRegion, _ b: PoseRegion) -> Double {
        let half = (a.side + b.side) / 2
        let width = min(half - abs(a.centre.x - b.centre.x), min(a.side, b.side))
        let height = min(half - abs(a.centre.y - b.centre.y), min(a.side, b.side))
        guard width > 0, height > 0 else { return 0 }
        let common = width * height
        return common / (a.side * a.side + b.side * b.side - common)
    }

    private static func weight(_ track: RunnerTrack) -> Double {
        track.side * Double(track.sightings.count)
    }

    /// How far a click is from the nearest sighting, in half widths and half heights of the person.
    private static func distance(_ track: RunnerTrack, _ point: PixelPoint) -> Double {
        let distances = track.sightings.map { sighting in
            let (from, to) = (sighting.person.from, sighting.person.to)
            return max(
                abs(point.x - (from.x + to.x) / 2) / max(1, (to.x - from.x) / 2),
                abs(point.y - (from.y + to.y) / 2) / max(1, (to.y - from.y) / 2)
            )
        }
        return distances.min() ?? .infinity
    }

    private static func seen(_ track: RunnerTrack, looks: Int) -> PersonSeen {
        let best = track.sightings.max { $0.person.score < $1.person.score } ?? track.sightings[0]
        return PersonSeen(
            seconds: best.seconds,
            from: best.person.from,
            to: best.person.to,
            share: Double(track.sightings.count) / Double(looks)
        )
    }
}

/// Who is in a clip.
public struct RunnersSeen: Sendable, Hashable {
    /// The one to follow.
    public var runner: RunnerTrack
    /// Everybody seen for long, the followed one first.
    public var people: [PersonSeen]
    /// Whether another was within 30 % as large and as long in the picture and nobody clicked.
    public var isAmbiguous: Bool
}
