import Anatomy
import Gait

/// Draws onto one frame what the plan says of its moment.
struct FrameArtist: Sendable {
    let plan: AnnotationPlan
    /// The unit of thickness: a thousandth of the picture's long side, at least half a pixel.
    let unit: Double
    /// Of the whole clip, in true seconds.
    let duration: Double

    /// Told apart by the colour-blind too, and on light and dark clothes with a dark edge.
    static let right = Colour(1, 0.62, 0.11)
    static let left = Colour(0.25, 0.78, 1)
    static let trunk = Colour(0.97, 0.97, 0.94)
    static let tape = Colour(1, 0.95, 0.2)
    static let edge = Colour(0.05, 0.07, 0.1, opacity: 0.75)

    init(plan: AnnotationPlan, duration: Double) {
        self.plan = plan
        self.duration = duration
        unit = max(0.5, Double(max(plan.width, plan.height)) / 1000)
    }

    static func colour(of side: Side?) -> Colour {
        switch side {
        case .right?: right
        case .left?: left
        case nil: trunk
        }
    }

    func draw(on canvas: inout Canvas, seconds: Double) {
        let step = plan.step(at: seconds)
        if let pose = plan.pose(at: seconds) { skeleton(pose, on: &canvas) }
        if let waist = plan.waist(at: seconds), let right = waist.right, let left = waist.left {
            tapeLine(
                right: placed(right),
                left: placed(left),
                side: step?.step.side,
                on: &canvas
            )
        }
        timeBar(seconds: seconds, step: step, on: &canvas)
        card(side: step?.step.side, on: &canvas)
    }

    func placed(_ point: PixelPoint) -> PixelPoint {
        PixelPoint(point.x * plan.scale, point.y * plan.scale)
    }

    /// A line with a dark edge.
    func edged(
        _ points: [PixelPoint],
        width: Double,
        colour: Colour,
        on canvas: inout Canvas
    ) {
        canvas.line(points, width: width + 2.2 * unit, colour: Self.edge)
        canvas.line(points, width: width, colour: colour)
    }

    // MARK: - Skeleton

    /// No line from hip to hip: the network's hips do not tell how the pelvis tilts.
    private static let bones: [(PoseLandmark, PoseLandmark, Side?)] = [
        (.leftShoulder, .rightShoulder, nil),
        (.leftShoulder, .leftHip, nil), (.rightShoulder, .rightHip, nil),
        (.leftShoulder, .leftElbow, .left), (.leftElbow, .leftWrist, .left),
        (.rightShoulder, .rightElbow, .right), (.rightElbow, .rightWrist, .right),
        (.leftHip, .leftKnee, .left), (.leftKnee, .leftAnkle, .left),
        (.leftAnkle, .leftHeel, .left), (.leftHeel, .leftFootIndex, .left),
        (.leftAnkle, .leftFootIndex, .left),
        (.rightHip, .rightKnee, .right), (.rightKnee, .rightAnkle, .right),
        (.rightAnkle, .rightHeel, .right), (.rightHeel, .rightFootIndex, .right),
        (.rightAnkle, .rightFootIndex, .right),
    ]
    private static let joints: [(PoseLandmark, Side)] = [
        (.leftShoulder, .left), (.leftElbow, .left), (.leftWrist, .left), (.leftHip, .left),
        (.leftKnee, .left), (.leftAnkle, .left), (.rightShoulder, .right), (.rightElbow, .right),
        (.rightWrist, .right), (.rightHip, .right), (.rightKnee, .right), (.rightAnkle, .right),
    ]

    private func skeleton(_ pose: PoseFrame, on canvas: inout Canvas) {
        for (from, to, side) in Self.bones {
            guard let start = pose[from], let end = pose[to] else { continue }
            // What the network guesses behind the body is drawn faint.
            let sure = min(start.visibility, end.visibility)
            guard sure > 0.2 else { continue }
            let opacity = sure > 0.5 ? 1.0 : 0.45
            let line = [placed(start.point), placed(end.point)]
            let width = (side == nil ? 2.2 : 3) * unit
            if opacity == 1 { canvas.line(line, width: width + 2.2 * unit, colour: Self.edge) }
            canvas.line(line, width: width, colour: Self.colour(of: side).opacity(opacity))
        }
        for (joint, side) in Self.joints {
            guard let point = pose[joint], point.visibility > 0.5 else { continue }
            let place = placed(point.point)
            canvas.disc(place, radius: 4.6 * unit, colour: Self.edge)
            canvas.disc(place, radius: 3.4 * unit, colour: Self.colour(of: side))
        }
    }

    // MARK: - Waistband

    private func tapeLine(
        right: PixelPoint,
        left: PixelPoint,
        side: Side?,
        on canvas: inout Canvas
    ) {
        let (dx, dy) = (right.x - left.x, right.y - left.y)
        func along(_ share: Double) -> PixelPoint {
            PixelPoint(left.x + dx * share, left.y + dy * share)
        }
        if let side { wedge(right: right, left: left, side: side, on: &canvas) }
        edged([along(-0.7), along(1.7)], width: 2.4 * unit, colour: Self.tape, on: &canvas)
        for (point, side) in [(right, Side.right), (left, Side.left)] {
            canvas.circle(point, radius: 7 * unit, width: 4.4 * unit, colour: Self.edge)
            canvas.circle(
                point,
                radius: 7 * unit,
                width: 2.4 * unit,
                colour: Self.colour(of: side)
            )
        }
    }

    /// Where the line may lie at mid-stance by the interval, and the level it is told against.
    private func wedge(
        right: PixelPoint,
        left: PixelPoint,
        side: Side,
        on canvas: inout Canvas
    ) {
        guard let level = plan.level[side], let drop = plan.drop(of: side) else { return }
        let (pivot, free) = side == .right ? (right, left) : (left, right)
        let length = 2.6 * abs(right.x - left.x)
        // To the unsupported side, wherever that lies in the picture.
        let direction = free.x < pivot.x ? -1.0 : 1
        func ray(_ drop: Double) -> PixelPoint {
            // Level and drop are angles of right against left; on screen the free end sinks.
            let end = PixelPoint(pivot.x + direction * length, pivot.y)
            let roll = (right.x > left.x) ? -level : level
            return Angle.turned(end, about: pivot, degrees: roll + direction * drop)
        }
        let colour = Self.colour(of: side)
        let arc = (0...12).map { ray(drop.low + (drop.high - drop.low) * Double($0) / 12) }
        canvas.area([pivot] + arc, colour: colour.opacity(0.45))
        canvas.line([pivot, ray(drop.low)], width: 1.2 * unit, colour: colour)
        canvas.line([pivot, ray(drop.high)], width: 1.2 * unit, colour: colour)
        canvas.line([pivot, ray(0)], width: 3.4 * unit, colour: Self.edge)
        canvas.line([pivot, ray(0)], width: 1.8 * unit, colour: .white, dash: 6 * unit)
    }
}
