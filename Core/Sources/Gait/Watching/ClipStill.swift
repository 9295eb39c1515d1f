/// A frame to look at or to click into.
public struct ClipStill: Sendable, Hashable {
    /// As played.
    public var seconds: Double
    public var width: Int
    public var height: Int
    public var png: [UInt8]

    public init(seconds: Double, width: Int, height: Int, png: [UInt8]) {
        self.seconds = seconds
        self.width = width
        self.height = height
        self.png = png
    }
}
