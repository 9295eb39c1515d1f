import Foundation
import Testing

@testable import Gait

/// The clips, markers and network outputs beside the repository, which some tests measure.
enum GaitData {
    /// The bytes of a file of the gait data, unpacked, or a visible cancellation where it is not.
    static func bytes(_ path: String, filePath: String = #filePath) throws -> [UInt8] {
        let shared =
            ProcessInfo.processInfo.environment["HIPWISE_SHARED"].map { URL(filePath: $0) }
            ?? URL(filePath: filePath).appending(path: "../../../../../../shared").standardized
        let file = shared.appending(path: "data/gait").appending(path: path)
        guard FileManager.default.fileExists(atPath: file.path) else {
            try Test.cancel("data/gait/\(path) is not there; set HIPWISE_SHARED to measure it")
        }
        return path.hasSuffix(".gz") ? try unpacked(file) : [UInt8](try Data(contentsOf: file))
    }

    private static func unpacked(_ file: URL) throws -> [UInt8] {
        let gzip = Process()
        gzip.executableURL = URL(filePath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-dc", file.path]
        let pipe = Pipe()
        gzip.standardOutput = pipe
        try gzip.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        gzip.waitUntilExit()
        try #require(gzip.terminationStatus == 0)
        return [UInt8](data)
    }

    static func markers(_ name: String) throws -> MarkerFile {
        try MarkerFile(trc: try bytes("mocap/\(name).trc.gz"))
    }

    /// The points that a network saw in a clip, as the peer wrote them.
    static func network(_ name: String, width: Int, height: Int) throws -> PoseTrack {
        let table = try Table(try bytes("oracle/\(name)_mediapipe_full_unsmoothed.csv.gz"))
        let names = (0..<33).map { table.columns[2 + 3 * $0].dropLast(2) }
        let frames = table.rows.map { row in
            PoseFrame(
                seconds: row["time"] ?? .nan,
                points: names.map { name in
                    row["\(name)_x"].flatMap { x in
                        row["\(name)_y"].map {
                            TrackedPoint(PixelPoint(x, $0), visibility: row["\(name)_v"] ?? 0)
                        }
                    }
                }
            )
        }
        return PoseTrack(width: width, height: height, frames: frames)
    }

    /// Where the joints of the drawn figure truly are.
    static func figure(_ name: String) throws -> PoseTrack {
        let table = try Table(try bytes("video/\(name)_truth_px.csv"))
        let names: [PoseLandmark: String] = [
            .leftShoulder: "Lsho", .rightShoulder: "Rsho", .leftHip: "Lhip", .rightHip: "Rhip",
            .leftKnee: "Lknee", .rightKnee: "Rknee", .leftAnkle: "Lank", .rightAnkle: "Rank",
            .leftHeel: "Lheel", .rightHeel: "Rheel", .leftFootIndex: "Ltoe",
            .rightFootIndex: "Rtoe",
        ]
        let frames = table.rows.map { row in
            PoseFrame(
                seconds: row["t"] ?? .nan,
                points: PoseLandmark.allCases.map { landmark in
                    names[landmark].flatMap { row.point($0) }.map { TrackedPoint($0) }
                }
            )
        }
        return PoseTrack(width: 720, height: 1280, frames: frames)
    }

    /// Where the tape of the drawn figure truly is.
    static func tape() throws -> WaistTrack {
        let table = try Table(try bytes("video/mannequin_rear_taped_truth_px.csv"))
        let frames = table.rows.map {
            WaistFrame(
                seconds: $0["t"] ?? .nan,
                right: $0.point("waistR"),
                left: $0.point("waistL")
            )
        }
        return WaistTrack(method: .tape, frames: frames)
    }

    /// Comma-separated numbers under names; a blank is missing.
    struct Table {
        struct Row {
            var values: [String: Double]
            subscript(name: String) -> Double? { values[name] }
            func point(_ name: String) -> PixelPoint? {
                values["\(name)_x"].flatMap { x in values["\(name)_y"].map { PixelPoint(x, $0) } }
            }
        }

        var columns: [String]
        var rows: [Row]

        init(_ bytes: [UInt8]) throws {
            let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            let names = try #require(lines.first).split(separator: ",").map(String.init)
            columns = names
            rows = lines.dropFirst().map { line in
                let fields = line.split(separator: ",", omittingEmptySubsequences: false)
                return Row(
                    values: Dictionary(
                        zip(names, fields).compactMap { name, text in
                            Double(text).map { (name, $0) }
                        },
                        uniquingKeysWith: { first, _ in first }
                    )
                )
            }
        }
    }
}

extension GaitClip {
    /// A clip of a pose, described from its own times.
    init(_ view: CameraView, pose: PoseTrack?, waist: WaistTrack? = nil) {
        let times = pose?.frames.map(\.seconds) ?? waist?.frames.map(\.seconds) ?? []
        let span = (times.last ?? 0) - (times.first ?? 0)
        self.init(
            view: view,
            description: ClipDescription(
                width: pose?.width ?? 720,
                height: pose?.height ?? 1280,
                frames: times.count,
                duration: span,
                frameRate: span > 0 ? Double(times.count - 1) / span : 0
            ),
            pose: pose,
            waist: waist
        )
    }
}
