import Interview
import Measure
import Training
import Wording

extension DerivedFlags {
    /// The flags as findings; what the log cannot tell is left out, which means unknown.
    func findings(unit: DistanceUnit) -> [Finding] {
        [
            finding(
                .loadSpike,
                loadSpike,
                day: spike?.run.day,
                detail: spikeDetail(unit: unit)
            ),
            stepFinding(unit: unit),
            finding(
                .paceAndDistance,
                paceAndDistance,
                day: paceAndDistanceWeek?.summary.week.firstDay,
                detail: paceAndDistanceDetail(unit: unit)
            ),
            finding(.durationIncrease, durationIncrease, day: nil, detail: timeOnFeetDetail),
            finding(
                .weeklyRise,
                weeklyRise,
                day: weeklyRiseWeek?.summary.week.firstDay,
                detail: weeklyRiseDetail(unit: unit)
            ),
            finding(
                .hardSurfaceOrHills,
                newHills,
                day: newHillsWeek?.summary.week.firstDay,
                detail: newHillsDetail(unit: unit)
            ),
        ].compactMap { $0 }
    }

    /// How far the longest step went, which says more than whether it crossed a line.
    private func stepFinding(unit: DistanceUnit) -> Finding? {
        largestStep.map { step in
            Finding(
                id: .singleRunRatio,
                value: .number(step.ratio),
                day: step.run.day,
                origin: .training,
                detail: spikeDetail(unit: unit)
            )
        }
    }

    private func finding(
        _ id: FindingID,
        _ flag: Bool?,
        day: CalendarDay?,
        detail: String?
    ) -> Finding? {
        flag.map { isPresent in
            Finding(
                id: id,
                value: isPresent ? .present : .absent,
                day: isPresent ? day : nil,
                origin: .training,
                detail: isPresent ? detail : nil
            )
        }
    }
}
