import Measure

/// A lap as the file states it, beside what its track points show.
///
/// Several exporters write zero totals, or minutes where seconds belong. A total is therefore
/// believed only if the track points allow it; otherwise the points speak.
struct TCXLap: Sendable {
    var start: Instant?
    var line: Int
    var statedSeconds: Double?
    var statedMeters: Double?

    /// Judgement: nobody records a hundred days, or once around the Earth, in one lap.
    private static let longestSeconds = 8_640_000.0
    private static let longestMeters = 40_000_000.0

    private var firstTime: Instant?
    private(set) var lastTime: Instant?
    /// Track points at least half a second after the one before.
    private var distinctMoments = 0
    private var way = GreatCircle()
    private var columnGain = 0.0
    private var lastColumnMeters: Double
    private var columnIsCumulative = true

    /// Begins a lap at `line`, `meters` into the activity by the distance column so far.
    init(line: Int, meters: Double) {
        self.line = line
        lastColumnMeters = meters
    }

    /// The way to the next point is not counted.
    mutating func lift() { way.lift() }

    mutating func append(_ sample: SampleDraft, at time: Instant) {
        if let lastTime {
            if time.seconds(since: lastTime) >= 0.5 { distinctMoments += 1 }
        } else {
            distinctMoments = 1
        }
        firstTime = min(firstTime ?? time, time)
        lastTime = max(lastTime ?? time, time)
        if !sample[.latitude].isNaN {
            way.advance(latitude: sample[.latitude], longitude: sample[.longitude])
        }
        let meters = sample[.distance]
        if !meters.isNaN {
            // A few centimetres back are rounding; more means that the column counts single steps.
            if meters < lastColumnMeters - 1 { columnIsCumulative = false }
            columnGain += max(0, meters - lastColumnMeters)
            lastColumnMeters = meters
        }
    }

    /// Seconds that the timer ran.
    ///
    /// A watch records while its timer runs, at most once a second; a total that is less than half
    /// the number of distinct moments recorded cannot be seconds.
    var seconds: (value: Double, isDoubted: Bool) {
        let span = lastTime.flatMap { last in firstTime.map { last.seconds(since: $0) } } ?? 0
        if let stated = statedSeconds, (0...Self.longestSeconds).contains(stated),
            stated > 0 || span == 0, stated >= Double(distinctMoments - 1) / 2
        {
            return (stated, false)
        }
        return (span, statedSeconds != nil)
    }

    /// Metres of the lap; `nil` when neither totals nor points tell.
    ///
    /// A stated total below a tenth of what the points show is not believed.
    var meters: (value: Double?, isDoubted: Bool) {
        let measured = measuredMeters
        if let stated = statedMeters, (0...Self.longestMeters).contains(stated),
            stated > 0 || (measured ?? 0) == 0,
            stated >= (measured ?? 0) / 10
        {
            return (stated, false)
        }
        return (measured, statedMeters != nil)
    }

    private var measuredMeters: Double? {
        if columnIsCumulative, columnGain > 0 { return columnGain }
        return way.meters > 0 ? way.meters : nil
    }

    /// What was not believed, as a sentence fragment; `nil` when all was.
    var notice: Damage? {
        switch (seconds.isDoubted, meters.isDoubted) {
        case (false, false): nil
        case (true, false):
            Damage(place: .line(line), reason: "the lap's time cannot be right; \(measuredPart)")
        case (false, true):
            Damage(
                place: .line(line),
                reason: "the lap's distance cannot be right; \(measuredPart)"
            )
        case (true, true):
            Damage(
                place: .line(line),
                reason: "the lap's time and distance cannot be right; \(measuredPart)"
            )
        }
    }

    private var measuredPart: String { "taken from its track points" }
}
