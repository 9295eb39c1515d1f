import ArgumentParser
import Foundation
import Gait
import Measure
import Watching

struct GaitFrame: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "frame",
        abstract: "Write one picture of a clip, to read places from it."
    )

    @Argument(help: "The clip.")
    var video: String

    @Option(help: ArgumentHelp("The second of the clip, as played.", valueName: "seconds"))
    var at: Double = 0

    @Option(help: ArgumentHelp("The PNG to write.", valueName: "out.png"))
    var out: String

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard at >= 0, at.isFinite else { throw ValidationError("--at must be 0 or more.") }
        guard out.lowercased().hasSuffix(".png") else {
            throw ValidationError("--out writes PNG: name a file that ends in .png.")
        }
    }

    func run() async throws {
        let watcher = ClipWatcher.ofThisProgram
        let (video, at) = (video, at)
        let still = try await GaitLookCommand.atWork { _ in
            try await watcher.still(video, seconds: at)
        }
        do {
            try Data(still.png).write(to: URL(filePath: out), options: .atomic)
        } catch {
            throw Failure.nothingDone(
                "\(out) cannot be written: \(error.localizedDescription)"
            )
        }
        let console = Console()
        if common.json {
            return try console.print(json: FrameDocument(still, path: out))
        }
        console.print(
            "\(out): the picture at \(still.seconds.fixed(3)) s, \(still.width) by \(still.height). "
                + "Places count from its upper left corner, x to the right, y down."
        )
        console.print(
            "Then, for tape at 391,591 (your right) and 314,599 (your left): "
                + "--tape \"391,591 314,599 @\(still.seconds.fixed(3))\""
        )
    }
}

/// What `hipwise gait frame --json` prints; see `docs/schemas/gait-frame.json`.
struct FrameDocument: Encodable {
    let path: String
    let seconds: Double
    let width: Int
    let height: Int

    init(_ still: ClipStill, path: String) {
        self.path = path
        seconds = still.seconds
        width = still.width
        height = still.height
    }
}
