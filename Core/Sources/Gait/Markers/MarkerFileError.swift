/// Why a marker file cannot be read.
public struct MarkerFileError: Error, Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
        case tooLarge(bytes: Int)
        case notText
        /// The first line does not say that it is a marker file.
        case notMarkers
        case missingHeader(String)
        case badNumber(String)
        case unknownUnit(String)
        case tooManyMarkers(Int)
        case tooManyFrames
        case duplicateMarker(String)
        case timeNotRising
        case noFrames
    }

    /// Counted from 1.
    public var line: Int
    public var reason: Reason

    public init(line: Int, reason: Reason) {
        self.line = line
        self.reason = reason
    }
}
