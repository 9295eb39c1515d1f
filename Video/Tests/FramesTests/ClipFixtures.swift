import Foundation

@testable import Frames

/// The small clips beside these tests; how each was made is told in `Clips/NOTES.md`.
enum ClipFixtures {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Clips")

    static func path(_ name: String) -> String {
        folder.appending(path: name).path(percentEncoded: false)
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        try Array(Data(contentsOf: folder.appending(path: name)))
    }

    /// All pictures of a clip with their times, and what was worked around.
    static func read(
        _ path: String,
        limits: ClipLimits = ClipLimits()
    ) throws -> (frames: [VideoFrame], damage: [String]) {
        var reader = try ClipReader(path: path, limits: limits)
        var frame = VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
        var frames: [VideoFrame] = []
        while try reader.read(into: &frame) { frames.append(frame) }
        return (frames, reader.damage)
    }
}

/// A colour as a tester would name it.
enum Hue: String {
    case red, green, blue, white, other

    /// In the middle of a quarter of a picture.
    init(_ picture: Picture, right: Bool, below: Bool) {
        let x = picture.width * (right ? 3 : 1) / 4
        let y = picture.height * (below ? 3 : 1) / 4
        let pixel = picture.pixels[((y * picture.width + x) * 3)...].prefix(3).map { Int($0) }
        let bright = pixel.map { $0 > 200 }
        let dark = pixel.map { $0 < 60 }
        switch (bright[0], bright[1], bright[2]) {
        case (true, true, true): self = .white
        case (true, false, false) where dark[1] && dark[2]: self = .red
        case (false, true, false) where dark[0] && dark[2]: self = .green
        case (false, false, true) where dark[0] && dark[1]: self = .blue
        default: self = .other
        }
    }

    /// Of the quarters from the top left, row by row.
    static func quarters(_ picture: Picture) -> [Hue] {
        [(false, false), (true, false), (false, true), (true, true)].map {
            Hue(picture, right: $0.0, below: $0.1)
        }
    }
}
