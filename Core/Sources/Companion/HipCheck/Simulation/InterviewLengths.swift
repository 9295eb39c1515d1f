import Assessment
import Screening

/// How long the hip check is, over runners drawn from the knowledge itself.
public struct InterviewLengths: Sendable, Hashable, Encodable {
    public let runners: Int
    public let questionsToUrgency: Distribution
    /// Of those whom the rules send for help now: until that showed.
    public let questionsToEmergency: Distribution
    public let questions: Distribution
    public let selfTests: Distribution
    /// Of those against whose testing neither the rules nor a likely cause speaks.
    public let selfTestsWhereAllowed: Distribution
    /// How many runners were given each urgency by the rules.
    public let tiers: [String: Int]
    /// How many runners had their urgency from each danger sign, one beside others included.
    public let decidingRules: [String: Int]
    /// The share of runners whose first cause is among the first three at the end.
    public let causeInFirstThree: Double
    /// The share whose urgency is final within ten questions.
    public let urgencyWithinTen: Double
    /// The share whose whole interview is within twenty-five questions.
    public let wholeWithinTwentyFive: Double

    /// How often each count occurred.
    public struct Distribution: Sendable, Hashable, Encodable {
        /// In the order of the counts.
        public let counts: [Count]
        /// Nine in ten runners have this many or more.
        public let lowerTenth: Int
        public let median: Int
        /// Nine in ten runners have this many or fewer.
        public let upperTenth: Int
        public let most: Int

        public struct Count: Sendable, Hashable, Encodable {
            public let value: Int
            public let runners: Int
        }

        init(_ values: [Int]) {
            let sorted = values.sorted()
            counts = Dictionary(grouping: sorted) { $0 }
                .map { Count(value: $0.key, runners: $0.value.count) }
                .sorted { $0.value < $1.value }
            lowerTenth = sorted.quantile(10)
            median = sorted.quantile(50)
            upperTenth = sorted.quantile(90)
            most = sorted.last ?? 0
        }
    }

    /// Interviews `runners` simulated runners; the same seed always gives the same runners.
    public static func simulate(runners: Int, seed: UInt64) -> InterviewLengths {
        // Intervals play no part in which question is next, so few draws are enough.
        let guide = InterviewGuide(assessor: Assessor(samples: 20))
        return InterviewLengths(
            (0..<runners).map {
                SimulatedInterview(SimulatedRunner(seed: seed, number: $0), guide: guide)
            }
        )
    }

    init(_ interviews: [SimulatedInterview]) {
        runners = interviews.count
        questionsToUrgency = Distribution(interviews.map(\.questionsToUrgency))
        questionsToEmergency = Distribution(interviews.compactMap(\.questionsToEmergency))
        questions = Distribution(interviews.map(\.questions))
        selfTests = Distribution(interviews.map(\.selfTests))
        selfTestsWhereAllowed = Distribution(interviews.filter(\.mayTest).map(\.selfTests))
        tiers = Dictionary(grouping: interviews, by: \.tier.rawValue).mapValues(\.count)
        decidingRules = interviews.flatMap(\.decidingRules).reduce(into: [:]) {
            $0[$1, default: 0] += 1
        }
        causeInFirstThree = interviews.share(where: \.isCauseInFirstThree)
        urgencyWithinTen = interviews.share { $0.questionsToUrgency <= 10 }
        wholeWithinTwentyFive = interviews.share {
            $0.questions <= InterviewBounds.mostQuestions
        }
    }
}

extension [SimulatedInterview] {
    fileprivate func share(where holds: (SimulatedInterview) -> Bool) -> Double {
        isEmpty ? 0 : Double(count(where: holds)) / Double(count)
    }
}

extension [Int] {
    /// The value that `percent` in 100 do not exceed; 0 without values.
    fileprivate func quantile(_ percent: Int) -> Int {
        isEmpty ? 0 : self[(count * percent + 99) / 100 - 1]
    }
}
