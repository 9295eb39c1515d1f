public import Measure
public import Training

extension TrainingStory {
    /// What the record tells, in one line.
    public var headline: String {
        switch conclusion {
        case .changed:
            "Your running changed before the pain began on \(painBegan.words)."
        case .nothingUnusual:
            "Nothing unusual stands out in your running before \(painBegan.words)."
        case .notEnoughHistory:
            "There are too few runs on record to tell what changed before \(painBegan.words)."
        }
    }

    /// The whole story in order: what changed, what it can prove, and what was run since.
    public func sentences(unit: DistanceUnit) -> [String] {
        var sentences = events.map { $0.sentence(unit: unit) }
        switch conclusion {
        case .changed: sentences.append(Self.linkNotCause)
        case .nothingUnusual: sentences.append(Self.nothingUnusual)
        case .notEnoughHistory(let shortage): sentences.append(shortage.sentence)
        }
        if let after { sentences.append(after.sentence(unit: unit)) }
        return sentences
    }

    static let linkNotCause = """
        A change before the pain is a likely part of the story. It does not prove that the change \
        caused it.
        """

    static let nothingUnusual = """
        In the twelve weeks before there was no long jump in a single run, no steep week, no long \
        break and no clear change of pace. Running may still play a part, but the reason may lie \
        elsewhere.
        """
}

extension TrainingStory.Shortage {
    public var sentence: String {
        switch self {
        case .noRuns: "No run on record falls before that day."
        case .recordTooShort(let days):
            """
            Your record begins only \(days.counted("day")) before. To say that nothing was \
            unusual takes \(TrainingStory.neededDays) days.
            """
        case .recordEnds(let lastRun):
            """
            The last run on record is of \(lastRun.words). If you ran after it, import those \
            files too.
            """
        }
    }
}

extension TrainingStory.AfterPain {
    public func sentence(unit: DistanceUnit) -> String {
        guard keptRunning, let longestRun, let lastRun else {
            return keptRunning
                ? "Since then you have run \(times), without a distance on record."
                : "Since then you have not run, for \(days.counted("day")) now."
        }
        var sentence = """
            Since then you have run \(times) in \(days.counted("day")), \
            \(unit.text(exposure.distance)) in all
            """
        if let weeklyDistance, let weeklyDistanceBefore {
            sentence += """
                : \(unit.text(weeklyDistance)) a week, against \
                \(unit.text(weeklyDistanceBefore)) a week in the four weeks before
                """
        }
        return sentence + """
            . Your longest run since was \(unit.text(longestRun.distance)), your last one on \
            \(lastRun.day.words).
            """
    }

    private var times: String {
        switch exposure.runs {
        case 1: "once"
        case 2: "twice"
        default: "\(exposure.runs.cardinal) times"
        }
    }
}
