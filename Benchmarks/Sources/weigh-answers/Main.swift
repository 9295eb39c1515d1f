import Assessment
import Foundation
import Interview

/// How long it takes to weigh full answer sheets, on one core.
///
///     weigh-answers [SHEETS]              default: 200
///     weigh-answers export WIDE NARROW    numbers and posteriors as JSON, for an independent check
///
/// The sheets are made up from the knowledge itself: one cause is at work, each of its findings is
/// there as often as the knowledge says, every other one as often as its background. Every question
/// a runner may be asked is answered. Prints medians and the slowest in milliseconds.
@main
struct Main {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "export" {
            return export(arguments.dropFirst().compactMap { Int($0) })
        }
        let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 200
        var generator = Numbers(state: 2026)
        let sheets = (0..<count).map { _ in sheet(using: &generator) }
        let assessor = Assessor()
        // The draws are made when first needed and kept.
        for sheet in sheets { _ = assessor.assess(sheet) }
        let known = sheets.map { Double($0.findings.count) }
        print("\(count) sheets, \(Int(known.median)) answers each in the middle")
        report("point posterior", sheets) { _ = assessor.glance($0) }
        report("what to ask next", sheets) { _ = assessor.glance($0).gains() }
        report("with intervals, 1,000 draws", sheets) { _ = assessor.assess($0) }
    }

    private static func export(_ counts: [Int]) {
        var generator = Numbers(state: 2026)
        let export = Export(
            wide: counts.first ?? 100,
            narrow: counts.dropFirst().first ?? 100,
            using: &generator
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard let json = try? encoder.encode(export) else { return }
        FileHandle.standardOutput.write(json)
    }

    private static func report(
        _ name: String,
        _ sheets: [AnswerSheet],
        _ work: (AnswerSheet) -> Void
    ) {
        let clock = ContinuousClock()
        let times = sheets.map { sheet in
            let time = clock.measure { work(sheet) }
            return Double(time.components.attoseconds) / 1e15
                + Double(time.components.seconds) * 1e3
        }
        let slowest = times.max() ?? 0
        print(
            String(format: "%@: median %.2f ms, slowest %.2f ms", name, times.median, slowest)
        )
    }

    private static func sheet(using generator: inout Numbers) -> AnswerSheet {
        let cause = Condition.all.randomElement(using: &generator) ?? .with(.labralTear)
        var sheet = AnswerSheet(
            person: Person(ageYears: Double.random(in: 12...75, using: &generator), sex: .female)
        )
        for id in Assessor.askable {
            guard let model = FindingModel.with(id) else { continue }
            let share = cause.effects.first { $0.finding == id }?.share.value ?? 0
            let chance = 1 - (1 - model.leak.value) * (1 - share)
            let isPresent = Double.random(in: 0..<1, using: &generator) < chance
            sheet[id] = isPresent != model.isInverted ? .present : .absent
        }
        sheet[.painDurationWeeks] = .number(Double.random(in: 1...60, using: &generator))
        sheet[.painNow] = .number(Double(Int.random(in: 0...9, using: &generator)))
        return sheet
    }
}

/// The same numbers in every run.
struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}

extension [Double] {
    fileprivate var median: Double {
        let sorted = sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }
}
