import ArgumentParser
import Companion
import Foundation
import Gait
import Measure
import Vault
import Wording

struct GaitHow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "how",
        abstract: "How to film so that something can be told."
    )

    func run() throws {
        let console = Console()
        for line in GaitText.howToFilm { console.print(line) }
    }
}

struct GaitList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The clips whose measures are kept."
    )

    @OptionGroup var common: CommonOptions

    func run() throws {
        try GaitRecords(common).showList(json: common.json)
    }
}

struct GaitShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "What a kept clip told."
    )

    @Argument(help: "The record's number, or last.")
    var id: RecordArgument

    @OptionGroup var common: CommonOptions

    func run() throws {
        let records = try GaitRecords(common)
        let record = try records.record(id)
        let path = records.vault.keptClipPath(of: record)
        let console = Console()
        if common.json {
            return try console.print(json: GaitDocument(record, keptClipPath: path))
        }
        for line in GaitText.lines(record, keptClipPath: path) { console.print(line) }
    }
}

struct GaitCompare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Two kept clips against each other: changed only past what the method can see."
    )

    @Argument(help: "The earlier record's number.")
    var before: RecordArgument

    @Argument(help: "The later record's number, or last.")
    var after: RecordArgument

    @OptionGroup var common: CommonOptions

    func run() throws {
        let records = try GaitRecords(common)
        let (first, second) = (try records.record(before), try records.record(after))
        let console = Console()
        if common.json {
            return try console.print(json: GaitCompareDocument(before: first, after: second))
        }
        for line in GaitText.comparison(from: first, to: second.analysis) { console.print(line) }
    }
}

struct GaitRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Put a record aside; the clip kept with it is erased at once."
    )

    @Argument(help: "The record's number, or last.")
    var id: RecordArgument

    @OptionGroup var common: CommonOptions

    func run() throws {
        let records = try GaitRecords(common)
        let record = try records.record(id)
        if let number = record.id { _ = try records.vault.removeGaitRecord(number) }
        if !common.json {
            let clip = record.keptClip == nil ? "" : " Its annotated clip is erased for good."
            Console().print(
                "\(record.day.iso8601) \(record.label) is put aside.\(clip) "
                    + "hipwise gait restore takes it back."
            )
        } else {
            try records.showList(json: true)
        }
    }
}

struct GaitRestore: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Take back the last record put aside."
    )

    @OptionGroup var common: CommonOptions

    func run() throws {
        let records = try GaitRecords(common)
        guard let id = try records.vault.restoreGaitRecord() else {
            throw Failure.nothingDone("There is no record to take back.")
        }
        if common.json { return try records.showList(json: true) }
        Console().print("Record \(id) is back.")
    }
}

/// A record as it is named on the command line.
enum RecordArgument: ExpressibleByArgument, Hashable {
    case id(Int64)
    case last

    init?(argument: String) {
        if argument == "last" {
            self = .last
        } else if let id = Int64(argument), id > 0 {
            self = .id(id)
        } else {
            return nil
        }
    }
}

/// The kept records, as the verbs look for them.
struct GaitRecords {
    let vault: Vault

    init(_ common: CommonOptions) throws { vault = try Vault.existing(common) }

    init(_ vault: Vault) { self.vault = vault }

    /// `view` narrows down what `last` means.
    func record(_ argument: RecordArgument, view: CameraView? = nil) throws -> GaitRecord {
        let records = try vault.gaitRecords()
        switch argument {
        case .last:
            if let record = records.last(where: { view == nil || $0.analysis.view == view }) {
                return record
            }
            throw Failure.nothingDone(
                "No clip\(view.map { " from the \($0 == .rear ? "rear" : "side")" } ?? "") is kept "
                    + "yet. Add --keep when you look at one."
            )
        case .id(let id):
            if let record = records.first(where: { $0.id == id }) { return record }
            throw Failure.nothingDone(
                "There is no record \(id). The numbers are those of `hipwise gait list`."
            )
        }
    }

    func showList(json: Bool) throws {
        let records = try vault.gaitRecords()
        let console = Console()
        if json { return try console.print(json: GaitListDocument(records)) }
        for line in GaitText.list(records) { console.print(line) }
    }
}
