import COpenVINO

/// One computation: its input and its outputs.
///
/// Unchecked: it belongs to one user at a time, who took it from the network's idle ones.
@safe final class InferenceRequest: @unchecked Sendable {
    private let core: OpenVINOCore
    private let handle: hipwise_request
    private let input: InferenceTensor
    private let outputs: [InferenceTensor]

    /// `sizes`: the outputs that are wanted, told by how many numbers they hold.
    init(
        network: hipwise_network,
        core: OpenVINOCore,
        file: String,
        side: Int,
        sizes: [Int]
    ) throws(PoseProblem) {
        var request: hipwise_request?
        try core.check(unsafe core.call.network_request(network, &request), "making a request")
        guard let request = unsafe request else {
            throw .failed(step: "making a request", reason: "no request")
        }
        self.core = core
        unsafe handle = unsafe request
        do throws(PoseProblem) {
            input = try InferenceTensor(core: core, side: side)
            let accepted = unsafe core.call.request_set_input(request, 0, input.handle)
            guard accepted == 0 else {
                throw .unexpectedModel(file: file, reason: core.reason(accepted))
            }
            var count = 0
            try core.check(unsafe core.call.network_outputs(network, &count), "counting outputs")
            var all: [InferenceTensor] = []
            for index in 0..<count {
                all.append(try unsafe InferenceTensor(core: core, output: index, of: request))
            }
            var wanted: [InferenceTensor] = []
            for size in sizes {
                guard let tensor = all.first(where: { $0.count == size }) else {
                    throw .unexpectedModel(file: file, reason: "no output of \(size) numbers")
                }
                wanted.append(tensor)
            }
            outputs = wanted
        } catch {
            unsafe core.call.request_free(request)
            throw error
        }
    }

    deinit { unsafe core.call.request_free(handle) }

    /// Fills the input, which still holds what was in it before.
    func fill(_ body: (UnsafeMutableBufferPointer<Float>) -> Void) {
        unsafe body(input.numbers)
    }

    func start() throws(PoseProblem) {
        try core.check(unsafe core.call.request_start(handle), "computing")
    }

    func wait() throws(PoseProblem) {
        try core.check(unsafe core.call.request_wait(handle), "computing")
    }

    /// The numbers of the wanted output with that index; good until the next start.
    func output(_ index: Int) -> UnsafeBufferPointer<Float> {
        unsafe UnsafeBufferPointer(outputs[index].numbers)
    }
}

/// A block of numbers that OpenVINO reads or writes.
@safe final class InferenceTensor {
    let handle: hipwise_tensor
    let count: Int
    let numbers: UnsafeMutableBufferPointer<Float>
    private let core: OpenVINOCore

    /// One picture with three channels.
    convenience init(core: OpenVINOCore, side: Int) throws(PoseProblem) {
        var tensor: hipwise_tensor?
        var sizes: [Int64] = [1, Int64(side), Int64(side), 3]
        let status = unsafe sizes.withUnsafeMutableBufferPointer { buffer in
            let shape = unsafe hipwise_shape(rank: 4, sizes: buffer.baseAddress)
            return unsafe core.call.tensor_create(Int32(hipwise_float32), shape, &tensor)
        }
        try core.check(status, "making an input")
        try unsafe self.init(core: core, taking: tensor)
    }

    convenience init(
        core: OpenVINOCore,
        output index: Int,
        of request: hipwise_request
    ) throws(PoseProblem) {
        var tensor: hipwise_tensor?
        try core.check(
            unsafe core.call.request_output(request, index, &tensor),
            "asking for an output"
        )
        try unsafe self.init(core: core, taking: tensor)
    }

    private init(core: OpenVINOCore, taking tensor: hipwise_tensor?) throws(PoseProblem) {
        guard let tensor = unsafe tensor else {
            throw .failed(step: "making a tensor", reason: "no tensor")
        }
        var count = 0
        var data: UnsafeMutableRawPointer?
        let status = unsafe core.call.tensor_size(tensor, &count)
        let found = unsafe core.call.tensor_data(tensor, &data)
        guard status == 0, found == 0, let data = unsafe data else {
            unsafe core.call.tensor_free(tensor)
            throw .failed(step: "making a tensor", reason: core.reason(min(status, found)))
        }
        self.core = core
        unsafe handle = unsafe tensor
        self.count = count
        unsafe numbers = unsafe UnsafeMutableBufferPointer(
            start: data.assumingMemoryBound(to: Float.self),
            count: count
        )
    }

    deinit { unsafe core.call.tensor_free(handle) }
}
