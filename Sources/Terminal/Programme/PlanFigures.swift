import ArgumentParser
import Companion
import Figure
import Foundation
import Program
import Rehabilitation
import Vault

/// Writes files whole or not at all, and says why it could not.
enum OutputFile {
    static func write(_ data: Data, to file: URL) throws {
        do {
            try data.write(to: file, options: .atomic)
        } catch {
            throw Failure.nothingDone(
                "\(file.path(percentEncoded: false).printable) cannot be written: "
                    + error.localizedDescription
            )
        }
    }

    /// A folder at `path`, made when it is missing.
    static func folder(_ path: String) throws -> URL {
        let folder = URL(filePath: path, directoryHint: .isDirectory)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw Failure.nothingDone(
                "The folder \(path.printable) cannot be made: \(error.localizedDescription)"
            )
        }
        return folder
    }
}

struct PlanFigures: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "Write still pictures of the programme's exercises as SVG files."
    )

    @Argument(help: "The folder to write to; made when it is missing.")
    var folder: String

    @Flag(help: "Every exercise there is, not only those of the programme.")
    var all = false

    @OptionGroup var day: DayOption
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let state = try ProgrammeDesk(try Vault.existing(common)).follow(on: day.day)
        let planned =
            state.programme.phases.flatMap(\.exercises).map(\.exercise.id)
            + state.programme.days.flatMap(\.aroundRun).map(\.exercise.id)
        let ids = all ? Exercise.all.map(\.id) : Array(Set(planned)).sorted()
        guard !ids.isEmpty else {
            throw Failure.nothingDone("The programme holds no exercise to draw. Try --all.")
        }
        let target = try OutputFile.folder(folder)
        var written: [String] = []
        for id in ids {
            for (number, panel) in ExerciseDrawing.panels(for: id).enumerated() {
                let name = "\(id)-\(number + 1).svg"
                try OutputFile.write(Data(panel.standalone.utf8), to: target.appending(path: name))
                written.append(name)
            }
        }
        let console = Console()
        if common.json { return try console.print(json: FiguresDocument(written: written)) }
        console.print("\(written.count) pictures written to \(folder.printable)")
    }
}

extension Panel {
    /// The picture as a file of its own, with its colours in it.
    var standalone: String {
        guard let end = svg.firstIndex(of: ">") else { return svg }
        var text = svg
        text.insert(contentsOf: "<style>\(FigureStyle.css)</style>", at: svg.index(after: end))
        return text
    }
}

/// What `plan figures --json` prints.
struct FiguresDocument: Encodable {
    let written: [String]
}
