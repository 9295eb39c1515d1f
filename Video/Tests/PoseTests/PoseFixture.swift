import Foundation
import Frames
import Gait
import Testing

@testable import Pose

/// What the tests of the network need: the installed network and the shared data.
enum PoseFixture {
    private static let repository = URL(filePath: #filePath).appending(path: "../../../..")
        .standardized
    private static let environment = ProcessInfo.processInfo.environment

    /// Where the network is looked for.
    static let folder =
        environment["HIPWISE_POSE"] ?? repository.appending(path: ".pose").path

    /// The network; without it the test is cancelled and says so, in CI it fails.
    static func runtime() throws -> PoseRuntime {
        switch PoseRuntime.find(folder: folder) {
        case .success(let runtime): return runtime
        case .failure(let absence):
            if environment["CI"] != nil { throw absence }
            try Test.cancel(
                "the pose network is not in \(folder): run scripts/prepare-pose; missing: \(absence.missing)"
            )
        }
    }

    static func estimator(threads: Int = 2) throws -> OpenVINOPoseEstimator {
        try OpenVINOPoseEstimator(runtime(), threads: threads)
    }

    /// A file of the shared data folder; without it the test is cancelled, and says so.
    static func shared(_ name: String) throws -> String {
        let base =
            environment["HIPWISE_SHARED"].map { URL(filePath: $0) }
            ?? repository.appending(path: "../shared").standardized
        let path = base.appending(path: "data/gait/\(name)").path
        guard FileManager.default.fileExists(atPath: path) else {
            try Test.cancel("the shared data are not here; set HIPWISE_SHARED to use them")
        }
        return path
    }

    /// A still.
    static func still(_ name: String) throws -> Picture {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: shared(name))))
        return try #require(Picture(png: bytes))
    }

    /// One frame of a clip.
    static func frame(_ name: String, _ wanted: Int) throws -> Picture {
        var reader = try ClipReader(path: shared(name))
        var frame = VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
        for _ in 0...wanted { try #require(try reader.read(into: &frame)) }
        return frame.picture
    }

    /// Little-endian numbers of four bytes, unpacked where the name says so.
    static func numbers(_ name: String) throws -> [Float] {
        let path = try shared(name)
        var data = try Data(contentsOf: URL(filePath: path))
        if name.hasSuffix(".gz") {
            let process = Process()
            let pipe = Pipe()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["gzip", "-dc", path]
            process.standardOutput = pipe
            try process.run()
            data = try #require(try pipe.fileHandleForReading.readToEnd())
            process.waitUntilExit()
        }
        return stride(from: 0, to: data.count - 3, by: 4).map { start in
            let bits = (0..<4).reduce(UInt32(0)) { bits, byte in
                bits | UInt32(data[data.startIndex + start + byte]) << (8 * UInt32(byte))
            }
            return Float(bitPattern: bits)
        }
    }
}
