import Companion
import Foundation
import Synchronization

/// One import while it runs and after, for the page that shows it.
final class ImportJob: Sendable {
    let id: String
    private let value = Mutex(State.running(nil))

    init(id: String) { self.id = id }

    enum State: Sendable {
        /// `nil` until something was read.
        case running(ReadingProgress?)
        case finished(ImportReport)
        /// The store gave up, for a reason it may have told; what was stored before stays.
        case failed(reason: String?)
    }

    var state: State { value.withLock { $0 } }

    func report(_ progress: ReadingProgress) {
        value.withLock { state in
            // Progress that is told late must not undo the end.
            if case .running = state { state = .running(progress) }
        }
    }

    func end(_ state: State) { value.withLock { $0 = state } }
}

/// The imports since the program was started, one at a time in the order they came.
final class ImportJobs: Sendable {
    /// Older reports are forgotten; the activities are in the store.
    static let kept = 50

    private let state = Mutex(Queue())

    private struct Queue {
        var jobs: [ImportJob] = []
        var last: Task<Void, Never>?
    }

    subscript(id: String) -> ImportJob? {
        state.withLock { $0.jobs.first { $0.id == id } }
    }

    /// Begins `work` once the imports before it have ended.
    func start(
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
                } catch let stopped as ImportStopped {
                    let reason = stopped.reason as? any LocalizedError
                    job.end(.failed(reason: reason?.errorDescription))
                } catch {
                    job.end(.failed(reason: (error as? any LocalizedError)?.errorDescription))
                }
            }
        }
        return job
    }

    /// Waits for every import begun so far.
    func settle() async {
        await state.withLock { $0.last }?.value
    }
}
