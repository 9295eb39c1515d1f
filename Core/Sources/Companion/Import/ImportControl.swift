import Synchronization

/// Why an import ended before its last file, at the runner's wish.
public struct ImportCancelled: Error, Hashable {
    public init() {}
}

/// Pauses, continues and stops one import from outside.
public final class ImportControl: Sendable {
    private struct State {
        var phase = Phase.running
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    public enum Phase: Hashable, Sendable {
        case running, paused, stopping
    }

    private let state = Mutex(State())

    public init() {}

    public var phase: Phase { state.withLock { $0.phase } }

    /// Holds the import before its next file; nothing in hand is lost.
    public func pause() {
        state.withLock { if $0.phase == .running { $0.phase = .paused } }
    }

    public func resume() { leave(from: [.paused], to: .running) }

    /// Ends the import before its next file; what was read by then is stored.
    public func stop() { leave(from: [.running, .paused], to: .stopping) }

    /// Returns at once while running, after `resume` while paused; throws once stopped.
    func checkpoint() async throws {
        await withCheckedContinuation { continuation in
            let passes = state.withLock { state in
                guard state.phase == .paused else { return true }
                state.waiting.append(continuation)
                return false
            }
            if passes { continuation.resume() }
        }
        if phase == .stopping { throw ImportCancelled() }
    }

    private func leave(from phases: [Phase], to phase: Phase) {
        let waiting = state.withLock { state in
            guard phases.contains(state.phase) else {
                return [] as [CheckedContinuation<Void, Never>]
            }
            state.phase = phase
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}
