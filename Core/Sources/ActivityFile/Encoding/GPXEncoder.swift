import Measure

/// Writes GPX 1.1 with heart rate, cadence and temperature in Garmin's TrackPointExtension.
///
/// A track point needs a position, so samples without one are left out; so are laps, power and
/// running dynamics, for which GPX has no common place.
public struct GPXEncoder: Sendable {
    public init() {}

    public func encode(_ activity: RecordedActivity) -> String {
        var text = MarkupText()
        text.line("<gpx version=\"1.1\" creator=\"\(creator(of: activity))\"")
        text.line(" xmlns=\"http://www.topografix.com/GPX/1/1\"")
        text.line(
            " xmlns:gpxtpx=\"http://www.garmin.com/xmlschemas/TrackPointExtension/v1\">"
        )
        text.line("<metadata><time>\(activity.start.iso8601)</time></metadata>")
        text.line("<trk>")
        text.element("name", activity.title)
        if activity.sport != .unknown { text.element("type", activity.sport.name) }
        text.line("<trkseg>")
        for index in 0..<activity.samples.count { append(index, of: activity, to: &text) }
        text.line("</trkseg>")
        text.line("</trk>")
        text.line("</gpx>")
        return text.string
    }

    private func creator(of activity: RecordedActivity) -> String {
        MarkupText.escaped(activity.device ?? "Hipwise")
    }

    private func append(_ index: Int, of activity: RecordedActivity, to text: inout MarkupText) {
        let samples = activity.samples
        guard let latitude = samples.value(.latitude, at: index),
            let longitude = samples.value(.longitude, at: index)
        else { return }
        let time = activity.start.adding(milliseconds: samples.offsetsMilliseconds[index])
        var point = "<trkpt lat=\"\(MarkupText.decimal(latitude, places: 7))\""
        point += " lon=\"\(MarkupText.decimal(longitude, places: 7))\">"
        if let altitude = samples.value(.altitude, at: index) {
            point += "<ele>\(MarkupText.decimal(altitude, places: 2))</ele>"
        }
        point += "<time>\(time.iso8601)</time>"
        point += extensions(samples, index)
        text.line(point + "</trkpt>")
    }

    /// In the order the schema asks for: temperature, heart rate, cadence.
    private func extensions(_ samples: SampleSeries, _ index: Int) -> String {
        var values = ""
        if let degrees = samples.value(.temperature, at: index) {
            values += "<gpxtpx:atemp>\(MarkupText.decimal(degrees, places: 1))</gpxtpx:atemp>"
        }
        if let beats = samples.value(.heartRate, at: index) {
            values += "<gpxtpx:hr>\(MarkupText.decimal(beats, places: 0))</gpxtpx:hr>"
        }
        if let cycles = samples.value(.cadence, at: index) {
            values += "<gpxtpx:cad>\(MarkupText.decimal(cycles, places: 0))</gpxtpx:cad>"
        }
        guard !values.isEmpty else { return "" }
        return "<extensions><gpxtpx:TrackPointExtension>\(values)"
            + "</gpxtpx:TrackPointExtension></extensions>"
    }
}

extension Instant {
    func adding(milliseconds: Int64) -> Instant {
        Instant(millisecondsSince1970: millisecondsSince1970 + milliseconds)
    }
}
