import Measure

/// Writes a film as one SVG that moves by SMIL: no ids, no styles, no scripts.
extension SVG {
    /// How far an outline may stray from its true place between two stored frames, in tenths of a
    /// paper unit: as little as the size allows.
    private static let tolerances = [5.0, 7, 10, 14]

    /// A page with several pictures must still load at once.
    private static let largest = 58_000

    /// What every movement of a picture says of its end; one that goes on until it is paused.
    static let endless = "repeatCount=\"indefinite\""

    static func moving(_ film: Film, frame: Bounds, title: String, classes: String) -> String {
        let times = film.frames.map { $0.time / film.seconds }
        let clock = "dur=\"\(film.seconds.fixed(2))s\" \(endless)"
        let parts = film.parts.map { ($0, $0.moves ? $0.outlines : nil) }
        let signs = film.signs.map { sign($0.shapes, $0.span, film.seconds, clock) }
        var picture = ""
        for tolerance in tolerances {
            let lines = parts.map { element($0, $1, times, clock, tolerance) } + signs
            let body = lines.filter { !$0.isEmpty }.joined(separator: "\n")
            picture = wrap(body, frame: frame, title: title, classes: classes)
            if picture.utf8.count <= largest { break }
        }
        return picture
    }

    /// Shapes that are shown only for a part of the cycle.
    private static func sign(
        _ shapes: [Shape],
        _ span: Range<Double>,
        _ seconds: Double,
        _ clock: String
    ) -> String {
        let marks = shapes.filter { !$0.isHidden }.map(element).joined(separator: "\n")
        if span.lowerBound <= 0, span.upperBound >= seconds { return marks }
        let steps = [
            (0.0, span.lowerBound <= 0), (span.lowerBound / seconds, true),
            (span.upperBound / seconds, false),
        ]
        return "<g>\(visibility(steps, clock))\n\(marks)</g>"
    }

    private static func element(
        _ part: Film.Part,
        _ outlines: [Outline]?,
        _ times: [Double],
        _ clock: String,
        _ tolerance: Double
    ) -> String {
        let still = part.shapes[0]
        let hidden = part.shapes.map(\.isHidden)
        guard hidden.contains(false) else { return "" }
        var inner = ""
        if hidden.contains(true) {
            inner += visibility(zip(times, hidden).map { ($0, !$1) }, clock)
        }
        var data = still.path.data
        if let outlines {
            data = outlines[0].data
            let kept = turningPoints(outlines, times, tolerance)
            if kept.count > 2 || outlines[kept[0]] != outlines[kept[kept.count - 1]] {
                let values = kept.map { outlines[$0].data }.joined(separator: ";")
                inner += """
                    <animate attributeName="d" \(clock) \
                    keyTimes="\(keyTimes(kept.map { times[$0] }))" values="\(values)"/>
                    """
            }
        }
        let start = "<path class=\"\(still.classes)\" d=\"\(data)\""
        return inner.isEmpty ? "\(start)/>" : "\(start)>\(inner)</path>"
    }

    private static func visibility(_ steps: [(time: Double, isShown: Bool)], _ clock: String)
        -> String
    {
        var changes: [(time: Double, isShown: Bool)] = []
        for step in steps where step.time < 1 {
            if let last = changes.last, last.isShown == step.isShown { continue }
            if let last = changes.last, step.time - last.time < 1e-4 { changes.removeLast() }
            changes.append(step)
        }
        let values = changes.map { $0.isShown ? "visible" : "hidden" }.joined(separator: ";")
        return """
            <animate attributeName="visibility" calcMode="discrete" \(clock) \
            keyTimes="\(keyTimes(changes.map(\.time)))" values="\(values)"/>
            """
    }

    private static func keyTimes(_ times: [Double]) -> String {
        times.map { time in
            let text = time.fixed(4)
            if text == "0.0000" { return "0" }
            return text == "1.0000" ? "1" : String(text.drop { $0 == "0" })
        }
        .joined(separator: ";")
    }

    /// The frames that must be stored so that straight lines between them come close enough to all
    /// others (Douglas and Peucker's way, over time).
    private static func turningPoints(
        _ outlines: [Outline],
        _ times: [Double],
        _ tolerance: Double
    ) -> [Int] {
        var kept: Set<Int> = [0, outlines.count - 1]
        var open = [(0, outlines.count - 1)]
        while let (start, end) = open.popLast() {
            guard end - start > 1 else { continue }
            var worst = (index: start, distance: 0.0)
            let length = times[end] - times[start]
            for index in (start + 1)..<end {
                let share = length > 0 ? (times[index] - times[start]) / length : 0
                let distance = outlines[index].distance(
                    from: outlines[start],
                    to: outlines[end],
                    share: share
                )
                if distance > worst.distance { worst = (index, distance) }
            }
            guard worst.distance > tolerance else { continue }
            kept.insert(worst.index)
            open.append((start, worst.index))
            open.append((worst.index, end))
        }
        return kept.sorted()
    }
}
