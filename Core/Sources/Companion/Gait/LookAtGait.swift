public import Anatomy
public import Gait
public import Measure

/// What a runner asks of a clip.
public struct GaitQuestion: Sendable, Hashable {
    public var clip: ClipRequest
    /// Standing quietly on both feet before the same camera.
    public var standing: ClipRequest?
    public var bodyHeight: Distance?
    public var tapeSpacing: Distance?
    /// In the side view, the side nearer to the camera; `nil`: told by the points.
    public var nearSide: Side?
    /// Which foot was on the ground at a moment, in seconds as played; needed without a pose network.
    public var knownStance: KnownStance?

    public init(
        clip: ClipRequest,
        standing: ClipRequest? = nil,
        bodyHeight: Distance? = nil,
        tapeSpacing: Distance? = nil,
        nearSide: Side? = nil,
        knownStance: KnownStance? = nil
    ) {
        self.clip = clip
        self.standing = standing
        self.bodyHeight = bodyHeight
        self.tapeSpacing = tapeSpacing
        self.nearSide = nearSide
        self.knownStance = knownStance
    }
}

/// What looking at a clip gave.
public struct GaitLook: Sendable, Hashable {
    public var watched: WatchedClip
    /// Why the standing clip gave no baseline, though there was one.
    public var standingProblem: GaitRefusal?
    public var analysis: GaitAnalysis

    public init(
        watched: WatchedClip,
        standingProblem: GaitRefusal? = nil,
        analysis: GaitAnalysis
    ) {
        self.watched = watched
        self.standingProblem = standingProblem
        self.analysis = analysis
    }

    /// Whether something was measured though nobody could tell that the camera stood still: the
    /// background was too plain, or too much of it moved.
    public var isCameraUnchecked: Bool { !analysis.isRefused && watched.cameraShift == nil }
}

/// Looks at a clip, and at one of standing where there is one, and measures.
public struct LookAtGait: Sendable {
    private let clips: any ClipWatching

    public init(clips: any ClipWatching) { self.clips = clips }

    public func look(
        _ question: GaitQuestion,
        progress: @escaping @Sendable (WatchProgress) -> Void = { _ in }
    ) async throws -> GaitLook {
        let standing = try await standing(question, progress: progress)
        let watched = try await clips.watch(question.clip, progress: progress)
        let baseline = standing.map { StandingBaseline.reading($0, for: watched) }
        var clip = GaitClip(
            view: question.clip.view,
            description: watched.description,
            pose: watched.pose,
            isNobodySeen: question.clip.wantsPose && watched.poseAbsence == nil
                && watched.pose == nil,
            waist: watched.waist,
            isRunnerUnclear: watched.isRunnerAmbiguous && question.clip.runner == nil,
            cameraShift: watched.cameraShift,
            bodyHeight: question.bodyHeight,
            tapeSpacing: question.tapeSpacing,
            nearSide: question.nearSide,
            knownStance: question.knownStance?
                .slowed(by: watched.description.slowMotionFactor)
        )
        var problem: GaitRefusal?
        switch baseline {
        case .success(let standing): clip.standing = standing
        case .failure(let refusal): problem = refusal
        case nil: break
        }
        return GaitLook(
            watched: watched,
            standingProblem: problem,
            analysis: GaitAnalyst().analyse(clip)
        )
    }

    private func standing(
        _ question: GaitQuestion,
        progress: @escaping @Sendable (WatchProgress) -> Void
    ) async throws -> WatchedClip? {
        guard var request = question.standing else { return nil }
        request.wantsPose = false
        return try await clips.watch(request, progress: progress)
    }
}
