/// One picture with the few words under it.
public struct Panel: Sendable, Hashable {
    /// A few plain words, to be shown under the picture: "Turn the foot outwards".
    public let caption: String
    /// A complete `svg` element for use inside a page; its colours come from ``FigureStyle``.
    public let svg: String
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
        shared = shared.shaped(shape)
        let ratio = shared.width / max(1, shared.height)
        return scenes.map { caption, scene in
            Panel(
                caption: caption,
                svg: SVG.picture(
                    scene.shapes.painted,
                    frame: scene.window?.shaped(ratio...ratio) ?? shared,
                    title: "\(title): \(caption)",
                    classes: "fig"
                )
            )
        }
    }
}
