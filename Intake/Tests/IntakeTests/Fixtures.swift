import ActivityFile
import Intake

/// Small documents and answers that several suites use.
enum Fixtures {
    /// Two points, ten seconds apart, on 1 May 2024.
    static let gpx = """
        <?xml version="1.0" encoding="UTF-8"?>
        <gpx version="1.1" creator="Watch" xmlns="http://www.topografix.com/GPX/1/1">
        <trk><name>Park</name><type>running</type><trkseg>
        <trkpt lat="52.5" lon="13.4"><ele>34</ele><time>2024-05-01T06:00:00Z</time></trkpt>
        <trkpt lat="52.5005" lon="13.4"><ele>34</ele><time>2024-05-01T06:00:10Z</time></trkpt>
        </trkseg></trk>
        </gpx>
        """

    static let tcx = """
        <?xml version="1.0" encoding="UTF-8"?>
        <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
        <Activities><Activity Sport="Running"><Id>2024-05-01T06:00:00Z</Id>
        <Lap StartTime="2024-05-01T06:00:00Z"><TotalTimeSeconds>600</TotalTimeSeconds>
        <DistanceMeters>2000</DistanceMeters><Track>
        <Trackpoint><Time>2024-05-01T06:00:00Z</Time></Trackpoint>
        <Trackpoint><Time>2024-05-01T06:10:00Z</Time></Trackpoint>
        </Track></Lap></Activity></Activities>
        </TrainingCenterDatabase>
        """

    static func items(
        _ paths: [String],
        limits: IntakeLimits = IntakeLimits()
    ) -> [IntakeItem] {
        var items: [IntakeItem] = []
        IntakeWalker(paths: paths, limits: limits).forEach { items.append($0) }
        return items
    }
}

extension IntakeItem {
    /// The outcome in a line that a test can compare.
    var words: String {
        switch outcome {
        case .decoded(let file): file.words
        case .known: "known"
        case .skipped(let reason): "skipped: \(reason)"
        case .failed(let reason): "failed: \(reason)"
        }
    }
}

extension DecodedFile {
    fileprivate var words: String {
        if case .noActivity(let kind) = contents { return "no activity: \(kind)" }
        guard case .activities(let activities) = contents else { return "" }
        let count = "\(activities.count) activity"
        return damage.isEmpty ? count : "\(count) with damage \(damage.map(\.description))"
    }
}
