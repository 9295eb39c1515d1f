import Measure

/// Writes a Training Center Database with laps, heart rate, speed, cadence and power.
///
/// Running cadence goes into the activity extension as Garmin's own devices do it, any other into
/// the plain element. Running dynamics have no place in the format. Calories, which the schema
/// demands and which are not kept, are written as 0.
public struct TCXEncoder: Sendable {
    public init() {}

    public func encode(_ activity: RecordedActivity) -> String {
        var text = MarkupText()
        text.line("<TrainingCenterDatabase")
        text.line(" xmlns=\"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2\"")
        text.line(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"")
        text.line(" xmlns:ax=\"http://www.garmin.com/xmlschemas/ActivityExtension/v2\">")
        text.line("<Activities>")
        text.line("<Activity Sport=\"\(sportName(activity.sport))\">")
        text.line("<Id>\(activity.start.iso8601)</Id>")
        let laps = activity.laps.isEmpty ? [wholeLap(of: activity)] : activity.laps
        for (index, lap) in laps.enumerated() {
            let next = index + 1 < laps.count ? laps[index + 1].start : nil
            append(lap, isFirst: index == 0, until: next, of: activity, to: &text)
        }
        text.element("Notes", activity.title)
        appendCreator(activity.device, to: &text)
        text.line("</Activity>")
        text.line("</Activities>")
        text.line("</TrainingCenterDatabase>")
        return text.string
    }

    /// The schema knows three sports.
    private func sportName(_ sport: Sport) -> String {
        switch sport {
        case .running: "Running"
        case .cycling: "Biking"
        default: "Other"
        }
    }

    private func wholeLap(of activity: RecordedActivity) -> Lap {
        Lap(
            start: activity.start,
            elapsedSeconds: activity.timerSeconds ?? activity.elapsedSeconds,
            distanceMeters: activity.distanceMeters
        )
    }

    private func append(
        _ lap: Lap,
        isFirst: Bool,
        until next: Instant?,
        of activity: RecordedActivity,
        to text: inout MarkupText
    ) {
        text.line("<Lap StartTime=\"\(lap.start.iso8601)\">")
        let seconds = MarkupText.decimal(lap.elapsedSeconds, places: 3)
        text.line("<TotalTimeSeconds>\(seconds)</TotalTimeSeconds>")
        let meters = MarkupText.decimal(lap.distanceMeters ?? 0, places: 2)
        text.line("<DistanceMeters>\(meters)</DistanceMeters>")
        text.line("<Calories>0</Calories>")
        text.line("<Intensity>Active</Intensity>")
        text.line("<TriggerMethod>Manual</TriggerMethod>")
        text.line("<Track>")
        for index in 0..<activity.samples.count {
            let offset = activity.samples.offsetsMilliseconds[index]
            let time = activity.start.adding(milliseconds: offset)
            guard isFirst || time >= lap.start, next.map({ time < $0 }) ?? true else { continue }
            text.line(trackpoint(index, at: time, of: activity))
        }
        text.line("</Track>")
        text.line("</Lap>")
    }

    private func trackpoint(_ index: Int, at time: Instant, of activity: RecordedActivity) -> String
    {
        let samples = activity.samples
        var point = "<Trackpoint><Time>\(time.iso8601)</Time>"
        if let latitude = samples.value(.latitude, at: index),
            let longitude = samples.value(.longitude, at: index)
        {
            point += "<Position><LatitudeDegrees>\(MarkupText.decimal(latitude, places: 7))"
            point += "</LatitudeDegrees><LongitudeDegrees>"
            point += "\(MarkupText.decimal(longitude, places: 7))</LongitudeDegrees></Position>"
        }
        if let altitude = samples.value(.altitude, at: index) {
            point += "<AltitudeMeters>\(MarkupText.decimal(altitude, places: 2))</AltitudeMeters>"
        }
        if let distance = samples.value(.distance, at: index) {
            point += "<DistanceMeters>\(MarkupText.decimal(distance, places: 2))</DistanceMeters>"
        }
        if let beats = samples.value(.heartRate, at: index) {
            point += "<HeartRateBpm><Value>\(MarkupText.decimal(beats, places: 0))"
            point += "</Value></HeartRateBpm>"
        }
        let cadence = samples.value(.cadence, at: index).map { MarkupText.decimal($0, places: 0) }
        if let cadence, activity.sport != .running { point += "<Cadence>\(cadence)</Cadence>" }
        point += extensions(
            samples,
            index,
            runCadence: activity.sport == .running ? cadence : nil
        )
        return point + "</Trackpoint>"
    }

    /// In the order the schema asks for: speed, run cadence, watts.
    private func extensions(_ samples: SampleSeries, _ index: Int, runCadence: String?) -> String {
        var values = ""
        if let speed = samples.value(.speed, at: index) {
            values += "<ax:Speed>\(MarkupText.decimal(speed, places: 3))</ax:Speed>"
        }
        if let runCadence { values += "<ax:RunCadence>\(runCadence)</ax:RunCadence>" }
        if let power = samples.value(.power, at: index) {
            values += "<ax:Watts>\(MarkupText.decimal(power, places: 0))</ax:Watts>"
        }
        return values.isEmpty ? "" : "<Extensions><ax:TPX>\(values)</ax:TPX></Extensions>"
    }

    /// The schema asks for numbers of the device that are not known here.
    private func appendCreator(_ device: String?, to text: inout MarkupText) {
        guard let device else { return }
        text.line("<Creator xsi:type=\"Device_t\">")
        text.element("Name", device)
        text.line("<UnitId>0</UnitId><ProductID>0</ProductID>")
        text.line("<Version><VersionMajor>0</VersionMajor><VersionMinor>0</VersionMinor></Version>")
        text.line("</Creator>")
    }
}
