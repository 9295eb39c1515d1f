import Anatomy
import Evidence
import Interview

extension RedFlagRule {
    /// Every danger sign, by subject.
    ///
    /// No rule asks for the absence of anything, so that another sign can only raise the urgency.
    public static let all: [RedFlagRule] =
        nerve + fracture + boneStress + boneStressPicture + growing + infection + bloodAndBelly
        + tumour + boneBlood + course
}
