import Companion
import Foundation
import Gait
import Synchronization

/// Keeps records in memory and clips in a folder of its own.
final class MemoryGaitShelf: GaitShelf {
    private struct State {
        var records: [GaitRecord] = []
        var aside: [GaitRecord] = []
        var next: Int64 = 1
    }

    private let state = Mutex(State())
    let folder: String

    init() {
        folder = NSTemporaryDirectory() + "hipwise-kept-clips-\(UUID().uuidString)"
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func gaitRecords() throws -> [GaitRecord] {
        state.withLock { $0.records.sorted { ($0.day, $0.id ?? 0) < ($1.day, $1.id ?? 0) } }
    }

    func save(_ record: GaitRecord) throws -> Int64 {
        state.withLock { state in
            var record = record
            if let id = record.id {
                if record.keptClip == nil { try? FileManager.default.removeItem(atPath: path(id)) }
                state.records.removeAll { $0.id == id }
            } else {
                record.id = state.next
                state.next += 1
            }
            state.records.append(record)
            return record.id ?? 0
        }
    }

    func removeGaitRecord(_ id: Int64) throws -> Bool {
        state.withLock { state in
            guard let index = state.records.firstIndex(where: { $0.id == id }) else { return false }
            try? FileManager.default.removeItem(atPath: path(id))
            var record = state.records.remove(at: index)
            record.keptClip = nil
            state.aside.append(record)
            return true
        }
    }

    func restoreGaitRecord() throws -> Int64? {
        state.withLock { state in
            guard let record = state.aside.popLast() else { return nil }
            state.records.append(record)
            return record.id
        }
    }

    func keepClip(at path: String, of id: Int64) throws -> String {
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true
        )
        try FileManager.default.moveItem(atPath: path, toPath: self.path(id))
        state.withLock { state in
            for index in state.records.indices where state.records[index].id == id {
                state.records[index].keptClip = "\(id).webm"
            }
        }
        return self.path(id)
    }

    func keptClipPath(of record: GaitRecord) -> String? {
        guard let id = record.id, record.keptClip != nil else { return nil }
        return path(id)
    }

    private func path(_ id: Int64) -> String { "\(folder)/\(id).webm" }
}
