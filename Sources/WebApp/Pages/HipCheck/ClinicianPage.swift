import Anatomy
import Companion
import Interview

/// Examination findings for a clinician to enter.
struct ClinicianPage: PageModel {
    static let template = Template.clinician
    /// Names this page where an emergency interrupts after it.
    static let id = "clinician"
    let title = "For a clinician"
    let place: Place? = .hipCheck
    let sendAddress = Address.clinician.path
    let backAddress = Address.answers.path
    let tests: [Test]

    struct Test: Sendable {
        let id: String
        let name: String
        let text: String
        let positive: String?
        let howTo: String?
        let choices: [Choice]
    }

    struct Choice: Sendable {
        let value: String
        let label: String
        let isChosen: Bool
    }

    init(_ draft: HipCheckDraft) {
        tests = Question.forClinicians.map { question in
            let entered = draft.answers[question.id]
            return Test(
                id: question.id.rawValue,
                name: question.name.capitalizedFirst,
                text: question.text,
                positive: question.test?.positive,
                howTo: question.test?.howTo,
                choices: ClinicianEntry.allCases.map {
                    Choice(value: $0.rawValue, label: $0.label, isChosen: $0.value == entered)
                }
            )
        }
    }
}

/// What a clinician may enter for one finding.
enum ClinicianEntry: String, CaseIterable, Sendable {
    case notDone, negative, left, right, both, positive

    var label: String {
        switch self {
        case .notDone: "Not done"
        case .negative: "Negative"
        case .left: "Positive, left"
        case .right: "Positive, right"
        case .both: "Positive, both"
        case .positive: "Positive, no side"
        }
    }

    var value: AnswerValue? {
        switch self {
        case .notDone: nil
        case .negative: .absent
        case .left: .sided(.left)
        case .right: .sided(.right)
        case .both: .sided(.both)
        case .positive: .present
        }
    }
}

/// The clinician's page as it was sent back.
struct ClinicianForm {
    let form: FormFields

    /// Writes what was entered, marked as a clinician's; a field that was not sent changes nothing.
    func write(into draft: inout HipCheckDraft) {
        for question in Question.forClinicians {
            guard let entry = form[question.id.rawValue].flatMap(ClinicianEntry.init) else {
                continue
            }
            guard let value = entry.value else {
                draft.answers[question.id] = nil
                continue
            }
            draft.answers.record(Finding(id: question.id, value: value, origin: .clinician))
        }
    }
}

extension Question {
    /// Examined by a clinician or under one's eyes, never offered to a runner.
    ///
    /// Jumping on one leg is left out: nobody should be led to try it.
    static let forClinicians = all.filter {
        !$0.isForRunners && $0.section != .measured && $0.id != .hopTest
    }
}
