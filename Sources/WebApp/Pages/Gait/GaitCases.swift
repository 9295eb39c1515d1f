import Companion
import Foundation
import Gait
import Synchronization

/// The clips in hand of this start of the program; one is worked on at a time, others wait.
final class GaitCases: Sendable {
    /// Older ones are thrown away with their files.
    static let kept = 6

    private let clips: any ClipWatching
    private let state = Mutex(Queue())

    private struct Queue {
        var cases: [GaitCase] = []
        var last: Task<Void, Never>?
    }

    init(clips: any ClipWatching) { self.clips = clips }

    subscript(id: String) -> GaitCase? {
        state.withLock { $0.cases.first { $0.id == id } }
    }

    /// Newest first.
    var all: [GaitCase] { state.withLock { $0.cases.reversed() } }

    func add(_ new: GaitCase) {
        let old = state.withLock { queue in
            let old = queue.cases.dropLast(Self.kept - 1)
            queue.cases = queue.cases.suffix(Self.kept - 1) + [new]
            return Array(old)
        }
        for each in old { throwAway(each) }
    }

    /// Forgets a clip, stops work on it and removes its files.
    func throwAway(_ gone: GaitCase) {
        state.withLock { $0.cases.removeAll { $0 === gone } }
        gone.now.task?.cancel()
        gone.removeFiles()
    }

    /// Forgets all clips, stops all work and removes all files.
    func throwAwayAll() {
        for each in all { throwAway(each) }
    }

    /// Looks at a clip when all before it have ended; does nothing while it is at work already.
    func start(_ job: GaitCase) {
        let isNew = job.change { value in
            if case .working = value.state { return false }
            value.state = .working(GaitPace())
            value.isStopping = false
            value.drawingProblem = nil
            return true
        }
        guard isNew else { return }
        state.withLock { queue in
            let previous = queue.last
            let task = Task {
                await previous?.value
                await self.work(job)
            }
            queue.last = task
            job.change { $0.task = task }
        }
    }

    func stop(_ job: GaitCase) {
        let task = job.change { value -> Task<Void, Never>? in
            value.isStopping = true
            return value.task
        }
        task?.cancel()
    }

    /// Waits for all that was started so far.
    func settle() async {
        await state.withLock { $0.last }?.value
    }

    private func work(_ job: GaitCase) async {
        // What an earlier look drew shows its numbers, not these.
        job.removeDrawn()
        do {
            try Task.checkCancellation()
            let look = try await look(at: job)
            await draw(look, of: job)
            try Task.checkCancellation()
            job.change { $0.state = .done(look) }
        } catch is CancellationError {
            job.removeDrawn()
            job.change { $0.state = .stopped }
        } catch {
            let isStopping = job.now.isStopping
            let reason = GaitWords.reason(of: error)
            job.change { $0.state = isStopping ? .stopped : .failed(reason: reason) }
        }
    }

    private func look(at job: GaitCase) async throws -> GaitLook {
        let standing = job.films[.standing]?.path
        let clips = NotedClips(clips: clips) { path in
            Self.report(job) { $0.begin(path == standing ? .standing : .running) }
        }
        return try await LookAtGait(clips: clips).look(job.question) { progress in
            Self.report(job) { $0.note(progress) }
        }
    }

    /// A result without its annotated clip is still a result.
    private func draw(_ look: GaitLook, of job: GaitCase) async {
        guard let path = job.films[.running]?.path,
            look.watched.waist != nil || look.watched.pose != nil
        else { return }
        let request = AnnotationRequest(
            path: path,
            pose: look.watched.pose,
            waist: look.watched.waist,
            analysis: look.analysis,
            clipPath: job.drawnPath
        )
        do {
            try await clips.annotate(request) { progress in
                Self.report(job) { $0.note(progress) }
            }
        } catch {
            let reason = GaitWords.reason(of: error)
            job.change { $0.drawingProblem = reason }
        }
    }

    private static func report(_ job: GaitCase, _ change: (inout GaitPace) -> Void) {
        job.change { value in
            // Progress that is told late must not undo the end.
            guard case .working(var pace) = value.state else { return }
            change(&pace)
            value.state = .working(pace)
        }
    }
}

/// Tells which clip is being watched, besides watching it.
private struct NotedClips: ClipWatching {
    let clips: any ClipWatching
    let note: @Sendable (String) -> Void

    func describe(_ path: String) async throws -> ClipDescription {
        try await clips.describe(path)
    }

    func still(_ path: String, seconds: Double) async throws -> ClipStill {
        try await clips.still(path, seconds: seconds)
    }

    func watch(
        _ request: ClipRequest,
        progress: @escaping @Sendable (WatchProgress) -> Void
    ) async throws -> WatchedClip {
        note(request.path)
        return try await clips.watch(request, progress: progress)
    }

    func annotate(
        _ request: AnnotationRequest,
        progress: @escaping @Sendable (WatchProgress) -> Void
    ) async throws {
        try await clips.annotate(request, progress: progress)
    }

    func missingForPose() -> PoseAbsence? { clips.missingForPose() }
}
