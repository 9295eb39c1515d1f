import ActivityFile
import Companion
import Measure
import Synchronization

/// A store in memory for tests of the use cases; refuses to store once `failsAfter` batches are in.
final class MemoryShelf: ActivityShelf, SettingsShelf, HipCheckShelf {
    struct Full: Error {}

    private struct Contents {
        var files: [String: ShelvedFile] = [:]
        var activities: [ShelvedActivity] = []
        var batches: [Int] = []
        var settings = Settings()
        var draft = HipCheckDraft()
    }

    private let contents = Mutex(Contents())
    private let failsAfter: Int

    init(failsAfter: Int = .max, runs: [ShelvedActivity] = [], settings: Settings = Settings()) {
        self.failsAfter = failsAfter
        contents.withLock {
            $0.activities = runs
            $0.settings = settings
        }
    }

    /// How many files each call stored.
    var batches: [Int] { contents.withLock { $0.batches } }

    func knownFile(digest: String) -> ShelvedFile? { contents.withLock { $0.files[digest] } }

    func shelve(_ files: [FileToShelve]) throws -> [ShelvedFile] {
        try contents.withLock { contents in
            guard contents.batches.count < failsAfter else { throw Full() }
            contents.batches.append(files.count)
            return files.map { file in
                var shelved = ShelvedFile(
                    label: file.label,
                    activities: [],
                    damage: file.damage.map(\.description)
                )
                shelved.noActivityKind = file.noActivityKind
                for toShelve in file.activities {
                    let activity = toShelve.activity
                    let summary = ShelvedActivity(
                        id: Int64(contents.activities.count + 1),
                        sport: activity.sport,
                        start: activity.start,
                        elapsedSeconds: activity.elapsedSeconds,
                        distanceMeters: activity.distanceMeters,
                        records: toShelve.records,
                        hasRunningDynamics: false
                    )
                    contents.activities.append(summary)
                    shelved.activities.append(.init(summary: summary, isDuplicate: false))
                }
                contents.files[file.digest] = shelved
                return shelved
            }
        }
    }

    func activities(runningOnly: Bool) -> [ShelvedActivity] {
        contents.withLock { contents in
            contents.activities.filter { !runningOnly || $0.sport == .running }
        }
    }

    func samples(ofActivity id: Int64) -> SampleSeries? { nil }
    func settings() -> Settings { contents.withLock { $0.settings } }
    func save(_ settings: Settings) { contents.withLock { $0.settings = settings } }
    func draft() -> HipCheckDraft { contents.withLock { $0.draft } }
    func save(_ draft: HipCheckDraft) { contents.withLock { $0.draft = draft } }
    func startOver() { contents.withLock { $0.draft = HipCheckDraft() } }
    func restorePrevious() -> Bool { false }
}
