/// Speed and distance packed into three bytes, as early foot-pod watches wrote them.
///
/// Twelve bits of speed in 1/100 m/s, then twelve bits of distance in 1/16 m that run over.
struct FITCompressedSpeed {
    private var lastDistance: Int?
    private var total = 0

    /// `nil` when the file marks the value as missing.
    mutating func read(
        _ bytes: Span<UInt8>,
        at offset: Int
    ) -> (speed: Double, distance: Double)? {
        let (low, middle, high) = (
            Int(bytes[offset]), Int(bytes[offset + 1]), Int(bytes[offset + 2])
        )
        guard low & middle & high != 0xFF else { return nil }
        let speed = low | (middle & 0x0F) << 8
        let distance = middle >> 4 | high << 4
        total += (distance - (lastDistance ?? 0)) & 0xFFF
        lastDistance = distance
        return (Double(speed) / 100, Double(total) / 16)
    }
}
