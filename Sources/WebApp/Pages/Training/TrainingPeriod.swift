import Hummingbird
import Measure
import Wording

/// The stretch of time that the Training page shows.
enum TrainingPeriod: Hashable, Sendable {
    /// The last half year, week by week.
    case recent
    /// A year, week by week.
    case year(Int)
    /// A month, day by day.
    case month(year: Int, month: Int)

    /// Weeks of `recent`, the current one included.
    static let recentWeeks = 26

    /// Reads the query that `query` writes; anything else is `recent`.
    init(_ request: Request) {
        let parameters = request.uri.queryParameters
        guard let year = parameters["year"].flatMap({ Int($0) }), (1970...9999).contains(year)
        else {
            self = .recent
            return
        }
        if let month = parameters["month"].flatMap({ Int($0) }), (1...12).contains(month) {
            self = .month(year: year, month: month)
        } else {
            self = .year(year)
        }
    }

    var query: String {
        fields.isEmpty ? "" : "?" + fields.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    }

    /// The parts of `query`, for a form that keeps them.
    var fields: [(name: String, value: String)] {
        switch self {
        case .recent: []
        case .year(let year): [("year", "\(year)")]
        case .month(let year, let month): [("year", "\(year)"), ("month", "\(month)")]
        }
    }

    /// The year that the month links belong to.
    var year: Int? {
        switch self {
        case .recent: nil
        case .year(let year), .month(let year, _): year
        }
    }

    var title: String {
        switch self {
        case .recent: "The last half year, week by week"
        case .year(let year): "\(year), week by week"
        case .month(let year, let month):
            (CalendarDay(year: year, month: month, day: 1)?.monthAndYear ?? "\(year)")
                + ", day by day"
        }
    }
}
