/// Gathers what came out of a list, with bounds on how much is kept.
struct ListCollector {
    private(set) var activities: [RecordedActivity] = []
    var skipped: [Skip] = []
    private var damage: [Damage] = []
    private var unlistedDamage = 0
    private var lastLine = 0

    /// Twenty years of five activities a day are 36,000.
    static let mostActivities = 200_000
    static let mostDamage = 200

    var isFull: Bool { activities.count >= Self.mostActivities }

    mutating func append(_ activity: RecordedActivity) {
        if !isFull { activities.append(activity) }
    }

    mutating func append(_ found: Damage) {
        if case .line(let line) = found.place { lastLine = max(lastLine, line) }
        guard damage.count < Self.mostDamage else {
            unlistedDamage += 1
            return
        }
        damage.append(found)
    }

    mutating func append(line: Int, _ reason: String) {
        append(Damage(place: .line(line), reason: reason))
    }

    /// The file; throws when it had rows and none could be read.
    consuming func file(emptyKind: String) throws(DecodeError) -> DecodedFile {
        if activities.isEmpty, let first = damage.first { throw DecodeError(first) }
        if unlistedDamage > 0 {
            damage.append(
                Damage(
                    place: .line(lastLine),
                    reason: "and \(unlistedDamage) more rows like these before it"
                )
            )
        }
        return DecodedFile(
            contents: activities.isEmpty ? .noActivity(kind: emptyKind) : .activities(activities),
            damage: damage,
            skipped: skipped
        )
    }
}
