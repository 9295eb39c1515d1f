/// Reads an XML document that may be GPX or TCX: the root element decides.
///
/// Other formats that a runner may well hand over are recognised by name, so that the answer can
/// say what the file is instead of what it is not.
public struct ActivityMarkupReader: MarkupReader {
    private var root = Root.undecided
    private var foreignRoot = ""
    private var gpx = GPXReader()
    private var tcx = TCXReader()

    public init() {}

    public mutating func startElement(_ name: Span<UInt8>, line: Int) {
        if root == .undecided { begin(name) }
        switch root {
        case .gpx: gpx.startElement(name, line: line)
        case .tcx: tcx.startElement(name, line: line)
        case .undecided, .foreign: break
        }
    }

    public mutating func attribute(_ name: Span<UInt8>, value: Span<UInt8>) {
        switch root {
        case .gpx: gpx.attribute(name, value: value)
        case .tcx: tcx.attribute(name, value: value)
        case .undecided, .foreign: break
        }
    }

    public mutating func text(_ piece: Span<UInt8>) {
        switch root {
        case .gpx: gpx.text(piece)
        case .tcx: tcx.text(piece)
        case .undecided, .foreign: break
        }
    }

    public mutating func endElement(line: Int) {
        switch root {
        case .gpx: gpx.endElement(line: line)
        case .tcx: tcx.endElement(line: line)
        case .undecided, .foreign: break
        }
    }

    public mutating func finish(damage: Damage?) throws(DecodeError) -> DecodedFile {
        switch root {
        case .gpx: return try gpx.finish(damage: damage)
        case .tcx: return try tcx.finish(damage: damage)
        case .foreign:
            if let kind = Self.kind(ofRoot: foreignRoot) {
                return DecodedFile(contents: .noActivity(kind: kind))
            }
            throw DecodeError(
                Damage(place: .line(1), reason: "not GPX or TCX: root element <\(foreignRoot)>")
            )
        case .undecided:
            throw DecodeError(
                damage ?? Damage(place: .line(1), reason: "there is no XML element in the file")
            )
        }
    }

    /// What a document with this root element is, where it is a known format without activities for us.
    public static func kind(ofRoot name: String) -> String? {
        switch name {
        case "HealthData": "Apple Health export; not read yet"
        case "kml": "KML map"
        case "svg": "drawing"
        case "plist": "property list"
        default: nil
        }
    }

    private enum Root: Sendable {
        case undecided, gpx, tcx, foreign
    }

    private mutating func begin(_ name: Span<UInt8>) {
        foreignRoot = String(bytes: name)
        root =
            switch foreignRoot {
            case "gpx": .gpx
            case "TrainingCenterDatabase": .tcx
            default: .foreign
            }
    }
}
