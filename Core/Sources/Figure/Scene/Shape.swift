/// One path on the paper with the classes that colour it.
struct Shape: Sendable, Hashable {
    /// What lies over what, before nearness decides.
    enum Layer: Int, Sendable, Hashable, Comparable {
        case ground, behind, ghost, body, before, mark

        static func < (a: Layer, b: Layer) -> Bool { a.rawValue < b.rawValue }
    }

    let path: Path
    let classes: String
    var layer = Layer.body
    var nearness = 0.0
    /// Turned away from the viewer for now: keeps its place in the list, but is not drawn.
    var isHidden = false
}

extension [Shape] {
    /// Far shapes first, so that near ones cover them; equals keep their order.
    var painted: [Shape] {
        enumerated()
            .sorted { a, b in
                if a.element.layer != b.element.layer { return a.element.layer < b.element.layer }
                if abs(a.element.nearness - b.element.nearness) > 1e-9 {
                    return a.element.nearness < b.element.nearness
                }
                return a.offset < b.offset
            }
            .map(\.element)
    }

    var bounds: Bounds {
        reduce(into: .nothing) { $0.include($1.path.bounds) }
    }
}
