/// A picture: rows from the top, each pixel red, green, blue in one byte each, no gaps.
public struct Picture: Sendable, Hashable {
    public var width: Int
    public var height: Int
    /// `width * height * 3` bytes.
    public var pixels: [UInt8]

    public init(width: Int, height: Int, pixels: [UInt8]) {
        precondition(pixels.count == width * height * 3, "a picture has three bytes a pixel")
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// A picture of one grey.
    public init(width: Int, height: Int, grey: UInt8 = 0) {
        self.init(
            width: width,
            height: height,
            pixels: [UInt8](repeating: grey, count: width * height * 3)
        )
    }
}

/// A picture of a clip.
public struct VideoFrame: Sendable, Hashable {
    /// From 0, in order of time.
    public var index: Int
    /// Since the first frame, as played: from the time stamps, never from a rate.
    public var seconds: Double
    public var picture: Picture

    public init(index: Int, seconds: Double, picture: Picture) {
        self.index = index
        self.seconds = seconds
        self.picture = picture
    }
}
