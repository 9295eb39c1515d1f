import Mustache

/// The templates, compiled into the program.
enum Template: String, CaseIterable {
    case layout, message, start, settings, personFields
    case importFiles, importJob, merges
    case training, trainingChart, trainingNotice, trainingDay, trainingRun
    case dynamics
    case hipCheck, about, question, questionTop, answers, emergency
    case selfTest, clinician
    case bodyChart, bodyZone, zoneInput, bodyFront, bodyBack, bodySide
    case result, line, whatIf, whatIfField, chanceBar
    case knowledge, knowledgeFrame, knowledgeLinks, knowledgeRow, knowledgeSource
    case condition, knowledgeFinding
    case today, checkIn, checkInForm, weekly, scale, plannedList
    case gait, gaitFilming, gaitUpload, gaitMark, gaitWait, gaitRunner
    case gaitResult, gaitMeasures, gaitPoints, gaitCompare
    case plan, exercises, exercise, player, sheet, screen

    /// All templates, parsed once.
    ///
    /// Throws when a template is not sound Mustache, which a test rules out.
    static func library() throws -> MustacheLibrary {
        var library = MustacheLibrary()
        for template in allCases {
            try library.register(
                String(decoding: template.bytes, as: UTF8.self),
                named: template.rawValue
            )
        }
        return library
    }

    private var bytes: [UInt8] {
        switch self {
        case .layout: PackageResources.layout_mustache
        case .message: PackageResources.message_mustache
        case .start: PackageResources.start_mustache
        case .settings: PackageResources.settings_mustache
        case .personFields: PackageResources.personFields_mustache
        case .importFiles: PackageResources.importFiles_mustache
        case .importJob: PackageResources.importJob_mustache
        case .merges: PackageResources.merges_mustache
        case .training: PackageResources.training_mustache
        case .trainingChart: PackageResources.trainingChart_mustache
        case .trainingNotice: PackageResources.trainingNotice_mustache
        case .trainingDay: PackageResources.trainingDay_mustache
        case .trainingRun: PackageResources.trainingRun_mustache
        case .dynamics: PackageResources.dynamics_mustache
        case .hipCheck: PackageResources.hipCheck_mustache
        case .about: PackageResources.about_mustache
        case .question: PackageResources.question_mustache
        case .questionTop: PackageResources.questionTop_mustache
        case .answers: PackageResources.answers_mustache
        case .emergency: PackageResources.emergency_mustache
        case .selfTest: PackageResources.selfTest_mustache
        case .clinician: PackageResources.clinician_mustache
        case .bodyChart: PackageResources.bodyChart_mustache
        case .bodyZone: PackageResources.bodyZone_mustache
        case .zoneInput: PackageResources.zoneInput_mustache
        case .bodyFront: PackageResources.bodyFront_mustache
        case .bodyBack: PackageResources.bodyBack_mustache
        case .bodySide: PackageResources.bodySide_mustache
        case .screen: PackageResources.screen_mustache
        case .result: PackageResources.result_mustache
        case .line: PackageResources.line_mustache
        case .whatIf: PackageResources.whatIf_mustache
        case .whatIfField: PackageResources.whatIfField_mustache
        case .chanceBar: PackageResources.chanceBar_mustache
        case .knowledge: PackageResources.knowledge_mustache
        case .knowledgeFrame: PackageResources.knowledgeFrame_mustache
        case .knowledgeLinks: PackageResources.knowledgeLinks_mustache
        case .knowledgeRow: PackageResources.knowledgeRow_mustache
        case .knowledgeSource: PackageResources.knowledgeSource_mustache
        case .condition: PackageResources.condition_mustache
        case .knowledgeFinding: PackageResources.knowledgeFinding_mustache
        case .today: PackageResources.today_mustache
        case .checkIn: PackageResources.checkIn_mustache
        case .checkInForm: PackageResources.checkInForm_mustache
        case .weekly: PackageResources.weekly_mustache
        case .scale: PackageResources.scale_mustache
        case .plannedList: PackageResources.plannedList_mustache
        case .plan: PackageResources.plan_mustache
        case .exercises: PackageResources.exercises_mustache
        case .exercise: PackageResources.exercise_mustache
        case .player: PackageResources.player_mustache
        case .sheet: PackageResources.sheet_mustache
        case .gait: PackageResources.gait_mustache
        case .gaitFilming: PackageResources.gaitFilming_mustache
        case .gaitUpload: PackageResources.gaitUpload_mustache
        case .gaitMark: PackageResources.gaitMark_mustache
        case .gaitWait: PackageResources.gaitWait_mustache
        case .gaitResult: PackageResources.gaitResult_mustache
        case .gaitMeasures: PackageResources.gaitMeasures_mustache
        case .gaitPoints: PackageResources.gaitPoints_mustache
        case .gaitRunner: PackageResources.gaitRunner_mustache
        case .gaitCompare: PackageResources.gaitCompare_mustache
        }
    }
}
