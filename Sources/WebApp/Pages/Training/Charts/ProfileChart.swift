import Measure

/// Pace, heart rate and altitude of one run, one above the other over the same distance.
enum ProfileChart {
    private struct Panel {
        let caption: String
        let values: [Double?]
        let style: ChartStyle
        let isArea: Bool
        let axis: (_ plot: ChartBox) -> ValueAxis
    }

    private static let gap = 34.0
    /// Parts that the Tab key may stop at; of a longer run the table tells.
    private static let mostTabStops = 12

    /// `nil` when there is nothing to draw over the distance.
    static func picture(
        _ profile: RunProfile,
        unit: DistanceUnit,
        layout: ChartLayout
    ) -> Picture? {
        let panels = panels(profile, unit: unit)
        guard !panels.isEmpty else { return nil }
        let height = layout == .phone ? 96.0 : 110.0
        let count = Double(panels.count)
        let frame = ChartFrame(layout, plotHeight: count * height + (count - 1) * gap)
        let across = ValueAxis(
            from: 0,
            to: profile.total.meters / unit.meters,
            step: ValueAxis.roundStep(profile.total.meters / unit.meters / 6),
            start: frame.plot.left,
            end: frame.plot.right
        )
        var picture = Picture(
            id: "profile-\(layout.rawValue)",
            frame: frame,
            description: panels.map(\.caption).joined(separator: ", ")
                + " along the run; the table below has each part of it."
        )
        for (index, panel) in panels.enumerated() {
            let top = frame.plot.top + Double(index) * (height + gap)
            let plot = ChartBox(
                left: frame.plot.left,
                top: top,
                right: frame.plot.right,
                bottom: top + height
            )
            let axis = panel.axis(plot)
            picture.elements += frame.grid(axis, caption: panel.caption, in: plot)
            picture.elements += curves(panel, profile: profile, plot: plot, axis: axis) {
                across.place($0.meters / unit.meters)
            }
        }
        picture.elements += frame.ruler(across, caption: unit.symbol)
        picture.elements += splitMarks(profile, frame: frame, across: across, unit: unit)
        return picture
    }

    private static func panels(_ profile: RunProfile, unit: DistanceUnit) -> [Panel] {
        let has = profile.has
        let paces = profile.points.map { $0.pace.map { $0.secondsPerMeter * unit.meters } }
        var panels: [Panel] = []
        if has.pace {
            panels.append(
                Panel(
                    caption: "Pace, min/\(unit.symbol)",
                    values: paces,
                    style: .paceLine,
                    isArea: false
                ) { plot in
                    PaceChart.paceAxis(paces.compactMap(\.self), in: plot, inset: 0)
                }
            )
        }
        if has.heartRate {
            let rates = profile.points.map(\.heartRate)
            panels.append(
                Panel(
                    caption: "Heart rate, beats/min",
                    values: rates,
                    style: .heartLine,
                    isArea: false
                ) { around(rates.compactMap(\.self), leastSpan: 20, in: $0) }
            )
        }
        if has.altitude {
            let heights = profile.points.map(\.altitude)
            panels.append(
                Panel(caption: "Altitude, m", values: heights, style: .heightArea, isArea: true) {
                    around(heights.compactMap(\.self), leastSpan: 20, in: $0)
                }
            )
        }
        return panels
    }

    /// Round numbers below and above all values; a flat run is not blown up into hills.
    private static func around(
        _ values: [Double],
        leastSpan: Double,
        in plot: ChartBox
    ) -> ValueAxis {
        let low = values.min() ?? 0
        let high = max(values.max() ?? 0, low + leastSpan)
        let step = ValueAxis.roundStep((high - low) / 3)
        return ValueAxis(
            from: (low / step).rounded(.down) * step,
            to: (high / step).rounded(.up) * step,
            step: step,
            start: plot.bottom,
            end: plot.top
        )
    }

    /// One line for each stretch without a hole.
    private static func curves(
        _ panel: Panel,
        profile: RunProfile,
        plot: ChartBox,
        axis: ValueAxis,
        x: (Distance) -> Double
    ) -> [Picture.Element] {
        var curves: [[ChartPoint]] = [[]]
        for (point, value) in zip(profile.points, panel.values) {
            guard let value else {
                if curves.last?.isEmpty == false { curves.append([]) }
                continue
            }
            curves[curves.count - 1].append(
                ChartPoint(x: x(point.distance), y: axis.place(value))
            )
        }
        return curves.filter { !$0.isEmpty }.map { curve in
            guard panel.isArea, let first = curve.first, let last = curve.last else {
                return .scenery(.line(curve), panel.style)
            }
            let floor = [
                ChartPoint(x: last.x, y: plot.bottom), ChartPoint(x: first.x, y: plot.bottom),
            ]
            return .scenery(.area(curve + floor), panel.style)
        }
    }

    /// A part of the way to point at: its name says what the table says.
    private static func splitMarks(
        _ profile: RunProfile,
        frame: ChartFrame,
        across: ValueAxis,
        unit: DistanceUnit
    ) -> [Picture.Element] {
        profile.splits.map { split in
            let box = ChartBox(
                left: across.place((split.end - split.length).meters / unit.meters),
                top: frame.plot.top,
                right: across.place(split.end.meters / unit.meters),
                bottom: frame.plot.bottom
            )
            return .mark(
                ChartMark(
                    [.init(.box(box), .hit)],
                    name: name(split, unit: unit),
                    isNotable: profile.splits.count <= mostTabStops
                )
            )
        }
    }

    static func name(_ split: RunProfile.Split, unit: DistanceUnit) -> String {
        let pace = split.pace.map { ": \(unit.text($0))" } ?? ""
        let rate = split.heartRate.map { ", heart rate \($0.fixed(0))" } ?? ""
        return "\(unit.text(split.end - split.length)) to \(unit.text(split.end))\(pace)\(rate)"
    }
}
