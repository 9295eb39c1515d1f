extension Person {
    /// Mass over height squared, in kg/m²; `nil` without both.
    public var bodyMassIndex: Double? {
        guard let massKg, let heightCm, heightCm > 0 else { return nil }
        let meters = heightCm / 100
        return massKg / (meters * meters)
    }
}
