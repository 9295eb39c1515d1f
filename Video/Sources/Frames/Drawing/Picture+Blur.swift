public import Gait

extension Picture {
    /// Makes a disc unrecognisable: five squares across, each of one colour.
    ///
    /// Nothing of what was there can be had back, other than with a soft blur of known width.
    public mutating func blur(_ centre: PixelPoint, radius: Double) {
        guard radius > 0, radius.isFinite, centre.x.isFinite, centre.y.isFinite else { return }
        let block = max(4, Int(radius / 2.5))
        let left = max(0, Int(max(centre.x - radius, 0)))
        let top = max(0, Int(max(centre.y - radius, 0)))
        let right = min(width, Int(min(centre.x + radius + 1, Double(width))))
        let bottom = min(height, Int(min(centre.y + radius + 1, Double(height))))
        for y in stride(from: top, to: bottom, by: block) {
            for x in stride(from: left, to: right, by: block) {
                level(
                    x..<min(x + block, right),
                    y..<min(y + block, bottom),
                    within: radius,
                    of: centre
                )
            }
        }
    }

    /// Gives a block the mean of its pixels, wherever it lies within the disc.
    private mutating func level(
        _ columns: Range<Int>,
        _ rows: Range<Int>,
        within radius: Double,
        of centre: PixelPoint
    ) {
        var sums = (0, 0, 0)
        for y in rows {
            for x in columns {
                let place = (y * width + x) * 3
                sums.0 += Int(pixels[place])
                sums.1 += Int(pixels[place + 1])
                sums.2 += Int(pixels[place + 2])
            }
        }
        let count = max(1, columns.count * rows.count)
        for y in rows {
            for x in columns {
                let (dx, dy) = (Double(x) - centre.x, Double(y) - centre.y)
                guard dx * dx + dy * dy <= radius * radius else { continue }
                let place = (y * width + x) * 3
                pixels[place] = UInt8(sums.0 / count)
                pixels[place + 1] = UInt8(sums.1 / count)
                pixels[place + 2] = UInt8(sums.2 / count)
            }
        }
    }
}
