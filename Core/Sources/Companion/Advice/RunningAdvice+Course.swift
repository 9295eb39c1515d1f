import Measure
import Program
import Rehabilitation
import Wording

extension FirstAdvice {
    /// Takes out whatever loads the hip, for a course that pain has stopped.
    mutating func stopLoading() {
        exercises = []
        painRule = nil
        allowsSelfTests = false
    }
}

extension RunningAdvice {
    /// Says what the course in hand allows instead of what the hip check alone would.
    ///
    /// Screening keeps its word: who must be seen first stays there, whatever the course says.
    mutating func follow(_ allowance: RunningAllowance, unit: DistanceUnit) {
        guard verdict != .notUntilSeen, allowance.verdict != .notUntilSeen else {
            if verdict != .notUntilSeen {
                self = RunningAdvice(verdict: .notUntilSeen, lines: [RunningLines.notUntilSeen])
            }
            return
        }
        let isRunning = allowance.verdict.isOn
        self = RunningAdvice(
            verdict: isRunning ? .shorter : .notYet,
            longest: isRunning ? allowance.longest : nil,
            week: isRunning ? allowance.week : nil,
            ladder: allowance.verdict == .ladder ? .standard : nil,
            lines: [CourseLines.runningFollowsTheCourse(allowance, unit: unit)]
                + lines.filter { $0 == RunningLines.stopRule || $0 == RunningLines.howToRun }
        )
    }
}
