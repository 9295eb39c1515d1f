import Measure

/// Reads the list of activities in Garmin Connect's account export, `…_summarizedActivities.json`.
///
/// There is no public description. Readers that people published agree on `distance` and elevations
/// in centimetres, durations in milliseconds, `startTimeGmt` and `beginTimestamp` in milliseconds
/// since 1970, `startTimeLocal` as if the local clock were UTC, `avgRunCadence` per leg and
/// `avgDoubleCadence` in steps a minute; one of them checked the elevations and the cadences against
/// known places and step lengths. Units are tested for plausibility all the same.
enum GarminSummaries {
    private static let listKey = "summarizedActivitiesExport"

    /// Whether a JSON document is such a list; its one key stands near the beginning.
    static func recognises(head: [UInt8]) -> Bool {
        var scanner = JSONScanner(head)
        // [ { "summarizedActivitiesExport" …
        for _ in 0..<4 {
            guard let token = (try? scanner.next()) ?? nil else { return false }
            if case .key(let name) = token { return name == listKey }
        }
        return false
    }

    static func decode(_ bytes: [UInt8]) throws(DecodeError) -> DecodedFile {
        var scanner = JSONScanner(bytes)
        var collector = ListCollector()
        var entries: [GarminEntry] = []
        var isInList = false
        var listDepth = 0
        do throws(DecodeError) {
            while let token = try scanner.next() {
                switch token {
                case .key(let name): isInList = name == listKey
                case .beginArray where isInList && listDepth == 0: listDepth = scanner.depth
                case .endArray where scanner.depth < listDepth:
                    listDepth = 0
                    isInList = false
                case .beginObject where listDepth > 0 && scanner.depth == listDepth + 1:
                    var entry = GarminEntry(byte: scanner.position - 1)
                    try entry.read(&scanner)
                    guard entries.count < ListCollector.mostActivities else {
                        let most = ListCollector.mostActivities
                        throw DecodeError(
                            Damage(
                                place: .byte(scanner.position),
                                reason: "more than \(most) activities; the rest is left out"
                            )
                        )
                    }
                    entries.append(entry)
                default: break
                }
            }
        } catch {
            collector.append(error.damage)
        }
        let units = GarminUnits(entries)
        for entry in entries {
            if let activity = entry.activity(units) {
                collector.append(activity)
            } else {
                collector.append(
                    Damage(
                        place: .byte(entry.byte),
                        reason: "an activity without a start or a duration; left out"
                    )
                )
            }
        }
        return try collector.file(emptyKind: "list of activities without an entry")
    }
}

/// One activity of the list as it is written.
struct GarminEntry {
    /// Where it begins.
    let byte: Int
    private(set) var texts: [String: String] = [:]
    private(set) var numbers: [String: Double] = [:]

    init(byte: Int) { self.byte = byte }

    private static let wanted: Set<String> = [
        "name", "activityName", "description", "activityType", "sportType", "startTimeGmt",
        "startTimeGMT", "beginTimestamp", "startTimeLocal", "duration", "elapsedDuration",
        "movingDuration", "distance", "avgHr", "averageHR", "avgRunCadence",
        "averageRunningCadence", "averageRunningCadenceInStepsPerMinute", "avgDoubleCadence",
        "elevationGain", "locationName",
    ]

    /// Reads up to the end of the object that has just begun; what is nested is passed over.
    mutating func read(_ scanner: inout JSONScanner) throws(DecodeError) {
        let depth = scanner.depth
        var key = ""
        while let token = try scanner.next() {
            switch token {
            case .key(let name): key = name
            case .string(let text): if Self.wanted.contains(key) { texts[key] = text }
            case .number(let value): if Self.wanted.contains(key) { numbers[key] = value }
            case .beginObject where key == "activityType": try readType(&scanner)
            case .beginObject, .beginArray: try scanner.skip(to: depth + 1)
            case .endObject where scanner.depth < depth: return
            default: break
            }
        }
    }

    /// Some exports have an object with a `typeKey` where others have the word itself.
    private mutating func readType(_ scanner: inout JSONScanner) throws(DecodeError) {
        let depth = scanner.depth
        var key = ""
        while scanner.depth >= depth, let token = try scanner.next() {
            if case .key(let name) = token { key = name }
            if case .string(let text) = token, key == "typeKey" { texts["activityType"] = text }
        }
    }

    func number(_ keys: String...) -> Double? {
        keys.lazy.compactMap { numbers[$0] }.first { $0 > 0 }
    }

    private func text(_ keys: String...) -> String? {
        keys.lazy.compactMap { texts[$0]?.nonEmpty }.first
    }

    func activity(_ units: GarminUnits) -> RecordedActivity? {
        guard let start else { return nil }
        let timer = number("duration").map { $0 * units.seconds }
        let elapsed = number("elapsedDuration").map { $0 * units.seconds } ?? timer
        guard let elapsed else { return nil }
        let sport = GarminSport.meaning(text("activityType") ?? text("sportType") ?? "")
        let cadence =
            number("avgRunCadence").map { Cadence.perLeg($0, sport: sport.sport) }
            ?? number(
                "avgDoubleCadence",
                "averageRunningCadence",
                "averageRunningCadenceInStepsPerMinute"
            ).map { $0 / 2 }
        return RecordedActivity(
            sport: sport.sport,
            subSport: sport.subSport,
            start: start.instant,
            utcOffsetSeconds: start.utcOffsetSeconds,
            elapsedSeconds: max(elapsed, timer ?? 0),
            timerSeconds: timer,
            distanceMeters: number("distance").map { $0 * units.meters },
            averageHeartRate: number("avgHr", "averageHR"),
            averageCadence: cadence,
            ascentMeters: number("elevationGain").map { $0 * units.meters },
            title: text("name", "activityName", "locationName"),
            note: text("description"),
            isListEntry: true
        )
    }

    private var start: ZonedInstant? {
        guard let instant = time("startTimeGmt") ?? time("startTimeGMT") ?? time("beginTimestamp")
        else { return nil }
        guard let local = time("startTimeLocal") else { return ZonedInstant(instant: instant) }
        let offset = local.seconds(since: instant)
        // Zones differ from UTC by quarters of an hour, up to fourteen hours.
        let isZone = offset.truncatingRemainder(dividingBy: 900) == 0 && abs(offset) <= 14 * 3600
        return ZonedInstant(instant: instant, utcOffsetSeconds: isZone ? Int(offset) : nil)
    }

    private func time(_ key: String) -> Instant? {
        if let value = numbers[key], value > 0 {
            // Seconds until the year 2286, milliseconds from April 1970 on.
            return Instant(secondsSince1970: value < 1e10 ? value : value / 1000)
        }
        return texts[key].flatMap { Instant(iso8601: $0) }
    }
}

/// Seconds and metres for one of a list's numbers, told by what the whole list makes plausible.
struct GarminUnits {
    private(set) var seconds = 0.001
    private(set) var meters = 0.01

    init(_ entries: [GarminEntry]) {
        let durations = entries.compactMap { $0.number("duration", "elapsedDuration") }.sorted()
        // Half of the activities last longer than 100 seconds and shorter than 28 hours.
        if !durations.isEmpty, durations[durations.count / 2] < 100_000 { seconds = 1 }
        let speeds = entries.compactMap { entry -> Double? in
            guard let distance = entry.number("distance"), let time = entry.number("duration")
            else {
                return nil
            }
            return distance / (time * seconds)
        }.sorted()
        // From a stroll to a descent on a bicycle, if the numbers were metres.
        if !speeds.isEmpty, (0.2...20).contains(speeds[speeds.count / 2]) { meters = 1 }
    }
}

/// Garmin Connect's words for sorts of activities.
enum GarminSport {
    static func meaning(_ word: String) -> SportWord.Meaning {
        let name = word.lowercased()
        if let known = SportWord.meaning(name) { return known }
        // "street_running", "obstacle_run": the sort's last part tells.
        switch name {
        case "": return .init(sport: .unknown)
        case _ where name.hasSuffix("_running") || name.hasSuffix("_run"):
            let kind = name.split(separator: "_").first.map(String.init)
            return .init(sport: .running, subSport: kind)
        case _ where name.hasSuffix("_walking"): return .init(sport: .walking)
        case _ where name.hasSuffix("_hiking"): return .init(sport: .hiking)
        case _
        where name.hasSuffix("_biking") || name.hasSuffix("_cycling") || name.hasSuffix("_ride"):
            return .init(sport: .cycling)
        case _ where name.hasSuffix("_swimming"): return .init(sport: .swimming)
        default: return .init(sport: .other(name))
        }
    }
}
