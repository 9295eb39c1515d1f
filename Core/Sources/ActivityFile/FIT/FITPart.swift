/// What the messages of one file said; a chain of files yields several.
struct FITPart {
    var fileType: Int?
    var maker: Int?
    var product: Int?
    var productName: String?
    /// Seconds of the file's clock.
    var created: Int64?
    var hasFileID = false
    var sport: Int?
    var subSport: Int?
    var profileName: String?
    var utcOffsetSeconds: Int?
    var sessions: [Session] = []
    var laps: [Stretch] = []
    var timerEvents: [TimerEvent] = []
    var columns = FITColumns()

    /// A stretch of time with a distance: a lap, or the frame of a session.
    struct Stretch {
        /// Seconds of the file's clock.
        var start: Int64
        var elapsedSeconds: Double
        var timerSeconds: Double?
        var distanceMeters: Double?

        var end: Double { Double(start) + elapsedSeconds }
    }

    struct Session {
        var stretch: Stretch
        var sport: Int?
        var subSport: Int?
        var averageHeartRate: Double?
        var averageCadence: Double?
        var ascentMeters: Double?
        var profileName: String?
    }

    struct TimerEvent {
        var time: Int64
        var starts: Bool
    }
}
