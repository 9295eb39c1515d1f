import Anatomy
import Companion
import Gait
import Measure
import Wording

/// The words of the pages about gait that only these pages need.
enum GaitWords {
    static func view(_ view: CameraView) -> String {
        view == .rear ? "From behind" : "From the side"
    }

    static func name(_ quantity: GaitQuantity, _ side: Side?) -> String {
        side.map { "\(quantity.name), \($0.rawValue)" } ?? quantity.name
    }

    /// "Hip drop, right 4°; Hip drop, left 6°".
    static func short(_ analysis: GaitAnalysis) -> String {
        if analysis.isRefused { return "could not be measured" }
        let drops = analysis.measures.filter {
            $0.quantity == .pelvicDrop || $0.quantity == .pelvicDropMean
        }
        let told = drops.isEmpty ? Array(analysis.measures.prefix(2)) : drops
        return told.isEmpty
            ? "nothing measured"
            : told.map { "\(name($0.quantity, $0.side)) \($0.valueText)" }.joined(separator: "; ")
    }

    static func about(_ analysis: GaitAnalysis) -> String {
        let clip = analysis.description
        var parts = [
            view(analysis.view), "\(clip.width) × \(clip.height)",
            "\(clip.frameRate.fixed(0)) frames a second", "\(clip.duration.fixed(1)) s",
        ]
        if clip.slowMotionFactor > 1 {
            parts.append("slowed \(clip.slowMotionFactor.fixed(0)) times")
        }
        if !analysis.steps.isEmpty { parts.append(Phrase.count(analysis.steps.count, "step")) }
        return parts.joined(separator: ", ")
    }

    /// What was not as asked, though the clip was looked at.
    static func notes(_ look: GaitLook) -> [String] {
        var notes: [String] = []
        if let problem = look.standingProblem {
            notes.append("The standing clip was not used. \(problem.words.seen) \(change(problem))")
        }
        if let problem = look.watched.waistProblem {
            notes.append(
                "The waistband could not be followed. \(problem.words.seen) \(change(problem))"
            )
        }
        if let absence = look.watched.poseAbsence { notes.append(absence.sentence) }
        if !look.watched.damage.isEmpty {
            notes.append("Parts of the clip are damaged and were left out.")
        }
        return notes
    }

    /// What to change, as this page lets one do it.
    static func change(_ refusal: GaitRefusal) -> String {
        switch refusal {
        case .perhapsSlowMotion(_, let factor?):
            "Send it again and say that it is slowed: \(factor.fixed(0)) times would fit."
        case .perhapsSlowMotion: "Send it again and say by how much it is slowed."
        case .waistNotMarked: "Click the two pieces of tape, or two places of the waistband."
        default: refusal.words.change
        }
    }

    /// The first refusal’s remedy, else that of the first measure withheld for a reason that
    /// another clip can mend.
    static func oneChange(_ analysis: GaitAnalysis) -> String? {
        let others: Set<GaitRefusal> = [.needsSecondClip, .legHidden]
        let reason =
            analysis.refusals.first
            ?? analysis.withheld.map(\.reason).first { !others.contains($0) }
            ?? analysis.withheld.first?.reason
        return reason.map(change)
    }

    /// Why looking at a clip ended, as sentences.
    static func reason(of error: any Error) -> String {
        guard let problem = error as? ClipProblem else {
            return "The clip could not be read to its end. Send it again, or film a new one."
        }
        return problem.sentenceWithoutName
    }
}
