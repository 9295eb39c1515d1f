import Companion
import Evidence
import Interview
import Measure
import Program
import Screening
import Training
import Wording

/// The answer of a hip check: how urgent, what and why, how it came about, what to do.
struct ResultPage: PageModel {
    static let template = Template.result
    let title = "Your result"
    let place: Place? = .hipCheck
    let date: String
    let care: Care
    let openDanger: OpenDanger?
    let causes: Causes
    let story: Story?
    /// What a kept clip shows; an observation, never a cause.
    let filmed: [String]
    let aboutAddress = Address.about.path
    let answersAddress = Address.answers.path
    let figureStylesheet = Address.figureStylesheet.path
    let whatIfAddress = Address.whatIf.path
    let actions: Actions
    let running: Running
    let exercises: [ExerciseCard]
    let hasExercises: Bool
    let professional: Professional
    let answers: [AnswersPage.Line]
    let sources: [SourceLine]

    /// The card that comes before everything else.
    struct Care: Sendable {
        /// The style of the card.
        let tier: String
        /// How urgent, as a mark of its own besides the colour.
        let mark: String
        let level: String
        let headline: String
        let explanation: String
        let reasons: [Line]
        let hasReasons: Bool
        let tellThem: [String]
        let hasTellThem: Bool
        let tellThemIntroduction = UrgencyLines.tellThem
    }

    /// Danger signs that were not answered and could change the card.
    struct OpenDanger: Sendable {
        let names: String
        let address: String
    }

    /// A sentence with what it rests on.
    struct Line: Sendable {
        let text: String
        let basis: String?
    }

    struct Story: Sendable {
        let headline: String
        let events: [Line]
        let further: [String]
    }

    struct Actions: Sendable {
        let now: [Line]
        let leave: [Line]
    }

    struct Running: Sendable {
        let headline: String
        let lines: [Line]
        let steps: [String]
        let hasSteps: Bool
    }

    struct Professional: Sendable {
        let seeWhom: [Line]
        let clinicWillDo: [Line]
        let review: [Line]
        let afterDays: String?
    }

    init(
        result: HipCheckResult,
        flow: HipCheckFlow,
        filmed: [String],
        unit: DistanceUnit,
        today: CalendarDay
    ) {
        let advice = result.advice
        date = today.words
        care = Care(advice.urgency)
        openDanger = OpenDanger(result.triage, flow: flow)
        causes = Causes(result, flow: flow)
        story = result.story.map { Story($0, unit: unit) }
        self.filmed = filmed
        actions = Actions(
            now: advice.now.map { Line($0, showsBasis: result.tier < .sameDay) },
            leave: advice.leave.map(Line.init)
        )
        running = Running(advice.running)
        exercises = advice.exercises.map(ExerciseCard.init)
        hasExercises = !exercises.isEmpty
        professional = Professional(
            seeWhom: advice.seeWhom.map(Line.init),
            clinicWillDo: advice.clinicWillDo.map(Line.init),
            review: advice.review.lines.map(Line.init),
            afterDays: advice.review.afterDays.map { Phrase.date(today.adding(days: $0)) }
        )
        answers = Self.answers(result)
        sources = SourceLine.lines(for: result, causes: causes.sources)
    }

    /// What applies, in the order of the questions; for the clinician's page.
    private static func answers(_ result: HipCheckResult) -> [AnswersPage.Line] {
        Question.all.compactMap { question in
            guard let finding = result.sheet.findings[question.id],
                finding.value.isPresent != false
            else { return nil }
            let value = finding.detail ?? finding.value.words(for: question)
            return AnswersPage.Line(name: question.name, value: value)
        }
    }
}

extension ResultPage.Care {
    fileprivate init(_ urgency: UrgencyAdvice) {
        tier = urgency.tier.rawValue
        headline = urgency.headline
        explanation = urgency.explanation
        reasons = urgency.reasons.map(ResultPage.Line.init)
        hasReasons = !reasons.isEmpty
        tellThem = urgency.tellThem
        hasTellThem = !tellThem.isEmpty
        switch urgency.tier {
        case .emergency: (mark, level) = ("!!", "Emergency")
        case .sameDay: (mark, level) = ("!", "Today")
        case .withinDays: (mark, level) = ("1–5", "Within days")
        case .routine: (mark, level) = ("i", "Not urgent")
        case .selfCare: (mark, level) = ("✓", "Care at home")
        }
    }
}

extension ResultPage.OpenDanger {
    /// `nil` when nothing open could raise the urgency.
    fileprivate init?(_ triage: Triage, flow: HipCheckFlow) {
        let open = triage.unaskedFromMemory
        guard let first = open.first else { return nil }
        let shown = open.prefix(4).map { Question.with($0).name }
        let rest = open.count - shown.count
        names = shown.joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : "")
        let page = flow.pages.first { $0.questions.contains { $0.id == first } }
        address = (page.map { Address.change(page: $0.id) } ?? .answers).path
    }
}

extension ResultPage.Line {
    init(_ line: AdviceLine) { self.init(line, showsBasis: true) }

    /// Without the basis where nobody in a hurry should have to read past a reference.
    fileprivate init(_ line: AdviceLine, showsBasis: Bool) {
        text = line.text
        basis = showsBasis ? line.basis : nil
    }
}

extension ResultPage.Story {
    fileprivate init(_ story: TrainingStory, unit: DistanceUnit) {
        headline = story.headline
        events = story.events.map { event in
            ResultPage.Line(text: event.sentence(unit: unit), basis: event.evidence)
        }
        let all = story.sentences(unit: unit)
        further = Array(all.dropFirst(story.events.count))
    }
}

extension ResultPage.Running {
    fileprivate init(_ advice: RunningAdvice) {
        headline =
            switch advice.verdict {
            case .notUntilSeen: "Not until a clinician has looked"
            case .notYet: "Not yet"
            case .shorter: "Yes, shorter and easier"
            }
        lines = advice.lines.map(ResultPage.Line.init)
        steps = (advice.ladder?.steps ?? []).map { step in
            step.walkMinutes == 0
                ? "\(step.runMinutes) min of easy running"
                : "\(step.rounds) times \(step.runMinutes) min running and "
                    + "\(step.walkMinutes) min walking"
        }
        hasSteps = !steps.isEmpty
    }
}
