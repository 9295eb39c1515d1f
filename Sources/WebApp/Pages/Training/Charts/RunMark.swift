import Measure
import Training
import Wording

/// How a run is drawn and named, the same on every chart.
enum RunMark {
    static let radius = 6.5

    static func style(_ band: SpikeBand) -> ChartStyle {
        switch band {
        case .reference: .run
        case .small: .smallSpike
        case .moderate: .moderateSpike
        case .large: .largeSpike
        }
    }

    /// A run past the guard: its sign by how far past, and where it leads.
    static func spike(
        _ spike: SingleRunComparison,
        at place: ChartPoint,
        radius: Double = radius,
        unit: DistanceUnit
    ) -> ChartMark {
        ChartMark(
            [.init(.sign(spike.band, place, radius: radius), style(spike.band))],
            name: name(.compared(spike), unit: unit),
            address: Address.run(id: spike.run.id).path,
            isNotable: true
        )
    }

    /// "Sunday 3 May 2026: 24.0 km, 71 percent longer than the longest of the 30 days before, …".
    static func name(_ verdict: SingleRunVerdict, unit: DistanceUnit) -> String {
        let run = verdict.run
        let what = "\(run.day.words): \(unit.text(run.distance))"
        guard let comparison = verdict.comparison else {
            return "\(what), no run in the 30 days before to compare with"
        }
        let longest = unit.text(comparison.longest.distance)
        guard verdict.spike != nil else {
            return "\(what); longest of the 30 days before \(longest)"
        }
        return "\(what), \(comparison.percentLonger) past the longest of 30 days, "
            + longest
    }
}

extension SingleRunComparison {
    /// "71 percent"; never rounded down onto the limit itself.
    var percentLonger: String {
        let percent = ((ratio - 1) * 100).fixed(0)
        return percent == "10" ? "just over 10 percent" : "\(percent) percent"
    }
}
