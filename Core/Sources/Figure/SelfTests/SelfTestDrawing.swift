public import Anatomy
public import Interview

/// Pictures of every self-test that a runner may do alone.
public enum SelfTestDrawing {
    /// One to three pictures in the order of doing; none for findings that are no safe self-test.
    ///
    /// The sore side is the runner's own; the other side is drawn as a mirror image.
    public static func panels(for test: FindingID, sore: Side = .right) -> [Panel] {
        Panel.series(title(of: test), stages(of: test, sore: sore))
    }

    static func stages(of test: FindingID, sore: Side = .right) -> [Stage] {
        scenes(for: test) { camera in
            var camera = camera
            camera.mirrored = sore == .left
            return Scene(camera)
        }
    }

    typealias Stage = (caption: String, scene: Scene)
    typealias View = (Camera) -> Scene

    static func title(of test: FindingID) -> String {
        Question.all.first { $0.id == test }.map { "Self-test, \($0.name)" } ?? "Self-test"
    }

    private static func scenes(for test: FindingID, seen: View) -> [Stage] {
        switch test {
        case .trochanterPalpation: trochanterPalpation(seen)
        case .singleLegStance: singleLegStance(seen)
        case .trendelenburg: trendelenburg(seen)
        case .faberGroin: figureFour(seen, sore: .groin(.right), says: "Pain in the groin counts")
        case .faberLateral:
            figureFour(seen, sore: .outerHip(.right), says: "Pain on the outer hip counts")
        case .logRoll: logRoll(seen)
        case .thomas: thomas(seen)
        case .internalRotationLimited, .hipRotationGroin: turningIn(seen)
        case .flexionLimited: flexionLimited(seen)
        case .squatPosterior: squat(seen)
        case .straightLegRaise: straightLegRaise(seen)
        case .puranenOrava: puranenOrava(seen)
        case .takingOffShoe: takingOffShoe(seen)
        case .adductorSqueeze: adductorSqueeze(seen)
        case .adductorPalpation: adductorPalpation(seen)
        default: []
        }
    }
}
