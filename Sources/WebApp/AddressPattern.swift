import Hummingbird

/// What the router matches; links are written with `Address`.
enum AddressPattern: String, CaseIterable {
    case start = "/"
    case importFiles = "/import"
    case importJob = "/import/:job"
    case importFailures = "/import/:job/failures.txt"
    case importAgain = "/import-again"
    case merges = "/merges"
    case loadSample = "/sample"
    case removeSample = "/sample/remove"
    case training = "/training"
    case hipCheck = "/hip-check"
    case about = "/hip-check/about"
    case question = "/hip-check/questions/:page"
    case emergency = "/hip-check/emergency"
    case answers = "/hip-check/answers"
    case clinician = "/hip-check/clinician"
    case startOver = "/hip-check/start-over"
    case restore = "/hip-check/restore"
    case result = "/result"
    case whatIf = "/result/what-if"
    case knowledge = "/knowledge"
    case knowledgeDangers = "/knowledge/danger-signs"
    case knowledgeFindings = "/knowledge/findings"
    case knowledgeTraining = "/knowledge/training"
    case knowledgeSources = "/knowledge/sources"
    case knowledgeCause = "/knowledge/causes/:cause"
    case knowledgeFinding = "/knowledge/findings/:finding"
    case settings = "/settings"
    case stylesheet = "/style.css"
    case bodyChartStylesheet = "/body-chart.css"
    case figureStylesheet = "/figure.css"
    case knowledgeStylesheet = "/knowledge.css"
    case icon = "/icon.svg"

    var routerPath: RouterPath { RouterPath(rawValue) }
}
