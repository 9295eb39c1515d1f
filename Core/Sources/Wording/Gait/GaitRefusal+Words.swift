import Anatomy
public import Gait
import Measure

/// Why something is not told: what was seen, why it matters, and the one thing to change.
public struct GaitRefusalWords: Sendable, Hashable {
    public var seen: String
    public var why: String
    public var change: String

    init(_ seen: String, why: String, change: String) {
        self.seen = seen
        self.why = why
        self.change = change
    }

    public var sentences: [String] { [seen, why, change] }
}

extension WithheldMeasure {
    /// "Hip drop, left".
    public var name: String {
        side.map { "\(quantity.name), \($0.rawValue)" } ?? quantity.name
    }

    /// Why the clip does not give it, as the refusal says.
    public var words: GaitRefusalWords { reason.words }
}

extension GaitRefusal {
    /// A short stable name for programs: "camera_moves".
    public var id: String {
        switch self {
        case .noPose: "no_pose"
        case .nobodyFound: "nobody_found"
        case .frameRateTooLow: "frame_rate_too_low"
        case .tooShort: "too_short"
        case .cameraMoves: "camera_moves"
        case .runnerTooSmall: "runner_too_small"
        case .tooFewPixels: "too_few_pixels"
        case .feetCutOff: "feet_cut_off"
        case .waistCutOff: "waist_cut_off"
        case .framesLost: "frames_lost"
        case .pointsDisagree: "points_disagree"
        case .sidesSwapped: "sides_swapped"
        case .tooFewSteps: "too_few_steps"
        case .notRunning: "not_running"
        case .perhapsSlowMotion: "perhaps_slow_motion"
        case .eventsOutOfOrder: "events_out_of_order"
        case .wrongView: "wrong_view"
        case .waistNotMarked: "waist_not_marked"
        case .waistLost: "waist_lost"
        case .tapeNotDistinct: "tape_not_distinct"
        case .tapesAlike: "tapes_alike"
        case .noStandingBaseline: "no_standing_baseline"
        case .standingElsewhere: "standing_elsewhere"
        case .severalRunners: "several_runners"
        case .supportingFootUnknown: "supporting_foot_unknown"
        case .standingNotStill: "standing_not_still"
        case .legHidden: "leg_hidden"
        case .needsSecondClip: "needs_second_clip"
        case .notEnoughToTell: "not_enough_to_tell"
        }
    }

    public var words: GaitRefusalWords {
        switch self {
        case .frameRateTooLow, .tooShort, .cameraMoves, .runnerTooSmall, .tooFewPixels,
            .feetCutOff, .waistCutOff, .wrongView:
            filming
        case .noPose, .nobodyFound, .severalRunners, .framesLost, .pointsDisagree, .sidesSwapped:
            following
        case .tooFewSteps, .notRunning, .perhapsSlowMotion, .eventsOutOfOrder: running
        case .waistNotMarked, .waistLost, .tapeNotDistinct, .tapesAlike, .noStandingBaseline,
            .standingNotStill, .standingElsewhere, .supportingFootUnknown:
            waistband
        case .legHidden, .needsSecondClip, .notEnoughToTell:
            needed
        }
    }

    /// How the camera was set up.
    private var filming: GaitRefusalWords {
        switch self {
        case .frameRateTooLow(let rate, let needed):
            GaitRefusalWords(
                "The clip has \(rate.fixed(0)) pictures a second.",
                why:
                    "With fewer than \(needed.fixed(0)) the moments of a step fall between pictures.",
                change: "Film at 60 pictures a second or more; 120 or 240 is better."
            )
        case .tooShort(let seconds, let needed):
            GaitRefusalWords(
                "The running lasts \(seconds.fixed(1)) seconds.",
                why: "It takes \(needed.fixed(0)) to have enough steps.",
                change: "Film 20 seconds of steady running."
            )
        case .cameraMoves(let share):
            GaitRefusalWords(
                "The camera moved: the background shifts by \((share * 100).fixed(1)) % of the width.",
                why: "A camera that turns or tilts looks like a hip that drops.",
                change: "Put the phone on a tripod or lean it against something firm."
            )
        case .runnerTooSmall(let share, let needed):
            GaitRefusalWords(
                "You fill \((share * 100).fixed(0)) % of the picture's height.",
                why: "Under \((needed * 100).fixed(0)) % a pixel is too large a part of an angle.",
                change: "Bring the camera nearer, to about 3.5 m, with the phone upright."
            )
        case .tooFewPixels(let height, let needed):
            GaitRefusalWords(
                "You are only \(height.fixed(0)) pixels tall in this clip.",
                why: "Under \(needed.fixed(0)) a foot is a few pixels, and its place is guessed.",
                change: "Send the clip as the phone recorded it, or film at 1080p from about 3.5 m."
            )
        case .feetCutOff:
            GaitRefusalWords(
                "The feet leave the picture.",
                why: "Without them no step can be told from the next.",
                change:
                    "Step back or turn the phone upright until the whole body stays in the picture."
            )
        case .waistCutOff:
            GaitRefusalWords(
                "The waist leaves the picture.",
                why: "The pelvis is what this is about.",
                change:
                    "Step back or turn the phone upright until the whole body stays in the picture."
            )
        case .wrongView(.rear):
            GaitRefusalWords(
                "The camera does not stand behind you.",
                why: "Seen from an angle, turning looks like dropping.",
                change: "Film from straight behind, within 15 degrees, at the height of your hips."
            )
        default:
            GaitRefusalWords(
                "The camera does not stand beside you.",
                why: "Seen from an angle, a bent knee looks straighter and a long step shorter.",
                change: "Film from straight beside, at the height of your hips."
            )
        }
    }

    /// How the runner's points were followed.
    private var following: GaitRefusalWords {
        switch self {
        case .noPose:
            GaitRefusalWords(
                "The points of the body were not followed.",
                why: "Everything but what the waistband tells needs them.",
                change: "Install the pose network: scripts/prepare-pose."
            )
        case .nobodyFound:
            GaitRefusalWords(
                "Nobody was found in the picture.",
                why: "There is nothing to measure.",
                change:
                    "Film with light on you and a plain background, the whole body in the picture."
            )
        case .severalRunners:
            GaitRefusalWords(
                "Several people are in the picture.",
                why: "The hips of one with the feet of another would be no measure of either.",
                change: "Click on the runner, or film with nobody else in the picture."
            )
        case .framesLost(let share):
            GaitRefusalWords(
                "You were lost in \((share * 100).fixed(0)) % of the pictures.",
                why: "Steps with holes in them give wrong averages.",
                change: "Film with more light and nobody else in the picture."
            )
        case .pointsDisagree(let degrees):
            GaitRefusalWords(
                """
                The points of the body are uncertain: the picture and its mirror image differ by \
                \(degrees.fixed(0))° at the shoulders.
                """,
                why: "An angle that depends on how one looks at it is no measure.",
                change: "Film from straight behind, with more light and in close-fitting clothes."
            )
        default:
            GaitRefusalWords(
                "Left and right leg were taken for each other in \(swappedShare) of the pictures.",
                why: "What is left and what is right is half of the answer.",
                change:
                    "Wear shoes or socks that differ from the background, and film with more light."
            )
        }
    }

    private var swappedShare: String {
        guard case .sidesSwapped(let share) = self else { return "many" }
        return "\((share * 100).fixed(0)) %"
    }

    /// What the runner did.
    private var running: GaitRefusalWords {
        switch self {
        case .tooFewSteps(let found, let needed, let side):
            GaitRefusalWords(
                "There are \(found) steps\(side.map { " on the \($0.rawValue)" } ?? "").",
                why: "Steps differ by a degree or two; fewer than \(needed) do not settle.",
                change: "Film 20 seconds of steady running, best on a treadmill."
            )
        case .notRunning:
            GaitRefusalWords(
                "This is not running: the feet stay level when the body is lowest.",
                why: "All measures here are defined for running, where one foot carries you.",
                change: "Run at your usual easy pace while being filmed."
            )
        case .perhapsSlowMotion(let cadence, let factor):
            GaitRefusalWords(
                "As shown you would take \(cadence.fixed(0)) steps a minute, which no runner does.",
                why: factor == 1
                    ? "The clip counts as slow motion and seems to play at real speed."
                    : "The clip seems to be slow motion, and all times in it would be wrong.",
                change: factor.map { factor in
                    factor == 1
                        ? "Say that it plays at real speed (--slow-motion 1)."
                        : "Say how many times slower it plays; \(factor.fixed(0)) would fit "
                            + "(--slow-motion \(factor.fixed(0)))."
                } ?? "Say how many times slower it plays (--slow-motion 4, for example)."
            )
        default:
            GaitRefusalWords(
                "The moments of the steps came out in an impossible order.",
                why: "Then none of them can be trusted.",
                change: "Film steady running, from straight beside, with more light."
            )
        }
    }

    /// The tape, the clicks and standing.
    private var waistband: GaitRefusalWords {
        switch self {
        case .waistNotMarked:
            GaitRefusalWords(
                "The waistband was not marked.",
                why:
                    "Hip drop is read from two pieces of tape or two clicked places, never guessed.",
                change:
                    "Name the colours of the tape (right, left), or click two places of the waistband."
            )
        case .standingElsewhere:
            GaitRefusalWords(
                "The clip of standing is not of the same place.",
                why:
                    """
                    Its picture has another size, its camera moved, or the marks are at another \
                    distance: what it levels would not be what you ran before.
                    """,
                change: "Film standing and running one after the other without touching the phone."
            )
        case .supportingFootUnknown:
            GaitRefusalWords(
                "Nobody said which foot is on the ground.",
                why:
                    """
                    No ankles were followed, and the waistband looks the same tilting up on one foot \
                    as tilting down on the other.
                    """,
                change:
                    """
                    Find a picture with one foot on the ground and say which foot and when; or install \
                    the pose network, which sees it.
                    """
            )
        case .waistLost(let share):
            GaitRefusalWords(
                "The marks on the waistband were lost in \((share * 100).fixed(0)) % of the pictures.",
                why: "A shirt or an arm over them moves them in the measure.",
                change:
                    "Tuck the shirt in, so that both marks stay in sight; or correct them by a click."
            )
        case .tapeNotDistinct:
            GaitRefusalWords(
                "The tape's colour is also in the clothes or behind you.",
                why: "Then the wrong patch may be followed.",
                change: "Use tape of two colours that nothing else in the picture has."
            )
        case .tapesAlike:
            GaitRefusalWords(
                "The two pieces of tape have one colour.",
                why: "They would be taken for each other.",
                change: "Use two colours, such as yellow on the right and orange on the left."
            )
        case .noStandingBaseline:
            GaitRefusalWords(
                "There is no clip of you standing.",
                why: """
                    A camera or tape that is not quite level adds to one side what it takes from \
                    the other.
                    """,
                change: """
                    Before you run, stand still on both feet for three seconds in front of the \
                    same camera.
                    """
            )
        default:
            GaitRefusalWords(
                "You moved while standing\(standingMovement).",
                why: "Standing is what running is measured against.",
                change: "Stand on both feet, arms down, and do not move for three seconds."
            )
        }
    }

    private var standingMovement: String {
        guard case .standingNotStill(let degrees) = self else { return "" }
        return ": the waistband tilted by \(degrees.fixed(1))°"
    }

    /// What the clip does not hold.
    private var needed: GaitRefusalWords {
        switch self {
        case .legHidden:
            GaitRefusalWords(
                "The far leg is hidden behind the near one.",
                why: "What is not seen would be guessed.",
                change: "Film the other side as well, running the other way or from the other side."
            )
        case .needsSecondClip:
            GaitRefusalWords(
                "This is one clip.",
                why: "The picture is slanted by an amount nobody knows; only a change tells.",
                change: "Keep this clip's record, and film again from the same place later."
            )
        default:
            GaitRefusalWords(
                "There is not enough in the clip to tell.",
                why: "A number without its error would be a guess.",
                change: "Film 20 seconds of steady running, the whole body in the picture."
            )
        }
    }
}
