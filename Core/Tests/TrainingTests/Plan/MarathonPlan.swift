import Training

/// Sixteen weeks to a marathon in the common shape.
///
/// Four runs a week, a long run on Sunday, every fourth week easier, a tune-up half marathon, three
/// weeks of taper. The numbers are our own. The first day is Monday 5 January 2026, the race on Sunday 26 April.
enum MarathonPlan {
    static let csv = """
        date,distance_km,kind,notes
        2026-01-06,8,easy,
        2026-01-08,10,steady,
        2026-01-10,6,easy,
        2026-01-11,16,long,
        2026-01-13,8,easy,
        2026-01-15,10,steady,
        2026-01-17,6,easy,
        2026-01-18,18,long,
        2026-01-20,9,easy,
        2026-01-22,11,tempo,
        2026-01-24,6,easy,
        2026-01-25,20,long,
        2026-01-27,8,easy,
        2026-01-29,8,steady,
        2026-02-01,14,long,easier week
        2026-02-03,9,easy,
        2026-02-05,12,tempo,
        2026-02-07,7,easy,
        2026-02-08,23,long,
        2026-02-10,10,easy,
        2026-02-12,12,tempo,
        2026-02-14,7,easy,
        2026-02-15,26,long,
        2026-02-17,10,easy,
        2026-02-19,13,tempo,
        2026-02-21,8,easy,
        2026-02-22,28,long,
        2026-02-24,8,easy,
        2026-02-26,10,steady,
        2026-03-01,18,long,easier week
        2026-03-03,10,easy,
        2026-03-05,14,tempo,
        2026-03-07,8,easy,
        2026-03-08,30,long,
        2026-03-10,10,easy,
        2026-03-12,12,tempo,
        2026-03-14,5,easy,
        2026-03-15,21.1,race,half marathon
        2026-03-17,8,easy,
        2026-03-19,14,tempo,
        2026-03-21,8,easy,
        2026-03-22,32,long,
        2026-03-24,10,easy,
        2026-03-26,12,steady,
        2026-03-29,20,long,easier week
        2026-03-31,10,easy,
        2026-04-02,15,tempo,
        2026-04-04,8,easy,
        2026-04-05,32,long,last long run
        2026-04-07,8,easy,
        2026-04-09,12,tempo,
        2026-04-11,6,easy,
        2026-04-12,22,long,
        2026-04-14,8,easy,
        2026-04-16,10,tempo,
        2026-04-19,14,long,
        2026-04-21,6,easy,
        2026-04-23,5,easy,
        2026-04-26,42.195,race,the marathon
        """

    /// Six weeks before it: three runs a week, the longest 14 km.
    static let before: [Run] = (-6..<0).flatMap { week in
        [(1, 8.0), (3, 10.0), (6, 14.0)].map { run(week * 7 + $0.0, km: $0.1) }
    }
}
