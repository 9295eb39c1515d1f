import ActivityFile
import Companion
import Measure
import Synchronization

/// Keeps activities in memory; the same digest is the same file.
final class MemoryActivityShelf: ActivityShelf {
    private let state: Mutex<(all: [ShelvedActivity], files: [String: ShelvedFile])>

    init(_ activities: [ShelvedActivity] = []) { state = Mutex((activities, [:])) }

    func knownFile(digest: String) throws -> ShelvedFile? {
        state.withLock { $0.files[digest] }
    }

    func shelve(_ files: [FileToShelve]) throws -> [ShelvedFile] {
        state.withLock { state in
            files.map { file in
                var shelved = ShelvedFile(
                    label: file.label,
                    activities: [],
                    damage: file.damage.map(\.description)
                )
                shelved.noActivityKind = file.noActivityKind
                for activity in file.activities {
                    let summary = ShelvedActivity(activity, id: Int64(state.all.count + 1))
                    state.all.append(summary)
                    shelved.activities.append(.init(summary: summary, isDuplicate: false))
                }
                state.files[file.digest] = shelved
                return shelved
            }
        }
    }

    func activities(runningOnly: Bool) throws -> [ShelvedActivity] {
        state.withLock { state in
            state.all.filter { !runningOnly || $0.sport == .running }
                .sorted { $0.start < $1.start }
        }
    }

    func samples(ofActivity id: Int64) throws -> SampleSeries? { nil }
}

extension ShelvedActivity {
    fileprivate init(_ shelved: ActivityToShelve, id: Int64) {
        let activity = shelved.activity
        self.init(
            id: id,
            sport: activity.sport,
            start: activity.start,
            elapsedSeconds: activity.elapsedSeconds,
            distanceMeters: activity.distanceMeters,
            records: shelved.records,
            hasRunningDynamics: false,
            title: activity.title
        )
    }
}

/// A store that answers nothing, as on a full or broken disk.
struct FailingActivityShelf: ActivityShelf {
    struct Failure: Error {}

    func knownFile(digest: String) throws -> ShelvedFile? { throw Failure() }
    func shelve(_ files: [FileToShelve]) throws -> [ShelvedFile] { throw Failure() }
    func activities(runningOnly: Bool) throws -> [ShelvedActivity] { throw Failure() }
    func samples(ofActivity id: Int64) throws -> SampleSeries? { throw Failure() }
}

final class MemorySettingsShelf: SettingsShelf {
    private let state: Mutex<Settings>

    init(_ settings: Settings = Settings()) { state = Mutex(settings) }

    func settings() throws -> Settings { state.withLock { $0 } }
    func save(_ settings: Settings) throws { state.withLock { $0 = settings } }
}

final class MemorySampleShelf: SampleShelf {
    private let state: Mutex<Bool>

    init(holdsSample: Bool = false) { state = Mutex(holdsSample) }

    func holdsSample() throws -> Bool { state.withLock { $0 } }
    func markSample() throws { state.withLock { $0 = true } }
    func removeSample() throws { state.withLock { $0 = false } }
}

final class MemoryHipCheckShelf: HipCheckShelf {
    private let state: Mutex<(now: HipCheckDraft, before: HipCheckDraft?)>

    init(_ draft: HipCheckDraft = HipCheckDraft()) { state = Mutex((draft, nil)) }

    func draft() throws -> HipCheckDraft { state.withLock { $0.now } }
    func save(_ draft: HipCheckDraft) throws { state.withLock { $0.now = draft } }
    func startOver() throws { state.withLock { $0 = (HipCheckDraft(), $0.now) } }

    func restorePrevious() throws -> Bool {
        state.withLock { state in
            guard let before = state.before else { return false }
            state = (before, nil)
            return true
        }
    }
}

/// Stands for the decoders: a file's text says what becomes of it.
///
/// "run 10000" is a run of ten kilometres, "broken" fails, "sleep" holds no activity.
struct TextFileReader: FileReading {
    let contents: @Sendable (_ path: String) -> String?

    func read(
        _ sources: [FileSource],
        isKnown: @escaping @Sendable (_ digest: String) -> Bool,
        progress: @escaping @Sendable (ReadingProgress) -> Void,
        receive: (ReadFile) async throws -> Void
    ) async throws {
        for (index, source) in sources.enumerated() {
            let outcome = outcome(source, isKnown: isKnown)
            try await receive(ReadFile(label: source.label, outcome: outcome))
            progress(ReadingProgress(filesDone: index + 1, filesTotal: sources.count, bytesDone: 0))
        }
    }

    private func outcome(_ source: FileSource, isKnown: (String) -> Bool) -> ReadFile.Outcome {
        guard let text = contents(source.path) else {
            return .failed(reason: "it cannot be opened")
        }
        if isKnown(text) { return .known(digest: text) }
        if text == "sleep" {
            return .decoded(
                FileToShelve(
                    label: source.label,
                    digest: text,
                    contents: .noActivity(kind: "sleep")
                )
            )
        }
        guard text.hasPrefix("run "), let meters = Double(text.dropFirst(4)) else {
            return .failed(reason: "it is no activity file")
        }
        let run = RecordedActivity(
            sport: .running,
            start: Instant(secondsSince1970: 1_777_000_000),
            elapsedSeconds: meters / 3,
            distanceMeters: meters
        )
        return .decoded(
            FileToShelve(label: source.label, digest: text, contents: .activities([run]))
        )
    }
}

/// Remembers what was taken apart and put back.
final class MemoryMergeShelf: MergeShelf {
    private let state: Mutex<(merged: [MergedActivity], apart: [StoredRecording])>

    init(_ merged: [MergedActivity] = []) { state = Mutex((merged, [])) }

    func mergedActivities() throws -> [MergedActivity] { state.withLock { $0.merged } }
    func separatedRecordings() throws -> [StoredRecording] { state.withLock { $0.apart } }

    func recordings(ofActivity id: Int64) throws -> [StoredRecording] {
        state.withLock { $0.merged.first { $0.summary.id == id }?.recordings ?? [] }
    }

    func separate(recording id: Int64) throws -> Bool {
        state.withLock { state in
            for index in state.merged.indices {
                guard let at = state.merged[index].recordings.firstIndex(where: { $0.id == id })
                else { continue }
                state.apart.append(state.merged[index].recordings.remove(at: at))
                return true
            }
            return false
        }
    }

    func rejoin(recording id: Int64) throws -> Bool {
        state.withLock { state in
            guard let at = state.apart.firstIndex(where: { $0.id == id }) else { return false }
            state.merged[0].recordings.append(state.apart.remove(at: at))
            return true
        }
    }
}

/// Gives the steps of made-up runs.
struct MemoryDynamicsShelf: DynamicsShelf {
    var kept: [ShelvedDynamics] = []

    func dynamics() throws -> [ShelvedDynamics] { kept }
}
