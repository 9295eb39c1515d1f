/// A picture that moves by itself, over and over, with the words that belong to each part of it.
///
/// It moves by SMIL alone. A player may stop it with `pauseAnimations()` of its `svg` element and put
/// it to any second of the cycle with `setCurrentTime()`.
public struct MovingPanel: Sendable, Hashable {
    /// A complete `svg` element for use inside a page; its colours come from ``FigureStyle``.
    public let svg: String
    /// The length of one cycle.
    public let seconds: Double
    /// What to say when, without gaps and in the order of time, from 0 to ``seconds``.
    public let captions: [Caption]
    /// The part of the cycle that is one repetition; the rest leads up to it.
    public let repetition: Range<Double>

    /// The same picture, which comes to rest by itself after so many cycles.
    ///
    /// For a page without a script to stop it: what moves for ever beside a text disturbs reading
    /// (WCAG 2.2.2). It rests where its last cycle ended.
    public func svg(cycles: Int) -> String {
        svg.replacing(SVG.endless, with: "repeatCount=\"\(cycles)\" fill=\"freeze\"")
    }

    public struct Caption: Sendable, Hashable {
        public let text: String
        /// Seconds from the beginning of the cycle.
        public let span: Range<Double>
    }
}

/// A moving picture, and its stills for print, for reduced motion and for a terminal.
public struct ExerciseFigure: Sendable, Hashable {
    public let moving: MovingPanel
    /// Key poses in the order of doing.
    public let stills: [Panel]
}

extension Timeline {
    /// The words of every moment: those of a key are said on the way to it and while it is held.
    func captions(_ keys: [Motion.Key]) -> [MovingPanel.Caption] {
        var spans: [MovingPanel.Caption] = []
        var start = 0.0
        for (index, key) in keys.enumerated() where !key.isPassing {
            let end = stays[index].upperBound
            if end > start { spans.append(.init(text: key.caption, span: start..<end)) }
            start = end
        }
        if start < seconds, let first = keys.first(where: { !$0.isPassing }) {
            spans.append(.init(text: first.caption, span: start..<seconds))
        }
        return spans
    }

    func repetition(_ keys: Range<Int>?) -> Range<Double> {
        guard let keys, keys.lowerBound >= 0, keys.upperBound <= stays.count, !keys.isEmpty else {
            return 0..<seconds
        }
        let end = keys.upperBound == stays.count ? seconds : stays[keys.upperBound].lowerBound
        return stays[keys.lowerBound].lowerBound..<end
    }
}
