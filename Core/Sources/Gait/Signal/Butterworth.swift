/// A low-pass filter without lag: a Butterworth of order 2 run forwards and backwards, which
/// together has order 4.
///
/// Each pass is designed for `cutoff / 0.802`, so that the two together let half the power through
/// at the cutoff itself (Winter, Biomechanics and Motor Control of Human Movement).
struct Butterworth: Sendable {
    private let gain: Double
    private let feedback: (Double, Double)

    /// A cutoff in Hz, held below 0.35 of the rate, above which the design is meaningless.
    init(cutoff: Double, rate: Double) {
        let design = min(cutoff, 0.35 * rate) / 0.802
        let warped = Angle.tangent(180 * min(design / rate, 0.49))
        let root = 2.0.squareRoot()
        let scale = 1 / (1 + root * warped + warped * warped)
        gain = warped * warped * scale
        feedback = (
            2 * (warped * warped - 1) * scale, (1 - root * warped + warped * warped) * scale
        )
    }

    /// Each stretch without a gap by itself; stretches of fewer than four values are given up.
    func smoothed(_ signal: Signal) -> Signal {
        var result = signal
        for run in signal.runs {
            let stretch = Array(signal.values[run])
            result.values.replaceSubrange(
                run,
                with: stretch.count < 4
                    ? [Double](repeating: .nan, count: stretch.count)
                    : smoothed(stretch, padding: min(stretch.count - 1, Int(signal.rate / 2) + 6))
            )
        }
        return result
    }

    /// The ends are continued by their point reflection, so that a slope goes on through them.
    private func smoothed(_ values: [Double], padding: Int) -> [Double] {
        let first = values[0]
        let last = values[values.count - 1]
        var padded: [Double] = []
        padded.reserveCapacity(values.count + 2 * padding)
        for offset in stride(from: padding, through: 1, by: -1) {
            padded.append(2 * first - values[offset])
        }
        padded += values
        for offset in 1...padding { padded.append(2 * last - values[values.count - 1 - offset]) }
        let there = pass(padded)
        let back = Array(pass(Array(there.reversed())).reversed())
        return Array(back[padding..<(padding + values.count)])
    }

    /// Starts in the steady state of the first value.
    private func pass(_ values: [Double]) -> [Double] {
        var result = values
        var (input1, input2) = (values[0], values[0])
        var (output1, output2) = (values[0], values[0])
        for index in values.indices {
            let input = values[index]
            let output =
                gain * (input + 2 * input1 + input2) - feedback.0 * output1 - feedback.1 * output2
            (input2, input1) = (input1, input)
            (output2, output1) = (output1, output)
            result[index] = output
        }
        return result
    }
}
