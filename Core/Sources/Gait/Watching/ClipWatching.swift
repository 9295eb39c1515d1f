/// Looks at a clip: decoding, tape, pose.
///
/// The video package implements it; tests use a fixed one.
/// Long work: call it off the main path; it stops soon after its task was cancelled.
public protocol ClipWatching: Sendable {
    /// What the clip is; reads the head of the file and the time stamps of all frames.
    func describe(_ path: String) async throws -> ClipDescription
    /// One frame as PNG, as near to `seconds` (as played) as there is one, and where it lies.
    func still(_ path: String, seconds: Double) async throws -> ClipStill
    /// Follows the runner, the waistband, or both.
    func watch(
        _ request: ClipRequest,
        progress: @escaping @Sendable (WatchProgress) -> Void
    ) async throws -> WatchedClip
    /// Draws the skeleton, the tape line, the angle with its band and step marks into a new WebM
    /// (and a PNG still of a mid-stance), written whole or not at all.
    func annotate(
        _ request: AnnotationRequest,
        progress: @escaping @Sendable (WatchProgress) -> Void
    ) async throws
    /// What pose needs and is not there; `nil` when all is installed.
    func missingForPose() -> PoseAbsence?
}
