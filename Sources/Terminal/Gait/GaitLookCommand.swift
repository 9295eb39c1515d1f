import ArgumentParser
import Companion
import Foundation
import Gait
import Interview
import Vault
import Watching
import Wording

struct GaitLookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "look",
        abstract: "Measure a clip; the default."
    )

    @OptionGroup var clip: GaitOptions
    @OptionGroup var drawing: DrawingOptions
    @OptionGroup var keeping: KeepingOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let console = Console()
        let vault = try Vault.existing(common)
        let earlier = try keeping.since.map { argument in
            try GaitRecords(vault).record(argument, view: clip.view)
        }
        try drawing.check(sparing: [clip.video, clip.standing].compactMap(\.self))
        let question = try clip.question(heightInSettings: try vault.settings().person.heightCm)
        let watcher = ClipWatcher.ofThisProgram
        let (drawing, video) = (drawing, clip.video)
        let outcome = try await Self.atWork { progress in
            let look = try await LookAtGait(clips: watcher).look(question, progress: progress)
            return (look, try await drawing.draw(look, of: video, watcher, progress: progress))
        }
        let (look, drawn) = outcome
        defer { drawn.removeScratch() }
        var document = GaitDocument(look, label: clip.label)
        if let earlier {
            document.changes = GaitDocument.Changes(from: earlier, to: look.analysis)
        }
        var kept: GaitRecord?
        if keeping.isAsked, !look.analysis.isRefused {
            let store = try Vault(folder: common.dataFolder)
            kept = try keeping.keep(look, clip: clip, drawn: drawn, in: store)
            document.record = kept.map(GaitDocument.Record.init)
        }
        if drawn.clip != nil || drawn.still != nil {
            document.annotated = GaitDocument.Annotated(clip: drawn.clip, still: drawn.still)
        }
        if common.json {
            try console.print(json: document)
        } else {
            var lines = GaitText.lines(look, label: clip.label)
            if let earlier {
                lines += [""] + GaitText.comparison(from: earlier, to: look.analysis)
            }
            lines += drawn.lines(kept: kept)
            for line in lines { console.print(line) }
        }
        if let problem = drawn.problem { console.note("hipwise: \(problem)") }
        if look.analysis.isRefused {
            if keeping.isAsked { console.note("hipwise: \(GaitLines.refusedIsNotKept)") }
            throw ExitCode(3)
        }
        let failed =
            look.standingProblem != nil || look.watched.waistProblem != nil || drawn.problem != nil
        if failed { throw ExitCode(1) }
    }

    /// Runs `work` with a line of progress; Ctrl-C ends it tidily.
    static func atWork<Value: Sendable>(
        _ work:
            @escaping @Sendable (@escaping @Sendable (WatchProgress) -> Void) async throws ->
            Value
    ) async throws -> Value {
        let line = ProgressLine()
        let task = Task { try await work { line.show($0.words) } }
        let interrupt = Interrupt { task.cancel() }
        defer {
            interrupt.end()
            line.finish()
        }
        do {
            return try await task.value
        } catch let problem as ClipProblem {
            throw Failure.nothingDone(problem.sentence)
        } catch is CancellationError {
            throw Failure.nothingDone("Stopped at your wish; nothing was kept.")
        }
    }
}
