/// The element and attribute names of GPX 1.0, GPX 1.1 and the extensions of Garmin, Cluetrust and others.
enum GPXWord: String, CaseIterable, Sendable {
    case trackPoint = "trkpt"
    case latitude = "lat"
    case longitude = "lon"
    case elevation = "ele"
    case time
    case extensions
    case heartRate = "hr"
    case cadence = "cad"
    case temperature = "atemp"
    case power
    case speed
    case segment = "trkseg"
    case track = "trk"
    case name
    case type
    case creator
    case waypoint = "wpt"
    case routePoint = "rtept"
    case route = "rte"
    case metadata
    case ascent = "Ascent"
    case longHeartRate = "heartrate"
    case longCadence = "cadence"
    case runCadence = "RunCadence"
    case shortTemperature = "temp"
    case watts
    case powerInWatts = "PowerInWatts"
    case root = "gpx"

    static let vocabulary = Vocabulary<GPXWord>()

    /// The channel of a value that may sit anywhere inside a track point, in whatever extension.
    var channel: Channel? {
        switch self {
        case .heartRate, .longHeartRate: .heartRate
        case .cadence, .longCadence, .runCadence: .cadence
        case .temperature, .shortTemperature: .temperature
        case .power, .watts, .powerInWatts: .power
        case .speed: .speed
        default: nil
        }
    }
}
