public import Anatomy
public import Measure
public import Training

extension DynamicsSeries {
    /// What the runs say of this quantity, in plain sentences.
    public func sentences(
        since: CalendarDay?,
        painfulSide: Side?,
        unit: DistanceUnit
    ) -> [String] {
        var lines: [String] = []
        switch outcome {
        case .noDay:
            lines.append(level(unit: unit))
        case .notEnough(let before, let after):
            lines.append(
                """
                Not enough to tell: at this pace \(runs(before)) before and \(runs(after)) since; \
                \(DynamicsReview.leastBefore) and \(DynamicsReview.leastSince) are needed.
                """
            )
        case .otherDevice(let before, let count):
            lines.append(
                """
                Not compared: \(runs(count)) before came from \(before ?? "a device without a name"), \
                the ones since from \(device ?? "a device without a name"), and two devices do not \
                agree on the level.
                """
            )
        case .compared(let change):
            lines += sentences(change, since: since, painfulSide: painfulSide, unit: unit)
        }
        return lines
    }

    /// "No change stands out", "Longer than before".
    public var headline: String {
        guard let change else { return "Not compared" }
        guard change.isChanged else { return "No change stands out" }
        return change.difference > 0 ? "Higher than before" : "Lower than before"
    }

    private func level(unit: DistanceUnit) -> String {
        guard !points.isEmpty else {
            return "No run has \(Int(DynamicsReview.leastSeconds / 60)) minutes of steady running."
        }
        let mean = points.reduce(0) { $0 + $1.atEqualPace } / Double(points.count)
        return "On average \(quantity.text(mean)) at \(pace(unit)), from \(runs(points.count))."
    }

    /// "5:45 /km".
    public func pace(_ unit: DistanceUnit) -> String {
        Pace(distance: Distance(meters: referenceSpeed), seconds: 1).map { unit.text($0) } ?? "–"
    }

    private func runs(_ count: Int) -> String { count == 1 ? "1 run" : "\(count.grouped) runs" }

    private func sentences(
        _ change: DynamicsChange,
        since: CalendarDay?,
        painfulSide: Side?,
        unit: DistanceUnit
    ) -> [String] {
        let day = since.map { "\($0.dayAndMonth) \($0.parts.year)" } ?? "that day"
        let counts = "\(runs(change.runsBefore)) before, \(runs(change.runsSince)) since"
        var lines = [
            """
            At \(pace(unit)): \(quantity.text(change.levelBefore)) before \(day), \
            \(quantity.text(change.levelSince)) since. The difference is \
            \(quantity.signed(change.difference)), 95 % interval \
            \(quantity.range(change.interval)) (\(counts)).
            """
        ]
        let spread = quantity.text(change.spreadBefore, isDifference: true)
        let tellable = quantity.text(change.tellable, isDifference: true)
        if change.isChanged {
            lines.append("That is more than your own spread from run to run, \(spread), explains.")
        } else if change.interval.contains(0) {
            lines.append(
                """
                That is within what your own spread from run to run, \(spread), explains. A change \
                of less than \(tellable) could not have been told with these runs.
                """
            )
        } else {
            // The interval leaves zero out, and yet it is no change: a reader must be told why.
            lines.append(
                """
                Had this alone been looked at, it would count as a change. Of \
                \(change.quantities) quantities, one so far off comes by chance too often: with your \
                own spread from run to run, \(spread), it would have to be \(tellable).
                """
            )
        }
        if quantity == .groundContactBalance, change.isChanged {
            lines.append(Self.sideSentence(change, painfulSide: painfulSide))
        }
        return lines
    }

    /// Which foot has more of the time now, and whether that is the sore one's.
    private static func sideSentence(_ change: DynamicsChange, painfulSide: Side?) -> String {
        let toward: Side = change.difference > 0 ? .left : .right
        let words = "More of the contact time than before now falls on the \(toward.rawValue) foot"
        guard let painfulSide else { return words + "." }
        return painfulSide == toward
            ? words + ", the side that hurts." : words + ", away from the side that hurts."
    }
}

/// What goes with every review of a watch's running dynamics.
public enum DynamicsWords {
    /// How many were looked at, and what that does to chance.
    public static func looked(_ review: DynamicsReview) -> String? {
        let compared = review.series.compactMap(\.change)
        guard let first = compared.first else { return nil }
        let quantities = first.quantities == 1 ? "1 quantity" : "\(first.quantities) quantities"
        return """
            \(quantities) compared, \(review.changed.count) changed. The more is looked at, the more \
            changes by chance: so a change is called one only where, over all of them together, at \
            most about \(DynamicsReview.falseAlarms) of 100 runners without any change would be told \
            of one.
            """
    }

    /// Whose runs are told of where several devices recorded; `nil` for one.
    public static func devices(_ review: DynamicsReview) -> String? {
        guard review.devices.count > 1 else { return nil }
        let told = Set(review.series.map { $0.device ?? "a device without a name" }).sorted()
        return """
            Your runs come from \(review.devices.count) devices. Two devices do not agree on the \
            level, so each quantity is told from one alone: \(told.joined(separator: "; ")).
            """
    }

    public static let model = """
        Each run is one point: the mean of its steady, level running within \
        \(DynamicsReview.paceReach.fixed(1)) m/s of the pace you mostly run, brought to exactly that pace \
        by how your own runs change with pace. Runs of up to \(DynamicsReview.daysBefore) days before \
        are the comparison. Runs, not seconds, are counted, and runs that resemble the one before \
        count for less. The limits of what counts as steady and as enough are our judgement.
        """

    public static let meaning = """
        A change says how you run now, not why: pain, tiredness, shoes, ground, heat and where the \
        sensor sits all move these numbers. It is no diagnosis and no target. Whether a change comes \
        from the pain or came before it cannot be told from this.
        """

    public static let bands = """
        The colours that makers of watches give these numbers rank their customers; they are no \
        norm and are not used here.
        """

    public static let balanceSide = """
        The file format calls the balance only "percent"; as other programs do, it is read as the \
        left foot's share.
        """

    public static let none = """
        No run in your store tells of its steps. Cadence comes with nearly every watch; contact time, \
        balance and bounce with some watches, chest straps and foot pods, in FIT files or the export of \
        Apple Health.
        """

    public static let noDay = """
        No day is known around which to look for a change. Tell the hip check when the pain began, or \
        give a day.
        """
}
