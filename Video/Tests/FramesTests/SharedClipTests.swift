import Foundation
import Gait
import Testing

@testable import Frames

/// The real clips and the figure against what their manifest, ffprobe and their truth tables say.
@Suite struct SharedClipTests {
    struct Facts: Sendable, CustomTestStringConvertible {
        var name: String
        var width: Int
        var height: Int
        var frames: Int
        var rate: Double

        var testDescription: String { name }
    }

    static let facts = [
        Facts(name: "mannequin_rear.mp4", width: 720, height: 1280, frames: 510, rate: 100),
        Facts(name: "mannequin_rear_taped.mp4", width: 720, height: 1280, frames: 510, rate: 100),
        Facts(name: "mannequin_side.mp4", width: 720, height: 1280, frames: 510, rate: 100),
        Facts(
            name: "pose2sim_single_cam02_front.mp4",
            width: 1080,
            height: 1920,
            frames: 100,
            rate: 60
        ),
        Facts(
            name: "pose2sim_single_cam04_rear_oblique.mp4",
            width: 1088,
            height: 1920,
            frames: 100,
            rate: 60
        ),
        Facts(name: "sports2d_demo.mp4", width: 1768, height: 994, frames: 230, rate: 30),
    ]

    @Test(arguments: facts)
    func `a clip is described without decoding it`(_ facts: Facts) throws {
        let clip = try ClipReader.describe(path: SharedClips.clip(facts.name))
        #expect(clip.width == facts.width && clip.height == facts.height)
        #expect(clip.frames == facts.frames)
        #expect(abs(clip.frameRate - facts.rate) < 0.01)
        #expect(abs(clip.duration - Double(facts.frames) / facts.rate) < 0.001)
        #expect(!clip.hasVariableRate && clip.slowMotionFactor == 1)
    }

    @Test(arguments: facts)
    func `every frame comes once, at its time`(_ facts: Facts) throws {
        var reader = try ClipReader(path: SharedClips.clip(facts.name))
        var times: [Double] = []
        var frame = VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
        while try reader.read(into: &frame) { times.append(frame.seconds) }
        #expect(times.count == facts.frames)
        for (index, time) in times.enumerated() {
            #expect(abs(time - Double(index) / facts.rate) < 0.001)
        }
        #expect(reader.damage.isEmpty)
        #expect(reader.description.frames == facts.frames)
    }

    /// The tape on the runner's right waist is a yellow disc of about 10 pixels, its centre known.
    @Test func `the tape is yellow where the truth table says, frame by frame`() throws {
        var reader = try ClipReader(path: SharedClips.clip("mannequin_rear_taped.mp4"))
        let truth = try String(
            contentsOfFile: SharedClips.path("video/mannequin_rear_taped_truth_px.csv"),
            encoding: .utf8
        ).split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
            .map { $0.compactMap { Double($0) } }
        var frame = VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
        var seen = 0
        for row in truth.prefix(200) {
            #expect(try reader.read(into: &frame))
            #expect(frame.index == seen)
            // The table starts when the capture's clock shows 0.23 s.
            #expect(abs(frame.seconds - (row[0] - truth[truth.startIndex][0])) < 0.001)
            let place = (Int(row[2].rounded()) * frame.picture.width + Int(row[1].rounded())) * 3
            let colour = frame.picture.pixels[place..<(place + 3)].map(Int.init)
            #expect(colour[0] > 150 && colour[1] > 150 && colour[2] < 120, "\(colour)")
            seen += 1
        }
    }

    @Test func `a still is the frame nearest to its time`() throws {
        let path = try SharedClips.clip("mannequin_rear.mp4")
        let still = try ClipReader.still(path: path, at: 1.234)
        #expect(still.index == 123 && abs(still.seconds - 1.23) < 0.001)
        var reader = try ClipReader(path: path)
        var frame = VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
        for _ in 0...123 { _ = try reader.read(into: &frame) }
        #expect(frame == still)
        #expect(try ClipReader.still(path: path, at: 99).index == 509)
        #expect(try ClipReader.still(path: path, at: -1).index == 0)
    }
}
