import Measure
import Synchronization

/// What the uncertain numbers might be instead of their best values, drawn when first needed.
///
/// Each number has a stream of its own, named after what it means, so its draws stay the same
/// whatever else is drawn, in whatever order. Drawing takes longer than weighing; what was drawn is
/// kept.
final class Draws: Sendable {
    /// Rounded up to whole vectors; the surplus is drawn but not used.
    let vectors: Int
    let count: Int
    private let parameters: [Parameter]
    private let seed: UInt64
    private let drawn: Mutex<[[SIMD8<Double>]?]>

    init(of parameters: [Parameter], count: Int, seed: UInt64) {
        self.parameters = parameters
        self.count = count
        self.seed = seed
        vectors = (count + 7) / 8
        drawn = Mutex([[SIMD8<Double>]?](repeating: nil, count: parameters.count))
    }

    /// The draws of one parameter, eight to a vector.
    subscript(position: Int) -> [SIMD8<Double>] {
        drawn.withLock { drawn in
            if let known = drawn[position] { return known }
            let new = draw(parameters[position])
            drawn[position] = new
            return new
        }
    }

    private func draw(_ parameter: Parameter) -> [SIMD8<Double>] {
        var generator = SeededGenerator(seed: seed, stream: parameter.name)
        return (0..<vectors).map { _ in
            var vector = SIMD8<Double>(repeating: 0)
            for lane in 0..<8 { vector[lane] = parameter.draw(using: &generator) }
            return vector
        }
    }
}
