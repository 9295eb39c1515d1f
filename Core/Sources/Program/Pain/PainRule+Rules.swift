public import Anatomy
import Evidence

extension PainRule {
    public static let all: [PainRule] = [tendon, joint, openCause, bone]

    public static let tendon = PainRule(
        id: "pain_rule_tendon",
        name: "Pain rule for muscle and tendon",
        zones: [
            Zone(verdict: .fine, pain: 0...2),
            Zone(verdict: .acceptable, pain: 3...5),
            Zone(verdict: .tooMuch, pain: 6...10),
        ],
        further: [
            "By the next morning it is back to where it was.",
            "Pain and morning stiffness do not creep up from week to week.",
        ],
        action: """
            Above 5, or not settled the next morning: do a tenth to a third less next time and \
            stay there until it holds.
            """,
        source: .silbernagel2007,
        isVerified: false,
        note: """
            Tested in 38 people with a sore Achilles tendon, who came to no harm by it. Where \
            the zones begin differs between authors, and its use at the hip is practice, not proof.
            """
    )

    public static let joint = PainRule(
        id: "pain_rule_joint",
        name: "Pain rule for the joint",
        zones: [
            Zone(verdict: .fine, pain: 0...2),
            Zone(verdict: .acceptable, pain: 3...4),
            Zone(verdict: .tooMuch, pain: 5...10),
        ],
        further: ["No sharp catch or pinch."],
        action: "Make the movement smaller, not only the load; at 5 or above, stop.",
        source: .clinicalConsensus,
        isVerified: false,
        note: "Agreed practice; no study has tested these bounds."
    )

    /// For pain where a stress injury of bone would be felt, while causes cannot be told apart.
    public static let openCause = PainRule(
        id: "pain_rule_open_cause",
        name: "Pain rule while bone may be at work",
        zones: [
            Zone(verdict: .fine, pain: 0...2),
            Zone(verdict: .tooMuch, pain: 3...10),
        ],
        further: ["By the next morning it is back to where it was."],
        action: """
            Pain in this place that climbs above 2, or is felt deep inside when you land, means: \
            stop, walk home, and do not run again before someone has looked.
            """,
        source: .robertson2017,
        isVerified: false,
        note: """
            Pain in the groin on running is how a stress injury at the top of the thigh bone often \
            begins. The bound of 2 is our judgement; no study has tested it.
            """
    )

    public static let bone = PainRule(
        id: "pain_rule_bone",
        name: "Pain rule for bone",
        zones: [
            Zone(verdict: .fine, pain: 0...0),
            Zone(verdict: .tooMuch, pain: 1...10),
        ],
        further: ["No pain at the spot during, after, or on the day after."],
        action: "Any pain there: stop and have it checked.",
        source: .george2024,
        isVerified: false,
        note: """
            Taken from guidance for the shin bone, with little research behind it. It outranks \
            the other rules.
            """
    )

    /// The rule that governs loading while this cause is in question.
    ///
    /// Our judgement where the tissue alone does not decide: nerves and pain from the back follow
    /// the narrower bounds of the joint, and pain at the pubic joint is loaded like a joint, since
    /// it is treated with graded exercise although bone takes part.
    public static func governing(_ condition: ConditionID) -> PainRule {
        switch condition {
        case .strainHipFlexor, .strainAdductor, .strainHamstring, .contusion, .muscleSoreness,
            .iliopsoasTendinopathy, .proximalHamstringTendinopathy, .adductorTendinopathy,
            .greaterTrochantericPain, .glutealTendonTear, .iliotibialBandSyndrome,
            .snappingHip, .inguinalRelated:
            tendon
        case .pubicRelated, .labralTear, .femoroacetabularImpingement, .hipOsteoarthritis,
            .sacroiliacPain, .deepGlutealSyndrome, .lumbarReferred, .meralgiaParaesthetica,
            .hipDysplasia, .spondyloarthritis, .ischiofemoralImpingement, .groinNerveEntrapment,
            .obturatorNeuropathy, .pudendalNeuralgia:
            joint
        case .caudaEquina, .femoralNeckStress, .femoralShaftStress, .pubicRamusStress,
            .sacralStress, .acuteHipFracture, .apophysealAvulsion, .slippedEpiphysis,
            .femoralHeadOsteonecrosis, .septicArthritis, .tumour, .vascular,
            .abdominalOrGynaecological, .iliacStress, .acetabularStress, .parsStress,
            .adductorInsertionAvulsion, .ischialAvulsion, .lesserTrochanterAvulsion, .apophysitis,
            .transientOsteoporosis, .perthes, .pelvicInfection, .osteoidOsteoma,
            .iliacArteryEndofibrosis, .gonadalTorsion, .proximalHamstringAvulsion,
            .transientSynovitis:
            bone
        }
    }

    /// The strictest of the rules that govern these causes; the tendon rule when there are none.
    public static func strictest(for conditions: [ConditionID]) -> PainRule {
        conditions.map(governing).min { $0.mostAllowed < $1.mostAllowed } ?? tendon
    }
}
