import Foundation
import Gait
import Testing

@testable import Pose

@Suite struct RuntimeTests {
    @Test func `an empty folder names all that is missing and the way to get it`() throws {
        let folder = try Self.temporary()
        defer { try? FileManager.default.removeItem(at: folder) }
        guard case .failure(let absence) = PoseRuntime.find(folder: folder.path) else {
            Issue.record("found in an empty folder")
            return
        }
        #expect(absence.missing.contains("the OpenVINO runtime"))
        #expect(absence.missing.contains("pose_detection.tflite"))
        #expect(absence.missing.contains("pose_landmark_points.tflite"))
        #expect(absence.folder == folder.path)
        #expect(absence.remedy == "scripts/prepare-pose")
    }

    @Test func `a folder that was asked for is the only one looked at`() throws {
        let folder = try Self.temporary()
        defer { try? FileManager.default.removeItem(at: folder) }
        // The test program lies below the repository, where a whole one may be.
        let found = PoseRuntime.find(asked: folder.path, executable: #filePath)
        #expect(throws: PoseAbsence.self) { try found.get() }
    }

    @Test func `it is found upward from the program`() throws {
        let folder = try Self.temporary()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Self.fill(folder.appending(path: ".pose"))
        let program = folder.appending(path: "a/b/hipwise").path
        let found = try PoseRuntime.find(asked: nil, executable: program).get()
        #expect(found.folder.hasSuffix("/.pose"))
        #expect(found.library.hasSuffix("/lib/libopenvino_c.so.2640"))
    }

    @Test func `one missing model is named alone`() throws {
        let folder = try Self.temporary()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Self.fill(folder)
        try FileManager.default.removeItem(
            at: folder.appending(path: "model/pose_landmark_points.tflite")
        )
        guard case .failure(let absence) = PoseRuntime.find(folder: folder.path) else {
            Issue.record("found without the model")
            return
        }
        #expect(absence.missing == ["pose_landmark_points.tflite"])
    }

    @Test func `a library that is none is an error with its file`() throws {
        let folder = try Self.temporary()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Self.fill(folder)
        let runtime = try PoseRuntime.find(folder: folder.path).get()
        let error = #expect(throws: PoseProblem.self) {
            try OpenVINOPoseEstimator(runtime, threads: 1)
        }
        #expect(error.map { "\($0)".contains("libopenvino_c.so.2640") } == true)
    }

    /// What is done to a model, and it must be told.
    enum Damage: CaseIterable { case empty, noise, cutShort, otherModel }

    @Test(arguments: Damage.allCases)
    func `a damaged model is an error with its file`(_ damage: Damage) throws {
        var runtime = try PoseFixture.runtime()
        let folder = try Self.temporary()
        defer { try? FileManager.default.removeItem(at: folder) }
        let good = try Data(contentsOf: URL(filePath: runtime.landmarks))
        let bytes =
            switch damage {
            case .empty: Data()
            case .noise: Data((0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) })
            case .cutShort: good.prefix(good.count / 2)
            case .otherModel: try Data(contentsOf: URL(filePath: runtime.detector))
            }
        runtime.landmarks = folder.appending(path: "damaged.tflite").path
        try bytes.write(to: URL(filePath: runtime.landmarks))
        let error = #expect(throws: PoseProblem.self) {
            try OpenVINOPoseEstimator(runtime, threads: 1)
        }
        #expect(error.map { "\($0)".contains("damaged.tflite") } == true, "\(error as Any)")
    }

    private static func temporary() throws -> URL {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "hipwise-pose-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// Empty files by all the names.
    private static func fill(_ folder: URL) throws {
        for name in [
            "lib/libopenvino_c.so.2640", "lib/libopenvino_tensorflow_lite_frontend.so.2640",
            "lib/libtbb.so.12", "model/pose_detection.tflite",
            "model/pose_landmark_points.tflite",
        ] {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data().write(to: file)
        }
    }
}
