import Measure
import Program
import Training

extension RunningWay {
    /// Where on the way back the runner stands before a day.
    struct Place {
        /// From 1; one above the last rung of the ladder where distance sets the bound.
        var rung: Int
        var reason: RunningAllowance.Reason = .ladderRung
        /// Outings in a row that kept the pain rule since the last climb.
        var kept = 0
        /// The same without end, for growth by minutes.
        var keptAtDistance = 0
        var redsInARow = 0
        /// Since when running goes without breaks.
        var distanceSince: CalendarDay?
        /// Less than the limit allows, until it is known to stay calm.
        var isCareful = false
        /// A red day since the last outing that kept the rule.
        var isFlaring = false

        func weeksAtDistance(on day: CalendarDay) -> Int {
            distanceSince.map { max(0, day.days(since: $0)) / 7 } ?? 0
        }

        /// Minutes in one go where no distance is on record: a tenth more after every two outings.
        var minutes: Int {
            var minutes = 30.0
            for _ in 0..<min(keptAtDistance / ReturnToRunning.outingsPerRung, 12) { minutes *= 1.1 }
            return min(Int(minutes), 90)
        }
    }

    /// Where the outings before `day` lead, the days since the last of them counted in.
    func place(on day: CalendarDay) -> Place { place(on: day, from: standing(before: day)) }

    /// The same from where the outings before `day` led.
    func place(on day: CalendarDay, from standing: Standing) -> Place {
        var place = standing.place
        rest(&place, from: standing.last, to: day)
        return place
    }

    /// Replays the outings and the red days before `day`, in order.
    ///
    /// A stop takes everything back: nothing from before it counts, nor what was run in spite of it.
    func standing(before day: CalendarDay) -> Standing {
        var place = firstPlace
        var last = isOnTheRoad ? outings.lastBeforeStart : nil
        for (told, isOuting) in outings.telling(before: day) {
            guard isOuting else {
                flare(&place)
                continue
            }
            rest(&place, from: last, to: told)
            tell(&place, outings.verdict(on: told), on: told)
            last = told
        }
        return Standing(place: place, last: last)
    }

    /// Who never stopped goes on by distance; without a distance on record, near the top of the
    /// ladder.
    ///
    /// Everybody else begins at its foot.
    private var firstPlace: Place {
        guard isOnTheRoad else {
            return Place(rung: 1, reason: outings.lastStop == nil ? .ladderRung : .repeatRung)
        }
        let top = ladder.steps.count
        guard guardrail.hasRecord else {
            return Place(rung: needs.runsCalmly ? top : top - 1)
        }
        return Place(
            rung: top + 1,
            reason: .longestOfThirtyDays,
            distanceSince: review.start,
            isCareful: !needs.runsCalmly
        )
    }

    /// What one outing changes.
    private func tell(
        _ place: inout Place,
        _ verdict: RunningOutings.Verdict,
        on outing: CalendarDay
    ) {
        let top = ladder.steps.count
        switch verdict {
        case .kept:
            place.isFlaring = false
            place.reason = place.rung > top ? .longestOfThisReturn : .ladderRung
            place.redsInARow = 0
            place.kept += 1
            if place.rung > top { place.keptAtDistance += 1 }
            guard place.kept >= ReturnToRunning.outingsPerRung else { return }
            place.isCareful = false
            guard place.rung <= top else { return }
            place.rung += 1
            place.kept = 0
            if place.rung > top { place.distanceSince = outing }
        case .tooMuch:
            place.redsInARow += 1
            place.kept = 0
            place.keptAtDistance = 0
            place.reason = .repeatRung
            place.isCareful = true
            place.isFlaring = true
            // One bad run among long ones is run again shorter; a second one is too much.
            if place.rung > top && place.redsInARow < 2 {
                place.distanceSince = outing
                return
            }
            place.rung = max(1, min(place.rung - 1, top))
            place.distanceSince = nil
        case .repeats:
            place.kept = 0
            place.reason = .repeatRung
        case .unknown: break
        }
    }

    /// What a red day without running changes: a rung lower, or shorter runs until two stayed calm.
    ///
    /// Once for each flare-up, which is over with the next outing that kept the rule.
    private func flare(_ place: inout Place) {
        let top = ladder.steps.count
        if place.rung <= top, !place.isFlaring { place.rung = max(1, place.rung - 1) }
        place.isFlaring = true
        place.isCareful = true
        place.kept = 0
        place.keptAtDistance = 0
        place.reason = .repeatRung
    }

    /// What days without an outing change: the longer, the lower.
    private func rest(_ place: inout Place, from last: CalendarDay?, to day: CalendarDay) {
        guard let last else { return }
        let days = day.days(since: last)
        guard days > ReturnToRunning.shortBreakDays else { return }
        let top = ladder.steps.count
        place.kept = 0
        place.keptAtDistance = 0
        if last < review.start {
            // Nobody ran for two weeks before the first run of the course: that is a stop.
            place = Place(rung: 1)
        } else if days > ReturnToRunning.longBreakDays {
            place.rung =
                days > ReturnToRunning.veryLongBreakDays ? 1 : max(1, min(place.rung, top) - 2)
            place.distanceSince = nil
            place.reason = .longBreak
        } else if place.rung <= top {
            place.rung = max(1, place.rung - 1)
            place.reason = .longBreak
        } else {
            place.isCareful = true
            place.distanceSince = day
            place.reason = .longBreak
        }
    }
}
