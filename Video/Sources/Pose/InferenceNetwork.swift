import COpenVINO
import Synchronization

/// A model ready to compute, with the requests that were made of it so far.
///
/// Unchecked: the handle is written once and may make requests from any thread; the idle requests
/// are behind a lock.
@safe final class InferenceNetwork: @unchecked Sendable {
    let core: OpenVINOCore
    private let file: String
    private let sizes: [Int]
    private let side: Int
    private let handle: hipwise_network
    private let idle = Mutex<[InferenceRequest]>([])

    /// A model with one square input of `side` and three channels, and with outputs of these sizes
    /// (in any order, others may be there too).
    init(
        core: OpenVINOCore,
        file: String,
        side: Int,
        outputs sizes: [Int],
        streams: Int
    ) throws(PoseProblem) {
        self.core = core
        self.file = file
        self.side = side
        self.sizes = sizes
        unsafe handle = try unsafe core.compile(file, streams: streams)
        // The first request shows whether the model is what it should be.
        let first = try request()
        giveBack(first)
    }

    deinit {
        idle.withLock { $0.removeAll() }
        unsafe core.call.network_free(handle)
    }

    /// A request that nobody uses; a new one when all are in use.
    func request() throws(PoseProblem) -> InferenceRequest {
        if let request = idle.withLock({ $0.popLast() }) { return request }
        return try unsafe InferenceRequest(
            network: handle,
            core: core,
            file: file,
            side: side,
            sizes: sizes
        )
    }

    func giveBack(_ request: InferenceRequest) {
        idle.withLock { $0.append(request) }
    }
}
