/// What was wrong with a clip and worked around, counted, so that a file broken throughout does not
/// make an endless list.
struct ClipDamage: Sendable, Hashable {
    /// Packets that the decoder refused, or pictures that came out broken.
    var undecodable = 0
    /// After how many good frames the first of them came.
    private(set) var firstUndecodable: Int?
    /// Frames whose time was not after that of the frame before.
    var outOfOrder = 0
    var unstamped = 0
    /// Places of the file that could not be read.
    var unreadable = 0
    /// Frames that the file announces and does not hold.
    var missing = 0

    mutating func addUndecodable(afterFrames frames: Int) {
        undecodable += 1
        firstUndecodable = firstUndecodable ?? frames
    }

    var sentences: [String] {
        var sentences: [String] = []
        if undecodable > 0 {
            let place = firstUndecodable.map { ", the first after frame \($0)" } ?? ""
            sentences.append(
                "\(Self.frames(undecodable)) could not be decoded and \(Self.were(undecodable)) left out\(place)"
            )
        }
        if outOfOrder > 0 {
            sentences.append(
                "\(Self.frames(outOfOrder)) had a time not after the frame before and \(Self.were(outOfOrder)) left out"
            )
        }
        if unstamped > 0 {
            sentences.append(
                "\(Self.frames(unstamped)) had no time; the announced frame rate stood in"
            )
        }
        if unreadable > 0 {
            sentences.append("\(unreadable) places of the file could not be read")
        }
        if missing > 0 {
            sentences.append("the file ends early: \(Self.frames(missing)) of it are missing")
        }
        return sentences
    }

    private static func frames(_ count: Int) -> String {
        count == 1 ? "1 frame" : "\(count) frames"
    }

    private static func were(_ count: Int) -> String { count == 1 ? "was" : "were" }
}
