extension Claim {
    /// Every claim that lives in this room, for the evidence page and for the test that proves ids unique.
    public static let all: [Claim] = [trainingLoad, gait, movementScreen].flatMap(\.self)
}
