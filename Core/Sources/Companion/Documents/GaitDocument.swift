import Anatomy
import Evidence
public import Gait
import Measure
import Wording

/// What `hipwise gait VIDEO --json` and `hipwise gait show --json` print; see
/// `docs/schemas/gait.json`.
public struct GaitDocument: Encodable, Sendable {
    public let view: String
    /// Whether the whole clip is refused; then there are no metrics.
    public let refused: Bool
    public let reasons: [Reason]
    public let strides: Int
    public let metrics: [Metric]
    /// At most three things worth a sentence.
    public let remarks: [Remark]
    public let withheld: [Withheld]
    public let steps: [Step]
    public let curves: [Curve]
    public let nearSide: String?
    public let clip: Clip
    /// Why the standing clip gave no baseline.
    public let standingProblem: Reason?
    /// Why the waistband could not be followed though it was asked for.
    public let waistProblem: Reason?
    public let poseMissing: PoseAbsence?
    public let people: [Person]?
    public let damage: [String]?
    /// Against an earlier record, when that was asked for.
    public var changes: Changes?
    /// The record, once it is kept.
    public var record: Record?
    public var annotated: Annotated?

    public init(_ look: GaitLook, label: String) {
        self.init(look.analysis, label: label, look: look)
    }

    public init(_ record: GaitRecord, keptClipPath: String?) {
        self.init(record.analysis, label: record.label, look: nil)
        self.record = Record(record)
        annotated = keptClipPath.map { Annotated(clip: $0) }
    }

    private init(_ analysis: GaitAnalysis, label: String, look: GaitLook?) {
        view = analysis.view.rawValue
        refused = analysis.isRefused
        reasons = analysis.refusals.map(Reason.init)
        strides = analysis.strides
        metrics = analysis.measures.map(Metric.init)
        remarks = analysis.remarks.map(Remark.init)
        withheld = analysis.withheld.map(Withheld.init)
        steps = analysis.steps.map(Step.init)
        curves = analysis.curves.map(Curve.init)
        nearSide = analysis.nearSide?.rawValue
        clip = Clip(analysis.description, label: label)
        standingProblem = look?.standingProblem.map(Reason.init)
        waistProblem = look?.watched.waistProblem.map(Reason.init)
        poseMissing = look?.watched.poseAbsence
        people = look?.watched.people.map(Person.init)
        damage = look?.watched.damage
    }

    public struct Reason: Encodable, Sendable {
        let id: String
        let seen: String
        let why: String
        /// The one thing to change.
        let change: String

        init(_ refusal: GaitRefusal) {
            id = refusal.id
            seen = refusal.words.seen
            why = refusal.words.why
            change = refusal.words.change
        }
    }

    public struct Metric: Encodable, Sendable {
        let id: String
        let side: OrNull
        /// Left out, with its interval, where only a change between two clips tells anything.
        let value: Double?
        let unit: String
        /// Ends of the 95 % interval.
        let low: Double?
        let high: Double?
        let steps: Int
        let trust: String
        let uncertainty: GaitUncertainty
        let sentence: String

        init(_ measure: GaitMeasure) {
            id = measure.quantity.rawValue
            side = OrNull(measure.side?.rawValue)
            value = measure.isToldAlone ? measure.value : nil
            unit = measure.unit.rawValue
            low = measure.isToldAlone ? measure.low : nil
            high = measure.isToldAlone ? measure.high : nil
            steps = measure.steps
            trust = measure.trust.rawValue
            uncertainty = measure.uncertainty
            sentence = measure.sentence
        }
    }

    public struct Remark: Encodable, Sendable {
        let id: String
        let headline: String
        let explanation: String
        let context: [Context]
        let nextStep: String

        init(_ remark: GaitRemark) {
            id = remark.id
            headline = remark.headline
            explanation = remark.explanation
            context = remark.context.map {
                Context(
                    id: $0.id,
                    statement: $0.statement,
                    caution: $0.caution,
                    basis: $0.basis
                )
            }
            nextStep = remark.nextStep.text
        }
    }

    public struct Context: Encodable, Sendable {
        let id: String
        let statement: String
        let caution: String?
        let basis: String
    }

    public struct Withheld: Encodable, Sendable {
        let id: String
        let side: OrNull
        let reason: Reason

        init(_ withheld: WithheldMeasure) {
            id = withheld.quantity.rawValue
            side = OrNull(withheld.side?.rawValue)
            reason = Reason(withheld.reason)
        }
    }
}

/// A text that is `null` in the document where there is none, rather than left out.
public struct OrNull: Encodable, Sendable {
    let text: String?

    init(_ text: String?) { self.text = text }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let text { try container.encode(text) } else { try container.encodeNil() }
    }
}
