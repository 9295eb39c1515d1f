import Anatomy
import Companion
import Foundation
import Interview
import Screening
import Testing
import Vault

/// The home screen of the chain, through the real program.
@Suite struct ScreenVerbTests {
    private func run(_ words: [String], _ scratch: ScratchFolder) throws -> Program.Outcome {
        try Program.run(words + ["--data", scratch.path])
    }

    @Test func `results are noted, compared, added to and taken out`() throws {
        let scratch = try ScratchFolder()
        let first = try run(
            ["screen", "calf_raises=24,12", "knee_to_wall=9,-", "--on", "2026-03-01", "--json"],
            scratch
        ).json
        #expect(try Schema().problems(in: first, schema: "screen.json") == [])
        #expect(first["comparisons"]?.array.first?["behind"]?.text == "right")
        #expect(first["comparisons"]?.array.last?["behind"] == nil)

        // The missing side is told later the same day; the rest stays.
        let second = try run(
            ["screen", "knee_to_wall=9,9.5", "--on", "2026-03-01", "--json"],
            scratch
        ).json
        #expect(second["readings"]?.array.count == 4)

        let later = try run(
            ["screen", "calf_raises=24,22", "--on", "2026-04-12", "--json"],
            scratch
        ).json
        #expect(try Schema().problems(in: later, schema: "screen.json") == [])
        let changes = try #require(later["changes"]).array
        #expect(changes.map { $0["isChange"]?.bool } == [false, true])

        let removed = try run(["screen", "--remove", "--on", "2026-04-12", "--json"], scratch).json
        #expect(removed["day"]?.text == "2026-03-01")
    }

    @Test(arguments: [
        (["jump=1,2"], "calf_raises"), (["calf_raises=12"], "left and right"),
        (["calf_raises=a,b"], "not a number"), (["knee_to_wall=99,9"], "between 0 cm and 30 cm"),
        (["calf_raises=1,2", "--on", "2098-01-01"], "has not come"),
    ])
    func `what cannot be is named and nothing is kept`(words: [String], says: String) throws {
        let scratch = try ScratchFolder()
        let outcome = try run(["screen"] + words, scratch)
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains(says), "\(outcome.errors)")
        #expect(try run(["screen", "--json"], scratch).json["readings"]?.array.isEmpty == true)
    }

    private func answer(_ findings: [Finding], _ scratch: ScratchFolder) throws {
        try Vault(folder: URL(filePath: scratch.path))
            .save(HipCheckDraft(answers: AnswerSheet(findings: findings)))
    }

    @Test func `before the hip check no leg is loaded, but what was done is still noted`() throws {
        let scratch = try ScratchFolder()
        let how = try run(["screen", "how"], scratch)
        #expect(how.output.contains("Answer the hip check first"))
        #expect(how.output.contains("(hip_rotation)") && !how.output.contains("(calf_raises)"))
        let noted = try run(["screen", "calf_raises=24,12", "--json"], scratch).json
        #expect(noted["readings"]?.array.count == 2)
        #expect(noted["offered"]?.array.map(\.text) == ["hip_rotation"])
    }

    @Test func `a day before the course began is no trap`() throws {
        let scratch = try ScratchFolder()
        try answer([Finding(id: .siteLateral, value: .sided(.right))], scratch)
        #expect(try run(["plan", "start"], scratch).code == 0)
        #expect(try run(["screen", "--on", "2020-01-01"], scratch).code == 0)
    }

    @Test func `how to do it is told for every test`() throws {
        let scratch = try ScratchFolder()
        try answer([Finding(id: .siteLateral, value: .sided(.right))], scratch)
        let told = try run(["screen", "how"], scratch)
        #expect(told.code == 0)
        for name in ["calf_raises", "knee_to_wall", "side_plank", "hip_rotation", "step_down"] {
            #expect(told.output.contains(name))
        }
    }
}
