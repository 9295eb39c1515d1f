import Companion
import Foundation
import Gait
import Measure
import Testing
import Vault

/// `hipwise gait`, run as its user would run it.
@Suite struct GaitVerbTests {
    private func folder(drops: [Double]) throws -> (ScratchFolder, [Int64]) {
        let scratch = try ScratchFolder()
        let vault = try Vault(folder: scratch.url)
        let ids = try drops.enumerated().map { number, drop in
            try vault.save(MadeGait.record(leftDrop: drop, day: "2026-04-0\(number + 1)"))
        }
        return (scratch, ids)
    }

    @Test func `kept clips are listed, shown and compared`() throws {
        let (scratch, ids) = try folder(drops: [9, 8])
        let data = ["--data", scratch.path]
        let list = try Program.run(["gait", "list", "--json"] + data)
        #expect(try Schema().problems(in: list.json, schema: "gait-list.json") == [])
        #expect(
            try list.json["records"]?.array.compactMap { $0["id"]?.number } == ids.map(Double.init)
        )
        let show = try Program.run(["gait", "show", "last", "--json"] + data)
        #expect(try Schema().problems(in: show.json, schema: "gait.json") == [])
        #expect(try show.json["record"]?["id"]?.number == ids.last.map(Double.init))
        let compare = try Program.run(["gait", "compare", "\(ids[0])", "last", "--json"] + data)
        #expect(try Schema().problems(in: compare.json, schema: "gait-compare.json") == [])
        #expect(try compare.json["isComparable"]?.bool == true)
        let text = try Program.run(["gait", "show", "\(ids[0])"] + data)
        #expect(text.code == 0)
        #expect(text.output.contains("9° (6.5 to 11.5)"))
    }

    @Test func `a record put aside can be taken back once`() throws {
        let (scratch, ids) = try folder(drops: [9])
        let data = ["--data", scratch.path]
        let removed = try Program.run(["gait", "remove", "\(ids[0])"] + data)
        #expect(removed.output.contains("hipwise gait restore takes it back"))
        let empty = try Program.run(["gait", "list"] + data)
        #expect(empty.output.contains("No clip is kept yet"))
        #expect(try Program.run(["gait", "restore"] + data).code == 0)
        let again = try Program.run(["gait", "restore"] + data)
        #expect(again.code == 3)
        #expect(again.errors.contains("There is no record to take back"))
        let list = try Program.run(["gait", "list", "--json"] + data)
        #expect(try list.json["records"]?.array.count == 1)
    }

    @Test func `how to film needs no data`() throws {
        let outcome = try Program.run(["gait", "how"])
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("Tape on the waistband"))
    }

    static let wrong: [UsageTests.Example] = [
        .init(arguments: ["gait", "x.mp4"], code: 2, says: ["--view"]),
        .init(arguments: ["gait", "x.mp4", "--view", "above"], code: 2, says: ["rear", "side"]),
        .init(
            arguments: ["gait", "x.mp4", "--view", "side", "--tape", "yellow,orange"],
            code: 2,
            says: ["go with --view rear"]
        ),
        .init(
            arguments: ["gait", "x.mp4", "--view", "rear", "--tape", "beige,orange"],
            code: 2,
            says: ["beige,orange", "--tape"]
        ),
        .init(
            arguments: ["gait", "x.mp4", "--view", "rear", "--standing", "s.mp4"],
            code: 2,
            says: ["--standing needs --tape or --points"]
        ),
        .init(
            arguments: [
                "gait", "x.mp4", "--view", "rear", "--standing", "s.mp4", "--tape", "1,2 3,4 @0",
            ],
            code: 2,
            says: ["--standing-tape"]
        ),
        .init(
            arguments: ["gait", "x.mp4", "--view", "rear", "--height", "5m"],
            code: 2,
            says: ["--height must lie between 100 and 230 cm"]
        ),
        .init(
            arguments: ["gait", "x.mp4", "--view", "rear", "--annotated", "out.mp4"],
            code: 2,
            says: [".webm"]
        ),
        .init(
            arguments: ["gait", "x.mp4", "--view", "rear", "--note", "fresh"],
            code: 2,
            says: ["go with --keep"]
        ),
        .init(
            arguments: ["gait", "/no/such/clip.mp4", "--view", "rear"],
            code: 3,
            says: ["/no/such/clip.mp4"]
        ),
        .init(
            arguments: ["gait", "x.mp4", "--view", "rear", "--since", "7"],
            code: 3,
            says: ["There is no record 7", "gait list"]
        ),
        .init(arguments: ["gait", "show", "7"], code: 3, says: ["There is no record 7"]),
    ]

    @Test(arguments: wrong)
    func `a wrong call of gait says what was wrong`(_ example: UsageTests.Example) throws {
        let scratch = try ScratchFolder()
        let outcome = try Program.run(example.arguments + ["--data", scratch.path])
        #expect(outcome.code == example.code, "\(outcome.errors)")
        for text in example.says {
            #expect(outcome.errors.contains(text), "\(outcome.errors)")
        }
    }
}
