import Anatomy
import Gait

/// What is written on a frame: the numbers above, the steps below.
extension FrameArtist {
    private static let ground = Colour(0.06, 0.08, 0.11, opacity: 0.78)

    private var size: Double { 21 * unit }

    /// The drop of both sides with its interval, the supporting one bright; it stays in its place so
    /// that it can be read while the clip plays.
    func card(side: Side?, on canvas: inout Canvas) {
        let rows = self.rows
        guard !rows.isEmpty else { return }
        let padding = 11 * unit
        let line = size * 1.4
        let widths = rows.map { canvas.textWidth($0.text, size: $0.size * size) }
        let mark = 18 * unit
        let corner = PixelPoint(14 * unit, 14 * unit)
        canvas.box(
            corner,
            width: (widths.max() ?? 0) + 2 * padding + mark,
            height: line * Double(rows.count) + padding * 1.2,
            radius: 9 * unit,
            colour: Self.ground
        )
        for (index, row) in rows.enumerated() {
            let base = corner.y + padding * 0.6 + line * (Double(index) + 0.74)
            let isLit = row.isTitle || side == nil || row.side == nil || row.side == side
            if let own = row.side {
                canvas.disc(
                    PixelPoint(corner.x + padding + 4 * unit, base - 0.34 * size),
                    radius: (own == side ? 6.5 : 4.5) * unit,
                    colour: Self.colour(of: own).opacity(isLit ? 1 : 0.5)
                )
            }
            canvas.text(
                row.text,
                at: PixelPoint(corner.x + padding + (row.side == nil ? 0 : mark), base),
                size: row.size * size,
                colour: Colour.white.opacity(isLit ? 1 : 0.5)
            )
        }
    }

    private struct Row {
        var text: String
        var side: Side?
        var size = 1.0
        var isTitle = false
    }

    private var rows: [Row] {
        if plan.request.analysis.isRefused {
            return [Row(text: "No result from this clip", isTitle: true)]
        }
        guard !plan.drops.isEmpty else { return [] }
        return [Row(text: "Hip drop at mid-stance", size: 0.8, isTitle: true)]
            + plan.drops.map { drop in
                let value = Self.oneDecimal(drop.value)
                let (low, high) = (Self.oneDecimal(drop.low), Self.oneDecimal(drop.high))
                let name =
                    switch drop.side {
                    case .left?: "on the left leg "
                    case .right?: "on the right leg "
                    case nil: "both legs "
                    }
                return Row(text: "\(name)\(value)° (\(low) to \(high))", side: drop.side)
            }
    }

    /// Rounded to tenths; a true minus sign, no "−0.0".
    static func oneDecimal(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e6 else { return "?" }
        let tenths = Int((value * 10).rounded())
        return "\(tenths < 0 ? "−" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    // MARK: - Steps

    /// A bar over the clip's time with a tick and a letter for each mid-stance, and the present.
    func timeBar(
        seconds: Double,
        step: (index: Int, step: GaitStep)?,
        on canvas: inout Canvas
    ) {
        let steps = plan.request.analysis.steps
        guard !steps.isEmpty, duration > 0 else { return }
        let margin = 14 * unit
        let height = 46 * unit
        let top = Double(plan.height) - margin - height
        let width = Double(plan.width) - 2 * margin
        canvas.box(
            PixelPoint(margin, top),
            width: width,
            height: height,
            radius: 9 * unit,
            colour: Self.ground
        )
        if let step { stepName(step, of: steps.count, above: top, on: &canvas) }
        let inset = 16 * unit
        func x(_ time: Double) -> Double {
            margin + inset + (width - 2 * inset) * min(max(time / duration, 0), 1)
        }
        let now = x(seconds)
        canvas.line(
            [PixelPoint(now, top + 24 * unit), PixelPoint(now, top + height - 4 * unit)],
            width: 2 * unit,
            colour: .white
        )
        // Letters only where they do not run into each other.
        let room = (width - 2 * inset) / Double(steps.count)
        for (index, own) in steps.enumerated() {
            let place = x(own.midStance)
            let isNow = index == step?.index
            canvas.line(
                [
                    PixelPoint(place, top + (isNow ? 22 : 26) * unit),
                    PixelPoint(place, top + 40 * unit),
                ],
                width: (isNow ? 4.5 : 2.5) * unit,
                colour: Self.colour(of: own.side)
            )
            let letter = own.side == .left ? "L" : own.side == .right ? "R" : "·"
            let lettering = min(15 * unit, room * 0.9)
            guard lettering > 7 * unit else { continue }
            canvas.text(
                letter,
                at: PixelPoint(
                    place - canvas.textWidth(letter, size: lettering) / 2,
                    top + 18 * unit
                ),
                size: lettering,
                colour: isNow ? .white : Self.colour(of: own.side)
            )
        }
    }

    /// Which step is on show, just above the bar.
    private func stepName(
        _ step: (index: Int, step: GaitStep),
        of count: Int,
        above top: Double,
        on canvas: inout Canvas
    ) {
        let leg =
            switch step.step.side {
            case .left?: ", on the left leg"
            case .right?: ", on the right leg"
            case nil: ""
            }
        let text = "Step \(step.index + 1) of \(count)\(leg)"
        let lettering = 17 * unit
        let left = 14 * unit
        canvas.box(
            PixelPoint(left, top - 40 * unit),
            width: canvas.textWidth(text, size: lettering) + 32 * unit,
            height: 32 * unit,
            radius: 9 * unit,
            colour: Self.ground
        )
        canvas.text(
            text,
            at: PixelPoint(left + 16 * unit, top - 18 * unit),
            size: lettering,
            colour: Self.colour(of: step.step.side)
        )
    }
}
