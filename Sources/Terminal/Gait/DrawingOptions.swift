import ArgumentParser
import Companion
import Foundation
import Gait
import Measure
import Training
import Vault
import Wording

/// What is drawn into the clip, and where it goes.
struct DrawingOptions: ParsableArguments, Sendable {
    @Option(
        help: ArgumentHelp(
            "Write the clip with skeleton, tape line and angles drawn in.",
            valueName: "out.webm"
        )
    )
    var annotated: String?

    @Option(help: ArgumentHelp("Write one picture of a mid-stance.", valueName: "out.png"))
    var still: String?

    @Flag(help: "Leave the face as it is in what is drawn.")
    var noBlur = false

    @Flag(help: "Keep the annotated clip in your data folder as well; goes with --keep.")
    var keepClip = false

    func validate() throws {
        if let annotated, !annotated.lowercased().hasSuffix(".webm") {
            throw ValidationError("--annotated writes WebM: name a file that ends in .webm.")
        }
        if let still, !still.lowercased().hasSuffix(".png") {
            throw ValidationError("--still writes PNG: name a file that ends in .png.")
        }
    }

    /// Refuses to write over a clip that is read, by whatever name.
    func check(sparing clips: [String]) throws {
        func place(_ path: String) -> String {
            URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path
        }
        let read = Set(clips.map(place))
        for path in [annotated, still].compactMap(\.self) where read.contains(place(path)) {
            throw ValidationError("\(path) is the clip itself: name another file to write.")
        }
    }

    var isAsked: Bool { annotated != nil || still != nil || keepClip }

    /// Draws what was asked for; a failure is told, not thrown: the measures stand.
    ///
    /// Only a stop is thrown.
    func draw(
        _ look: GaitLook,
        of path: String,
        _ watcher: any ClipWatching,
        progress: @escaping @Sendable (WatchProgress) -> Void
    ) async throws(CancellationError) -> DrawnClip {
        guard isAsked else { return DrawnClip() }
        guard look.watched.pose != nil || look.watched.waist != nil else {
            return DrawnClip(problem: "nothing was followed in the clip, so nothing is drawn.")
        }
        let scratch = annotated == nil ? try? ClipScratch() : nil
        guard let clipPath = annotated ?? scratch?.clipPath else {
            return DrawnClip(problem: "there is no temporary folder to draw the clip in.")
        }
        let request = AnnotationRequest(
            path: path,
            pose: look.watched.pose,
            waist: look.watched.waist,
            analysis: look.analysis,
            clipPath: clipPath,
            stillPath: still,
            blursFace: !noBlur
        )
        do {
            try await watcher.annotate(request, progress: progress)
        } catch let problem as ClipProblem {
            scratch?.remove()
            return DrawnClip(problem: problem.sentence)
        } catch let stop as CancellationError {
            scratch?.remove()
            throw stop
        } catch {
            scratch?.remove()
            return DrawnClip(problem: "the clip could not be drawn: \(error).")
        }
        return DrawnClip(
            clip: annotated,
            still: still,
            scratch: scratch,
            wantsKeeping: keepClip
        )
    }
}

/// What was drawn, or why not.
struct DrawnClip: Sendable {
    /// Where the runner wanted it.
    var clip: String?
    var still: String?
    /// A clip that nobody asked to have in a place of theirs.
    var scratch: ClipScratch?
    var wantsKeeping = false
    var problem: String?

    /// Hands `keep` a clip that the shelf may take away; nothing of it stays behind.
    func withCopyToKeep(_ keep: (String) throws -> Void) throws {
        guard wantsKeeping else { return }
        if let scratch { return try keep(scratch.clipPath) }
        guard let clip else { return }
        let copy = try ClipScratch()
        defer { copy.remove() }
        try FileManager.default.copyItem(atPath: clip, toPath: copy.clipPath)
        try keep(copy.clipPath)
    }

    func removeScratch() { scratch?.remove() }

    func lines(kept: GaitRecord?) -> [String] {
        var lines: [String] = []
        if let clip { lines.append("Annotated clip: \(clip)") }
        if let still { lines.append("Picture: \(still)") }
        if let kept, let id = kept.id {
            let clip = kept.keptClip == nil ? "the clip is not" : "with its annotated clip"
            lines.append("Kept as record \(id); \(clip). hipwise gait compare holds two together.")
        }
        return lines.isEmpty ? [] : [""] + lines
    }
}

/// What of a clip is kept.
struct KeepingOptions: ParsableArguments {
    @Flag(help: "Keep the measures, for comparing later; never the clip itself.")
    var keep = false

    @Option(help: ArgumentHelp("The day of filming; default today.", valueName: "YYYY-MM-DD"))
    var day: CalendarDay?

    @Option(help: ArgumentHelp("Your own words: fresh, after 10 km, new shoes.", valueName: "text"))
    var note: String?

    @Option(
        help: ArgumentHelp(
            "Compare with a kept record: its number, or last (of the same view).",
            valueName: "id|last"
        )
    )
    var since: RecordArgument?

    var isAsked: Bool { keep }

    func validate() throws {
        if !keep, day != nil || note != nil {
            throw ValidationError("--day and --note go with --keep.")
        }
        if let day, day > SystemClock.today() || !Run.plausibleDays.contains(day) {
            throw ValidationError("--day must lie between 1970-01-01 and today.")
        }
    }

    func keep(
        _ look: GaitLook,
        clip: GaitOptions,
        drawn: DrawnClip,
        in vault: Vault
    ) throws -> GaitRecord {
        var record = GaitRecord(
            day: day ?? SystemClock.today(),
            made: SystemClock.now(),
            label: clip.label,
            note: note ?? "",
            analysis: look.analysis,
            waist: try clip.waist()
        )
        let id = try vault.save(record)
        record.id = id
        try drawn.withCopyToKeep { copy in
            record.keptClip = URL(filePath: try vault.keepClip(at: copy, of: id)).lastPathComponent
        }
        return record
    }
}
