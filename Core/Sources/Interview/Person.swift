/// What is asked of everyone once; every part may be left out.
public struct Person: Hashable, Sendable {
    public var ageYears: Double?
    public var sex: Sex?
    public var massKg: Double?
    public var heightCm: Double?
    public var runningYears: Double?

    public init(
        ageYears: Double? = nil,
        sex: Sex? = nil,
        massKg: Double? = nil,
        heightCm: Double? = nil,
        runningYears: Double? = nil
    ) {
        self.ageYears = ageYears
        self.sex = sex
        self.massKg = massKg
        self.heightCm = heightCm
        self.runningYears = runningYears
    }

    /// Sex as far as it changes how likely a cause is.
    public enum Sex: String, CaseIterable, Hashable, Sendable, Codable {
        case female, male
    }
}
