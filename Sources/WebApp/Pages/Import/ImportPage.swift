import Companion
import Foundation
import Measure

struct ImportPage: PageModel {
    static let template = Template.importFiles
    let title = "Import runs"
    let place: Place? = .importFiles
    let address = Address.importFiles.path
    let againAddress = Address.importAgain.path
    let mergesAddress = Address.merges(year: nil).path
    let fileField = UploadReceiver.fieldName
    let nothingChosen: Bool
    let fileLimit: String
    let totalLimit: String
    let unfinished: [Unfinished]
    let leftovers: [Leftover]

    /// An import that is running or waits for its turn.
    struct Unfinished: Sendable {
        let address: String
        let text: String
    }

    /// Files that arrived but were not all read, since the import was stopped or cut off.
    struct Leftover: Sendable {
        let id: String
        let text: String
    }

    init(
        limits: UploadLimits,
        nothingChosen: Bool,
        unfinished: [ImportJob],
        leftovers: [Upload.Leftover],
        clock: LocalClock
    ) {
        self.nothingChosen = nothingChosen
        fileLimit = UploadLimits.text(bytes: limits.fileBytes)
        totalLimit = UploadLimits.text(bytes: limits.totalBytes)
        self.unfinished = unfinished.map { job in
            Unfinished(
                address: Address.importJob(id: job.id).path,
                text: job.isPaused ? "An import is paused" : "An import is running"
            )
        }
        self.leftovers = leftovers.map { leftover in
            let instant = Instant(secondsSince1970: leftover.changed.timeIntervalSince1970)
            let files = Phrase.count(leftover.files, "file")
            let size = UploadLimits.text(bytes: leftover.bytes)
            return Leftover(
                id: leftover.id,
                text: "\(files), \(size), sent on \(Phrase.date(clock.day(of: instant)))"
            )
        }
    }
}
