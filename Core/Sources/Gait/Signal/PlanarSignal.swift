/// A point through time.
struct PlanarSignal: Sendable, Hashable {
    var x: Signal
    var y: Signal

    init(x: Signal, y: Signal) {
        self.x = x
        self.y = y
    }

    /// Outliers out, gaps bridged, smoothed: all in that order.
    ///
    /// `outlier` is how far a point must at least be off, in pixels, to count as an outlier.
    init(_ points: [PixelPoint?], times: [Double], grid: TimeGrid, cutoff: Double, outlier: Double)
    {
        let smooth = Butterworth(cutoff: cutoff, rate: grid.rate)
        var columns = [points.map { $0?.x ?? .nan }, points.map { $0?.y ?? .nan }]
            .map { Hampel.cleaned($0, floor: outlier) }
        // A point is lost as a whole.
        for index in points.indices where !columns[0][index].isFinite || !columns[1][index].isFinite
        {
            columns[0][index] = .nan
            columns[1][index] = .nan
        }
        x = smooth.smoothed(grid.signal(times: times, values: columns[0]))
        y = smooth.smoothed(grid.signal(times: times, values: columns[1]))
    }

    func at(_ seconds: Double) -> PixelPoint? {
        guard let x = x.value(at: seconds), let y = y.value(at: seconds) else { return nil }
        return PixelPoint(x, y)
    }

    subscript(index: Int) -> PixelPoint? {
        x.values[index].isFinite && y.values[index].isFinite
            ? PixelPoint(x.values[index], y.values[index]) : nil
    }

    func middle(_ other: PlanarSignal) -> PlanarSignal {
        PlanarSignal(
            x: x.combined(other.x) { ($0 + $1) / 2 },
            y: y.combined(other.y) { ($0 + $1) / 2 }
        )
    }
}
