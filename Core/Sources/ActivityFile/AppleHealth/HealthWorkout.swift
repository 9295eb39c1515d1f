import Measure

/// A `Workout` element, its children included, while and after it is read.
struct HealthWorkout: Sendable {
    var sport = Sport.unknown
    var source: Int?
    var start: HealthTime?
    var end: HealthTime?
    var duration: Double?
    var durationUnit: HealthUnit?
    var totalDistance: Double?
    var totalDistanceUnit: HealthUnit?
    var statedMeters: Double?
    var averageHeartRate: Double?
    var ascentMeters: Double?
    var isIndoor = false
    var events: [Event] = []

    /// More than anybody presses; what comes after is left out.
    static let eventLimit = 10_000

    struct Event: Sendable {
        var kind: Kind
        var second: Int
        var seconds: Double?

        enum Kind: Sendable {
            case pause, resume, lap
        }
    }

    /// Start and end with everything between them; `nil` where the workout cannot be placed.
    var span: Range<Int>? {
        guard let start else { return nil }
        if let end, end.second >= start.second { return start.second..<end.second }
        guard let timerSeconds, timerSeconds < 1e8 else { return nil }
        return start.second..<(start.second + Int(timerSeconds.rounded()))
    }

    /// The watch's own duration, which leaves pauses out.
    var timerSeconds: Double? {
        guard let duration, duration > 0, let unit = (durationUnit ?? .minutes).inSeconds else {
            return nil
        }
        return duration * unit
    }

    var distanceMeters: Double? {
        let total = totalDistance.flatMap { value in
            (totalDistanceUnit ?? .kilometers).meters.map { $0 * value }
        }
        // Newer exports state it among the statistics, some older ones write zero beside them.
        if let total, total > 0 { return total }
        return statedMeters ?? total
    }

    /// Stretches in which the timer stood still, as the watch or the runner stopped it.
    var pauses: [Range<Int>] {
        guard let span else { return [] }
        var pauses: [Range<Int>] = []
        var began: Int?
        for event in events.sorted(by: { $0.second < $1.second }) {
            let second = min(max(event.second, span.lowerBound), span.upperBound)
            switch event.kind {
            case .pause: began = began ?? second
            case .resume:
                if let from = began, second > from { pauses.append(from..<second) }
                began = nil
            case .lap: break
            }
        }
        if let began, began < span.upperBound { pauses.append(began..<span.upperBound) }
        return pauses
    }

    /// Laps where the watch noted where each began and how long it took, one after the other.
    var laps: [Lap] {
        guard let span else { return [] }
        var laps: [Lap] = []
        var last = Double(span.lowerBound) - 1
        for event in events where event.kind == .lap {
            let begin = Double(event.second)
            guard let seconds = event.seconds, seconds > 0, begin >= last - 1,
                begin + seconds <= Double(span.upperBound) + 1
            else { return [] }
            laps.append(
                Lap(
                    start: Instant(millisecondsSince1970: Int64(event.second) * 1000),
                    elapsedSeconds: seconds
                )
            )
            last = begin + seconds
        }
        return laps
    }

    /// The activity, with samples that lie inside it.
    func recorded(samples: SampleSeries, sourceName: String?) -> RecordedActivity? {
        guard let start, let span else { return nil }
        let elapsed = Double(span.count)
        let paused = Double(pauses.reduce(0) { $0 + $1.count })
        let timer = timerSeconds ?? (paused > 0 ? elapsed - paused : nil)
        return RecordedActivity(
            sport: sport,
            subSport: isIndoor ? (sport == .running ? "treadmill" : "indoor") : nil,
            start: start.instant,
            utcOffsetSeconds: start.utcOffsetSeconds,
            elapsedSeconds: elapsed,
            timerSeconds: timer.map { min($0, elapsed) },
            distanceMeters: distanceMeters,
            averageHeartRate: averageHeartRate ?? samples.mean(.heartRate),
            averageCadence: samples.mean(.cadence),
            ascentMeters: ascentMeters,
            laps: laps,
            pauses: pauses.map { pause in
                Pause(
                    startOffsetSeconds: Double(pause.lowerBound - span.lowerBound),
                    elapsedSeconds: Double(pause.count)
                )
            },
            samples: samples,
            device: sourceName
        )
    }
}

extension Sport {
    /// The sport that an export calls, say, `HKWorkoutActivityTypeSwimBikeRun`.
    init(healthName: String) {
        let prefix = "HKWorkoutActivityType"
        let name =
            healthName.hasPrefix(prefix) ? healthName.dropFirst(prefix.count) : healthName[...]
        switch name {
        case "SwimBikeRun": self = .multisport
        case "Transition": self = .transition
        default:
            var words = ""
            for character in name {
                if character.isUppercase, !words.isEmpty { words += "_" }
                words += character.lowercased()
            }
            self.init(name: words)
        }
    }
}
