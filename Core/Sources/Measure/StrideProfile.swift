/// The stride quantities of one run at each speed it was run at, from its steady running alone.
///
/// Small enough to be kept with every run, so that years of them are compared at equal pace
/// without reading a single sample.
public struct StrideProfile: Hashable, Sendable {
    /// One quantity over the steady running within one step of speed.
    public struct Cell: Hashable, Sendable {
        public let quantity: StrideQuantity
        /// Mean speed of this cell in metres a second.
        public let speed: Double
        public let seconds: Double
        /// In the unit of the quantity.
        public let mean: Double

        /// Rounds to what the store keeps: whole seconds, millimetres a second, hundredths.
        public init(quantity: StrideQuantity, speed: Double, seconds: Double, mean: Double) {
            self.quantity = quantity
            self.speed = (speed * 1000).rounded() / 1000
            self.seconds = seconds.rounded()
            self.mean = (mean * 100).rounded() / 100
        }
    }

    /// Width of a cell in metres a second.
    public static let stepWidth = 0.25

    /// In order of quantity, slowest first.
    public let cells: [Cell]

    public init(cells: [Cell]) { self.cells = cells }

    public var isEmpty: Bool { cells.isEmpty }

    public func has(_ quantity: StrideQuantity) -> Bool {
        cells.contains { $0.quantity == quantity }
    }

    /// Mean over the cells whose speed lies in `speeds`, weighted by time; `nil` without any.
    public func mean(
        _ quantity: StrideQuantity,
        within speeds: ClosedRange<Double> = 0...100
    ) -> Cell? {
        var (seconds, speed, value) = (0.0, 0.0, 0.0)
        for cell in cells where cell.quantity == quantity && speeds.contains(cell.speed) {
            seconds += cell.seconds
            speed += cell.seconds * cell.speed
            value += cell.seconds * cell.mean
        }
        guard seconds > 0 else { return nil }
        return Cell(
            quantity: quantity,
            speed: speed / seconds,
            seconds: seconds,
            mean: value / seconds
        )
    }
}
