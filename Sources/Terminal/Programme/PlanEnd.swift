import ArgumentParser
import Companion
import Foundation
import Measure
import Vault

struct PlanEnd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "Put the programme aside; `plan restore` takes it back."
    )

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let desk = ProgrammeDesk(try Vault.existing(common))
        let course = try desk.course()
        let console = Console()
        if !yes {
            guard isatty(STDIN_FILENO) == 1, !common.json else {
                throw Failure.usage("There is nobody to ask. To end the programme, add --yes.")
            }
            console.print(
                "End the programme that began on \(course.start.iso8601), with its "
                    + "\(try desk.vault.checkIns().count) check-ins? (y, n)"
            )
            guard readLine()?.trimmed.lowercased().hasPrefix("y") == true else {
                console.print("It goes on as it is.")
                return
            }
        }
        try desk.vault.endCourse()
        if common.json { return try console.print(json: CourseStateDocument(hasCourse: false)) }
        console.print("The programme is put aside. To take it back: hipwise plan restore")
    }
}

struct PlanRestore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Take back the programme that was ended last."
    )

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let desk = ProgrammeDesk(try Vault.existing(common))
        guard try desk.vault.course() == nil else {
            throw Failure.nothingDone(
                "A programme is in hand; end it first (hipwise plan end), or go on with it."
            )
        }
        guard try desk.vault.restoreCourse() else {
            throw Failure.nothingDone("There is no ended programme to take back.")
        }
        let console = Console()
        if common.json { return try console.print(json: CourseStateDocument(hasCourse: true)) }
        console.print("The programme is back: hipwise plan")
    }
}

/// What `plan end` and `plan restore` print as JSON.
struct CourseStateDocument: Encodable {
    let hasCourse: Bool
}
