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
        let told = drops.isEmpty ? Array(analysis.measures.filter(\.isToldAlone).prefix(2)) : drops
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
        if let absence = look.watched.poseAbsence { notes.append(sentence(absence)) }
        if look.isCameraUnchecked { notes.append(GaitLines.cameraUnchecked) }
        if !look.watched.damage.isEmpty {
            notes.append("Parts of the clip are damaged and were left out.")
        }
        return notes
    }

    /// What to change, as this page lets one do it.
    static func change(_ refusal: GaitRefusal) -> String {
        switch refusal {
        case .perhapsSlowMotion(_, 1?): "Send it again and say that it plays at real speed."
        case .perhapsSlowMotion(_, let factor?):
            "Send it again and say that it is slowed: \(factor.fixed(0)) times would fit."
        case .perhapsSlowMotion: "Send it again and say by how much it is slowed."
        case .noPose: "Install the pose network (scripts/prepare-pose), then look at it again."
        case .supportingFootUnknown:
            "Choose a frame with one foot on the ground and say which foot it is."
        case .waistNotMarked: "Click the two pieces of tape, or two places of the waistband."
        default: refusal.words.change
        }
    }

    /// Reasons that no other clip is needed to mend.
    static let mendable: Set<GaitRefusal> = [.noPose, .supportingFootUnknown, .waistNotMarked]

    /// The first refusal, else the first reason to withhold a measure that another clip, or else
    /// more work on this one, can mend.
    static func oneReason(_ analysis: GaitAnalysis) -> GaitRefusal? {
        if let first = analysis.refusals.first { return first }
        let reasons = analysis.withheld.map(\.reason)
        let others: Set<GaitRefusal> = [.needsSecondClip, .legHidden]
        // What a click mends comes before an installation.
        return reasons.first { !others.contains($0) && $0 != .noPose }
            ?? reasons.first { !others.contains($0) } ?? reasons.first
    }

    /// What is withheld for one reason, together; reasons in the order in which they are met.
    static func byReason(
        _ withheld: [WithheldMeasure]
    ) -> [(reason: GaitRefusal, measures: [WithheldMeasure])] {
        var groups: [(reason: GaitRefusal, measures: [WithheldMeasure])] = []
        for measure in withheld {
            if let index = groups.firstIndex(where: { $0.reason == measure.reason }) {
                groups[index].measures.append(measure)
            } else {
                groups.append((measure.reason, [measure]))
            }
        }
        return groups
    }

    /// What cannot be done without the network; where it was looked for is of no use on a page.
    private static func sentence(_ absence: PoseAbsence) -> String {
        let missing = absence.missing.joined(separator: ", ")
        return """
            The points of the body were not followed: the pose network is not installed\
            \(missing.isEmpty ? "" : " (missing: \(missing))"). Hip drop from tape or clicked places \
            works without it. To get it: \(absence.remedy)
            """
    }

    /// Why looking at a clip ended, as sentences.
    static func reason(of error: any Error) -> String {
        guard let problem = error as? ClipProblem else {
            return "The clip could not be read to its end. Send it again, or film a new one."
        }
        return problem.sentenceWithoutName
    }
}
