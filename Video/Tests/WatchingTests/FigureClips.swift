import Foundation
import Gait
import Pose
import Testing

/// The clips of the figure in the shared data folder beside the repository.
enum FigureClips {
    static let folder: URL = {
        let base =
            ProcessInfo.processInfo.environment["HIPWISE_SHARED"].map { URL(filePath: $0) }
            ?? URL(filePath: #filePath).appending(path: "../../../../../shared").standardized
        return base.appending(path: "data/gait/video")
    }()

    /// The path of a file; the test is cancelled, and says so, where the folder is missing.
    static func path(_ name: String) throws -> String {
        let path = folder.appending(path: name).path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else {
            try Test.cancel("the shared clips are not here; set HIPWISE_SHARED to use them")
        }
        return path
    }

    /// Where the network lies; the test is cancelled, and says so, where there is none; in CI it fails.
    static func poseFolder() throws -> String {
        let environment = ProcessInfo.processInfo.environment
        let folder =
            environment["HIPWISE_POSE"]
            ?? URL(filePath: #filePath).appending(path: "../../../../.pose").standardized.path
        if case .failure(let absence) = PoseRuntime.find(folder: folder) {
            if environment["CI"] != nil { throw absence }
            try Test.cancel("the pose network is not in \(folder): run scripts/prepare-pose")
        }
        return folder
    }

    /// Columns of numbers of a table of true places, row by row.
    static func rows(_ name: String) throws -> [[Double]] {
        try String(contentsOfFile: path(name), encoding: .utf8).split(whereSeparator: \.isNewline)
            .dropFirst().map { $0.split(separator: ",").compactMap { Double($0) } }
    }

    /// Where the tape on the waist truly is.
    static func waist() throws -> [(right: PixelPoint, left: PixelPoint)] {
        try rows("mannequin_rear_taped_truth_px.csv").map {
            (PixelPoint($0[1], $0[2]), PixelPoint($0[3], $0[4]))
        }
    }

    /// The middle of each contact by the force plates, in seconds of the clip, which begins at 0.23
    /// of the laboratory's time.
    static func midStances(_ side: String) throws -> [Double] {
        let path = try path("../oracle/mocap_reference.json")
        let data = try Data(contentsOf: URL(filePath: path))
        let all = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let run = try #require(all.values.first as? [String: Any])
        let events = try #require(run["events"] as? [String: Any])
        let contacts = try #require(events[side] as? [[Double]])
        return contacts.map { ($0[0] + $0[1]) / 2 - 0.23 }
    }
}
