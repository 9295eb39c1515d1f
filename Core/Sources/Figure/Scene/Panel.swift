/// One picture with the few words under it.
public struct Panel: Sendable, Hashable {
    /// A few plain words, to be shown under the picture: "Turn the foot outwards".
    public let caption: String
    /// A complete `svg` element for use inside a page; its colours come from ``FigureStyle``.
    public let svg: String
    /// The same without its `svg` element, and what it covers, to be laid into a sheet.
    let drawing: String
    let frame: Bounds
}

extension Panel {
    /// Pictures of one series; whole scenes share one frame, so that the eye sees only what moves.
    static func series(
        _ title: String,
        _ scenes: [(caption: String, scene: Scene)],
        shape: ClosedRange<Double> = 0.8...1.6
    ) -> [Panel] {
        var shared = Bounds.nothing
        for (_, scene) in scenes where scene.window == nil { shared.include(scene.frame) }
        if !shared.isEmpty { shared = shared.shaped(shape) }
        let ratio = shared.isEmpty ? 1.25 : shared.width / max(1, shared.height)
        return scenes.map { caption, scene in
            let frame = scene.window?.shaped(ratio...ratio) ?? shared
            let drawing = SVG.drawing(scene.shapes.painted)
            return Panel(
                caption: caption,
                svg: SVG.wrap(
                    drawing,
                    frame: frame,
                    title: "\(title): \(caption)",
                    classes: "fig"
                ),
                drawing: drawing,
                frame: frame
            )
        }
    }

    /// The panels of a series side by side with their captions, as one picture for print or a file.
    public static func sheet(_ panels: [Panel], title: String) -> String {
        let width = 240.0
        let gap = 12.0
        let height = panels.map { width * $0.frame.height / max(1, $0.frame.width) }.max() ?? 0
        var body = ""
        for (index, panel) in panels.enumerated() {
            let corner = Point(Double(index) * (width + gap), 0)
            body += SVG.placed(
                panel.drawing,
                frame: panel.frame,
                in: Bounds(corner, corner + Point(width, height))
            )
            for (line, words) in lines(of: panel.caption, letters: 40).enumerated() {
                let place = corner + Point(width / 2, height + 14 + Double(line) * 14)
                body += SVG.text(words, at: place, classes: "fig-caption")
            }
        }
        let across = Double(panels.count) * (width + gap) - gap
        let frame = Bounds(Point(0, 0), Point(max(width, across), height + 50)).grown(by: 8)
        return SVG.wrap(body, frame: frame, title: title, classes: "fig fig-sheet")
    }

    private static func lines(of caption: String, letters: Int) -> [String] {
        var lines: [String] = []
        for word in caption.split(separator: " ") {
            if let last = lines.last, last.count + word.count < letters {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
