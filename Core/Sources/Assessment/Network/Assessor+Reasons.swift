import Evidence
import Interview

extension Assessor {
    /// One thing that is known, with what it says about each cause.
    struct Influence {
        let subject: Reason.Subject
        /// For each cause, the natural logarithm of what this alone multiplies its odds by.
        let logOdds: [Double]
    }

    /// Everything that was weighed: findings in the order of the vocabulary, then the person.
    ///
    /// A finding counts with its likelihood ratio, a risk factor with its odds ratio, each with the
    /// weight it has within its group. What other findings already say is left aside, so reasons
    /// stay the same whatever else is known and need not add up to the posterior.
    func influences(on sheet: AnswerSheet, _ observations: Observations) -> [Influence] {
        let findings = FindingID.allCases.compactMap { id in
            sheet[id].map { Reason.Subject.finding(id, $0) }
        }
        return (findings + [.age, .sex, .runningYears, .bodyMassIndex]).map { subject in
            var logOdds = [Double](repeating: 0, count: network.causes.count)
            for known in observations.known
            where known.toldBy == subject.finding {
                for (cause, likelihood) in likelihoods[known.node].enumerated() {
                    logOdds[cause] +=
                        likelihood.logRatio(certainty: known.certainty) * known.weight
                }
            }
            for risk in observations.risks where risk.link.factor.factor.concerns(subject) {
                logOdds[risk.link.cause] +=
                    bestValues[risk.link.logRatio] * risk.degree * risk.weight
            }
            return Influence(subject: subject, logOdds: logOdds)
        }
    }

    func reasons(for cause: Int, _ influences: [Influence]) -> [Reason] {
        reasons(cause, influences).filter { $0.logOdds > Self.notable }
    }

    func reasons(against cause: Int, _ influences: [Influence]) -> [Reason] {
        reasons(cause, influences).filter { $0.logOdds < -Self.notable }
    }

    /// A tenth changes the odds by a tenth: below that a reason is not worth reading.
    private static let notable = 0.1

    /// Strongest first, in either direction; ties in the order of the vocabulary.
    private func reasons(_ cause: Int, _ influences: [Influence]) -> [Reason] {
        influences.enumerated()
            .sorted {
                let left = $0.element.logOdds[cause].magnitude
                let right = $1.element.logOdds[cause].magnitude
                return (-left, $0.offset) < (-right, $1.offset)
            }
            .map { _, influence in
                Reason(
                    subject: influence.subject,
                    logOdds: influence.logOdds[cause],
                    source: source(of: influence.subject, for: cause)
                )
            }
    }

    /// The study behind what a cause says about a subject; `nil` where it is judgement, or where
    /// the cause says nothing and the others set the ratio.
    private func source(of subject: Reason.Subject, for cause: Int) -> SourceID? {
        let node = network.nodes.first { $0.model.finding == subject.finding }
        if let effect = node?.effects.first(where: { $0.cause == cause }) {
            guard case .study(let source, _) = effect.estimate.basis else { return nil }
            return source
        }
        let link = network.riskLinks.first {
            $0.cause == cause && $0.factor.factor.concerns(subject)
        }
        return link?.factor.source
    }
}

extension Reason.Subject {
    fileprivate var finding: FindingID? {
        if case .finding(let id, _) = self { id } else { nil }
    }
}

extension RiskFactor.Factor {
    /// Whether it asks about this subject, whatever the answer.
    fileprivate func concerns(_ subject: Reason.Subject) -> Bool {
        switch (self, subject) {
        case (.finding(let asked), .finding(let known, _)): asked == known
        case (.age, .age), (.sex, .sex), (.runningYears, .runningYears),
            (.bodyMassIndex, .bodyMassIndex):
            true
        default: false
        }
    }
}
