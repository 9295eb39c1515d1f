import Companion
import Foundation
import Synchronization

/// One import that runs while its page is looked at, or left alone.
final class ImportJob: Sendable {
    let id: String
    let control = ImportControl()
    private let value = Mutex(Value())

    init(id: String) { self.id = id }

    enum State: Sendable {
        case running(Progress?)
        case finished(ImportReport)
        /// The runner stopped it, or the store did for `reason`; `upload` still holds the files.
        case ended(ImportReport, End, upload: String?)
    }

    enum End: Sendable {
        case stopped
        case failed(reason: String?)
    }

    struct Progress: Sendable {
        var reading: ReadingProgress
        var pace: ImportPace
    }

    private struct Value {
        var state = State.running(nil)
        var pace = ImportPace()
        /// Seconds of work before `since`, pauses left out.
        var seconds = 0.0
        var since: ContinuousClock.Instant? = .now

        var workSeconds: Double {
            seconds + (since.map { (ContinuousClock.now - $0) / .seconds(1) } ?? 0)
        }
    }

    var state: State { value.withLock { $0.state } }
    var isPaused: Bool { control.phase == .paused }

    func report(_ progress: ReadingProgress) {
        value.withLock { value in
            // Progress that is told late must not undo the end.
            guard case .running = value.state else { return }
            value.pace.note(progress, seconds: value.workSeconds)
            value.state = .running(Progress(reading: progress, pace: value.pace))
        }
    }

    func pause() {
        control.pause()
        value.withLock { value in
            value.seconds = value.workSeconds
            value.since = nil
        }
    }

    func resume() {
        value.withLock { $0.since = $0.since ?? .now }
        control.resume()
    }

    func stop() { control.stop() }

    func end(_ state: State) { value.withLock { $0.state = state } }
}

/// The imports of this start of the program, one running at a time, the others waiting in turn.
final class ImportJobs: Sendable {
    /// Older ones are forgotten, so that a long-running program does not grow.
    static let kept = 50

    private let state = Mutex(Queue())

    private struct Queue {
        var jobs: [ImportJob] = []
        var last: Task<Void, Never>?
    }

    subscript(id: String) -> ImportJob? {
        state.withLock { $0.jobs.first { $0.id == id } }
    }

    /// Jobs that have not come to their end.
    var unfinished: [ImportJob] {
        state.withLock { $0.jobs }.filter { job in
            if case .running = job.state { true } else { false }
        }
    }

    /// Runs `work` when all imports before it have ended.
    ///
    /// `upload` is told to the page of an import that ends early, so that it can go on from there.
    func start(
        upload: String? = nil,
        _ work: @escaping @Sendable (ImportJob) async throws -> ImportReport
    ) -> ImportJob {
        var generator = SystemRandomNumberGenerator()
        let job = ImportJob(id: String(generator.next() as UInt64, radix: 36))
        state.withLock { queue in
            let previous = queue.last
            queue.jobs = queue.jobs.suffix(Self.kept - 1) + [job]
            queue.last = Task {
                await previous?.value
                do {
                    job.end(.finished(try await work(job)))
                } catch let stopped as ImportStopped where stopped.reason is ImportCancelled {
                    job.end(.ended(stopped.report, .stopped, upload: upload))
                } catch let stopped as ImportStopped {
                    let reason = Self.words(stopped.reason)
                    job.end(.ended(stopped.report, .failed(reason: reason), upload: upload))
                } catch {
                    let reason = Self.words(error)
                    job.end(.ended(ImportReport(), .failed(reason: reason), upload: upload))
                }
            }
        }
        return job
    }

    /// Waits for all that was started so far.
    func settle() async {
        await state.withLock { $0.last }?.value
    }

    private static func words(_ error: any Error) -> String? {
        (error as? any LocalizedError)?.errorDescription
    }
}
