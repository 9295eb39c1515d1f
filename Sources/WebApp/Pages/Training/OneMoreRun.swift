import Companion
import Measure
import Training
import Wording

/// "25 km on Sunday": the fields, what is wrong with them, and what the guard would say.
struct OneMoreRun: Sendable {
    let action = Address.training(.recent).path
    /// The stretch of time that the page shows, so that asking does not lose it.
    let kept: [Field]
    let unit: String
    let distance: Field
    let day: Field
    let answer: [String]
    let hasAnswer: Bool

    struct Field: Sendable {
        let name: String
        let text: String
        var problem: String?
    }

    var hasProblem: Bool { distance.problem != nil || day.problem != nil }

    /// Nobody types more; only so much of a field is read and shown again.
    static let mostLetters = 60

    init(_ record: TrainingRecord, period: TrainingPeriod, form: FormFields) {
        let today = record.review.day
        let distanceText = form["distance"].map { String($0.prefix(Self.mostLetters)) }
        let dayText = form["day"].map { String($0.prefix(Self.mostLetters)) }
        let isAsked = distanceText != nil || dayText != nil
        let distance = Self.distance(distanceText ?? "", unit: record.unit)
        let day = Self.day(dayText, tomorrow: today.adding(days: 1))
        kept = period.fields.map { Field(name: $0.name, text: $0.value) }
        unit = record.unit.symbol
        self.distance = Field(
            name: "distance",
            text: distanceText ?? "",
            problem: isAsked ? distance.problem : nil
        )
        self.day = Field(
            name: "day",
            text: dayText ?? today.adding(days: 1).iso8601,
            problem: isAsked ? day.problem : nil
        )
        if isAsked, let distance = distance.value, let day = day.value {
            answer = Training.WhatIf.consider(
                distance,
                on: day,
                runs: record.runs,
                today: today,
                firstWeekday: record.settings.firstWeekday
            ).sentences(unit: record.unit)
        } else {
            answer = []
        }
        hasAnswer = !answer.isEmpty
    }

    private struct Reading<Value> {
        var value: Value?
        var problem: String?
    }

    private static func distance(_ text: String, unit: DistanceUnit) -> Reading<Distance> {
        switch DistanceText(text, unit: unit) {
        case .distance(let distance): Reading(value: distance)
        case .none: Reading(problem: "Say how far as a number, such as 25 or 12.5.")
        case .unclear(let reason): Reading(problem: "The distance is unclear: \(reason).")
        }
    }

    /// Tomorrow where no day was sent at all; a field left empty is no answer.
    private static func day(_ text: String?, tomorrow: CalendarDay) -> Reading<CalendarDay> {
        guard let text else { return Reading(value: tomorrow) }
        guard let day = CalendarDay(iso8601: text) else {
            return Reading(
                problem: "Choose a day, or write it as year, month and day: \(tomorrow.iso8601)."
            )
        }
        guard Run.plausibleDays.contains(day) else {
            return Reading(problem: "The day must lie between 1970 and 2099.")
        }
        return Reading(value: day)
    }
}
