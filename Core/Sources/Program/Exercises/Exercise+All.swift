extension Exercise {
    /// Every exercise, gentle work first within each part of the body.
    public static let all: [Exercise] = [
        stretches,
        mobility,
        legMobility,
        holds,
        control,
        hipStrength,
        hipExtension,
        legStrength,
        calfStrength,
        trunk,
        groin,
        hamstring,
        heavySlow,
        running,
    ].flatMap(\.self)

    private static let byID: [String: Exercise] = Dictionary(
        all.map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// The exercise of this id, as in JSON and calendars; `nil` for an unknown one.
    public static func with(_ id: String) -> Exercise? { byID[id] }
}
