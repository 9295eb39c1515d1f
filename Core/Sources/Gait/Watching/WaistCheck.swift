/// A frame at which the runner should look whether the followed points still sit.
public struct WaistCheck: Sendable, Hashable, Codable {
    /// As played.
    public var seconds: Double
    /// On the runner's right; `nil` where it was lost.
    public var right: PixelPoint?
    public var left: PixelPoint?
    /// How like the clicked place the less sure of both looks, 0 to 1.
    public var correlation: Double

    public init(seconds: Double, right: PixelPoint?, left: PixelPoint?, correlation: Double) {
        self.seconds = seconds
        self.right = right
        self.left = left
        self.correlation = correlation
    }
}
