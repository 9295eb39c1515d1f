import Measure

/// An `Activity` element while it is being read.
struct TCXActivity: Sendable {
    var sport = Sport.unknown
    var identifier: ZonedInstant?
    var notes: String?
    var device: String?
    private var laps: [TCXLap] = []
    private var utcOffsetSeconds: Int?
    private var samples = SampleColumns()
    private var columnMeters = 0.0
    /// Where the timer stopped in the middle of a lap, and when it went on.
    private var stops: [(from: Instant, to: Instant)] = []
    private var isAfterStop = false
    private var untimedCount = 0
    private var firstUntimedLine = 0

    mutating func beginLap(line: Int) {
        laps.append(TCXLap(line: line, meters: columnMeters))
    }

    /// The timer stood still between two tracks, so that the way between them was not recorded.
    mutating func beginTrack() {
        guard !laps.isEmpty else { return }
        isAfterStop = laps[laps.count - 1].lastTime != nil
        laps[laps.count - 1].lift()
    }

    mutating func setLapStart(_ time: ZonedInstant) {
        guard !laps.isEmpty else { return }
        laps[laps.count - 1].start = time.instant
        if laps.count == 1 { utcOffsetSeconds = time.utcOffsetSeconds }
    }

    mutating func setLapSeconds(_ seconds: Double?) {
        guard !laps.isEmpty else { return }
        laps[laps.count - 1].statedSeconds = seconds
    }

    mutating func setLapMeters(_ meters: Double?) {
        guard !laps.isEmpty else { return }
        laps[laps.count - 1].statedMeters = meters
    }

    mutating func append(_ sample: SampleDraft, line: Int) {
        guard let time = sample.time else {
            if untimedCount == 0 { firstUntimedLine = line }
            untimedCount += 1
            return
        }
        samples.append(sample, at: time)
        if isAfterStop, let last = laps.last?.lastTime, time > last {
            stops.append((last, time))
        }
        isAfterStop = false
        if !sample[.distance].isNaN { columnMeters = sample[.distance] }
        if laps.isEmpty { beginLap(line: line) }
        laps[laps.count - 1].append(sample, at: time)
    }

    /// The activity these laps and points add up to; `nil` when nothing has a time.
    func recorded(notices: inout [Damage]) -> RecordedActivity? {
        guard
            let start = laps.lazy.compactMap(\.start).first ?? identifier?.instant ?? samples.first
        else { return nil }
        let timer = laps.map(\.seconds.value).reduce(0, +)
        let parts = laps.compactMap(\.meters.value)
        let isOneClock = sharesClock(with: start)
        let origin = isOneClock ? start : samples.first ?? start
        let span = samples.last.map { $0.seconds(since: origin) } ?? 0
        let series = samples.series(from: origin)
        notices += laps.compactMap(\.notice) + pointNotices(isOneClock: isOneClock)
        return RecordedActivity(
            sport: sport,
            start: start,
            utcOffsetSeconds: utcOffsetSeconds ?? identifier?.utcOffsetSeconds,
            elapsedSeconds: max(span, timer),
            timerSeconds: laps.isEmpty ? nil : timer,
            distanceMeters: parts.isEmpty ? nil : parts.reduce(0, +),
            averageHeartRate: series.mean(.heartRate),
            averageCadence: series.mean(.cadence),
            laps: recordedLaps(from: start),
            pauses: stops.map { stop in
                Pause(
                    startOffsetSeconds: stop.from.seconds(since: origin),
                    elapsedSeconds: stop.to.seconds(since: stop.from)
                )
            },
            samples: series,
            device: device,
            title: notes
        )
    }

    /// Whether the points were timed by the clock that timed the start.
    ///
    /// Edited files exist whose points lie years after the start they claim.
    private func sharesClock(with start: Instant) -> Bool {
        guard let first = samples.first else { return true }
        return abs(first.seconds(since: start)) < 86_400
    }

    private func recordedLaps(from start: Instant) -> [Lap] {
        var end = start
        return laps.map { lap in
            let recorded = Lap(
                start: lap.start ?? end,
                elapsedSeconds: lap.seconds.value,
                distanceMeters: lap.meters.value
            )
            end = recorded.start.adding(seconds: recorded.elapsedSeconds)
            return recorded
        }
    }

    private func pointNotices(isOneClock: Bool) -> [Damage] {
        var notices: [Damage] = []
        if !isOneClock {
            notices.append(
                Damage(
                    place: .line(laps.first?.line ?? 1),
                    reason: "the track points are dated days away from the start; "
                        + "the start is kept and the points are placed after it"
                )
            )
        }
        if untimedCount > 0 {
            let total = untimedCount + samples.count
            notices.append(
                Damage(
                    place: .line(firstUntimedLine),
                    reason: "\(untimedCount) of \(total) track points have no time; left out"
                )
            )
        }
        return notices
    }
}
