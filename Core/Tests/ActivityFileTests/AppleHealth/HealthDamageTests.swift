import Testing

@testable import ActivityFile

@Suite struct HealthDamageTests {
    private static let run =
        "<Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" "
        + "startDate=\"2024-05-01 07:00:00 +0200\" endDate=\"2024-05-01 07:40:00 +0200\"/>\n"

    private static func heartRate(_ second: Int, value: String = "150") -> String {
        "<Record type=\"HKQuantityTypeIdentifierHeartRate\" sourceName=\"W\" "
            + "startDate=\"2024-05-01 07:00:\(second) +0200\" value=\"\(value)\"/>\n"
    }

    private static func document(_ body: String, type: String = "") -> String {
        "<?xml version=\"1.0\"?>\n\(type)<HealthData>\n\(body)\(run)</HealthData>\n"
    }

    struct Example: Sendable, CustomTestStringConvertible {
        var name: String
        var document: String
        var samples: Int
        var damage: [String]
        var testDescription: String { name }
    }

    @Test(arguments: examples)
    func `damage costs at most the record it is in`(_ example: Example) throws {
        let file = try HealthText.decode(example.document)
        #expect(file.activities.count == 1)
        #expect(file.activities.first?.samples.count == example.samples)
        #expect(file.damage.map(\.description) == example.damage)
    }

    static let brokenType = "the document type is broken; it was read over"

    static let examples: [Example] = [
        Example(
            name: "a control character in a name",
            document: document(
                heartRate(10).replacing("\"W\"", with: "\"W\u{1}\"") + heartRate(11)
            ),
            samples: 1,
            damage: ["at line 3: a character that XML does not allow"]
        ),
        Example(
            name: "a control character in a value",
            document: document(heartRate(10, value: "15\u{2}0") + heartRate(11)),
            samples: 1,
            damage: ["at line 3: a character that XML does not allow"]
        ),
        Example(
            name: "control characters where nothing is used",
            document: document(
                "<Record type=\"Other\" value=\"\u{1}\u{2}\"/>"
                    + heartRate(11)
                    .replacing("<Record", with: "<Record device=\"\u{3}\"")
            ),
            samples: 1,
            damage: []
        ),
        Example(
            name: "a record without its end",
            document: document(
                heartRate(10).replacing("\"/>", with: "") + heartRate(11)
            ),
            samples: 1,
            damage: ["at line 3: not well-formed XML (an element's tag is broken)"]
        ),
        Example(
            name: "a quotation mark inside a value",
            document: document(heartRate(10, value: "1\"50") + heartRate(11)),
            samples: 1,
            damage: ["at line 3: not well-formed XML (an element's tag is broken)"]
        ),
        Example(
            name: "an end that closes nothing",
            document: document(heartRate(10) + "</Record>\n" + heartRate(11)),
            samples: 2,
            damage: ["at line 4: an element is closed by the end of another"]
        ),
        Example(
            name: "an entity of the document's own",
            document: document(
                heartRate(10).replacing("\"W\"", with: "\"&who;\"") + heartRate(11),
                type: "<!DOCTYPE HealthData [<!ENTITY who SYSTEM 'file:///etc/passwd'>]>\n"
            ),
            samples: 1,
            damage: [
                "at line 4: it refers to an entity that it defines itself; "
                    + "such entities are not expanded"
            ]
        ),
        Example(
            name: "a sound document type",
            document: document(
                heartRate(10),
                type: """
                    <!DOCTYPE HealthData [
                    <!-- HealthKit Export Version: 14, it's "fine" ]> -->
                    <!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
                    <!ATTLIST Record unit CDATA "km" note CDATA 'a > b ]>'>
                    ]>

                    """
            ),
            samples: 1,
            damage: []
        ),
        Example(
            name: "a document type with a declaration that never ends",
            document: document(
                heartRate(10),
                type: "<!DOCTYPE HealthData [\n<!ATTLIST Record type CDATA #REQUIRED\n"
                    + "<!ELEMENT Me EMPTY>\n]>\n"
            ),
            samples: 1,
            damage: ["at line 6: \(brokenType)"]
        ),
        Example(
            name: "a document type with an open quotation mark",
            document: document(
                heartRate(10),
                type: "<!DOCTYPE HealthData [\n<!ATTLIST Record type CDATA \"x>\n]>\n"
            ),
            samples: 1,
            damage: ["at line 5: \(brokenType)"]
        ),
        Example(
            name: "a document type without its end",
            document: document(
                heartRate(10),
                type: "<!DOCTYPE HealthData [\n<!ELEMENT Record (MetadataEntry*)>\n"
            ),
            samples: 1,
            damage: ["at line 4: \(brokenType)"]
        ),
        Example(
            name: "attributes declared twice, as iOS 16 does",
            document: document(
                heartRate(10),
                type: "<!DOCTYPE HealthData [\n<!ATTLIST WorkoutEvent\n  type CDATA #REQUIRED\n"
                    + "  type CDATA #REQUIRED\n>\n<!ELEMENT Record EMPTY/>\n]>\n"
            ),
            samples: 1,
            damage: []
        ),
    ]

    @Test func `bytes that are not UTF-8 are replaced`() throws {
        var bytes = Array(Self.document(Self.heartRate(10) + Self.heartRate(11)).utf8)
        let place = try #require(bytes.firstIndex(of: UInt8(ascii: "W")))
        bytes[place] = 0xFF
        let name = try #require(bytes.lastIndex(of: UInt8(ascii: "W")))
        #expect(name > place)
        let file = try ActivityMarkupReader.decode(bytes.span)
        #expect(file.activities.first?.samples.count == 1)
        #expect(file.damage.map(\.reason) == ["text that is not in the encoding the file names"])
    }

    @Test func `an export cut short gives what came before`() throws {
        let whole = Self.document(Self.run + Self.heartRate(10) + Self.heartRate(11))
        let end = try #require(whole.firstRange(of: "07:00:11"))
        let file = try HealthText.decode(String(whole[..<end.lowerBound]))
        #expect(file.activities.first?.samples.count == 1)
        #expect(file.damage.map(\.description) == ["at line 5: the file ends too early"])
    }

    @Test func `an export that is nothing but damage is an error`() {
        #expect(throws: DecodeError.self) { try HealthText.decode("<HealthData><Rec") }
    }

    @Test func `of much damage the first places are listed and the rest counted`() throws {
        let file = try HealthText.decode(
            Self.document(String(repeating: Self.heartRate(10, value: "\u{1}"), count: 100))
        )
        #expect(file.damage.count == 21)
        #expect(
            file.damage.last?.description
                == "at line 23: and from here on 80 more places like these"
        )
    }
}
