public import Anatomy
import Assessment
import Evidence
import Program
public import Rehabilitation

extension PlannedExercise {
    /// Why it is in the plan, in a sentence.
    public var why: AdviceLine {
        let work = exercise.aim.sentenceStart
        switch reason {
        case .treats(let cause) where isJudgement:
            return AdviceLine(
                "\(work). Our choice for “\(cause.plainName)”, after what that tissue needs.",
                sources: [],
                isJudgement: true
            )
        case .treats(let cause):
            return AdviceLine(
                "\(work). Listed for “\(cause.plainName)”.",
                sources: [exercise.source],
                isJudgement: !exercise.isVerified
            )
        case .suitsMost:
            return .judged("\(work). It suits nearly every sore hip while the cause is open.")
        case .swapped(let other):
            return .judged("\(work). In place of \(Self.name(of: other)), as you asked.")
        case .withoutEquipment(let other):
            return .judged(
                "\(work). In place of \(Self.name(of: other)), which needs something you do not have."
            )
        case .warmUp:
            return AdviceLine(
                "\(work). Before the run.",
                sources: [exercise.source],
                isJudgement: true
            )
        case .coolDown:
            return AdviceLine(
                "\(work). After the run.",
                sources: [exercise.source],
                isJudgement: true
            )
        case .during:
            return AdviceLine(
                "\(work). A part of the run itself.",
                sources: [exercise.source],
                isJudgement: isJudgement || !exercise.isVerified
            )
        case .sittingBreak:
            return AdviceLine(
                "\(work). Between long spells of sitting.",
                sources: [.article2022],
                isJudgement: true
            )
        case .keeps:
            return .judged("\(work). Twice a week keeps what you have won.")
        }
    }

    /// "3 sets of 12, 2 seconds up, 3 down, each side, the left first, 60 seconds of rest between".
    public var doseWords: String {
        var parts = [amountWords]
        if repetitions != nil, let pace = paceWords { parts.append(pace) }
        if let sides = sideWords { parts.append(sides) }
        if restSeconds > 0, sets * max(1, sides.count) > 1 {
            parts.append("\(restSeconds) seconds of rest between")
        }
        return parts.joined(separator: ", ")
    }

    /// Hops have a pace for the timer; in words they are quick.
    private var paceWords: String? {
        exercise.phase == .plyometric ? "quick and springy" : exercise.dose.tempoWords
    }

    private var amountWords: String {
        let verb = exercise.phase == .running ? "run " : ""
        let seconds = holdSeconds.map { "\(verb)\($0) \($0 == 1 ? "second" : "seconds")" }
        let times = sets == 1 ? "once" : "\(sets) times"
        switch (repetitions, seconds) {
        case (nil, nil): return times
        case (nil, let seconds?), (1, let seconds?): return "\(times) \(seconds)"
        case (let count?, nil):
            return sets == 1 ? "\(count) times" : "\(sets) sets of \(count)"
        case (let count?, let seconds?):
            let amount = sets == 1 ? "\(count) times" : "\(sets) sets of \(count)"
            return "\(amount), \(seconds) each"
        }
    }

    private var sideWords: String? {
        switch sides.count {
        case 0: nil
        case 1: "\(sides[0].rawValue) side"
        default: "each side, the \(sides[0].rawValue) first"
        }
    }

    private static func name(of id: String) -> String {
        Exercise.with(id).map { "“\($0.name)”" } ?? "another exercise"
    }
}

extension OmittedExercise {
    /// Why it was left out, in a sentence that names it.
    public var line: AdviceLine {
        switch reason {
        case .harms(let cause, let words):
            AdviceLine(
                "\(exercise.name): left out while “\(cause.plainName)” is possible. \(words)",
                sources: [exercise.source],
                isJudgement: true
            )
        case .freshInjury:
            .agreed("\(exercise.name): not in the first days after a tear; gentle holds only.")
        case .needsEquipment:
            .judged("\(exercise.name): left out, since it needs \(exercise.equipmentWords).")
        case .skippedByRunner: .judged("\(exercise.name): left out because you asked for that.")
        case .notUntilSeen:
            .agreed("\(exercise.name): not before a clinician has looked at your hip.")
        case .tooSoon:
            .judged("\(exercise.name): a good wish for later; it is too strong for this phase.")
        case .noTime:
            .judged(
                "\(exercise.name): left out for want of time; more minutes a day would bring it in."
            )
        case .afterStepBack:
            .judged(
                "\(exercise.name): not now; after a step back nothing new or harder is added."
            )
        case .clinicOnly: .agreed("\(exercise.name): only with a clinician beside you.")
        }
    }
}

extension Exercise {
    fileprivate var equipmentWords: String { equipment ?? "something you do not have" }
}

extension ConditionID {
    /// The name without the words in brackets, for the middle of a sentence.
    fileprivate var plainName: String {
        let name = Condition.with(self).name
        guard let bracket = name.firstIndex(of: "(") else { return name }
        let plain = name[..<bracket]
        return plain.last == " " ? String(plain.dropLast()) : String(plain)
    }
}

/// What holds for the programme as a whole.
public enum ProgrammeLines {
    public static let daysAhead = AdviceLine.judged(
        """
        The days ahead take for granted that you hold the present level. What you tell after each \
        day changes them.
        """
    )

    public static let nothingYet = AdviceLine.agreed(
        """
        There is nothing to do but rest and, if it does not hurt, easy walking: for what may be \
        behind this, somebody must look first.
        """
    )

    /// Only while a clinician follows an injury of bone and has cleared running.
    public static let boneUnderCare = AdviceLine(
        """
        Nothing that hurts at the spot. Run no further than this plan says, on the word of the \
        clinician who cleared you; with any pain at the spot, stop and ask again. The exercises here \
        leave the bone alone.
        """,
        sources: [.george2024],
        isJudgement: true
    )

    public static let overTime = AdviceLine.judged(
        "The shortest session there is takes a little longer than the time you gave; it is still worth it."
    )

    /// On a day from which work was left out after a red day.
    public static let eased = AdviceLine.judged(
        """
        Too much pain: on that day and the day after it only gentle work is left in the plan. The \
        rest comes back once they are over.
        """
    )

    public static let sittingBreaks = AdviceLine(
        "Get up about once an hour and walk a few steps: one article's advice, without a study.",
        sources: [.article2022],
        isJudgement: true
    )

    /// A leading cause that no exercise of the plan is for.
    public static func uncovered(_ cause: ConditionID) -> AdviceLine {
        .judged(
            """
            Nothing in this plan is meant for “\(cause.plainName)”: either nobody should load it \
            without a clinician, or what is for it was left out above.
            """
        )
    }
}
