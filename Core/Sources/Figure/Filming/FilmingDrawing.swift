import Anatomy

/// How to film a run, as pictures: where the phone stands, and where the tape sits.
public enum FilmingDrawing: String, Sendable, Hashable, CaseIterable {
    /// Seen from beside: the phone stands behind the runner.
    case rear
    /// Seen from behind: the phone stands beside the runner.
    case side
    /// The back of the waistband, near.
    case tape
    /// Standing quietly for the phone.
    case standing

    /// The picture, with its measures written into it.
    public var panel: Panel {
        switch self {
        case .rear: Self.rearView
        case .side: Self.sideView
        case .tape: Self.waistband
        case .standing: Self.quietStanding
        }
    }

    private struct Note {
        let text: String
        let place: Vector
    }

    /// The height of a letter over the width of the picture.
    private static let letterShare = 0.05

    private static func panel(_ caption: String, _ scene: Scene, notes: [Note]) -> Panel {
        let drawing = SVG.drawing(scene.shapes.painted)
        var frame = scene.frame
        // As large beside a whole runway as beside a waistband.
        let letter = frame.width * letterShare
        let words = notes.map { note in
            let place = scene.camera.project(note.place)
            let half = 0.32 * letter * Double(note.text.count)
            frame.include(
                Bounds(
                    Point(place.x - half, place.y - 1.2 * letter),
                    Point(place.x + half, place.y + 0.4 * letter)
                )
            )
            return SVG.text(note.text, at: place, height: letter, classes: "fig-note")
        }
        let all = ([drawing] + words).joined(separator: "\n")
        return Panel(
            caption: caption,
            svg: SVG.wrap(all, frame: frame, title: caption, classes: "fig fig-filming"),
            drawing: all,
            frame: frame
        )
    }

    // MARK: Bodies

    /// Mid-stance on the right leg.
    private static func running() -> Body {
        var pose = Pose(rest: .standing(on: .right)).leaning(6, nod: -6)
            .leg(.right, hip: 20, knee: 36, ankle: 22)
            .leg(.left, hip: 12, knee: 88, ankle: 20)
            .arm(.left, shoulder: 22, abduction: 8, elbow: 88)
            .arm(.right, shoulder: -34, abduction: 8, elbow: 88)
        pose.rest = .standing(on: .right)
        return Body(pose)
    }

    private static func standing() -> Body {
        Body(
            Pose(rest: .standing(on: .right))
                .leg(.right, abduction: 2, ankle: 0).leg(.left, abduction: 2, ankle: 0)
                .arm(.right, shoulder: 38, abduction: 16, elbow: 104)
                .arm(.left, shoulder: 38, abduction: 16, elbow: 104)
        )
    }

    private static func tape(_ side: Side) -> Landmark {
        Landmark(.pelvis, side, -0.06, 0.05, 0.062)
    }

    // MARK: Pictures

    /// Twice the height of the body: about 3.5 metres.
    private static let distance = 2.0
    private static let hipHeight = 0.52

    private static var rearView: Panel {
        let body = running()
        let scene = phone(
            Scene(.side)
                .floor(from: Vector(-2.2, 0, 0.18), to: Vector(0.45, 0, -0.18))
                .box(Vector(-0.42, -0.035, -0.16), Vector(0.42, 0, 0.16))
                .person(body),
            at: Vector(-distance, 0, 0)
        )
        return panel(
            "From behind: the phone at hip height",
            measured(scene, from: Vector(-distance, -0.11, 0), to: Vector(0, -0.11, 0)),
            notes: notes(middle: Vector(-distance / 2, 0, 0), phone: Vector(-distance, 0, 0))
        )
    }

    private static var sideView: Panel {
        let body = running()
        let scene = phone(
            Scene(.back)
                .floor(from: Vector(-0.18, 0, -0.35), to: Vector(0.18, 0, 2.2))
                .box(Vector(-0.16, -0.035, -0.2), Vector(0.16, 0, 0.2))
                .person(body),
            at: Vector(0, 0, distance)
        )
        return panel(
            "From the side: the phone level with the hips",
            measured(scene, from: Vector(0, -0.11, distance), to: Vector(0, -0.11, 0)),
            notes: notes(middle: Vector(0, 0, distance / 2), phone: Vector(0, 0, distance))
        )
    }

    private static var waistband: Panel {
        let body = standing()
        let hips = body.place(Landmark(.pelvis, .right, -0.05, 0.03, 0))
        let right = body.place(tape(.right))
        let left = body.place(tape(.left))
        let scene = Scene(.back).person(body)
            .guide(left - .up * 0.055, right - .up * 0.055)
            .lookingAt(hips, within: 0.24)
        return panel(
            "Two colours on the back of the waistband",
            taped(scene, body),
            notes: [
                Note(text: "left", place: left + .up * 0.035),
                Note(text: "right", place: right + .up * 0.035),
                Note(text: "20 cm or more", place: hips - .up * 0.1),
            ]
        )
    }

    private static var quietStanding: Panel {
        let body = standing()
        let scene = Scene(.back)
            .floor(from: Vector(-0.18, 0, -0.4), to: Vector(0.18, 0, 0.4))
            .person(body)
        return panel(
            "Stand still on both feet, arms in front",
            taped(scene, body),
            notes: [Note(text: "3 seconds", place: Vector(0, 1.06, 0))]
        )
    }

    // MARK: Parts

    private static func taped(_ scene: Scene, _ body: Body) -> Scene {
        Side.allCases.reduce(scene) { scene, side in
            let disc = scene.camera.disc(body.place(tape(side)), 0.014)
            return scene.adding([
                Shape(path: .circle(disc), classes: "fig-tape-\(side.rawValue)", layer: .mark)
            ])
        }
    }

    /// A phone on a stand, looking at the hips of who stands at the origin.
    private static func phone(_ scene: Scene, at foot: Vector) -> Scene {
        func box(_ low: Double, _ high: Double, half: Double) -> (Vector, Vector) {
            (foot + Vector(-half, low, -half), foot + Vector(half, high, half))
        }
        let base = box(0, 0.015, half: 0.07)
        let pole = box(0.015, hipHeight - 0.05, half: 0.008)
        let phone = box(hipHeight - 0.05, hipHeight + 0.05, half: 0.014)
        return scene.box(base.0, base.1).box(pole.0, pole.1).box(phone.0, phone.1, layer: .before)
            .guide(foot + .up * hipHeight, Vector(0, hipHeight, 0))
    }

    private static func measured(_ scene: Scene, from start: Vector, to end: Vector) -> Scene {
        let middle = (start + end) * 0.5
        return scene.arrow(middle, start).arrow(middle, end)
    }

    private static func notes(middle: Vector, phone: Vector) -> [Note] {
        [
            Note(text: "3 to 4 m", place: middle - .up * 0.22),
            Note(text: "hip height", place: phone + .up * (hipHeight + 0.1)),
        ]
    }
}
