/// What came out of one file, with anything that had to be left behind.
public struct DecodedFile: Sendable {
    public var contents: Contents
    /// Damage that was worked around, in file order; empty for a sound file.
    public var damage: [Damage]
    /// What is sound but of no use here and was passed over.
    public var skipped: [Skip]
    /// Measurements of the body that do not belong to one activity.
    public var measurements: [BodyMeasurement]

    public init(
        contents: Contents,
        damage: [Damage] = [],
        skipped: [Skip] = [],
        measurements: [BodyMeasurement] = []
    ) {
        self.contents = contents
        self.damage = damage
        self.skipped = skipped
        self.measurements = measurements
    }

    public enum Contents: Sendable {
        /// At least one activity.
        case activities([RecordedActivity])
        /// A sound file that holds no activity; `kind` says what it is: "sleep", "course", "route without times".
        case noActivity(kind: String)
    }
}

/// Parts of a sound file that were passed over, with how many there were.
public struct Skip: Hashable, Sendable {
    public var count: Int
    /// A sentence fragment in the plural: "records of kinds that are not used".
    public var reason: String

    public init(count: Int, reason: String) {
        self.count = count
        self.reason = reason
    }
}

/// A place where a file is broken and what was done about it.
public struct Damage: Hashable, Sendable, CustomStringConvertible {
    /// Byte offset (FIT) or line (XML) of the first sign of damage.
    public var place: Place
    /// A sentence fragment that needs no knowledge of the format's internals.
    public var reason: String

    public init(place: Place, reason: String) {
        self.place = place
        self.reason = reason
    }

    public enum Place: Hashable, Sendable {
        case byte(Int)
        case line(Int)
    }

    public var description: String {
        switch place {
        case .byte(let offset): "at byte \(offset): \(reason)"
        case .line(let line): "at line \(line): \(reason)"
        }
    }
}

/// Why nothing could be read from a file.
public struct DecodeError: Error, Hashable, Sendable, CustomStringConvertible {
    public var damage: Damage

    public init(_ damage: Damage) { self.damage = damage }

    public var description: String { damage.description }
}
