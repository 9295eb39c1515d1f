/// How to read the records of one local definition, and which of them still wait to be read.
struct FITRecordPlan {
    var steps: [FITRecordStep] = []
    var bigEndian = false
    var hasCompressedSpeed = false
    /// Rows of records whose values are not in the columns yet, in order.
    var rows: [Range<Int>] = []
    /// Speed and distance that came in three bytes; their sense depends on the records before.
    var compressedSpeeds: [CompressedSpeed] = []

    struct CompressedSpeed {
        var row: Int
        var speed: Double
        var distance: Double
    }

    /// A definition beyond this many steps repeats itself; the last ones win.
    private static let mostSteps = 48

    init() {}

    init(_ definition: FITDefinition, developerFields: [UInt16: FITDeveloperField]) {
        bigEndian = definition.bigEndian
        hasCompressedSpeed = definition.compressedSpeedOffset != nil
        steps = FITRecordStep.steps(for: definition, developerFields: developerFields)
            .suffix(Self.mostSteps)
    }

    /// Adds rows that follow those before or come later.
    mutating func await(_ new: Range<Int>) {
        guard !new.isEmpty else { return }
        if let last = rows.last, last.upperBound == new.lowerBound {
            rows[rows.count - 1] = last.lowerBound..<new.upperBound
        } else {
            rows.append(new)
        }
    }
}
