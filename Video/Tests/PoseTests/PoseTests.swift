import Testing

@testable import Pose

@Suite struct PoseTests {}
