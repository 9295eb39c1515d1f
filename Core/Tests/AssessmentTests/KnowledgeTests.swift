import Anatomy
import Evidence
import Foundation
import Interview
import Testing

@testable import Assessment

struct KnowledgeTests {
    @Test func `every condition is present once, under its own id`() {
        #expect(Condition.all.map(\.id) == ConditionID.allCases)
        #expect(ConditionID.allCases.allSatisfy { Condition.with($0).id == $0 })
    }

    @Test func `every finding of an effect has exactly one model, and no model is idle`() {
        let effects = Condition.all.flatMap { $0.effects.map(\.finding) }
        let modelled = FindingModel.all.map(\.finding)
        #expect(Set(effects) == Set(modelled))
        #expect(modelled.count == Set(modelled).count)
    }

    @Test(arguments: ConditionID.allCases)
    func `no condition names a finding twice or counts a risk factor as an effect`(
        id: ConditionID
    ) {
        let condition = Condition.with(id)
        let effects = condition.effects.map(\.finding)
        #expect(effects.count == Set(effects).count)
        #expect(Set(effects).isDisjoint(with: condition.riskFindings))
        #expect(condition.riskFactors.count == Set(condition.riskFactors.map(\.factor)).count)
    }

    @Test(arguments: ConditionID.allCases)
    func `age bands of one condition never overlap`(id: ConditionID) {
        let bands = Condition.with(id).ageBands.sorted { $0.lowerBound < $1.lowerBound }
        for (younger, older) in zip(bands, bands.dropFirst()) {
            #expect(younger.upperBound < older.lowerBound)
        }
    }

    @Test func `every share lies strictly between never and always`() {
        let estimates =
            Condition.all.flatMap { [$0.prevalence] + $0.effects.map(\.share) }
            + FindingModel.all.map(\.leak)
        #expect(estimates.allSatisfy { $0.value > 0 && $0.value < 1 && $0.weight > 0 })
        #expect(Condition.all.flatMap(\.riskFactors).allSatisfy { $0.oddsRatio > 0 })
    }

    @Test func `an estimate of a rare thing weighs enough to stay rare`() {
        let judged = FindingModel.all.map(\.leak) + Condition.all.map(\.prevalence)
        #expect(judged.allSatisfy { $0.value * $0.weight > 1 })
    }

    @Test func `a runner has between one and one and a half causes on average`() {
        let sum = Condition.all.map(\.prevalence.value).reduce(0, +)
        #expect((1.0...1.4).contains(sum))
    }

    @Test func `dangerous causes stay rare until something speaks for them`() {
        let rare: [ConditionID: Double] = [
            .femoralNeckStress: 0.03, .septicArthritis: 0.001, .tumour: 0.003,
            .caudaEquina: 0.001, .slippedEpiphysis: 0.001, .acuteHipFracture: 0.003,
            .perthes: 0.001, .pelvicInfection: 0.001, .gonadalTorsion: 0.001,
            .osteoidOsteoma: 0.002, .lesserTrochanterAvulsion: 0.002, .vascular: 0.005,
            .iliacArteryEndofibrosis: 0.005, .transientOsteoporosis: 0.005,
        ]
        for (id, ceiling) in rare {
            #expect(Condition.with(id).prevalence.value <= ceiling, "\(id.rawValue)")
        }
    }

    @Test func `the causes that must not be missed are marked, and no others`() {
        let marked = Set(Condition.all.filter(\.mustNotMiss).map(\.id))
        #expect(
            marked == [
                .proximalHamstringAvulsion, .transientSynovitis, .parsStress, .femoralNeckStress,
                .femoralShaftStress,
                .pubicRamusStress, .sacralStress, .iliacStress, .acetabularStress,
                .adductorInsertionAvulsion, .acuteHipFracture, .apophysealAvulsion,
                .ischialAvulsion, .lesserTrochanterAvulsion, .slippedEpiphysis,
                .femoralHeadOsteonecrosis, .transientOsteoporosis, .perthes, .septicArthritis,
                .pelvicInfection, .caudaEquina, .tumour, .osteoidOsteoma, .vascular,
                .iliacArteryEndofibrosis, .gonadalTorsion, .abdominalOrGynaecological,
            ]
        )
    }

    @Test(arguments: ConditionID.allCases)
    func `every condition hurts somewhere at least three times in ten`(id: ConditionID) {
        let places = Condition.with(id).effects.filter { Self.places.contains($0.finding) }
        #expect(places.contains { $0.share.value >= 0.3 })
    }

    @Test(arguments: ConditionID.allCases)
    func `every text is there, and numbers of weeks say how well they are known`(id: ConditionID) {
        let condition = Condition.with(id)
        #expect(!condition.sources.isEmpty)
        #expect(condition.sources.count == Set(condition.sources).count)
        #expect(!condition.structures.isEmpty)
        #expect(!condition.name.isEmpty && !condition.name.hasSuffix("."))
        let sentences = [
            condition.place, condition.summary, condition.clinic, condition.running,
        ]
        #expect(sentences.allSatisfy { $0.hasSuffix(".") })
        if condition.running.contains(where: \.isNumber) {
            let hedges = ["commonly", "verified", "trial", "average", "series"]
            #expect(hedges.contains { condition.running.lowercased().contains($0) })
        }
    }

    @Test func `no figure rests on a hazard ratio, an opinion or an unverified study`() {
        let unusable: Set<SourceID> = [
            .frandsen2025, .article2022, .clinicalConsensus, .narvani2003, .zeren2006,
            .vanderwindt2010, .majlesi2008, .laslett2005disc, .boyajian2008, .grimaldi2017,
            .goom2016, .wilson2014,
        ]
        let cited = Condition.all.flatMap(\.effects).compactMap { $0.share.basis.source }
        #expect(unusable.isDisjoint(with: cited))
    }

    @Test func `training findings are judgement, save the one that a series counted`() {
        let loads = Condition.all.flatMap(\.effects).filter { effect in
            FindingModel.training.contains { $0.finding == effect.finding }
        }
        let counted = loads.filter { $0.share.basis.source != nil }
        #expect(Set(counted.map(\.finding)) == [.durationIncrease])
        #expect(Set(counted.compactMap { $0.share.basis.source }) == [.clement1993])
        #expect(loads.allSatisfy { $0.share.value <= 0.3 })
    }

    @Test func `only adults with closed plates are spared the growth-plate causes`() {
        for id in [ConditionID.slippedEpiphysis, .apophysealAvulsion, .ischialAvulsion] {
            #expect(Condition.with(id).oddsRatio(atAge: 13) >= 40)
            #expect(Condition.with(id).oddsRatio(atAge: 35) <= 0.05)
        }
        #expect(Condition.apophysitis.oddsRatio(atAge: 13) >= 20)
        #expect(Condition.apophysitis.oddsRatio(atAge: 35) <= 0.05)
        #expect(Condition.perthes.oddsRatio(atAge: 6) >= 40)
        #expect(Condition.perthes.oddsRatio(atAge: 35) <= 0.05)
        // In a grown hip it means diseased bone, so it may not vanish.
        #expect(Condition.lesserTrochanterAvulsion.oddsRatio(atAge: 60) >= 0.1)
    }

    @Test func `a worn joint grows likelier with each band of age`() {
        let odds = [30.0, 45, 55, 65].map { Condition.hipOsteoarthritis.oddsRatio(atAge: $0) }
        #expect(odds == odds.sorted() && odds.first != odds.last)
    }

    @Test func `every condition of the shared evidence is here with its codes`() throws {
        let rows = try SharedEvidence.conditions()
        #expect(!rows.isEmpty)
        for row in rows {
            let id = try #require(ConditionID(rawValue: row.id))
            let condition = Condition.with(id)
            #expect(condition.mustNotMiss == row.mustNotMiss, "\(row.id)")
            let unchecked = condition.codes.icd10cm.filter { code in
                !row.codes.contains { $0.hasPrefix(code) }
            }
            #expect(unchecked.isEmpty, "\(row.id)")
        }
    }

    private static let places: Set<FindingID> = Set(FindingModel.places.map(\.finding))
}

/// The rows of the shared evidence that can be compared, read without a parser for its format.
private struct SharedEvidence {
    let id: String
    let mustNotMiss: Bool
    let codes: [String]

    /// Cancels the test where the folder beside the repository is missing.
    static func conditions(from path: String = #filePath) throws -> [SharedEvidence] {
        let repository = (0..<4).reduce(URL(filePath: path)) { url, _ in
            url.deletingLastPathComponent()
        }
        let file = repository.appending(path: "../shared/evidence/conditions.yaml")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            try Test.cancel("The shared evidence is not beside the repository.")
        }
        let rows = text.components(separatedBy: "\nconditions:").dropFirst().joined()
        return rows.components(separatedBy: "\n- id: ").dropFirst().map { row in
            let lines = row.components(separatedBy: "\n")
            return SharedEvidence(
                id: lines[0],
                mustNotMiss: lines.contains("  must_not_miss: 'yes'"),
                codes: lines.compactMap { line in
                    let marker = "    - code: "
                    return line.hasPrefix(marker) ? String(line.dropFirst(marker.count)) : nil
                }
            )
        }
    }
}

extension Condition {
    fileprivate var riskFindings: [FindingID] {
        riskFactors.compactMap { risk in
            guard case .finding(let finding) = risk.factor else { return nil }
            return finding
        }
    }

    fileprivate var ageBands: [ClosedRange<Double>] {
        riskFactors.compactMap { risk in
            guard case .age(let band) = risk.factor else { return nil }
            return band
        }
    }

    fileprivate func oddsRatio(atAge years: Double) -> Double {
        riskFactors.reduce(1) { product, risk in
            guard case .age(let band) = risk.factor, band.contains(years) else { return product }
            return product * risk.oddsRatio
        }
    }
}

extension Estimate.Basis {
    fileprivate var source: SourceID? {
        guard case .study(let source, _) = self else { return nil }
        return source
    }
}
