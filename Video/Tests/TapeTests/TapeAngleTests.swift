import Foundation
import Frames
import Gait
import Testing

@testable import Tape

/// The taped figure against where its tape truly is.
@Suite struct TapeAngleTests {
    static let waist = WaistMark(
        seconds: 0,
        right: PixelPoint(392, 590),
        left: PixelPoint(316, 600)
    )
    static let dimples = WaistMark(
        seconds: 0,
        right: PixelPoint(370, 611),
        left: PixelPoint(336, 610)
    )

    static let markings: [(WaistMarking, WaistTruth, Double)] = [
        (.tape([waist]), .waist, 0.25),
        (.colours(right: .yellow, left: .orange), .waist, 0.25),
        (.tape([dimples]), .dimples, 0.4),
        (.colours(right: .magenta, left: .cyan), .dimples, 0.4),
    ]

    @Test(arguments: markings)
    func `tape tells the tilt of every frame`(
        marking: WaistMarking,
        truth: WaistTruth,
        limit: Double
    ) throws {
        let track = try TapedFigure.track(marking)
        let errors = try truth.errors(of: track)
        #expect(errors.degrees.count >= 505)
        #expect(errors.deviation < limit)
        #expect(abs(errors.mean) < 0.2)
        #expect(errors.farthest < 1.5)
    }
}
