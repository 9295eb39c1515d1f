import Anatomy
import Assessment
import Foundation
import Interview

/// The knowledge as plain numbers, random answers, and what the network makes of them.
///
/// `scripts/check-arithmetic` reads it and computes the same with a Bayesian library.
struct Export: Encodable {
    let unexplained = Assessor.unexplained.value
    let company = Assessor.company.value
    let lookalike = Assessor.lookalike.value
    let causes = Condition.all.map(CauseNumbers.init)
    /// In the order of the vocabulary, which settles ties within a group.
    let findings = FindingID.allCases.compactMap(FindingModel.with).map(FindingNumbers.init)
    let readings = NumericReading.all.map(ReadingNumbers.init)
    let cases: [Case]

    /// `wide` sheets over the whole knowledge, `narrow` ones over six causes only.
    init(wide: Int, narrow: Int, using generator: inout Numbers) {
        let whole = Assessor(samples: 0)
        var cases = (0..<wide).map { _ in Case(whole, only: Condition.all, using: &generator) }
        for _ in 0..<narrow {
            let few = Array(Condition.all.shuffled(using: &generator).prefix(6))
            let assessor = Assessor(conditions: few, samples: 0)
            cases.append(Case(assessor, only: few, using: &generator))
        }
        self.cases = cases
    }
}

struct CauseNumbers: Encodable {
    let id: String
    let prevalence: Double
    let effects: [String: Double]
    let risks: [RiskNumbers]

    init(_ condition: Condition) {
        id = condition.id.rawValue
        prevalence = condition.prevalence.value
        effects = Dictionary(
            uniqueKeysWithValues: condition.effects.map { ($0.finding.rawValue, $0.share.value) }
        )
        risks = condition.riskFactors.map(RiskNumbers.init)
    }
}

struct RiskNumbers: Encodable {
    let kind: String
    var finding: String?
    var sex: String?
    var low: Double?
    var high: Double?
    let oddsRatio: Double

    init(_ risk: RiskFactor) {
        oddsRatio = risk.oddsRatio
        switch risk.factor {
        case .finding(let id): (kind, finding) = ("finding", id.rawValue)
        case .sex(let wanted): (kind, sex) = ("sex", wanted.rawValue)
        case .age(let range): (kind, low, high) = ("age", range.lowerBound, range.upperBound)
        case .runningYears(let range):
            (kind, low, high) = ("runningYears", range.lowerBound, range.upperBound)
        case .bodyMassIndex(let range):
            (kind, low, high) = ("bodyMassIndex", range.lowerBound, range.upperBound)
        }
    }
}

struct FindingNumbers: Encodable {
    let id: String
    let leak: Double
    let group: String?
    let isInverted: Bool

    init(_ model: FindingModel) {
        id = model.finding.rawValue
        leak = model.leak.value
        group = model.group?.rawValue
        isInverted = model.isInverted
    }
}

struct ReadingNumbers: Encodable {
    let number: String
    let finding: String
    let corners: [[Double]]

    init(_ reading: NumericReading) {
        number = reading.number.rawValue
        finding = reading.finding.rawValue
        corners = reading.corners.map { [$0.number, $0.certainty] }
    }
}

struct Case: Encodable {
    let only: [String]
    let age: Double?
    let sex: String?
    let runningYears: Double?
    /// Yes or no; no sides, which have tests of their own.
    let answers: [String: Bool]
    let numbers: [String: Double]
    let chances: [String: Double]
    let unexplained: Double
    /// How long the posterior took here, the middle of three times.
    let milliseconds: Double

    /// Answers without rhyme or reason, so that every corner of the sums is visited.
    init(_ assessor: Assessor, only: [Condition], using generator: inout Numbers) {
        var sheet = AnswerSheet()
        if Bool.random(using: &generator) {
            sheet.person.ageYears = Double.random(in: 8...80, using: &generator)
        }
        if Bool.random(using: &generator) { sheet.person.sex = .female }
        if Bool.random(using: &generator) {
            sheet.person.runningYears = Double.random(in: 0...20, using: &generator)
        }
        var answers: [String: Bool] = [:]
        var numbers: [String: Double] = [:]
        let ranges: [FindingID: ClosedRange<Double>] = [
            .painDurationWeeks: 0...30, .painNow: 0...10, .singleRunRatio: 0.5...2.5,
            .hipDropDegrees: 0...15,
        ]
        let density = Double.random(in: 0.05...0.4, using: &generator)
        for id in FindingID.allCases where Double.random(in: 0..<1, using: &generator) < density {
            if let range = ranges[id] {
                let number = Double.random(in: range, using: &generator)
                sheet[id] = .number(number)
                numbers[id.rawValue] = number
            } else {
                let isPresent = Double.random(in: 0..<1, using: &generator) < 0.4
                sheet[id] = isPresent ? .present : .absent
                answers[id.rawValue] = isPresent
            }
        }
        let glance = assessor.glance(sheet)
        self.only = only.map(\.id.rawValue)
        age = sheet.person.ageYears
        sex = sheet.person.sex?.rawValue
        runningYears = sheet.person.runningYears
        self.answers = answers
        self.numbers = numbers
        chances = Dictionary(
            uniqueKeysWithValues: glance.chances.map { ($0.condition.rawValue, $0.value) }
        )
        unexplained = glance.unexplained
        let clock = ContinuousClock()
        let times = (0..<3).map { _ in
            clock.measure { _ = assessor.glance(sheet) } / .milliseconds(1)
        }
        milliseconds = times.sorted()[1]
    }
}
