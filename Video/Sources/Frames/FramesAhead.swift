import Foundation
public import Gait

/// Reads all frames of a clip on a thread of its own, a few ahead of whoever works on them.
///
/// Decoding takes one thread, which so is busy beside the work on the frames before. Memory: the
/// frames that are ready, the one being made and the one in hand, whatever the clip's length.
@safe public final class FramesAhead: Sendable {
    /// What the reader knows once the last frame was taken.
    public struct Summary: Sendable, Hashable {
        public var description: ClipDescription
        /// Damage that was worked around.
        public var damage: [String]
        /// The share of all pictures that could not be decoded.
        public var lostShare: Double
    }

    private let queue = Queue()
    /// Frames that may wait.
    private static let most = 2

    /// Opens the clip and begins to read; throws as `ClipReader` does.
    public init(path: String, limits: ClipLimits = ClipLimits()) throws(ClipProblem) {
        // Here already, so that a file that is no clip is told before anything is waited for.
        _ = try ClipReader(path: path, limits: limits)
        let queue = queue
        Thread { Self.run(path, limits, queue) }.start()
    }

    deinit { queue.stop() }

    /// Puts the next frame into `frame`, whose memory is used again for a later one; `false` at the
    /// end.
    ///
    /// Throws what `ClipReader.read(into:)` throws, behind all frames that came before.
    public func read(into frame: inout VideoFrame) throws(ClipProblem) -> Bool {
        try queue.take(&frame)
    }

    /// `nil` until the end was reached.
    public var summary: Summary? { queue.summary }

    private static func run(_ path: String, _ limits: ClipLimits, _ queue: Queue) {
        do throws(ClipProblem) {
            var reader = try ClipReader(path: path, limits: limits)
            while var frame = queue.free(most: most) {
                guard try reader.read(into: &frame) else {
                    let summary = Summary(
                        description: reader.description,
                        damage: reader.damage,
                        lostShare: reader.lostShare
                    )
                    queue.end(.success(summary))
                    return
                }
                queue.add(frame)
            }
        } catch {
            queue.end(.failure(error))
        }
    }

    /// What both threads share.
    ///
    /// Unchecked: everything in it is touched under its lock only.
    private final class Queue: @unchecked Sendable {
        private let condition = NSCondition()
        private var ready: [VideoFrame] = []
        private var used: [VideoFrame] = []
        private var isStopped = false
        private var outcome: Result<Summary, ClipProblem>?

        /// A frame to fill, as soon as fewer than `most` wait; `nil` when nobody takes them any more.
        func free(most: Int) -> VideoFrame? {
            condition.lock()
            defer { condition.unlock() }
            while ready.count >= most, !isStopped { condition.wait() }
            guard !isStopped else { return nil }
            return used.popLast()
                ?? VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
        }

        func add(_ frame: VideoFrame) {
            condition.lock()
            ready.append(frame)
            condition.signal()
            condition.unlock()
        }

        func end(_ outcome: Result<Summary, ClipProblem>) {
            condition.lock()
            self.outcome = outcome
            condition.signal()
            condition.unlock()
        }

        func stop() {
            condition.lock()
            isStopped = true
            condition.signal()
            condition.unlock()
        }

        func take(_ frame: inout VideoFrame) throws(ClipProblem) -> Bool {
            condition.lock()
            defer { condition.unlock() }
            while ready.isEmpty, outcome == nil { condition.wait() }
            guard !ready.isEmpty else {
                _ = try outcome?.get()
                return false
            }
            var next = ready.removeFirst()
            swap(&next, &frame)
            if next.picture.width > 0 { used.append(next) }
            condition.signal()
            return true
        }

        var summary: Summary? {
            condition.lock()
            defer { condition.unlock() }
            return try? outcome?.get()
        }
    }
}
