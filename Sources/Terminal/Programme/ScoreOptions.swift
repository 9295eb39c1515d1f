import ArgumentParser
import Companion
import Rehabilitation
import Wording

/// A published questionnaire whose words the runner has; we only add up the answers.
struct ScoreOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Score a published questionnaire that you have: "
                + Instrument.all.map(\.id).joined(separator: ", ") + ". Nothing is kept.",
            valueName: "id"
        )
    )
    var score: String?

    @Option(
        help: ArgumentHelp(
            "Its answers in order, with commas; - for one not answered.",
            valueName: "4,3,-,4"
        )
    )
    var answers: String?

    var areEmpty: Bool { score == nil && answers == nil }

    func validate() throws {
        guard (score == nil) == (answers == nil) else {
            throw ValidationError("--score and --answers go together.")
        }
    }

    /// Prints the score; throws a usage error that names what cannot be.
    func show(json: Bool, on console: Console) throws {
        let id = score ?? ""
        guard let known = Instrument.with(id) else {
            throw Failure.usage(
                "There is no questionnaire \(id.printable). Known: "
                    + Instrument.all.map(\.id).joined(separator: ", ") + "."
            )
        }
        let given = try numbers()
        let instrument = known.asking(given.count)
        let value: Double
        do {
            value = try instrument.score(given)
        } catch {
            throw Failure.usage("--answers: \(error.sentence)")
        }
        if json {
            return try console.print(
                json: ScoreDocument(instrument, answers: given, score: value)
            )
        }
        for line in instrument.lines(score: value) { console.print(line) }
    }

    private func numbers() throws -> [Int?] {
        let texts = (answers ?? "").split(separator: ",", omittingEmptySubsequences: false)
        return try texts.map { text in
            let text = String(text).trimmed
            if text == "-" { return nil }
            guard let number = Int(text) else {
                throw Failure.usage(
                    "--answers cannot hold \(text.printable): whole numbers with commas, "
                        + "- for one not answered."
                )
            }
            return number
        }
    }
}
