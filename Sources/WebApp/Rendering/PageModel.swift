/// Everything one page shows, as plain values; its template only lays them out.
///
/// Templates read stored properties by name, so what is shown is stored.
protocol PageModel: Sendable {
    static var template: Template { get }
    /// For the browser's tab and history.
    var title: String { get }
    /// The entry of the main navigation that leads here.
    var place: Place? { get }
}

/// The parts of the app that the main navigation names.
enum Place: CaseIterable {
    case start, today, plan, exercises, training, gait, hipCheck, knowledge, importFiles, settings

    var name: String {
        switch self {
        case .start: "Start"
        case .today: "Today"
        case .plan: "Plan"
        case .exercises: "Exercises"
        case .importFiles: "Import"
        case .training: "Training"
        case .gait: "Gait"
        case .hipCheck: "Hip check"
        case .knowledge: "What we know"
        case .settings: "Settings"
        }
    }

    var address: Address {
        switch self {
        case .start: .start
        case .today: .today
        case .plan: .plan
        case .exercises: .exercises(ExerciseQuery())
        case .importFiles: .importFiles
        case .training: .training(.recent)
        case .gait: .gait(.list)
        case .hipCheck: .hipCheck
        case .knowledge: .knowledge(.causes)
        case .settings: .settings
        }
    }
}
