/// The element and attribute names of an Apple Health export that the reader uses.
enum HealthWord: String, CaseIterable, Sendable {
    case root = "HealthData"
    case record = "Record"
    case workout = "Workout"
    case event = "WorkoutEvent"
    case statistics = "WorkoutStatistics"
    case metadata = "MetadataEntry"
    case type
    case sourceName
    case unit
    case startDate
    case endDate
    case value
    case activityType = "workoutActivityType"
    case duration
    case durationUnit
    case totalDistance
    case totalDistanceUnit
    case date
    case sum
    case average
    case key

    static let vocabulary = Vocabulary<HealthWord>()
}

/// Units as the export writes them.
enum HealthUnit: String, CaseIterable, Sendable {
    case countPerMinute = "count/min"
    case countPerSecond = "count/s"
    case count
    case kilometersPerHour = "km/hr"
    case metersPerSecond = "m/s"
    case milesPerHour = "mi/hr"
    case watts = "W"
    case milliseconds = "ms"
    case seconds = "s"
    case sec
    case minutes = "min"
    case hours = "hr"
    case kilometers = "km"
    case meters = "m"
    case centimeters = "cm"
    case millimeters = "mm"
    case miles = "mi"
    case yards = "yd"
    case feet = "ft"
    case inches = "in"
    case kilograms = "kg"
    case grams = "g"
    case pounds = "lb"
    case stones = "st"
    case percent = "%"

    static let vocabulary = Vocabulary<HealthUnit>()

    /// Metres in one of these; `nil` where it is no length.
    var meters: Double? {
        switch self {
        case .kilometers: 1000
        case .meters: 1
        case .centimeters: 0.01
        case .millimeters: 0.001
        case .miles: 1609.344
        case .yards: 0.9144
        case .feet: 0.3048
        case .inches: 0.0254
        default: nil
        }
    }

    /// Seconds in one of these; `nil` where it is no time.
    var inSeconds: Double? {
        switch self {
        case .milliseconds: 0.001
        case .seconds, .sec: 1
        case .minutes: 60
        case .hours: 3600
        default: nil
        }
    }
}
