import ActivityFile
import Testing

/// Changes sound files at random, always the same way, and expects an answer or an error.
@Suite struct FITMutationTests {
    /// Xorshift; a fixed seed makes a failure repeatable.
    private struct Dice {
        var state: UInt64

        mutating func roll(_ sides: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(max(1, sides)))
        }
    }

    private static var original: [UInt8] {
        var builder = FITBuilder()
        builder.fileID()
        builder.message(
            206,
            [
                (0, .u8(0)), (1, .u8(3)), (2, .u8(0x84)), (3, .text("Ground Time", size: 12)),
                (8, .text("ms", size: 4)),
            ]
        )
        builder.message(
            20,
            [(253, .u32(FITBuilder.newYear)), (3, .u8(99)), (8, .raw([1, 2, 3], base: 13))],
            developer: [FITBuilder.Developer(number: 3, index: 0, value: .u16(250))]
        )
        builder.records(20)
        builder.define(20, local: 1, [(0, .s32(0)), (1, .s32(0)), (78, .f64(0))])
        for step in UInt8(0)..<10 {
            builder.compressed(local: 1, offset: step, [.s32(1), .s32(2), .f64(3)])
        }
        builder.message(19, [(2, .u32(FITBuilder.newYear)), (7, .f64(9)), (9, .f64(9))])
        builder.session(seconds: 30)
        builder.message(18, [(2, .f64(FITBuilder.newYearSince1970)), (7, .f64(1e9))])
        builder.message(34, [(253, .u32(FITBuilder.newYear)), (5, .f64(5))])
        var big = FITBuilder(bigEndian: true)
        big.fileID()
        big.records(5)
        return builder.file() + big.file()
    }

    @Test(arguments: UInt64(1)...8)
    func `no bytes make the decoder fail`(_ seed: UInt64) {
        let original = Self.original
        var dice = Dice(state: seed &* 0x9E37_79B9_7F4A_7C15)
        var readable = 0
        for _ in 0..<1000 {
            var bytes = original
            for _ in 0...dice.roll(8) {
                let place = dice.roll(bytes.count)
                switch dice.roll(4) {
                case 0: bytes[place] = UInt8(dice.roll(256))
                case 1: bytes[place] ^= 1 << UInt8(dice.roll(8))
                case 2: bytes.insert(UInt8(dice.roll(256)), at: place)
                default: bytes.removeSubrange(place..<min(bytes.count, place + 1 + dice.roll(20)))
                }
            }
            guard let decoded = try? FITDecoder().decode(bytes) else { continue }
            readable += 1
            guard case .activities(let activities) = decoded.contents else { continue }
            for activity in activities {
                #expect(activity.elapsedSeconds.isFinite && activity.elapsedSeconds >= 0)
                let values = activity.samples.columns.values.joined()
                #expect(values.allSatisfy { $0.isNaN || $0.magnitude <= 1e9 })
            }
        }
        #expect(readable > 500)
    }
}
