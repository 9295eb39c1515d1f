import COpenVINO

/// The loaded library and its core object; what is made with it keeps it alive.
///
/// Unchecked: both are written once, here, and OpenVINO lets several threads use one core.
@safe final class OpenVINOCore: @unchecked Sendable {
    let call: hipwise_openvino
    private let handle: hipwise_core

    init(library: String) throws(PoseProblem) {
        let table = UnsafeMutablePointer<hipwise_openvino>.allocate(capacity: 1)
        defer { unsafe table.deallocate() }
        if let reason = unsafe hipwise_openvino_load(library, table) {
            throw .broken(file: library, reason: unsafe String(cString: reason))
        }
        call = unsafe table.pointee
        var core: hipwise_core?
        let status = unsafe call.core_create(&core)
        guard status == 0, let core = unsafe core else {
            throw .broken(file: library, reason: Self.reason(status, call))
        }
        unsafe handle = unsafe core
    }

    deinit { unsafe call.core_free(handle) }

    /// Reads a model and makes it ready for `streams` computations at once on as many threads.
    ///
    /// The caller owns the result and frees it.
    func compile(_ file: String, streams: Int) throws(PoseProblem) -> hipwise_network {
        var model: hipwise_model?
        var status = unsafe call.core_read_model(handle, file, nil, &model)
        guard status == 0, let model = unsafe model else {
            throw .broken(file: file, reason: reason(status))
        }
        defer { unsafe call.model_free(model) }
        var network: hipwise_network?
        let count = String(streams)
        // Full precision: some processors would take half of it by themselves.
        status = unsafe count.withCString { count in
            unsafe "f32".withCString { single in
                let texts: [(StaticString, UnsafePointer<CChar>)] = unsafe [
                    ("NUM_STREAMS", count), ("INFERENCE_NUM_THREADS", count),
                    ("INFERENCE_PRECISION_HINT", single),
                ]
                let properties = unsafe texts.map { key, value in
                    unsafe hipwise_property(
                        key: UnsafeRawPointer(key.utf8Start).assumingMemoryBound(to: CChar.self),
                        value: UnsafeRawPointer(value)
                    )
                }
                return unsafe call.core_compile_model(
                    handle,
                    model,
                    "CPU",
                    properties.count,
                    properties,
                    &network
                )
            }
        }
        guard status == 0, let network = unsafe network else {
            throw .broken(file: file, reason: reason(status))
        }
        return unsafe network
    }

    /// What OpenVINO says about a failure, on one line.
    func reason(_ status: hipwise_status) -> String { Self.reason(status, call) }

    func check(_ status: hipwise_status, _ step: String) throws(PoseProblem) {
        guard status == 0 else { throw .failed(step: step, reason: reason(status)) }
    }

    private static func reason(_ status: hipwise_status, _ call: hipwise_openvino) -> String {
        let kind = unsafe call.error_info(status).map { unsafe String(cString: $0) }
        let detail = unsafe call.last_error()
        defer { unsafe call.free_text(detail) }
        let text = unsafe detail.map { unsafe String(cString: $0) } ?? ""
        let last = text.split(separator: "\n").last { !$0.allSatisfy(\.isWhitespace) }
        return [kind, last.map { String($0.prefix(200)) }].compactMap(\.self)
            .joined(separator: ": ")
    }
}
