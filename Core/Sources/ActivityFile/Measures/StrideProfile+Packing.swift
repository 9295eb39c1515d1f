public import Measure

extension StrideProfile {
    /// The profile in a compact form for the store; `init(packed:)` gives back the same.
    ///
    /// Layout, version 1, all numbers as variable-length integers: version; number of cells; of each
    /// cell the place of its quantity, speed in millimetres a second, seconds, hundredths of the
    /// quantity's unit.
    public var packed: [UInt8] {
        var writer = VariableLengthWriter()
        writer.write(1 as UInt64)
        writer.write(UInt64(cells.count))
        for cell in cells {
            writer.write(UInt64(StrideQuantity.allCases.firstIndex(of: cell.quantity) ?? 0))
            writer.write(UInt64((max(cell.speed, 0) * 1000).rounded()))
            writer.write(UInt64(max(cell.seconds, 0).rounded()))
            writer.write(UInt64((max(cell.mean, 0) * 100).rounded()))
        }
        return writer.bytes
    }

    /// Reads what `packed` wrote; throws with a place and a reason when it is damaged.
    public init(packed bytes: [UInt8]) throws(DecodeError) {
        var reader = VariableLengthReader(bytes)
        guard try reader.next() == 1 else {
            throw reader.error("the stored stride profile has an unknown layout")
        }
        let quantities = StrideQuantity.allCases
        let count = try reader.count(atMost: quantities.count * SpeedProfile.steps)
        var cells: [Cell] = []
        for _ in 0..<count {
            let quantity = quantities[try reader.count(atMost: quantities.count - 1)]
            let speed = Double(try reader.next()) / 1000
            let seconds = Double(try reader.next())
            let mean = Double(try reader.next()) / 100
            cells.append(Cell(quantity: quantity, speed: speed, seconds: seconds, mean: mean))
        }
        self.init(cells: cells)
    }
}
