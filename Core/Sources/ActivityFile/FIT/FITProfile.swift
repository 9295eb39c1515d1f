/// Names and numbers of the public FIT profile: the messages this decoder reads, and code tables.
enum FITProfile {
    /// The finer or coarser name of a code, or the code itself where the tables do not know it.
    static func name(_ code: Int, in table: [Int: String], unknown: String) -> String {
        table[code] ?? "\(unknown)_\(code)"
    }
}

/// Numbers of the messages that the decoder reads or the encoder writes.
enum FITMessage {
    static let fileID: UInt16 = 0
    static let sport: UInt16 = 12
    static let session: UInt16 = 18
    static let lap: UInt16 = 19
    static let record: UInt16 = 20
    static let event: UInt16 = 21
    static let workout: UInt16 = 26
    static let workoutStep: UInt16 = 27
    static let activity: UInt16 = 34
    static let fieldDescription: UInt16 = 206

    /// Whether the decoder looks into messages of this number.
    static func isRead(_ number: UInt16) -> Bool {
        switch number {
        case fileID, sport, session, lap, record, event, activity, fieldDescription: true
        default: false
        }
    }
}

/// Field numbers that mean the same in every message.
enum FITField {
    static let timestamp: UInt8 = 253
    static let messageIndex: UInt8 = 254
}

/// The clock of FIT files: whole seconds from 1989-12-31T00:00:00Z.
enum FITTime {
    static let epochSecondsSince1970: Int64 = 631_065_600
    /// Smaller stamps count from when the device was switched on, not from the epoch.
    static let smallestAbsolute: Int64 = 0x1000_0000
}
