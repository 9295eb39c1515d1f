import Foundation
public import Gait

/// Where the network's library and its two models lie; finding them loads nothing.
public struct PoseRuntime: Sendable, Hashable {
    /// The folder that `scripts/prepare-pose` writes.
    public var folder: String
    /// The library with OpenVINO's C interface.
    public var library: String
    public var detector: String
    public var landmarks: String

    /// The folder named by `asked` when it is given (HIPWISE_POSE), else `.pose` in the folder of
    /// the program or in one above it.
    ///
    /// Asked for and not complete counts as absent: nothing else is looked at then.
    public static func find(asked: String?, executable: String?) -> Result<Self, PoseAbsence> {
        if let asked, !asked.isEmpty { return find(folder: asked) }
        var above = URL(filePath: executable ?? "").resolvingSymlinksInPath()
        var nearest: PoseAbsence?
        while executable != nil, above.path.count > 1 {
            above.deleteLastPathComponent()
            let folder = above.appending(path: ".pose").path
            guard FileManager.default.fileExists(atPath: folder) else { continue }
            switch find(folder: folder) {
            case .success(let runtime): return .success(runtime)
            case .failure(let absence): nearest = nearest ?? absence
            }
        }
        return .failure(nearest ?? absence(["the OpenVINO runtime"] + models, in: ".pose"))
    }

    /// What is complete in `folder`, or what is missing there.
    public static func find(folder: String) -> Result<Self, PoseAbsence> {
        let files = FileManager.default
        let libraries = (try? files.contentsOfDirectory(atPath: folder + "/lib")) ?? []
        // "libopenvino_c.so.2640" here, "libopenvino_c.2640.dylib" there.
        let library = libraries.sorted().first { $0.hasPrefix("libopenvino_c.") }
        var missing: [String] = []
        if library == nil { missing.append("the OpenVINO runtime") }
        for part in parts where !libraries.contains(where: { $0.hasPrefix("lib" + part.file) }) {
            missing.append(part.name)
        }
        let paths = models.map { folder + "/model/" + $0 }
        missing += zip(models, paths).filter { !files.isReadableFile(atPath: $0.1) }.map(\.0)
        guard let library, missing.isEmpty else { return .failure(absence(missing, in: folder)) }
        return .success(
            PoseRuntime(
                folder: folder,
                library: folder + "/lib/" + library,
                detector: paths[0],
                landmarks: paths[1]
            )
        )
    }

    private static let models = ["pose_detection.tflite", "pose_landmark_points.tflite"]

    /// What the C interface loads by itself when it is used; without them it fails late.
    private static let parts = [
        (file: "openvino_tensorflow_lite_frontend.", name: "OpenVINO's reader of .tflite"),
        (file: "tbb.", name: "OpenVINO's threads (TBB)"),
    ]

    private static func absence(_ missing: [String], in folder: String) -> PoseAbsence {
        PoseAbsence(missing: missing, folder: folder, remedy: "scripts/prepare-pose")
    }
}
