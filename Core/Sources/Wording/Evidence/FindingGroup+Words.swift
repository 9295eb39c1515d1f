public import Assessment

extension FindingModel.Group {
    /// What the findings of the group all measure.
    public var name: String {
        switch self {
        case .jointProvocation: "tests that pinch or turn the hip joint"
        case .lateralProvocation: "tests that load the outer hip"
        case .sitBoneProvocation: "tests that stretch the hamstrings at the sitting bone"
        case .adductorProvocation: "tests of the inner thigh and pubic bone"
        case .nerveProvocation: "tests that stretch the sciatic nerve"
        case .rotationLoss: "a stiff hip joint"
        case .boneLoading: "pain when bone is loaded or tapped"
        case .groinPlace: "pain about the groin"
        case .loadRise: "a rise of training load"
        case .mechanicalJoint: "catching, locking and snapping"
        case .piriformisProvocation: "tests of the deep buttock"
        case .abductorStrength: "weak side muscles of the hip"
        case .nerveSymptoms: "numbness, tingling and weakness"
        case .restPain: "pain at rest and at night"
        case .stiffness: "stiffness"
        case .onset: "how suddenly it began"
        case .trauma: "a knock or a fall"
        case .infectionSigns: "signs of infection"
        case .duration: "how long it has hurt"
        case .severity: "how strong it is"
        case .spineMovement: "pain on moving the back"
        case .thighPlace: "pain along the thigh"
        }
    }

    /// The findings of the group, in the order of the models.
    public var members: [FindingModel] { FindingModel.all.filter { $0.group == self } }

    /// How findings that measure the same thing are weighed, for every page that lists groups.
    public static let treatment = """
        Five tests that all pinch the same joint are not five independent witnesses. Within such a \
        group the most telling answer counts in full, the next with half its weight, the one after \
        with a quarter, and so on: all together never count for as much as two. The halving is our \
        judgement.
        """
}
