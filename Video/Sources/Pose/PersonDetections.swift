import Frames
import Gait

/// Reads what the detector wrote: 2254 places of the picture, each with a score and twelve numbers.
///
/// Those are the box of the face (centre, width, height) and four points (hip, full body, shoulder,
/// upper body), in pixels of its input from the centre of the anchor.
struct PersonDetections {
    /// One place the detector judged, in shares of its input.
    struct Candidate: Equatable {
        var score: Float
        /// Box as centre and size, then the four points.
        var values: SIMD16<Float>

        /// Share of the union that both boxes have in common.
        func overlap(_ other: Self) -> Float {
            let (a, b) = (values, other.values)
            let width =
                min(a[0] + a[2] / 2, b[0] + b[2] / 2) - max(a[0] - a[2] / 2, b[0] - b[2] / 2)
            let height =
                min(a[1] + a[3] / 2, b[1] + b[3] / 2) - max(a[1] - a[3] / 2, b[1] - b[3] / 2)
            guard width > 0, height > 0 else { return 0 }
            let common = width * height
            return common / (a[2] * a[3] + b[2] * b[3] - common)
        }
    }

    static let side = 224
    static let count = 2254
    static let least: Float = 0.5
    static let greatestOverlap: Float = 0.3

    /// Centres of the anchors in shares of the input: two for each cell of the finest grids and
    /// six for each of the coarsest, row by row.
    static let anchors: [SIMD2<Float>] = [(28, 2), (14, 2), (7, 6)].flatMap { cells, each in
        (0..<cells * cells).flatMap { cell in
            let centre = SIMD2(Float(cell % cells) + 0.5, Float(cell / cells) + 0.5)
            return [SIMD2<Float>](repeating: centre / Float(cells), count: each)
        }
    }

    static func candidates(
        scores: UnsafeBufferPointer<Float>,
        boxes: UnsafeBufferPointer<Float>
    ) -> [Candidate] {
        (0..<count).compactMap { index in
            let score = unsafe Angle.logistic(min(max(scores[index], -100), 100))
            guard score >= least else { return nil }
            var values = SIMD16<Float>()
            for place in 0..<12 {
                unsafe values[place] = boxes[index * 12 + place] / Float(side)
                if place != 2, place != 3 { values[place] += anchors[index][place % 2] }
            }
            return Candidate(score: score, values: values)
        }
    }

    /// One for each person: the surest, averaged with those that overlap it, weighed by score.
    static func merged(_ candidates: [Candidate]) -> [Candidate] {
        var rest = candidates.sorted { $0.score > $1.score }
        var kept: [Candidate] = []
        // Taken out by place and not by likeness: a box that is no number is not even like itself.
        while !rest.isEmpty {
            let best = rest.removeFirst()
            let same = [best] + rest.filter { $0.overlap(best) > greatestOverlap }
            rest.removeAll { $0.overlap(best) > greatestOverlap }
            let weight = same.reduce(0) { $0 + $1.score }
            let sum = same.reduce(SIMD16<Float>()) { $0 + $1.values * $1.score }
            kept.append(Candidate(score: best.score, values: sum / weight))
        }
        return kept
    }

    /// The person in pixels of a picture that was letterboxed by `letterbox`.
    static func person(_ candidate: Candidate, letterbox: PoseRegion) -> DetectedPerson? {
        func place(_ index: Int) -> PixelPoint {
            RegionSampler.place(
                Double(candidate.values[index]),
                Double(candidate.values[index + 1]),
                in: letterbox,
                side: 1
            )
        }
        let (hip, end) = (place(4), place(6))
        let (x, y) = (end.x - hip.x, end.y - hip.y)
        let reach = (x * x + y * y).squareRoot()
        guard reach > 1 else { return nil }
        // The body fills the circle around the hip from head to toe and about half of its width.
        return DetectedPerson(
            score: Double(candidate.score),
            from: PixelPoint(hip.x - reach / 2, hip.y - reach),
            to: PixelPoint(hip.x + reach / 2, hip.y + reach),
            region: PoseRegion(
                centre: hip,
                side: 2 * reach * 1.25,
                rotationDegrees: Angle.wrapped(Angle.degrees(from: hip, to: end) + 90)
            )
        )
    }

    /// Without second sightings of one body, which the detector gives when it takes something else
    /// for another face of it; the surest first.
    static func distinct(_ people: [DetectedPerson]) -> [DetectedPerson] {
        people.reduce(into: []) { kept, person in
            if !kept.contains(where: { bodyOverlap($0, person) > 0.5 }) { kept.append(person) }
        }
    }

    private static func bodyOverlap(_ a: DetectedPerson, _ b: DetectedPerson) -> Double {
        let width = min(a.to.x, b.to.x) - max(a.from.x, b.from.x)
        let height = min(a.to.y, b.to.y) - max(a.from.y, b.from.y)
        guard width > 0, height > 0 else { return 0 }
        let areas = [a, b].map { ($0.to.x - $0.from.x) * ($0.to.y - $0.from.y) }
        return width * height / (areas[0] + areas[1] - width * height)
    }

    /// The whole picture, centred in a square.
    static func letterbox(_ picture: Picture) -> PoseRegion {
        PoseRegion(
            centre: PixelPoint(Double(picture.width) / 2, Double(picture.height) / 2),
            side: Double(max(picture.width, picture.height))
        )
    }
}
