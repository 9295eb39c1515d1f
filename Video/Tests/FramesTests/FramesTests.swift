import Testing

@testable import Frames

@Suite struct FramesTests {}
