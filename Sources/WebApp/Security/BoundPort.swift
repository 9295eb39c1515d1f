import Synchronization

/// The port the server listens on, known only once it is bound.
///
/// Until then no `Host` is right, so every request is refused.
final class BoundPort: Sendable {
    private let value: Mutex<Int?>

    init(_ port: Int? = nil) { value = Mutex(port) }

    var port: Int? { value.withLock { $0 } }

    func bind(to port: Int) { value.withLock { $0 = port } }

    /// The `Host` headers a browser on this machine sends, and no others.
    var hosts: [String] {
        guard let port else { return [] }
        return ["127.0.0.1:\(port)", "localhost:\(port)", "[::1]:\(port)"]
    }
}
