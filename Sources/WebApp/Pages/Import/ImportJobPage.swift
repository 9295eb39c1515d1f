import ActivityFile
import Companion
import Measure

/// How an import goes and, when it is done, what became of each file.
struct ImportJobPage: PageModel {
    static let template = Template.importJob
    let title: String
    let place: Place? = .importFiles
    let isRunning: Bool
    /// Why the store gave up.
    let failure: String?
    let progress: Progress?
    let outcome: Outcome?
    let selfAddress: String
    let importAddress = Address.importFiles.path
    let trainingAddress = Address.training(.recent).path
    let hipCheckAddress = Address.hipCheck.path

    struct Progress: Sendable {
        let text: String
        /// Permille of bytes, or of files, for the bar; `nil` while the total is open.
        let permille: Int?
    }

    init(job: ImportJob, unit: DistanceUnit, clock: LocalClock) {
        selfAddress = Address.importJob(id: job.id).path
        switch job.state {
        case .running(let progress):
            title = "Importing"
            isRunning = true
            failure = nil
            self.progress = Self.progress(progress)
            outcome = nil
        case .finished(let report):
            title = "Import finished"
            isRunning = false
            failure = nil
            progress = nil
            outcome = Outcome(
                report: report,
                failuresAddress: Address.importFailures(id: job.id).path,
                unit: unit,
                clock: clock
            )
        case .failed(let reason):
            title = "Import stopped"
            isRunning = false
            failure = reason ?? Self.unexplained
            progress = nil
            outcome = nil
        }
    }

    private static let unexplained = """
        The store did not take the activities. What was stored before this point stays, so you \
        can import the same files again: nothing is added twice.
        """

    private static func progress(_ progress: ReadingProgress?) -> Progress {
        guard let progress else { return Progress(text: "Opening the files", permille: nil) }
        let done = Phrase.grouped(progress.filesDone)
        let text = progress.filesTotal.map { "\(done) of \(Phrase.count($0, "file"))" }
        return Progress(
            text: text ?? "\(Phrase.count(progress.filesDone, "file")) so far",
            permille: share(progress).map { min(1000, max(0, Int($0 * 1000))) }
        )
    }

    private static func share(_ progress: ReadingProgress) -> Double? {
        if let total = progress.bytesTotal, total > 0 {
            return Double(progress.bytesDone) / Double(total)
        }
        guard let total = progress.filesTotal, total > 0 else { return nil }
        return Double(progress.filesDone) / Double(total)
    }

    /// What became of the files.
    struct Outcome: Sendable {
        let summary: String
        let foundNothing: Bool
        let failed: Notes?
        let damaged: Notes?
        let skipped: Notes?
        let imported: Activities?
        let duplicates: Activities?
        let failuresAddress: String?

        /// Longer lists stop here on the page; the text file holds them whole.
        static let longestList = 300

        init(
            report: ImportReport,
            failuresAddress: String,
            unit: DistanceUnit,
            clock: LocalClock
        ) {
            let troubled = report.failed.count + report.damaged.count + report.skipped.count
            foundNothing = report.activities.isEmpty
            self.failuresAddress = troubled > 0 ? failuresAddress : nil
            failed = Notes(report.failed, singular: "file", ending: "could not be read")
            damaged = Notes(report.damaged, singular: "damaged file", ending: "read in part")
            skipped = Notes(report.skipped, singular: "file", ending: "without an activity")
            imported = Activities(
                report.activities.filter { $0.status == .imported },
                unit: unit,
                clock: clock
            )
            duplicates = Activities(
                report.activities.filter { $0.status != .imported },
                unit: unit,
                clock: clock
            )
            summary = Self.summary(report)
        }

        private static func summary(_ report: ImportReport) -> String {
            let newRuns = report.activities.count {
                $0.status == .imported && $0.activity.sport == .running
            }
            let newOthers = report.imported - newRuns
            var parts = [Phrase.count(newRuns, "new run")]
            if newOthers > 0 { parts.append(Phrase.count(newOthers, "other new activity")) }
            if report.duplicates > 0 {
                parts.append("\(Phrase.grouped(report.duplicates)) that you had already")
            }
            return parts.joined(separator: ", ")
        }
    }

    struct Notes: Sendable {
        let heading: String
        let notes: [ImportReport.Note]
        let more: String?

        init?(_ all: [ImportReport.Note], singular: String, ending: String) {
            guard !all.isEmpty else { return nil }
            heading = "\(Phrase.count(all.count, singular)) \(ending)"
            notes = Array(all.prefix(Outcome.longestList))
            more = ImportJobPage.more(all.count)
        }
    }

    struct Activities: Sendable {
        let count: String
        let rows: [Row]
        let more: String?

        struct Row: Sendable {
            let path: String
            let what: String
            let note: String?
        }

        init?(_ all: [ImportReport.Entry], unit: DistanceUnit, clock: LocalClock) {
            guard !all.isEmpty else { return nil }
            count = Phrase.count(all.count, "activity")
            rows = all.prefix(Outcome.longestList).map { entry in
                Row(
                    path: entry.path,
                    what: Self.text(entry.activity, unit: unit, clock: clock),
                    note: Self.note(entry.status)
                )
            }
            more = ImportJobPage.more(all.count)
        }

        private static func text(
            _ activity: ShelvedActivity,
            unit: DistanceUnit,
            clock: LocalClock
        ) -> String {
            let name = activity.title ?? activity.sport.name.replacing("_", with: " ")
            let distance = activity.distanceMeters.map { unit.text(Distance(meters: $0)) }
            let parts = [
                name, Phrase.date(activity.localDay(clock)), distance,
                Phrase.duration(seconds: activity.durationSeconds),
            ]
            return parts.compactMap { $0 }.joined(separator: ", ")
        }

        private static func note(_ status: ImportReport.Status) -> String? {
            switch status {
            case .imported: nil
            case .duplicate: "the same activity came from another file"
            case .known: "this file was imported before"
            case .listed: "a row of a list; its words were added to the recorded activity"
            }
        }
    }

    private static func more(_ count: Int) -> String? {
        let rest = count - Outcome.longestList
        return rest > 0 ? "and \(Phrase.grouped(rest)) more" : nil
    }
}
