public import Rehabilitation

extension CheckIn {
    /// The words beside a number of the pain scale; numbers outside it have none.
    public static func painWords(_ pain: Int) -> String? {
        switch pain {
        case 0: "none"
        case 1...2: "hardly there"
        case 3...4: "noticeable, does not change how I move"
        case 5...6: "hard to ignore, changes how I move"
        case 7...8: "strong, makes me stop"
        case 9...10: "the worst I can imagine, or close to it"
        default: nil
        }
    }

    public static let duringQuestion =
        "How bad was the pain at its worst while you exercised or ran?"
    public static let afterQuestion = "And at its worst in the hours after?"
    public static let morningQuestion = "How bad was it when you got up this morning?"
    public static let stiffQuestion = "For how many minutes was the hip stiff this morning?"
    public static let catchQuestion = "Was there a sharp catch or pinch deep in the hip?"
    public static let participationQuestion = "How much of what you had planned did you do?"
    public static let loadingQuestion = "What did you do?"
}

extension CheckIn.Participation {
    public var name: String {
        switch self {
        case .full: "all of it"
        case .reduced: "less, or easier"
        case .none: "nothing"
        }
    }
}

extension CheckIn.Loading {
    public var name: String {
        switch self {
        case .exercises: "exercises"
        case .run: "a run"
        case .other: "something else that loads the hip"
        }
    }
}

extension CheckInProblem {
    /// What is wrong and what would be right.
    public var sentence: String {
        let name =
            switch field {
            case .painDuring: "Pain while loading"
            case .painAfter: "Pain in the hours after"
            case .painMorning: "Pain in the morning"
            case .stiffMinutes: "Minutes of stiffness"
            }
        return
            "\(name) is \(value), but must be between \(allowed.lowerBound) and \(allowed.upperBound)."
    }
}

extension CourseReview.Doubt {
    /// A question to the runner, for the day that `day` names.
    public func question(day: String) -> String {
        switch kind {
        case .painDuringRest:
            "You told of pain while loading on \(day), and of a day of rest. What did you do?"
        case .fullDespitePain:
            """
            On \(day) you did all you had planned at a pain that asks for less. Is the number right? \
            If so, the plan goes by the number.
            """
        case .toldTwice:
            "\(day) was told twice with different numbers. The later telling counts; is it right?"
        case .future: "\(day) has not come yet, so what was told of it is left out for now."
        case .beforeStart: "\(day) lies before this course began, so it does not count for it."
        case .impossible: "A number told of \(day) cannot be, and was left out. Which one is right?"
        }
    }
}

extension ProgressionBound {
    /// What the number rests on: "Silbernagel 2007, not read in full", "our judgement".
    public var basis: String {
        guard let source, !isJudgement else {
            return self.source == nil ? "our judgement" : "agreed practice"
        }
        return source.plainName + (isVerified ? "" : "; the number itself is usual practice")
    }
}
