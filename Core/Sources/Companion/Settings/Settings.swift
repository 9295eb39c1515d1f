public import Interview
public import Measure

/// What the runner chose once and every page respects.
public struct Settings: Sendable, Hashable {
    public var distanceUnit: DistanceUnit
    public var firstWeekday: Weekday
    public var person: Person

    public init(
        distanceUnit: DistanceUnit = .kilometers,
        firstWeekday: Weekday = .monday,
        person: Person = Person()
    ) {
        self.distanceUnit = distanceUnit
        self.firstWeekday = firstWeekday
        self.person = person
    }
}

/// Keeps the settings.
public protocol SettingsShelf: Sendable {
    func settings() throws -> Settings
    func save(_ settings: Settings) throws
}
