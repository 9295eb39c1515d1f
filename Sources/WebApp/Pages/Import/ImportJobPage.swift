import ActivityFile
import Companion
import Measure

/// How an import goes and, when it is done, what became of each file.
struct ImportJobPage: PageModel {
    static let template = Template.importJob
    let title: String
    let place: Place? = .importFiles
    /// Running and not held: the page looks again by itself.
    let isMoving: Bool
    let progress: Progress?
    let ending: Ending?
    let outcome: Outcome?
    let selfAddress: String
    let againAddress = Address.importAgain.path
    let importAddress = Address.importFiles.path
    let mergesAddress = Address.merges(year: nil).path
    let trainingAddress = Address.training(.recent).path
    let hipCheckAddress = Address.hipCheck.path

    struct Progress: Sendable {
        let text: String
        /// Thousandths of the bytes, or of the files, that are done; `nil` while unknown.
        let permille: Int?
        let isPaused: Bool
        let isStopping: Bool
    }

    /// Why an import ended before its last file.
    struct Ending: Sendable {
        let reason: String
        let isFailure: Bool
        /// The upload it can go on from.
        let upload: String?
    }

    init(job: ImportJob, unit: DistanceUnit, clock: LocalClock) {
        selfAddress = Address.importJob(id: job.id).path
        let failures = Address.importFailures(id: job.id).path
        switch job.state {
        case .running(let progress):
            title = job.isPaused ? "Import paused" : "Importing"
            isMoving = !job.isPaused
            ending = nil
            self.progress = Self.progress(progress, phase: job.control.phase)
            outcome = nil
        case .finished(let report):
            title = "Import finished"
            isMoving = false
            ending = nil
            progress = nil
            outcome = Outcome(report: report, failuresAddress: failures, unit: unit, clock: clock)
        case .ended(let report, let end, let upload):
            title = "Import stopped"
            isMoving = false
            ending = Self.ending(end, upload: upload)
            progress = nil
            outcome =
                report == ImportReport()
                ? nil
                : Outcome(report: report, failuresAddress: failures, unit: unit, clock: clock)
        }
    }

    private static func ending(_ end: ImportJob.End, upload: String?) -> Ending {
        switch end {
        case .stopped:
            Ending(
                reason: "You stopped it. What was read before stays in your store.",
                isFailure: false,
                upload: upload
            )
        case .failed(let reason):
            Ending(reason: reason ?? unexplained, isFailure: true, upload: upload)
        }
    }

    private static let unexplained = """
        The store did not take the activities. What was stored before this point stays, so you \
        can import the same files again: nothing is added twice.
        """

    private static func progress(
        _ progress: ImportJob.Progress?,
        phase: ImportControl.Phase
    ) -> Progress {
        Progress(
            text: progress.map { $0.reading.words($0.pace) } ?? "Opening the files",
            permille: progress?.reading.share.map { Int($0 * 1000) },
            isPaused: phase == .paused,
            isStopping: phase == .stopping
        )
    }

    struct Outcome: Sendable {
        let summary: String
        let foundNothing: Bool
        let failed: Notes?
        let damaged: Notes?
        let skipped: Notes?
        let passedOver: Notes?
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
            let troubled =
                report.failed.count + report.damaged.count + report.skipped.count
                + report.passedOver.count
            foundNothing = report.activities.isEmpty
            self.failuresAddress = troubled > 0 ? failuresAddress : nil
            failed = Notes(report.failed, singular: "file", ending: "could not be read")
            damaged = Notes(report.damaged, singular: "damaged file", ending: "read in part")
            skipped = Notes(report.skipped, singular: "file", ending: "without an activity")
            passedOver = Notes(
                report.passedOver,
                singular: "kind of part",
                ending: "passed over inside sound files"
            )
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
            if report.listed > 0 {
                parts.append("\(report.listed.grouped) told in more detail by a list")
            }
            if report.duplicates > 0 {
                parts.append("\(report.duplicates.grouped) that you had already")
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
        return rest > 0 ? "and \(rest.grouped) more" : nil
    }
}
