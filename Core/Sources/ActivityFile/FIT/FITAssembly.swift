import Measure

/// Makes activities of what the messages of one file said.
struct FITAssembly {
    let part: FITPart
    private let columns: FITColumns
    /// Starts and stops in the order they happened.
    let timerEvents: [FITPart.TimerEvent]

    /// Before this the stamps count from when the device was switched on.
    static let earliestBelievable = instant(FITTime.smallestAbsolute)

    init(_ part: FITPart) {
        self.part = part
        columns = part.columns
        timerEvents = part.timerEvents.sorted { $0.time < $1.time }
    }

    static func instant(_ time: Int64) -> Instant {
        Instant(millisecondsSince1970: (FITTime.epochSecondsSince1970 + time) * 1000)
    }

    /// One activity for each session; without any, one for the whole file.
    func activities() -> [RecordedActivity] {
        let sessions = part.sessions.isEmpty ? [rebuiltSession()] : part.sessions
        guard sessions.count > 1 else {
            return [activity(sessions[0], samples: samples(of: sessions[0]), laps: part.laps)]
        }
        let stretches = sessions.map(\.stretch)
        let split = FITSplit(stretches)
        let rows = split.rows(of: columns.times)
        var laps: [[FITPart.Stretch]] = Array(repeating: [], count: sessions.count)
        for lap in part.laps { laps[split.owner(of: lap.start)].append(lap) }
        var travelled = 0.0
        return sessions.indices.map { index in
            let samples = samples(of: sessions[index], rows: rows[index])
            return activity(
                sessions[index],
                samples: countingFromStart(samples, after: &travelled),
                laps: laps[index]
            )
        }
    }

    private func activity(
        _ session: FITPart.Session,
        samples: SampleSeries,
        laps: [FITPart.Stretch]
    ) -> RecordedActivity {
        let subSport = session.subSport.map {
            FITProfile.name($0, in: FITProfile.subSports, unknown: "sub_sport")
        }
        let sport = session.sport.map {
            Sport(name: FITProfile.name($0, in: FITProfile.sports, unknown: "sport"))
        }
        return RecordedActivity(
            sport: sport ?? .unknown,
            subSport: subSport == "generic" ? nil : subSport,
            start: Self.instant(session.stretch.start),
            utcOffsetSeconds: part.utcOffsetSeconds,
            elapsedSeconds: session.stretch.elapsedSeconds,
            timerSeconds: session.stretch.timerSeconds,
            distanceMeters: session.stretch.distanceMeters ?? measuredDistance(samples),
            averageHeartRate: session.averageHeartRate ?? samples.mean(.heartRate),
            averageCadence: session.averageCadence ?? samples.mean(.cadence),
            ascentMeters: session.ascentMeters,
            laps: laps.map {
                Lap(
                    start: Self.instant($0.start),
                    elapsedSeconds: $0.elapsedSeconds,
                    timerSeconds: $0.timerSeconds,
                    distanceMeters: $0.distanceMeters
                )
            },
            pauses: pauses(in: session.stretch),
            samples: samples,
            device: FITProfile.device(
                maker: part.maker,
                product: part.product,
                productName: part.productName
            ),
            title: session.profileName
        )
    }

    /// Takes off the distance of earlier sessions where the device counts on through all of them.
    private func countingFromStart(
        _ samples: SampleSeries,
        after travelled: inout Double
    ) -> SampleSeries {
        guard let column = samples.columns[.distance],
            let first = column.first(where: { !$0.isNaN }),
            let last = column.last(where: { !$0.isNaN })
        else { return samples }
        let base = travelled
        travelled = last
        guard base > 0, first >= base else { return samples }
        var columns = samples.columns
        columns[.distance] = column.map { $0 - base }
        return SampleSeries(offsetsMilliseconds: samples.offsetsMilliseconds, columns: columns)
    }

    /// The last distance of the samples or, without any, the length of their track.
    private func measuredDistance(_ samples: SampleSeries) -> Double? {
        if let last = samples.columns[.distance]?.last(where: { !$0.isNaN }) { return last }
        guard let latitudes = samples.columns[.latitude],
            let longitudes = samples.columns[.longitude]
        else { return nil }
        var track = GreatCircle()
        for (latitude, longitude) in zip(latitudes, longitudes)
        where !latitude.isNaN && !longitude.isNaN {
            track.advance(latitude: latitude, longitude: longitude)
        }
        return track.meters
    }

    /// What a session message would have said, for files whose device stopped before writing one.
    private func rebuiltSession() -> FITPart.Session {
        let times = columns.times.lazy.filter { $0 > 0 }.map { Int64($0) }
        let begin = times.min() ?? part.laps.map(\.start).min() ?? part.created ?? 0
        let lapEnd = part.laps.map(\.end).max() ?? 0
        let end = max(Double(times.max() ?? begin), lapEnd, Double(begin))
        return FITPart.Session(
            stretch: FITPart.Stretch(
                start: begin,
                elapsedSeconds: end - Double(begin),
                timerSeconds: timerSeconds(until: end)
            ),
            sport: part.sport,
            subSport: part.subSport,
            profileName: part.profileName
        )
    }

    /// The records at `rows`, or all of them, as the samples of `session`.
    private func samples(of session: FITPart.Session, rows: [Range<Int>]? = nil) -> SampleSeries {
        let start = session.stretch.start
        func chosen<Value>(_ values: [Value]) -> [Value] {
            guard let rows else { return values }
            if let only = rows.first, rows.count == 1 { return Array(values[only]) }
            return rows.flatMap { values[$0] }
        }
        func offset(_ time: UInt32) -> Int64 { time == 0 ? 0 : (Int64(time) - start) * 1000 }
        let offsets = chosen(columns.times).map(offset)
        var kept: [Channel: [Double]] = [:]
        for channel in Channel.allCases where columns.active.contains(Int(channel.rawValue)) {
            let column = chosen(columns.values[Int(channel.rawValue)])
            if column.contains(where: { !$0.isNaN }) { kept[channel] = column }
        }
        return SampleSeries(offsetsMilliseconds: offsets, columns: kept)
    }
}

extension FITPart {
    /// By content rather than by what the file calls itself, unless that rules a recording out.
    var isActivity: Bool {
        if let fileType, FITProfile.neverHoldsActivity(fileType: fileType) { return false }
        return !sessions.isEmpty || columns.count > 0 || !laps.isEmpty
    }
}
