/// What an import did, file by file.
public struct ImportReport: Sendable, Hashable {
    /// Activities found in this import, new or not, in reading order.
    public var activities: [Entry] = []
    /// Sound files that hold no activity, each with what it is instead.
    public var skipped: [Note] = []
    /// Files that could not be read or stored.
    public var failed: [Note] = []
    /// Parts of sound files that were passed over: "12 × records of kinds that are not used".
    public var passedOver: [Note] = []
    /// Files that gave activities although they are damaged.
    public var damaged: [Note] = []

    public init() {}

    /// Activities that were not in the store before.
    public var imported: Int { activities.count { $0.status == .imported } }
    /// Activities that were there already, from this file or another.
    public var duplicates: Int {
        activities.count { $0.status == .duplicate || $0.status == .known }
    }
    /// Rows of lists that added their title, note or gear to an activity of another file.
    public var listed: Int { activities.count { $0.status == .listed } }

    public struct Entry: Sendable, Hashable {
        public var path: String
        public var status: Status
        public var activity: ShelvedActivity

        public init(path: String, status: Status, activity: ShelvedActivity) {
            self.path = path
            self.status = status
            self.activity = activity
        }
    }

    public enum Status: String, Sendable, Hashable, Codable {
        case imported
        /// The same activity came from another file before.
        case duplicate
        /// This very file was imported before.
        case known
        /// A row of a list that tells of an activity which another file recorded.
        case listed
    }

    public struct Note: Sendable, Hashable {
        public var path: String
        public var reason: String

        public init(path: String, reason: String) {
            self.path = path
            self.reason = reason
        }
    }
}
