import Measure
import Rehabilitation
import Wording

/// A check-in as a form shows it and sends it back; any part may stay open.
struct CheckInFields: Sendable {
    let action = Address.checkIn.path
    let day: String
    let dayName: String
    let earliest: String
    let latest: String
    /// Whether the form is for a day other than today, so that the day is asked for.
    let asksDay: Bool
    /// Told by the form of Today, so that one left open overnight is known.
    let isOfToday: Bool
    let earlierAddress = Address.checkIn.path
    let scales: [PainScale]
    let stiffness: [FormChoice]
    let participation: [FormChoice]
    let loading: [FormChoice]
    let catches: [FormChoice]
    let note: String
    let loadingQuestion = CheckIn.loadingQuestion
    let participationQuestion = CheckIn.participationQuestion
    let catchQuestion = CheckIn.catchQuestion
    /// "0 none, 1 to 2 hardly there": what each number means.
    let painWords = PainScale.words
    let problems: [String]
    let hasProblems: Bool

    static let restValue = "rest"
    /// Minutes of stiffness that are offered; the last stands for an hour and more.
    static let stiffMinutes = [0, 5, 10, 15, 30, 45, 60]
    static let mostLetters = 500

    static let pageField = "page"
    static let todayPage = "today"

    /// `told` is what is known of the day already; `sent` is shown in its place when it came back.
    init(
        day: CalendarDay,
        today: CalendarDay,
        start: CalendarDay?,
        told: DiaryDay?,
        sent: DiaryDay? = nil,
        problems: [String] = [],
        asksDay: Bool = false
    ) {
        self.day = day.iso8601
        self.asksDay = asksDay
        isOfToday = !asksDay && day == today
        let shown = sent ?? told
        dayName = day == today ? "today" : day.words
        earliest = (start ?? today).iso8601
        latest = today.iso8601
        self.problems = problems
        hasProblems = !problems.isEmpty
        scales = Self.scales(shown, told: told)
        stiffness = Self.stiffness(shown?.stiffMinutes, told: told?.stiffMinutes)
        participation = CheckIn.Participation.allCases.map {
            FormChoice(
                value: $0.rawValue,
                label: $0.name.capitalizedFirst,
                isChosen: shown?.participation == $0
            )
        }
        loading =
            CheckIn.Loading.allCases.map {
                FormChoice(
                    value: $0.rawValue,
                    label: $0.name.capitalizedFirst,
                    isChosen: shown?.loading?.contains($0) ?? false
                )
            } + [
                FormChoice(
                    value: Self.restValue,
                    label: "Nothing: a day of rest",
                    isChosen: shown?.loading?.isEmpty ?? false
                )
            ]
        catches = [
            FormChoice(value: "no", label: "No", isChosen: shown?.catches == false),
            FormChoice(value: "yes", label: "Yes", isChosen: shown?.catches == true),
        ]
        note = shown?.note ?? ""
    }

    private static func scales(_ shown: DiaryDay?, told: DiaryDay?) -> [PainScale] {
        [
            PainScale(
                "painMorning",
                legend: CheckIn.morningQuestion,
                hint: "It judges what was done the day before.",
                value: shown?.painMorning,
                isTold: told?.painMorning != nil
            ),
            PainScale(
                "painDuring",
                legend: CheckIn.duringQuestion,
                hint: "Leave it open if you did neither.",
                value: shown?.painDuring,
                isTold: told?.painDuring != nil
            ),
            PainScale(
                "painAfter",
                legend: CheckIn.afterQuestion,
                hint: "Up to the evening.",
                value: shown?.painAfter,
                isTold: told?.painAfter != nil
            ),
        ]
    }

    /// What was told is offered to the minute: another number would contradict it.
    private static func stiffness(_ shown: Int?, told: Int?) -> [FormChoice] {
        let open = FormChoice(value: "", label: "Not said", isChosen: shown == nil)
        let offered = Set(stiffMinutes + [shown, told].compactMap(\.self)).sorted()
        return (told == nil || shown == nil ? [open] : [])
            + offered.map { minutes in
                let label =
                    switch minutes {
                    case 0: "Not stiff"
                    case 60: "An hour or more"
                    default: "About \(Phrase.count(minutes, "minute"))"
                    }
                return FormChoice(
                    value: "\(minutes)",
                    label: label,
                    isChosen: minutes == shown
                )
            }
    }
}

/// What a sent check-in says, and what is wrong with it.
struct CheckInForm: Sendable {
    let checkIn: CheckIn
    let problems: [String]

    init(_ form: FormFields, today: CalendarDay, start: CalendarDay, now: Instant) {
        let day = form["day"].flatMap { CalendarDay(iso8601: $0) }
        let loads = form.values(of: "loading")
        let done = Set(loads.compactMap(CheckIn.Loading.init))
        let rests = loads.contains(CheckInFields.restValue)
        let stiff = form["stiffMinutes"].flatMap { Int($0) }
        checkIn = CheckIn(
            day: day ?? today,
            written: now,
            painDuring: PainScale.value("painDuring", in: form),
            painAfter: PainScale.value("painAfter", in: form),
            painMorning: PainScale.value("painMorning", in: form),
            stiffMinutes: stiff.flatMap { (0...1440).contains($0) ? $0 : nil },
            participation: form["participation"].flatMap(CheckIn.Participation.init),
            loading: rests || !done.isEmpty ? done : nil,
            catches: ["yes": true, "no": false][form["catches"] ?? ""],
            note: String((form["note"] ?? "").prefix(CheckInFields.mostLetters))
        )
        var problems: [String] = []
        if let day, day > today {
            problems.append("That day has not come yet.")
        } else if let day, day < start {
            problems.append("That day is before the programme began, on \(Phrase.date(start)).")
        } else if day == nil {
            problems.append("Choose the day, or write it as year, month and day: \(today.iso8601).")
        }
        if let day, day < today, form[CheckInFields.pageField] == CheckInFields.todayPage {
            problems.append(
                "This page was opened on \(Phrase.date(day)). Say which day you tell of, and send it again."
            )
        }
        if rests && !done.isEmpty {
            problems.append("A day of rest and something that was done do not go together.")
        }
        if checkIn.saysNothing {
            problems.append("Nothing is filled in yet. One number is enough.")
        }
        self.problems = problems
    }
}

extension CheckIn {
    fileprivate var saysNothing: Bool {
        painDuring == nil && painAfter == nil && painMorning == nil && stiffMinutes == nil
            && participation == nil && loading == nil && catches == nil && note.isEmpty
    }
}
