import Measure

/// What has been read of a GPX file so far, and the activity it adds up to.
struct GPXDraft: Sendable {
    var creator: String?
    var fileName: String?
    /// Of the track that is open now.
    var trackName: String?
    var trackType: String?
    var ascentMeters: Double?
    var utcOffsetSeconds: Int?
    var way = GreatCircle()
    var waypointCount = 0
    private var routePointCount = 0
    /// Along the points of planned routes, and along track points without a time.
    private var routeWay = GreatCircle()
    private var untimedWay = GreatCircle()
    /// Of the first track with a time: untimed ones beside it are drawn routes, often elsewhere.
    private var title: String?
    private var type: String?
    private var samples = SampleColumns()
    private var untimedCount = 0
    private var firstUntimedLine = 0

    mutating func beginTrack() {
        trackName = nil
        trackType = nil
    }

    /// The way to the next point is not counted: nothing was recorded there.
    mutating func beginSegment() {
        way.lift()
        untimedWay.lift()
    }

    mutating func beginRoute() { routeWay.lift() }

    mutating func appendRoutePoint(latitude: Double, longitude: Double) {
        routePointCount += 1
        if abs(latitude) <= 90, abs(longitude) <= 180 {
            routeWay.advance(latitude: latitude, longitude: longitude)
        }
    }

    /// Takes a finished track point; one without a time cannot be placed in the activity.
    mutating func append(_ sample: SampleDraft, line: Int) {
        guard let time = sample.time else {
            if untimedCount == 0 { firstUntimedLine = line }
            untimedCount += 1
            if !sample[.latitude].isNaN {
                untimedWay.advance(latitude: sample[.latitude], longitude: sample[.longitude])
            }
            return
        }
        samples.append(sample, at: time)
        title = title ?? trackName
        type = type ?? trackType
        if !sample[.latitude].isNaN {
            way.advance(latitude: sample[.latitude], longitude: sample[.longitude])
        }
    }

    func file(damage: Damage?) throws(DecodeError) -> DecodedFile {
        guard let start = samples.first, let end = samples.last else {
            // A damaged file that gave nothing is an error; only a sound one may be called a route.
            if let damage { throw DecodeError(damage) }
            return DecodedFile(contents: .noActivity(kind: kindWithoutActivity))
        }
        let series = samples.series(from: start)
        let activity = RecordedActivity(
            sport: sport,
            start: start,
            utcOffsetSeconds: utcOffsetSeconds,
            elapsedSeconds: end.seconds(since: start),
            distanceMeters: series.has(.latitude) ? way.meters : nil,
            averageHeartRate: series.mean(.heartRate),
            averageCadence: series.mean(.cadence),
            ascentMeters: ascentMeters,
            samples: series,
            device: creator,
            title: title ?? fileName
        )
        var notices: [Damage] = []
        if untimedCount > 0 {
            let total = untimedCount + samples.count
            notices.append(
                Damage(
                    place: .line(firstUntimedLine),
                    reason: "\(untimedCount) of \(total) track points have no time; left out"
                )
            )
        }
        if let damage { notices.append(damage) }
        return DecodedFile(contents: .activities([activity]), damage: notices, skipped: skipped)
    }

    private var sport: Sport {
        // Strava's older exports give a number for the type; 9 was a run and 1 a ride.
        switch type {
        case "9": .running
        case "1": .cycling
        case .some(let name): Sport(name: name)
        case nil: .unknown
        }
    }

    private var skipped: [Skip] {
        [
            Skip(count: waypointCount, reason: "waypoints"),
            Skip(count: routePointCount, reason: "points of a planned route"),
        ].filter { $0.count > 0 }
    }

    private var kindWithoutActivity: String {
        if untimedCount > 0 { return "route without times" + Self.length(of: untimedWay) }
        if routePointCount > 0 { return "planned route" + Self.length(of: routeWay) }
        if waypointCount > 0 { return "waypoints" }
        return "GPX without points"
    }

    /// Such as `, 12.3 km`; nothing where there is no way.
    private static func length(of way: GreatCircle) -> String {
        let hundreds = Int((way.meters / 100).rounded())
        return hundreds > 0 ? ", \(hundreds / 10).\(hundreds % 10) km" : ""
    }
}
