extension FITProfile {
    static let activityFile = 4
    static let workoutFile = 5

    /// What a file of this type is, in a runner's words.
    static func kind(ofFileType type: Int) -> String {
        fileKinds[type] ?? "FIT file of type \(type)"
    }

    /// Whether files of this type may hold records that nobody ran, such as the line of a course.
    static func neverHoldsActivity(fileType type: Int) -> Bool {
        type != activityFile && fileKinds[type] != nil
    }

    // 44 and 49 are not in the public profile; Garmin's exports call such files metrics and sleep.
    private static let fileKinds: [Int: String] = [
        1: "device description", 2: "settings", 3: "sport settings", 4: "empty activity",
        5: "workout plan", 6: "course", 7: "schedule", 9: "weight", 10: "totals", 11: "goals",
        14: "blood pressure", 15: "daily monitoring", 20: "activity summary",
        28: "daily monitoring", 32: "daily monitoring", 34: "segment", 35: "segment list",
        40: "display settings", 44: "metrics", 49: "sleep",
    ]
}
