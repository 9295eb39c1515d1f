@testable import ActivityFile

/// Writes an Apple Health export line by line, for the tests.
struct HealthText {
    var lines: [String] = []
    static let quantity = "HKQuantityTypeIdentifier"

    mutating func record(
        _ type: String,
        _ value: String,
        unit: String,
        at start: String,
        to end: String? = nil,
        source: String = "Watch"
    ) {
        lines.append(
            "<Record type=\"\(Self.quantity)\(type)\" sourceName=\"\(source)\" unit=\"\(unit)\" "
                + "device=\"&lt;&lt;HKDevice: 0x1&gt;, name:x&gt;\" "
                + "startDate=\"\(start)\" endDate=\"\(end ?? start)\" value=\"\(value)\"/>"
        )
    }

    mutating func workout(
        _ type: String = "Running",
        from start: String,
        to end: String,
        source: String = "Watch",
        more: String = "",
        children: [String] = []
    ) {
        lines.append(
            "<Workout workoutActivityType=\"HKWorkoutActivityType\(type)\" sourceName=\"\(source)\" "
                + "\(more) startDate=\"\(start)\" endDate=\"\(end)\">"
        )
        lines += children + ["</Workout>"]
    }

    var document: String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<HealthData locale=\"de_DE\">\n"
            + lines.joined(separator: "\n") + "\n</HealthData>\n"
    }

    func decoded() throws -> DecodedFile { try Self.decode(document) }

    static func decode(_ document: String) throws -> DecodedFile {
        let bytes = Array(document.utf8)
        return try ActivityMarkupReader.decode(bytes.span)
    }
}
