/// Local maxima of a signal.
enum Peaks {
    /// Times of the maxima that stand out by at least `prominence` and lie at least `apart`
    /// seconds from a higher one, refined by a parabola; in order of time.
    static func times(_ signal: Signal, apart: Double, prominence: Double) -> [Double] {
        signal.runs.flatMap { times(signal, in: $0, apart: apart, prominence: prominence) }
    }

    private static func times(
        _ signal: Signal,
        in run: Range<Int>,
        apart: Double,
        prominence: Double
    ) -> [Double] {
        let values = signal.values
        guard run.count >= 3 else { return [] }
        let tops = (run.lowerBound + 1..<run.upperBound - 1).filter {
            values[$0] > values[$0 - 1] && values[$0] >= values[$0 + 1]
                && Self.prominence(values, at: $0, in: run) >= prominence
        }
        var kept: [Int] = []
        for top in tops.sorted(by: { values[$0] > values[$1] })
        where kept.allSatisfy({ Double(abs($0 - top)) / signal.rate >= apart }) {
            kept.append(top)
        }
        return kept.sorted().map { top in
            let (left, middle, right) = (values[top - 1], values[top], values[top + 1])
            let bend = left - 2 * middle + right
            let shift = bend < 0 ? 0.5 * (left - right) / bend : 0
            return signal.time(top) + min(0.5, max(-0.5, shift)) / signal.rate
        }
    }

    /// How far one must go down from a top before one can climb higher.
    private static func prominence(_ values: [Double], at top: Int, in run: Range<Int>) -> Double {
        func valley(_ indices: some Sequence<Int>) -> Double {
            var lowest = values[top]
            for index in indices {
                if values[index] > values[top] { break }
                lowest = min(lowest, values[index])
            }
            return lowest
        }
        let left = valley((run.lowerBound..<top).reversed())
        let right = valley(top + 1..<run.upperBound)
        return values[top] - max(left, right)
    }
}
