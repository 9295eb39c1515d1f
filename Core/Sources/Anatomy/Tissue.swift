/// The kind of structure that hurts, as far as it matters for loading it.
public enum Tissue: String, CaseIterable, Sendable, Codable {
    case muscle, tendon, bursa, joint, bone, nerve
    /// The pain is felt at the hip but arises elsewhere (spine, abdomen, vessels).
    case referred
}
