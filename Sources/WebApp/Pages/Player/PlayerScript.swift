/// The files of the player's own script: the only script there is.
enum PlayerScript: String, CaseIterable, Sendable {
    case player
    case steps = "player-steps"
    case clock = "player-clock"
    case figure = "player-figure"
    case log = "player-log"
    case screen = "player-screen"
    case sound = "player-sound"
    /// Keeps the page for when Hipwise cannot be reached.
    case worker = "player-worker"

    var path: String { "/\(rawValue).js" }

    var pattern: AddressPattern {
        switch self {
        case .player: .playerScript
        case .steps: .playerSteps
        case .clock: .playerClock
        case .figure: .playerFigure
        case .log: .playerLog
        case .screen: .playerScreen
        case .sound: .playerSound
        case .worker: .playerWorker
        }
    }

    var bytes: [UInt8] {
        switch self {
        case .player: PackageResources.player_js
        case .steps: PackageResources.player_steps_js
        case .clock: PackageResources.player_clock_js
        case .figure: PackageResources.player_figure_js
        case .log: PackageResources.player_log_js
        case .screen: PackageResources.player_screen_js
        case .sound: PackageResources.player_sound_js
        case .worker: PackageResources.player_worker_js
        }
    }
}
