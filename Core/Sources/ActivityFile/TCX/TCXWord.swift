/// The element and attribute names of a Training Center Database that the reader uses.
///
/// Frequent names come first, because a vocabulary is searched in order.
enum TCXWord: String, CaseIterable, Sendable {
    case trackpoint = "Trackpoint"
    case time = "Time"
    case position = "Position"
    case latitude = "LatitudeDegrees"
    case longitude = "LongitudeDegrees"
    case altitude = "AltitudeMeters"
    case distance = "DistanceMeters"
    case heartRate = "HeartRateBpm"
    case value = "Value"
    case extensions = "Extensions"
    case speed = "Speed"
    case runCadence = "RunCadence"
    case cadence = "Cadence"
    case watts = "Watts"
    case track = "Track"
    case lap = "Lap"
    case startTime = "StartTime"
    case totalTime = "TotalTimeSeconds"
    case activity = "Activity"
    case sport = "Sport"
    case identifier = "Id"
    case notes = "Notes"
    case creator = "Creator"
    case name = "Name"
    case course = "Course"
    case workout = "Workout"

    static let vocabulary = Vocabulary<TCXWord>()
}
