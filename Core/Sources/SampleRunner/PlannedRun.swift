import Measure

/// One run of Robin's diary, before it is run second by second.
struct PlannedRun: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case easy, long, tempo, intervals, race
        /// After the pain began: short, slow, favouring one side.
        case sore

        var title: String {
            switch self {
            case .easy: "Easy run"
            case .long: "Long run"
            case .tempo: "Tempo run"
            case .intervals: "Intervals"
            case .race: "Half marathon"
            case .sore: "Short run, hip sore"
            }
        }
    }

    var day: CalendarDay
    var kind: Kind
    var meters: Double
    /// Metres a second on the easy parts.
    var easySpeed: Double
}
