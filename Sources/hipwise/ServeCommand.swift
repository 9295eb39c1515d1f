#if WEB
import ArgumentParser
import Companion
import Foundation
import Terminal
import Vault
import Watching
import WebApp

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Open the web app on this computer.",
        discussion: """
            Listens on 127.0.0.1 only: nobody else on the network can reach it. Stop it with Ctrl-C.
            """
    )

    @Option(help: "The port to listen on; 0 takes any free one.")
    var port: Int = 8417

    @Flag(help: "Open the start page in the browser.")
    var open = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port must be between 0 and 65535.")
        }
    }

    func run() async throws {
        let vault = try Vault(folder: common.dataFolder)
        let app = WebApp(
            .init(
                activities: vault,
                dynamics: vault,
                settings: vault,
                merges: vault,
                hipCheck: vault,
                courses: vault,
                calendars: vault,
                gaits: vault,
                clips: ClipWatcher.ofThisProgram,
                screens: vault,
                reader: IntakeFileReader(),
                clock: SystemClock.local(),
                today: { SystemClock.today() },
                now: { SystemClock.now() },
                uploadsFolder: common.dataFolder.appending(path: "uploads")
                    .path(percentEncoded: false),
                loadSample: { progress in
                    let report = try await SampleData.importRuns(into: vault, progress: progress)
                    try vault.markSample()
                    let training = ReviewTraining(
                        shelf: vault,
                        settings: vault,
                        clock: SystemClock.local()
                    )
                    let check = CheckHip(training: training, settings: vault)
                    try vault.save(SampleData.draft(check: check))
                    return report
                },
                sample: vault
            )
        )
        let opensBrowser = open
        let json = common.json
        do {
            try await app.run(host: "127.0.0.1", port: port) { port in
                let address = "http://127.0.0.1:\(port)/"
                let text =
                    json
                    ? "{\n  \"address\" : \"\(address)\"\n}"
                    : "Hipwise is open at \(address)  (stop with Ctrl-C)"
                // Not `print`: it would wait in a buffer when nobody watches on a terminal.
                Console().print(text)
                if opensBrowser { Browser.open(address) }
            }
        } catch {
            throw Failure.nothingDone(reason(error))
        }
    }

    private func reason(_ error: any Error) -> String {
        let text = "\(error)"
        if text.contains("Address already in use") {
            return "Port \(port) is taken, perhaps by Hipwise itself: look at "
                + "http://127.0.0.1:\(port)/, or try another with --port, or --port 0."
        }
        if text.contains("Permission denied") {
            return "Port \(port) may not be opened by this user. Try one above 1023 with --port."
        }
        return "The web app stopped: \(text)"
    }
}
#endif
