import Measure
import Testing
import Training

/// Changes to the record that must not change what is said of it.
@Suite struct InvarianceTests {
    /// Uneven on purpose: a build-up, an easy week, a break, doubles and a jump.
    static let runs: [Run] = {
        var runs = steady(weeks: 0..<12)
        runs += [run(33, km: 13), run(40, km: 15, minutes: 80), run(47, km: 16)]
        runs += steady(weeks: 15..<22, km: 6.5)
        runs += [
            run(139, km: 14, minutes: 75), run(146, km: 9, hour: 18), run(146, km: 5, hour: 6),
        ]
        return runs
    }()

    private func shape(_ review: TrainingReview) -> [String] {
        review.verdicts.map { verdict in
            switch verdict {
            case .compared(let comparison): comparison.band.rawValue
            case .noHistory: "none"
            }
        }
            + review.weeks.map { week in
                switch week.distance {
                case .notEnoughHistory: "unknown"
                case .withinLimit: "within"
                case .overLimit(let growth): growth.isSteep ? "steep" : "over"
                }
            }
            + review.findings.map { "\($0.kind.rawValue) \($0.severity.rawValue)" }
    }

    private func moved(_ run: Run, weeks: Int) -> Run {
        var moved = run
        moved.day = run.day.adding(days: weeks * 7)
        moved.start = run.start.adding(seconds: Double(weeks) * 7 * 86_400)
        return moved
    }

    @Test(arguments: [1, 13, 52, 530, -300])
    func `moving everything by whole weeks changes nothing`(weeks: Int) {
        let original = review(Self.runs, on: 150)
        let later = review(Self.runs.map { moved($0, weeks: weeks) }, on: 150 + weeks * 7)
        #expect(shape(later) == shape(original))
        #expect(shape(original).contains("large") || shape(original).contains("moderate"))
    }

    @Test(arguments: [0.25, 0.621371, 1.609344, 10])
    func `measuring with another ruler changes nothing`(factor: Double) {
        let scaled = Self.runs.map { run in
            var scaled = run
            scaled.distance = run.distance * factor
            return scaled
        }
        #expect(shape(review(scaled, on: 150)) == shape(review(Self.runs, on: 150)))
        let story = TrainingStory.read(
            runs: Self.runs,
            painBegan: monday.adding(days: 147),
            today: monday.adding(days: 150),
            firstWeekday: .monday
        )
        let scaledStory = TrainingStory.read(
            runs: scaled,
            painBegan: monday.adding(days: 147),
            today: monday.adding(days: 150),
            firstWeekday: .monday
        )
        #expect(scaledStory.events.map(\.day) == story.events.map(\.day))
        #expect(scaledStory.events.map(\.relevance) == story.events.map(\.relevance))
        #expect(!story.events.isEmpty)
    }

    @Test func `an exact tenth more is within the limit in every unit`() {
        for meters in [1609.344, 1000, 914.4, 1] where meters * 10 >= 100 {
            for whole in stride(from: 100.0, through: 4000, by: 10) {
                #expect(SpikeBand(ratio: whole * 1.1 * meters / (whole * meters)) == .reference)
                #expect(SpikeBand(ratio: whole * 1.3 * meters / (whole * meters)) == .small)
            }
        }
    }

    @Test func `the order in which runs come in changes nothing`() {
        let original = review(Self.runs, on: 150)
        let reversed = review(Self.runs.reversed(), on: 150)
        #expect(reversed.verdicts.map(\.run.id) == original.verdicts.map(\.run.id))
        #expect((reversed == original) as Bool)
        let interleaved =
            Self.runs.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
            + Self.runs.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
        #expect((review(interleaved, on: 150) == original) as Bool)
    }

    @Test(arguments: Weekday.allCases)
    func `single runs do not care when weeks begin`(firstWeekday: Weekday) {
        let other = review(Self.runs, on: 153, firstWeekday: firstWeekday)
        let original = review(Self.runs, on: 153)
        #expect((other.verdicts == original.verdicts) as Bool)
        #expect(other.next.tomorrow == original.next.tomorrow)
        let total = other.weeks.reduce(0) { $0 + $1.summary.distance.meters }
        #expect(abs(total - Self.runs.reduce(0) { $0 + $1.distance.meters }) < 1e-6)
    }
}
