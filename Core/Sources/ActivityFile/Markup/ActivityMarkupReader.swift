/// Reads an XML document that may be GPX, TCX or an Apple Health export: the root element decides.
///
/// Other formats that a runner may well hand over are recognised by name, so that the answer can
/// say what the file is instead of what it is not.
public struct ActivityMarkupReader: MarkupReader {
    private var root = Root.undecided
    private var foreignRoot = ""
    private var gpx = GPXReader()
    private var tcx = TCXReader()
    private var health = HealthReader()

    public init() {}

    /// Decodes a whole document.
    ///
    ///     let file = try ActivityMarkupReader.decode(bytes.span)
    ///
    /// - Throws: Where nothing could be read from it, with the line and the reason.
    public static func decode(_ bytes: Span<UInt8>) throws(DecodeError) -> DecodedFile {
        try MarkupDocument.read(bytes, into: ActivityMarkupReader())
    }

    public mutating func startElement(_ name: Span<UInt8>, line: Int) {
        if root == .undecided { begin(name) }
        switch root {
        case .gpx: gpx.startElement(name, line: line)
        case .tcx: tcx.startElement(name, line: line)
        case .health: health.startElement(name, line: line)
        case .undecided, .foreign: break
        }
    }

    public mutating func choice(forAttribute name: Span<UInt8>) -> AttributeChoice {
        switch root {
        case .gpx: gpx.choice(forAttribute: name)
        case .tcx: tcx.choice(forAttribute: name)
        case .health: health.choice(forAttribute: name)
        case .undecided, .foreign: .passRest
        }
    }

    public mutating func attribute(_ name: Span<UInt8>, value: Span<UInt8>) {
        switch root {
        case .gpx: gpx.attribute(name, value: value)
        case .tcx: tcx.attribute(name, value: value)
        case .health: health.attribute(name, value: value)
        case .undecided, .foreign: break
        }
    }

    public mutating func text(_ piece: Span<UInt8>) {
        switch root {
        case .gpx: gpx.text(piece)
        case .tcx: tcx.text(piece)
        case .health, .undecided, .foreign: break
        }
    }

    public mutating func endElement(line: Int) {
        switch root {
        case .gpx: gpx.endElement(line: line)
        case .tcx: tcx.endElement(line: line)
        case .health: health.endElement(line: line)
        case .undecided, .foreign: break
        }
    }

    public var survivesDamage: Bool { root == .health }

    public mutating func finish(damage: Damage?) throws(DecodeError) -> DecodedFile {
        switch root {
        case .gpx: return try gpx.finish(damage: damage)
        case .tcx: return try tcx.finish(damage: damage)
        case .health: return try health.finish(damage: damage)
        case .foreign:
            if let kind = Self.kind(ofRoot: foreignRoot) {
                return DecodedFile(contents: .noActivity(kind: kind))
            }
            throw DecodeError(
                Damage(
                    place: .line(1),
                    reason: "not GPX, TCX or Apple Health: root element <\(foreignRoot)>"
                )
            )
        case .undecided:
            throw DecodeError(
                damage ?? Damage(place: .line(1), reason: "there is no XML element in the file")
            )
        }
    }

    /// The root element of an Apple Health export; such a document may be far too long to be held in memory.
    public static let healthRoot = "HealthData"

    /// What a document with this root element is, where it is a known format without activities for us.
    public static func kind(ofRoot name: String) -> String? {
        switch name {
        case "ClinicalDocument":
            "clinical document of Apple Health; the workouts are in its other file"
        case "kml": "KML map"
        case "svg": "drawing"
        case "plist": "property list"
        default: nil
        }
    }

    private enum Root: Sendable {
        case undecided, gpx, tcx, health, foreign
    }

    private mutating func begin(_ name: Span<UInt8>) {
        foreignRoot = String(bytes: name)
        root =
            switch foreignRoot {
            case "gpx": .gpx
            case "TrainingCenterDatabase": .tcx
            case Self.healthRoot: .health
            default: .foreign
            }
    }
}
