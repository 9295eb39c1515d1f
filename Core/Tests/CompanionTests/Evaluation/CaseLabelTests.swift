import Anatomy
import Assessment
import Companion
import Testing

@Suite struct CaseLabelTests {
    @Test(arguments: ConditionID.allCases)
    func `each of our own ids is a key that means itself`(_ condition: ConditionID) {
        #expect(CaseLabel.key(condition.rawValue).conditions == [condition])
    }

    @Test(arguments: ConditionGroup.allCases)
    func `each of our own groups means its members`(_ group: ConditionGroup) throws {
        let members = Set(Condition.all.filter { $0.group == group }.map(\.id))
        let conditions = try #require(CaseLabel.group(group.rawValue).conditions)
        #expect(!members.isEmpty && conditions.isSuperset(of: members))
    }

    @Test func `a broken stress fracture of the femoral neck is in the group, not the diagnosis`() {
        let group = CaseLabel.group("femoral_neck_bsi").conditions
        #expect(group == [.femoralNeckStress, .acuteHipFracture])
        #expect(CaseLabel.key("femoral_neck_stress_fracture").conditions == [.femoralNeckStress])
    }

    struct Example: Sendable, CustomTestStringConvertible {
        var key: String
        var conditions: Set<ConditionID>

        var testDescription: String { key }
    }

    static let examples = [
        Example(key: "avascular_necrosis", conditions: [.femoralHeadOsteonecrosis]),
        Example(key: "transient_osteoporosis_hip", conditions: [.transientOsteoporosis]),
        Example(key: "testicular_torsion", conditions: [.gonadalTorsion]),
        Example(key: "gluteal_tendinopathy", conditions: [.greaterTrochantericPain]),
        Example(key: "Piriformis syndrome", conditions: [.deepGlutealSyndrome]),
        Example(key: "labral-tear-FAI", conditions: [.labralTear, .femoroacetabularImpingement]),
        Example(key: "septic_pubic_symphysis", conditions: [.pelvicInfection]),
        Example(key: "pubic_stress_fracture", conditions: [.pubicRamusStress]),
    ]

    @Test(arguments: examples)
    func `other words for a diagnosis are understood, however they are spelt`(_ example: Example) {
        #expect(CaseLabel.key(example.key).conditions == example.conditions)
    }

    @Test func `a word we do not have is unknown, no word and no cause are not`() {
        #expect(CaseLabel.key("housemaids_elbow").isUnknown)
        #expect(!CaseLabel.key("gtps").isUnknown)
        #expect(!CaseLabel.key(nil).isUnknown)
        #expect(!CaseLabel.key("none").isUnknown)
        #expect(CaseLabel.key("none").conditions == nil)
    }

    @Test func `causes named by the case overrule the word`() {
        let label = CaseLabel.key("gtps", conditions: [.iliotibialBandSyndrome])
        #expect(label.conditions == [.iliotibialBandSyndrome])
        #expect(!CaseLabel.group("housemaids_elbow", conditions: []).isUnknown)
    }
}
