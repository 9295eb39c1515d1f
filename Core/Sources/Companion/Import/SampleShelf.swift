/// Knows whether the store holds the made-up runner, and takes it out again.
///
/// The sample never mixes with a runner's own data: it is loaded into an empty store only, and
/// while it is there nothing else is imported.
public protocol SampleShelf: Sendable {
    func holdsSample() throws -> Bool
    /// Says that what is in the store is the sample.
    func markSample() throws
    /// Empties a store that holds the sample; does nothing to any other.
    func removeSample() throws
}
