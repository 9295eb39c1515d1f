import Anatomy
import Evidence
import Interview

extension RedFlagRule {
    /// The blood supply of the head of the thigh bone.
    static let boneBlood: [RedFlagRule] = [
        RedFlagRule(
            "steroid_onfh",
            tier: .withinDays,
            when: .all([.has(.steroidUse), .hurtsNearJoint]),
            feared: [.femoralHeadOsteonecrosis],
            reason: """
                After a course of steroids, such pain can mean that part of the thigh bone has \
                lost its blood.
                """,
            sources: [.arco2019gc],
            strength: .weak
        ),
        RedFlagRule(
            "alcohol_onfh",
            tier: .withinDays,
            when: .all([.has(.alcoholHeavy), .hurtsNearJoint]),
            feared: [.femoralHeadOsteonecrosis],
            reason: """
                With much alcohol, such pain can mean that part of the thigh bone has lost its \
                blood.
                """,
            sources: [.arco2019alc],
            strength: .weak
        ),
    ]
}
