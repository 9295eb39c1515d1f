/// Where the camera stood.
public enum CameraView: String, Sendable, Hashable, Codable, CaseIterable {
    /// Behind the runner: image right is the runner's right.
    case rear
    /// Beside the runner: the side nearer to the camera is seen whole, the other is partly hidden.
    case side
}
