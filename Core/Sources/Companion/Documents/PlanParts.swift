import Anatomy
import Evidence
import Measure
import Program
import Rehabilitation
import Screening
import Wording

/// The parts that the documents of a course share; see `docs/schemas/plan.json`.
public enum PlanParts {
    /// How urgent the hip check is, and what to do first.
    public struct Urgency: Encodable, Sendable {
        let tier: Tier
        let headline: String
        let now: [AssessDocument.Line]

        /// Whoever is in a hurry reads no more than this.
        static let firstLines = 3

        /// `nil` without a hip check.
        init?(_ state: CourseState) {
            guard state.hasHipCheck else { return nil }
            tier = state.result.tier
            headline = state.result.advice.urgency.headline
            now = state.result.advice.now.prefix(Self.firstLines).map(AssessDocument.Line.init)
        }
    }

    /// A day of the plan.
    public struct Day: Encodable, Sendable {
        let day: String
        let kind: PlannedDay.Kind
        let exerciseSeconds: Int
        let exercises: [Planned]
        /// Warm-up before and cool-down after a run.
        let aroundRun: [Planned]
        let run: Run?
        let sittingBreaks: Int

        init(_ planned: PlannedDay) {
            day = planned.day.iso8601
            kind = planned.kind
            exerciseSeconds = planned.exerciseSeconds
            exercises = planned.exercises.map(Planned.init)
            aroundRun = planned.aroundRun.map(Planned.init)
            run = planned.run.map(Run.init)
            sittingBreaks = planned.sittingBreaks
        }
    }

    /// An exercise with its dose, and why it is there.
    public struct Planned: Encodable, Sendable {
        let id: String
        let name: String
        let sets: Int
        let repetitions: Int?
        let holdSeconds: Int?
        let restSeconds: Int
        let sides: [String]
        let durationSeconds: Int
        /// The dose in words.
        let dose: String
        let reason: String
        /// For which leading causes; empty for work that suits nearly every sore hip.
        let conditions: [String]
        let cautions: [String]
        /// The beat in the runner's own numbers.
        let beat: String?
        let source: SourceID
        let isJudgement: Bool

        init(_ planned: PlannedExercise) {
            id = planned.exercise.id
            name = planned.exercise.name
            sets = planned.sets
            repetitions = planned.repetitions
            holdSeconds = planned.holdSeconds
            restSeconds = planned.restSeconds
            sides = planned.sides.map(\.rawValue)
            durationSeconds = planned.seconds
            dose = planned.doseWords
            reason = planned.why.text
            conditions = planned.conditions.map(\.rawValue)
            cautions = planned.cautions
            beat = planned.beatSentence
            source = planned.exercise.source
            isJudgement = planned.isJudgement
        }
    }

    /// A run of the plan.
    public struct Run: Encodable, Sendable {
        let step: Step?
        let distanceMeters: Double?
        let durationMinutes: Int?
        let pace: RunningAllowance.Pace

        init(_ run: Rehabilitation.PlannedRun) {
            step = run.step.map(Step.init)
            distanceMeters = run.distance?.meters
            durationMinutes = run.minutes
            pace = run.pace
        }
    }

    /// Running and walking in turn.
    public struct Step: Encodable, Sendable {
        let runMinutes: Int
        let walkMinutes: Int
        let rounds: Int

        init(_ step: WalkRunLadder.Step) {
            runMinutes = step.runMinutes
            walkMinutes = step.walkMinutes
            rounds = step.rounds
        }
    }

    /// How far one may run: the same in `plan`, `today`, `checkin`, `load` and `assess`.
    public struct Running: Encodable, Sendable {
        let day: String
        let verdict: RunningAllowance.Verdict
        let reason: RunningAllowance.Reason
        let text: String
        let step: Step?
        let rung: Int?
        let rungs: Int
        let longestRunMeters: Double?
        let weekMeters: Double?
        let durationMinutes: Int?
        let pace: RunningAllowance.Pace
        let nextRun: String?

        init(_ allowance: RunningAllowance, unit: DistanceUnit) {
            day = allowance.day.iso8601
            verdict = allowance.verdict
            reason = allowance.reason
            text = allowance.headline(unit)
            step = allowance.step.map(Step.init)
            rung = allowance.rung
            rungs = WalkRunLadder.standard.steps.count
            longestRunMeters = allowance.longest?.meters
            weekMeters = allowance.week?.meters
            durationMinutes = allowance.minutes
            pace = allowance.pace
            nextRun = allowance.nextRun?.iso8601
        }
    }

    /// What pain decided, and by which rule.
    public struct Decision: Encodable, Sendable {
        let day: String
        let signal: DaySignal
        let step: CourseStep
        let rule: ProgressionRule
        let text: String
        /// The load level for the day after.
        let level: Int
        let pain: Int?
        let bound: Int?

        init(_ decision: CourseDecision, rule painRule: PainRule) {
            day = decision.day.iso8601
            signal = decision.signal
            step = decision.step
            rule = decision.rule
            text = SharingWords.labelled(decision.line(under: painRule))
            level = decision.level
            pain = decision.pain
            bound = decision.bound
        }
    }

    /// The rule by which pain is judged.
    public struct Rule: Encodable, Sendable {
        let id: String
        let name: String
        let mostAllowed: Int
        let source: SourceID
        let isVerified: Bool

        init(_ rule: PainRule) {
            id = rule.id
            name = rule.name
            mostAllowed = rule.mostAllowed
            source = rule.source
            isVerified = rule.isVerified
        }
    }

    /// Something that does not fit together in what was told.
    public struct Doubt: Encodable, Sendable {
        let day: String
        let kind: CourseReview.Doubt.Kind
        /// A question to the runner.
        let text: String

        init(_ doubt: CourseReview.Doubt) {
            day = doubt.day.iso8601
            kind = doubt.kind
            text = doubt.question(day: doubt.day.words)
        }
    }
}
