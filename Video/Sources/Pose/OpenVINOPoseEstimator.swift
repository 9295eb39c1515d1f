public import Frames
import Gait

/// BlazePose on OpenVINO: a detector of people and a network for the points of one.
///
/// Any number of threads may use one estimator.
public final class OpenVINOPoseEstimator: PoseEstimator {
    public let parallelRegions: Int
    private let detector: InferenceNetwork
    private let landmarks: InferenceNetwork

    /// Loads library and models; takes about a second.
    ///
    /// `threads`: how many computations run at once, each on one thread.
    /// Throws what is broken, by its file.
    public init(_ runtime: PoseRuntime, threads: Int) throws(PoseProblem) {
        let core = try OpenVINOCore(library: runtime.library)
        let streams = max(1, threads)
        detector = try InferenceNetwork(
            core: core,
            file: runtime.detector,
            side: PersonDetections.side,
            outputs: [PersonDetections.count, PersonDetections.count * 12],
            streams: streams
        )
        let map = LandmarkReading.mapSide * LandmarkReading.mapSide
        landmarks = try InferenceNetwork(
            core: core,
            file: runtime.landmarks,
            side: LandmarkReading.side,
            outputs: [LandmarkReading.pointCount * 5, 1, map * LandmarkReading.pointCount],
            streams: streams
        )
        // One waits filled while the others compute.
        parallelRegions = streams + 1
    }

    public func startPeople(in picture: Picture) throws -> PendingPeople {
        let letterbox = PersonDetections.letterbox(picture)
        let request = try detector.request()
        let sampler = RegionSampler(
            side: PersonDetections.side,
            border: .black,
            scale: 2 / 255,
            offset: -1
        )
        unsafe request.fill { unsafe sampler.sample(picture, letterbox, into: $0) }
        try request.start()
        return PendingPeople { [detector] in
            try request.wait()
            let found = unsafe PersonDetections.candidates(
                scores: request.output(0),
                boxes: request.output(1)
            )
            detector.giveBack(request)
            return PersonDetections.distinct(
                PersonDetections.merged(found)
                    .compactMap { PersonDetections.person($0, letterbox: letterbox) }
            )
        }
    }

    public func startPoints(in picture: Picture, region: PoseRegion) throws -> PendingPoints {
        let request = try landmarks.request()
        let sampler = RegionSampler(
            side: LandmarkReading.side,
            border: .edge,
            scale: 1 / 255,
            offset: 0
        )
        unsafe request.fill { unsafe sampler.sample(picture, region, into: $0) }
        try request.start()
        return PendingPoints { [landmarks] in
            try request.wait()
            let presence = unsafe request.output(1)[0]
            let points = unsafe LandmarkReading.points(
                raw: request.output(0),
                heat: request.output(2)
            )
            landmarks.giveBack(request)
            guard presence >= LandmarkReading.leastPresence else { return nil }
            return Self.inPicture(points, region)
        }
    }

    private static func inPicture(
        _ points: [(x: Double, y: Double, visibility: Double)],
        _ region: PoseRegion
    ) -> [TrackedPoint] {
        PoseLandmark.allCases.map { landmark in
            // In a mirror a left hand looks like a right one.
            let seen = points[(region.isMirrored ? landmark.opposite : landmark).rawValue]
            return TrackedPoint(
                RegionSampler.place(seen.x, seen.y, in: region, side: LandmarkReading.side),
                visibility: seen.visibility
            )
        }
    }
}
