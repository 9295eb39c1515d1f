/// Signs over the picture: where it hurts, which way it moves, what is level.
extension Scene {
    /// A spiked star where pain counts; it reads without colour.
    func sore(_ place: Vector, size: Double = 0.034) -> Scene {
        let middle = camera.project(place)
        let points = (0..<16).map { index in
            let radius = size * Camera.scale * (index.isMultiple(of: 2) ? 1 : 0.52)
            return middle.moved(radius, towards: Double(index) * 22.5)
        }
        return noting(SoreSpot(place: place, size: size)).adding([
            Shape(path: .polygon(points), classes: "fig-sore", layer: .mark),
            Shape(
                path: .circle(Disc(center: middle, radius: size * 0.22 * Camera.scale)),
                classes: "fig-sore-heart",
                layer: .mark
            ),
        ])
    }

    /// A movement through three places, with a head at the end.
    func arrow(_ start: Vector, _ middle: Vector, _ end: Vector) -> Scene {
        arrow(camera.project(start), camera.project(middle), camera.project(end))
    }

    /// A movement along the places that something takes, drawn beside it, away from the body.
    ///
    /// A way that comes back to where it began is drawn as far as its furthest place.
    func arrow(along track: [Vector], from middles: [Vector]) -> Scene {
        let ways = track.map(camera.project)
        guard let first = ways.first else { return self }
        let lengths = ways.map { ($0 - first).length }
        let furthest = lengths.indices.max { lengths[$0] < lengths[$1] } ?? 0
        guard furthest > 0 else { return self }
        let hearts = middles.map(camera.project)
        func beside(_ index: Int) -> Point {
            let way = ways[index] - hearts[index]
            return ways[index] + way * (9 / max(1, way.length))
        }
        // Leaves out the first part, so that the arrow is not lost under the limb.
        return arrow(beside(furthest / 4), beside(furthest * 5 / 8), beside(furthest))
    }

    /// A movement straight on.
    func arrow(_ start: Vector, _ end: Vector) -> Scene {
        arrow(start, (start + end) * 0.5, end)
    }

    /// A movement around a joint: from one place on a circle to another.
    func arrow(around joint: Vector, from start: Vector, to end: Vector) -> Scene {
        let half = (start - joint).unit + (end - joint).unit
        return arrow(start, joint + half.unit * ((start - joint).length), end)
    }

    private func arrow(_ start: Point, _ middle: Point, _ end: Point) -> Scene {
        // The curve through the middle at half time, as a cubic.
        let pull = middle * 2 - (start + end) * 0.5
        let heading = (end - pull).direction
        let size = 9.0
        let neck = end.moved(-size * 0.7, towards: heading)
        var path = Path()
        path.move(to: start)
        path.curve(start + (pull - start) * (2 / 3.0), neck + (pull - neck) * (2 / 3.0), to: neck)
        let tip = Path.polygon([
            end,
            end.moved(-size * 1.15, towards: heading - 32),
            end.moved(-size * 1.15, towards: heading + 32),
        ])
        return adding([
            Shape(path: path, classes: "fig-arrow", layer: .mark),
            Shape(path: tip, classes: "fig-arrow-tip", layer: .mark),
        ])
    }

    /// A dashed line to compare with.
    func guide(_ start: Vector, _ end: Vector) -> Scene {
        let line = Path.line([camera.project(start), camera.project(end)])
        return adding([Shape(path: line, classes: "fig-guide", layer: .mark)])
    }

    /// A clock beside the picture: hold it.
    func clock(at place: Vector, share: Double) -> Scene {
        let middle = camera.project(place)
        let radius = 10.0
        var sector = Path()
        sector.move(to: middle)
        sector.line(to: middle.moved(radius * 0.78, towards: -90))
        sector.arc(
            radius: radius * 0.78,
            large: share > 0.5,
            to: middle.moved(radius * 0.78, towards: -90 + 360 * share)
        )
        sector.close()
        return adding([
            Shape(
                path: .circle(Disc(center: middle, radius: radius)),
                classes: "fig-clock",
                layer: .mark
            ),
            Shape(path: sector, classes: "fig-clock-time", layer: .mark),
        ])
    }
}
