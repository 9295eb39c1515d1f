import Frames
import Gait
import Testing

@testable import Pose

/// The networks against outputs that another runtime wrote for the same pictures.
@Suite struct ConformanceTests {
    @Test func `landmarks equal the stored ones within a twentieth of a pixel`() throws {
        let network = try network(landmarks: true)
        let expected = try PoseFixture.numbers("oracle/landmark_output_195.f32")
        let picture = try PoseFixture.still("oracle/landmark_input_256.png")
        #expect(picture.width == 256 && picture.height == 256)
        let request = try network.request()
        unsafe request.fill { input in
            for (index, byte) in picture.pixels.enumerated() {
                unsafe input[index] = Float(byte) / 255
            }
        }
        try request.start()
        try request.wait()
        let output = unsafe Array(request.output(0))
        try #require(output.count == expected.count)
        var worst: Float = 0
        for point in 0..<LandmarkReading.pointCount {
            for axis in 0..<2 {
                let index = point * 5 + axis
                worst = max(worst, abs(output[index] - expected[index]))
            }
            // Visibility and presence, before the logistic.
            for index in (point * 5 + 3)...(point * 5 + 4) {
                #expect(abs(output[index] - expected[index]) < 0.05)
            }
        }
        #expect(worst <= 0.05)
        #expect(unsafe request.output(1)[0] > 0.9)
    }

    @Test func `the sampler gives the network the same picture`() throws {
        let picture = try PoseFixture.still("oracle/landmark_input_256.png")
        let sampler = RegionSampler(side: 256, border: .edge, scale: 1 / 255, offset: 0)
        let whole = PoseRegion(centre: PixelPoint(128, 128), side: 256)
        var sampled = [Float](repeating: -1, count: 256 * 256 * 3)
        unsafe sampled.withUnsafeMutableBufferPointer {
            unsafe sampler.sample(picture, whole, into: $0)
        }
        for (index, byte) in picture.pixels.enumerated()
        where abs(sampled[index] - Float(byte) / 255) > 1e-5 {
            Issue.record("number \(index): \(sampled[index]) for byte \(byte)")
            return
        }
    }

    @Test func `the detector equals the stored scores and boxes`() throws {
        let network = try network(landmarks: false)
        let scores = try PoseFixture.numbers("oracle/detector_scores_2254.f32")
        let boxes = try PoseFixture.numbers("oracle/detector_boxes_2254x12.f32.gz")
        let picture = try PoseFixture.still("oracle/detector_input_224.png")
        let request = try network.request()
        unsafe request.fill { input in
            for (index, byte) in picture.pixels.enumerated() {
                unsafe input[index] = Float(byte) / 127.5 - 1
            }
        }
        try request.start()
        try request.wait()
        let found = unsafe (scores: Array(request.output(0)), boxes: Array(request.output(1)))
        try #require(found.scores.count == scores.count && found.boxes.count == boxes.count)
        for index in scores.indices where scores[index] > -5 {
            #expect(abs(found.scores[index] - scores[index]) < 0.05, "score \(index)")
            for place in 0..<12 {
                let difference = abs(found.boxes[index * 12 + place] - boxes[index * 12 + place])
                #expect(difference < 0.1, "box \(index), number \(place)")
            }
        }
        let best = found.scores.indices.sorted { found.scores[$0] > found.scores[$1] }.prefix(3)
        #expect(Array(best) == [873, 1780, 871])
        #expect(abs(Angle.logistic(found.scores[873]) - 0.930) < 0.002)
    }

    private func network(landmarks: Bool) throws -> InferenceNetwork {
        let runtime = try PoseFixture.runtime()
        return try InferenceNetwork(
            core: OpenVINOCore(library: runtime.library),
            file: landmarks ? runtime.landmarks : runtime.detector,
            side: landmarks ? 256 : 224,
            outputs: landmarks ? [195, 1, 64 * 64 * 39] : [2254, 2254 * 12],
            streams: 1
        )
    }
}
