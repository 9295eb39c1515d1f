/// How many times slower a clip plays than life, from the two rates.
enum SlowMotion {
    /// 1 where the file does not tell at what rate it was filmed, or plays at that rate.
    static func factor(captured: Double?, played: Double) -> Double {
        guard let captured, played > 0 else { return 1 }
        let ratio = captured / played
        // Below that the two rates are the same one, rounded differently or shot in poor light.
        guard ratio >= 1.5, ratio <= 100 else { return 1 }
        // 240 frames a second played at 29.97 are eight times, not 8.008 times.
        let whole = ratio.rounded()
        return abs(ratio - whole) < 0.02 * whole ? whole : ratio
    }
}
