import Anatomy
import Interview
import Testing

@testable import Assessment

/// What the knowledge as a whole says of a finding, against what was published about it.
///
/// Published figures are copied from the studies, not from the knowledge.
struct KnowledgeCalibrationTests {
    /// A published share of affected people who show the finding.
    struct Sensitivity: Sendable, CustomTestStringConvertible {
        let condition: ConditionID
        let finding: FindingID
        let published: Double

        var testDescription: String { "\(condition.rawValue) \(finding.rawValue)" }
    }

    /// Published likelihood ratios; for an inverted finding, those of the modelled opposite.
    struct Ratios: Sendable, CustomTestStringConvertible {
        let condition: ConditionID
        let finding: FindingID
        var present: Double?
        var absent: Double?

        var testDescription: String { "\(condition.rawValue) \(finding.rawValue)" }
    }

    static let sensitivities: [Sensitivity] = [
        Sensitivity(condition: .labralTear, finding: .siteGroin, published: 0.92),
        Sensitivity(condition: .labralTear, finding: .insidious, published: 0.61),
        Sensitivity(condition: .labralTear, finding: .nightPain, published: 0.71),
        Sensitivity(condition: .labralTear, finding: .mechanical, published: 0.53),
        Sensitivity(condition: .labralTear, finding: .trendelenburg, published: 0.38),
        Sensitivity(condition: .labralTear, finding: .faberGroin, published: 0.82),
        Sensitivity(
            condition: .hipOsteoarthritis,
            finding: .internalRotationOverpressure,
            published: 0.91
        ),
        Sensitivity(condition: .femoralNeckStress, finding: .hopTest, published: 0.703),
        Sensitivity(condition: .femoralShaftStress, finding: .durationIncrease, published: 0.3),
        Sensitivity(condition: .femoralNeckStress, finding: .earlyXrayNormal, published: 0.24),
        Sensitivity(
            condition: .adductorTendinopathy,
            finding: .adductorPalpation,
            published: 0.946
        ),
        Sensitivity(condition: .inguinalRelated, finding: .adductorSqueeze, published: 0.854),
        Sensitivity(condition: .inguinalRelated, finding: .pubicPalpation, published: 0.853),
        Sensitivity(condition: .sacroiliacPain, finding: .sacroiliacCluster, published: 0.94),
    ]

    static let ratios: [Ratios] = [
        Ratios(
            condition: .greaterTrochantericPain,
            finding: .resistedAbduction,
            present: 5.5,
            absent: 0.37
        ),
        Ratios(
            condition: .greaterTrochantericPain,
            finding: .faberLateral,
            present: 4.5,
            absent: 0.23
        ),
        Ratios(
            condition: .greaterTrochantericPain,
            finding: .trendelenburg,
            present: 6.83,
            absent: 0.25
        ),
        Ratios(
            condition: .greaterTrochantericPain,
            finding: .resistedInternalRotation,
            present: 1.77,
            absent: 0.66
        ),
        Ratios(
            condition: .greaterTrochantericPain,
            finding: .resistedExternalDerotation,
            present: 32.6,
            absent: 0.12
        ),
        Ratios(
            condition: .glutealTendonTear,
            finding: .trendelenburg,
            present: 3.15,
            absent: 0.35
        ),
        Ratios(
            condition: .proximalHamstringTendinopathy,
            finding: .puranenOrava,
            present: 4.22,
            absent: 0.29
        ),
        Ratios(
            condition: .proximalHamstringTendinopathy,
            finding: .bentKneeStretch,
            present: 6.46,
            absent: 0.18
        ),
        Ratios(
            condition: .proximalHamstringTendinopathy,
            finding: .modifiedBentKneeStretch,
            present: 9.89,
            absent: 0.12
        ),
        Ratios(condition: .labralTear, finding: .fadir, present: 1.02, absent: 0.76),
        Ratios(
            condition: .labralTear,
            finding: .flexionInternalRotation,
            present: 1.12,
            absent: 0.27
        ),
        Ratios(
            condition: .femoroacetabularImpingement,
            finding: .fadir,
            present: 1.0,
            absent: 0.83
        ),
        Ratios(
            condition: .femoroacetabularImpingement,
            finding: .internalRotationLimited,
            present: 4.83,
            absent: 0.76
        ),
        Ratios(condition: .hipOsteoarthritis, finding: .stairsSlopes, present: 2.1),
        Ratios(condition: .hipOsteoarthritis, finding: .siteMedialThigh, present: 7.8),
        // Walking without pain argues against; so does pain that sitting does not ease.
        Ratios(condition: .hipOsteoarthritis, finding: .noPainWalking, absent: 0.58),
        Ratios(condition: .hipOsteoarthritis, finding: .noReliefSitting, absent: 0.24),
        Ratios(
            condition: .hipOsteoarthritis,
            finding: .abductorWeakness,
            present: 4.5,
            absent: 0.62
        ),
        Ratios(
            condition: .hipOsteoarthritis,
            finding: .squatPosterior,
            present: 6.1,
            absent: 0.79
        ),
        Ratios(
            condition: .hipOsteoarthritis,
            finding: .passiveAdductionPain,
            present: 5.7,
            absent: 0.71
        ),
        Ratios(
            condition: .hipOsteoarthritis,
            finding: .passiveAdductionLoss,
            present: 4.2,
            absent: 0.25
        ),
        Ratios(
            condition: .sacroiliacPain,
            finding: .sacroiliacCluster,
            present: 4.29,
            absent: 0.08
        ),
        Ratios(
            condition: .deepGlutealSyndrome,
            finding: .activePiriformis,
            present: 3.9,
            absent: 0.27
        ),
        Ratios(
            condition: .deepGlutealSyndrome,
            finding: .seatedPiriformis,
            present: 5.22,
            absent: 0.53
        ),
        Ratios(condition: .deepGlutealSyndrome, finding: .fair, present: 5.24, absent: 0.14),
        Ratios(
            condition: .deepGlutealSyndrome,
            finding: .straightLegRaise,
            present: 3.2,
            absent: 0.9
        ),
        Ratios(condition: .acuteHipFracture, finding: .percussion, present: 6.11, absent: 0.07),
        Ratios(
            condition: .femoralHeadOsteonecrosis,
            finding: .extensionLimited,
            present: 2.38,
            absent: 0.88
        ),
    ]

    @Test(arguments: sensitivities)
    func `a cause alone shows a finding as often as published`(row: Sensitivity) throws {
        let leak = try #require(FindingModel.with(row.finding)).leak.value
        let share = Condition.with(row.condition).share(of: row.finding)
        let alone = 1 - (1 - leak) * (1 - share)
        #expect(abs(alone - row.published) < 0.001)
    }

    /// Among all our runners, other causes at work bring findings about too, so the ratios cannot
    /// match exactly; they may fall short of a study's, but not outdo them by more than a fifth.
    @Test(arguments: ratios)
    func `no finding tells more among our runners than in its study`(row: Ratios) throws {
        let affected = try row.condition.rate(of: row.finding, isAtWork: true)
        let others = try row.condition.rate(of: row.finding, isAtWork: false)
        #expect(affected > others)
        if let published = row.present { #expect(affected / others <= published * 1.2) }
        if let published = row.absent {
            #expect((1 - affected) / (1 - others) >= published / 1.25)
        }
    }

    @Test func `tests known only from clear cases against healthy people are damped`() throws {
        let cause = ConditionID.greaterTrochantericPain
        let finding = FindingID.resistedExternalDerotation
        let affected = try cause.rate(of: finding, isAtWork: true)
        let others = try cause.rate(of: finding, isAtWork: false)
        #expect(affected / others < 32.6 / 4)
    }

    @Test func `pinching the hip tells next to nothing when it hurts`() throws {
        for cause in [ConditionID.labralTear, .femoroacetabularImpingement] {
            let affected = try cause.rate(of: .fadir, isAtWork: true)
            let others = try cause.rate(of: .fadir, isAtWork: false)
            #expect(affected / others < 1.15)
        }
    }
}

extension ConditionID {
    /// How often the modelled finding is there in our runners with or without this cause, the
    /// other causes being at work as often as they usually are.
    fileprivate func rate(of finding: FindingID, isAtWork: Bool) throws -> Double {
        var absent = 1 - (try #require(FindingModel.with(finding)).leak.value)
        for condition in Condition.all {
            let chance = condition.id == self ? (isAtWork ? 1 : 0) : condition.prevalence.value
            absent *= 1 - chance * condition.share(of: finding)
        }
        return 1 - absent
    }
}

extension Condition {
    fileprivate func share(of finding: FindingID) -> Double {
        effects.first { $0.finding == finding }?.share.value ?? 0
    }
}
