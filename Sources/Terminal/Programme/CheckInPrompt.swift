import Measure
import Rehabilitation
import Wording

/// Asks a few kind questions on a terminal; every answer may be left out.
struct CheckInPrompt {
    let read: () -> String?
    let say: (String) -> Void

    func ask(_ start: CheckIn) -> CheckIn {
        var checkIn = start
        say("How did it go? Pain is counted from 0 (none) to 10 (the worst imaginable).")
        say("Return leaves a question open; that is fine.")
        checkIn.painMorning = number(CheckIn.morningQuestion, CheckIn.painScale)
        checkIn.stiffMinutes = number(CheckIn.stiffQuestion, CheckIn.stiffScale)
        checkIn.loading = loading()
        if checkIn.loading != [] {
            checkIn.painDuring = number(CheckIn.duringQuestion, CheckIn.painScale)
            checkIn.painAfter = number(CheckIn.afterQuestion, CheckIn.painScale)
        }
        checkIn.participation = participation()
        checkIn.catches = yesNo(CheckIn.catchQuestion)
        say("A word for yourself? (Return for none)")
        checkIn.note = read()?.trimmed ?? ""
        return checkIn
    }

    /// `nil` for Return or the end of the input; asks again for what cannot be.
    func number(_ question: String, _ range: ClosedRange<Int>) -> Int? {
        say("\(question) (\(range.lowerBound) to \(range.upperBound))")
        while let line = read()?.trimmed, !line.isEmpty {
            if let value = Int(line), range.contains(value) { return value }
            say("A whole number from \(range.lowerBound) to \(range.upperBound), please.")
        }
        return nil
    }

    private func loading() -> Set<CheckIn.Loading>? {
        say("\(CheckIn.loadingQuestion) (exercises, run, other, with commas; or nothing)")
        while let line = read()?.trimmed, !line.isEmpty {
            if let done = DoneList(argument: line.lowercased()) { return done.all }
            say("exercises, run, other or nothing, please.")
        }
        return nil
    }

    private func participation() -> CheckIn.Participation? {
        say("\(CheckIn.participationQuestion) (full, reduced, none)")
        while let line = read()?.trimmed, !line.isEmpty {
            if let part = CheckIn.Participation(rawValue: line.lowercased()) { return part }
            say("full, reduced or none, please.")
        }
        return nil
    }

    private func yesNo(_ question: String) -> Bool? {
        say("\(question) (y, n)")
        while let line = read()?.trimmed.lowercased(), !line.isEmpty {
            if line.hasPrefix("y") { return true }
            if line.hasPrefix("n") { return false }
            say("y or n, please.")
        }
        return nil
    }
}

/// Asks the look back over a week; our own words, not a validated questionnaire.
struct WeekPrompt {
    let read: () -> String?
    let say: (String) -> Void

    func ask(_ start: WeeklyCheck, activities: [String]) -> WeeklyCheck {
        var check = start
        let prompt = CheckInPrompt(read: read, say: say)
        say(WeeklyCheck.notValidated)
        check.worstPain = prompt.number(WeeklyCheck.worstPainQuestion, WeeklyCheck.scale)
        check.heldBack = prompt.number(
            WeeklyCheck.heldBackQuestion,
            CheckIn.painScale
        )
        check.confidence = prompt.number(
            WeeklyCheck.confidenceQuestion,
            CheckIn.painScale
        )
        for name in activities {
            check.activities[name] = prompt.number(
                "\(name.printable): \(WeeklyCheck.activityEnds.least) to \(WeeklyCheck.activityEnds.most)",
                CheckIn.painScale
            )
        }
        return check
    }
}

extension CheckIn {
    /// Whether anything at all was told.
    var holdsAnything: Bool {
        painDuring != nil || painAfter != nil || painMorning != nil || stiffMinutes != nil
            || participation != nil || loading != nil || catches != nil || !note.isEmpty
    }
}

extension WeeklyCheck {
    /// Whether anything at all was told.
    var holdsAnything: Bool {
        worstPain != nil || heldBack != nil || confidence != nil || !activities.isEmpty
    }
}
